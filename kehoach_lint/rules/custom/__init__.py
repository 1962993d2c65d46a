"""Rules that offices write into the YAML of a ruleset; one module for each kind."""
