"""What people changed in the tables, why and when: checked against the machine's rows, applied last, never lost."""
