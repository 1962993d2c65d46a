"""Documents held against one another: what each says of itself and of others, as one small value.

Rules that compare two documents see their profiles alone, so that ten thousand documents can be
compared without keeping their texts.
"""
