"""Mission Facts: what is written about security missions, as typed records with the words that say so."""

__version__ = "0.1.0"
