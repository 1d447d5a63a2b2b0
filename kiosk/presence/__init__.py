"""The proof of presence lives here: claims, token, keys, trust list, verifier, portrait, code."""
