"""The weights of the odds: written by ``benchmarks/language/fit_odds.py``."""

INTERCEPT = 1.4727
WORD_WEIGHTS = (
    -0.4574,  # own quad
    -0.0766,  # own triple
    0.0551,  # own triples
    -0.5428,  # own bond
    -0.1493,  # own bonds
    0.0316,  # own count
    -6.1521,  # named
    -0.4256,  # by a name
    0.6232,  # both sides
    -0.0679,  # context left
    0.0298,  # context right
    -0.0284,  # bond left
    -0.0323,  # bond right
    -0.2039,  # elsewhere
    0.8856,  # nowhere else
    -1.6465,  # own habit
    -1.0142,  # function word
    0.9213,  # comma before
    1.1177,  # break before
    0.1038,  # break behind
)
READING_WEIGHTS = (
    0.0955,  # gain
    0.1672,  # gain up to 15
    -6.2946,  # cost
    0.0781,  # two slips
    0.3018,  # quad
    0.2732,  # bonds
    0.1671,  # free bond
    0.1642,  # count
    0.4137,  # habit
    1.7766,  # has habit
    -0.9072,  # nowhere
    -1.2981,  # both function words
    0.7541,  # closed
    1.3332,  # closed for sure
)
