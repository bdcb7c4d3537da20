"""Cases whose values stand side by side in one noun phrase.

"vegan brownies", "jazz music", "the Hilton Hotel in Porto, Portugal": which words are a value, and
which say what kind of value it is.
"""

from shoal.training.noun_phrases.cases import noun_phrase_case

__all__ = ["noun_phrase_case"]
