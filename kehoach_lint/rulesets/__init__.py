"""The data the rules work from (``rulesets/*.yaml``, ``*.tsv``), loaded, validated, cached."""
