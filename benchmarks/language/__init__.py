"""The data behind the language rules: how it is built, and how well the rules do."""
