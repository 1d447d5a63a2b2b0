"""What lasts on this machine: the ledger of numbers and counts, its backups, and small state files."""
