"""The weights of the odds: written by ``benchmarks/language/fit_odds.py``."""

INTERCEPT = 3.8629
WORD_WEIGHTS = (
    -1.1635,  # own quad
    0.069,  # own triple
    -0.1901,  # own triples
    -0.0994,  # own bond
    -0.2594,  # own bonds
    0.0388,  # own count
    -8.656,  # named
    -0.244,  # by a name
    0.0242,  # both sides
    -0.1069,  # context left
    0.0476,  # context right
    0.1163,  # bond left
    0.0319,  # bond right
    -0.3446,  # elsewhere
    1.4071,  # nowhere else
    -2.9754,  # own habit
    -0.8401,  # function word
    0.1146,  # comma before
    0.2276,  # break before
    0.3027,  # break behind
    -2.098,  # unseen left
    -1.5913,  # unseen right
    -0.0157,  # expected left
    -0.148,  # expected right
    -0.2182,  # open left
    -0.3654,  # open right
    -0.301,  # keeps to few left
    -0.1009,  # keeps to few right
)
READING_WEIGHTS = (
    0.2719,  # likelihood
    -0.0117,  # gain
    0.0496,  # gain left
    0.0987,  # gain right
    -0.0603,  # usual
    -6.2553,  # cost
    1.651,  # two slips
    0.4881,  # quad
    0.0408,  # bonds
    0.2509,  # free bond
    0.0704,  # count
    0.7127,  # habit
    1.7684,  # has habit
    -1.0504,  # nowhere
    -2.1464,  # both function words
    1.0883,  # closed
    0.7924,  # closed for sure
    -0.8939,  # hoi for nga
    -1.7474,  # tone dropped
    -2.4911,  # tone added
    -0.0897,  # tone key of telex
    -1.0223,  # tone key of vni
    -1.4765,  # other tone
    1.8923,  # mark typed as tone
    -1.0448,  # onset sounds alike
    -0.0025,  # bar
    -3.079,  # other onset
    -1.2812,  # mark dropped
    -2.1293,  # other mark
    -1.6009,  # coda sounds alike
    -1.2512,  # rime sounds alike
    -5.6602,  # other rime
    -6.812,  # no syllable
)
