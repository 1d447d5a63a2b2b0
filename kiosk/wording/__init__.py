"""The words that visitors read: catalogues in ten languages, the rules they keep, and the files that reviewers edit."""
