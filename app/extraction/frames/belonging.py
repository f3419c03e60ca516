"""Whose people a number counts where its own clause does not say so: those of the nation that the text is on."""

from app.codes import COUNTRIES
from app.extraction.contingents import nation_at
from app.extraction.frames.frame import Scene
from app.extraction.frames.governing import Governing
from app.extraction.mention import Mention
from app.extraction.reading import ACTORS
from app.records import Measure

_SIZE, _AGAINST, _CLAUSE, _NATION = 6.0, 12, 16, 8.0


def by_law(governing: Governing | None, scene: Scene) -> bool:
    """Whether a country's own organ authorizes what governs a number (`el Parlamento autorizó que sean hasta 300`)."""
    if governing is None or governing.name != "authorized":
        return False
    actor = scene.subject_actor(governing.cue) if scene.syntax.active(governing.cue, "authorized") else None
    return actor is not None and actor.form == "institution" and actor.start >= scene.sentence.start


def plans_own(governing: Governing | None, count: Mention, scene: Scene) -> bool:
    """Whether a nation is the subject of a phrase that says how many there will be (`España pasará a tener 549`)."""
    if governing is None or not governing.before or governing.cue.cues.get("authorized") != "phrase":
        return False
    actor = scene.subject_actor(governing.cue)
    near = actor is not None and actor.kind == "country" and actor.start >= scene.sentence.start
    return near and actor is not None and scene.syntax.distance(actor, count) < _NATION


def holder(count: Mention, scene: Scene) -> Mention | None:
    """Whose people they are that a plain `have` or `be` tells: its subject in the sentence, or who speaks."""
    subject = scene.syntax.subject(count, scene.sentence)
    actor = scene.subject_actor(count)
    named = actor is not None and actor.start >= scene.sentence.start
    return actor if named or (subject is not None and scene.syntax.speaks(subject)) else None


def of_contingent(count: Mention, measure: Measure, scene: Scene) -> tuple[str, ...]:
    """The nation whose contingent the text is on, where a number is of people that only it can be about.

    They come or go (`Another 60 will land on Thursday`), are others than those told of, or a unit's (`The battalion of
    850`).
    """
    nation = nation_at(scene.sentence, count.start, scene.syntax)
    moved = measure in ("reinforcement", "withdrawal", "pledged")
    if scene.syntax.whole_of(count, scene.sentence):
        return ()
    theirs = moved or _in_unit(count, scene) or _opens_on(count, scene) or scene.syntax.they_are(count, scene.sentence)
    return (str(nation),) if nation in COUNTRIES and theirs else ()


def _opens_on(count: Mention, scene: Scene) -> bool:
    """Whether a sentence opens on a size of what it then tells of, and no mission (`Fort de 870 hommes, il …`)."""
    opens = any(m.start == scene.sentence.start and m.end < count.start for m in scene.sentence.cues("field"))
    missions = (m for m in scene.sentence.of_kind("mission", "anaphor") if m.value is not None)
    return opens and not any(scene.syntax.role(m) == "subject" for m in missions)


def _in_unit(count: Mention, scene: Scene) -> bool:
    """Whether a unit without a nationality of its own is what a number sizes (`La unidad, de 205 efectivos`)."""
    for unit in scene.sentence.cues("unit"):
        if unit.end <= count.start and scene.syntax.distance(unit, count) < _SIZE and scene.syntax.determined(unit):
            return True
    return False


def goes_on(count: Mention, scene: Scene) -> Mention | None:
    """The number with its nationality that one without a noun goes on, or is set against.

    As in `2,500 Americans in the first country and 900 in the second`, `15 Belges, contre 150 il y a un an`.
    """
    before = [m for m in scene.sentence.mentions if m.end <= count.start and m.kind in ("count", *ACTORS)]
    if count.form != "bare" or not before or before[-1].kind != "count" or not before[-1].countries:
        return None
    last = before[-1]
    compared = any(last.end <= m.start and 0 < count.start - m.end < _AGAINST for m in scene.sentence.cues("compared"))
    follows = next((m for m in scene.sentence.mentions if m.start >= count.end), None)
    others = follows is not None and follows.has("partitive") and scene.syntax.distance(count, follows) < 1
    listed = scene.syntax.joins(last, count) and scene.syntax.placed_after(count)
    return last if compared or (listed and not others) else None


def in_clause_on_unit(governing: Governing, scene: Scene) -> bool:
    """Whether a verb's clause is on a unit with no nationality of its own (`de un contingente que llegó a sumar …`)."""
    return any(
        0 < governing.cue.start - unit.end < _CLAUSE and scene.syntax.relative_after(unit.end)
        for unit in scene.sentence.cues("unit")
    )
