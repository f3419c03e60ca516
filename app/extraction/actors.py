"""Who a subject stands for: an actor, who is quoted, or the country that a text is told from."""

from app.extraction.mention import Mention
from app.extraction.reading import ACTORS, Sentence
from app.extraction.syntax import Syntax

_PLACED = 10
_SAID = 6.0


def _of_place_after_mission(before: list[Mention], syntax: Syntax) -> bool:
    """Whether the last of these names is the place of the mission named right before it."""
    if len(before) < 2 or before[-1].kind not in ACTORS or syntax.role(before[-1]) != "in":
        return False
    return before[-2].kind in ("mission", "anaphor") and before[-1].start - before[-2].end < _PLACED


def speaker_of(sentence: Sentence, syntax: Syntax) -> Mention | None:
    """The authority of a country that a sentence quotes (`"We shall pay …," the ambassador of Chile said`)."""
    said = next(sentence.cues("say"), None)
    near = (
        m
        for m in sentence.of_kind("country", "organization")
        if said
        and (m.form == "institution" or syntax.role(m) in ("of", "subject"))
        and syntax.distance(m, said) < _SAID
    )
    return next(near, None) or sentence.speaker


def actor_of(mention: Mention | None, sentence: Sentence, syntax: Syntax) -> Mention | None:
    """The actor that a subject stands for: itself, or for a pronoun the actor before it; None for a mission."""
    if mention is None:
        return None
    if mention.kind == "region" and syntax.one_nation(mention):
        near = sentence.last_actor if sentence.last_actor and sentence.last_actor.kind == "country" else None
        return near or _country_meant(None, mention, sentence, syntax)
    if mention.kind in ACTORS:
        return mention
    if mention.kind == "pronoun" or (mention.kind == "anaphor" and mention.value is None):
        if syntax.text.shadow[mention.start : mention.end] in syntax.grammar.first_person:
            return speaker_of(sentence, syntax)
        before = [
            other
            for other in sentence.mentions
            if other.end <= mention.start
            and (other.kind in (*ACTORS, "mission") or (other.kind == "anaphor" and other.value is not None))
            and other.form != "demonym"
        ]
        if mention.kind == "anaphor" or syntax.names_nation(mention):  # `his country`
            before = [other for other in before if other.kind in ACTORS]
        relative = syntax.text.shadow[mention.start : mention.end] in syntax.grammar.relative_pronouns
        if relative and _of_place_after_mission(before, syntax):
            return None  # `the force in Haiti, which …`
        speakers = [other for other in before if other.kind in ACTORS and syntax.role(other) == "subject"]
        if speakers and syntax.is_said(mention):
            return speakers[0]
        if before and (relative or syntax.role(before[-1]) == "subject"):
            return before[-1] if before[-1].kind in ACTORS else None
        subjects = [other for other in before if other.kind in ACTORS and syntax.role(other) == "subject"]
        if before and syntax.is_latter(mention):
            return before[-1] if before[-1].kind in ACTORS else None
        return _country_meant(subjects[0] if subjects else sentence.last_actor, mention, sentence, syntax)
    return None


def _country_meant(actor: Mention | None, pronoun: Mention, sentence: Sentence, syntax: Syntax) -> Mention | None:
    """The actor that a pronoun stands for; for a noun of a country, the one the text is told from if that is none.

    As in `el país sudamericano`.
    """
    named = pronoun.kind == "region" or syntax.names_nation(pronoun)
    if not named or sentence.home is None or (actor is not None and actor.kind == "country"):
        return actor
    return Mention(pronoun.start, pronoun.end, "country", sentence.home, form="name")
