"""The Vietnamese language: folding, syllables, closeness, capitals. Knows nothing of plans."""
