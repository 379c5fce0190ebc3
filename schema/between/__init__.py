"""What holds between columns and between tables: references, spans, counts, meanings, rights."""
