"""The commands about proofs of presence: to check one, to keep a trust list, to prepare a kiosk's keys."""
