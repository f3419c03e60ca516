"""Frames: how the mentions of a sentence make a record. One file per record type; none knows a language."""
