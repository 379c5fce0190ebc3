"""The contract: one pandera model for each table, and what holds between tables. Imports nothing of ours."""
