"""Texts that need no reading, told at a fraction of its cost: most news names no mission and tells of no veto."""

from app.extraction.acronyms import tells_mission
from app.extraction.frames.veto import VETOES
from app.extraction.known import KnownMissions
from app.extraction.lexicon import Found, Lexicon
from app.extraction.name_words import name_words
from app.extraction.text import Text


def may_tell(text: Text, found: list[Found], lexicon: Lexicon, known: KnownMissions) -> bool:
    """Whether a text may hold a mission or a record: False only where nothing in it can name one or tell a veto."""
    if any(sign.search(text.shadow) for sign in name_words(lexicon.language.code).signs):
        return True
    vetoes = any(sense.value in VETOES for item in found if "cue" in item.kinds for sense in item.senses)
    return vetoes or tells_mission(text) or next(known.find(text), None) is not None
