"""When a movement of people is: yet to come, permitted, on an occasion that the text dates."""

from app.extraction.frames.frame import Scene
from app.extraction.frames.governing import Governing
from app.extraction.mention import Mention

FLOWS = ("arrive", "send", "join")
"""Cues of a group that comes."""
_PERMITS, _OCCASION, _BESIDE = 6.0, 13.0, 2


def ahead(governing: Governing, scene: Scene) -> bool:
    """Whether the verb speaks of what is to come: by its form, or by what governs its infinitive."""
    form = governing.cue.cues.get(governing.name, "")
    if form in ("future", "conditional") or (form == "participle" and scene.syntax.to_be(governing.cue)):
        return True
    return form in ("infinitive", "phrase") and scene.modality(governing.cue) is not None


def on_occasion(cue: Mention, count: Mention, scene: Scene) -> bool:
    """Whether a perfect tells of an occasion, by a date near it (`a déployé lundi 900 soldats`)."""
    return scene.date(cue, count, life=True, reach=_OCCASION) is not None


def permitted(cue: Mention, scene: Scene) -> bool:
    """Whether a verb of authorizing governs an infinitive (`autorise l'Union africaine à déployer`)."""
    if (ceiling := scene.near(cue, "authorized", reach=_BESIDE)) and ceiling.start < cue.start:
        return True
    verb = scene.near(cue, "authorized", reach=_PERMITS)
    return verb is not None and verb.end <= cue.start and verb.cues["authorized"] not in ("noun", "phrase")
