"""Whose people a number counts: their nationality, their owner, the unit they form, the country that sends them."""

from app.codes import COUNTRIES
from app.extraction.actors import actor_of
from app.extraction.contingents import nation_at
from app.extraction.frames.belonging import by_law, goes_on, holder, in_clause_on_unit, of_contingent, plans_own
from app.extraction.frames.describing import told_before
from app.extraction.frames.frame import Scene
from app.extraction.frames.governing import Governing
from app.extraction.mention import Mention
from app.extraction.reading import ACTORS
from app.records import Measure

_BEHIND, _COMING_FROM, _BETWEEN_UNIT, _OF_UNIT, _ADJECTIVES = 2.5, 3.0, 4.0, 3.5, 24


def contributors_of(count: Mention, governing: Governing | None, measure: Measure, scene: Scene) -> tuple[str, ...]:
    """The countries whose people a number counts; none where they are the whole mission's or nothing tells."""
    if count.countries:
        return count.countries
    if same := goes_on(count, scene):
        return same.countries
    if beside := (
        scene.paired(count) or scene.actor_after(count) or scene.actor_before(count) or scene.people_who_are(count)
    ):
        return _codes(beside)
    whole = scene.syntax.whole_of(count, scene.sentence) and (governing is None or governing.before)
    if whole or (scene.syntax.shared_out(count) and not told_before(count, scene)):
        return ()  # `provides the bulk of the 1,300 troops`
    if origin := _origin(count, scene):
        nations = tuple(code for each in scene.joined(origin) for code in _codes(each))
        stock = len(nations) > 1 and measure in ("deployed", "authorized")
        return () if stock and _of_whole_mission(count, governing, scene) else nations
    if nation := _nation_of(count, governing, scene):
        return _codes(nation)
    if wholly := scene.all_of(count):
        return _codes(wholly)
    met = governing is not None and measure == "deployed" and governing.before and governing.cue.has("join")
    planned = measure == "authorized" and not by_law(governing, scene) and not plans_own(governing, count, scene)
    if planned or met:  # those whom others join are not theirs
        return ()
    if governing and measure == "deployed" and in_clause_on_unit(governing, scene):
        nation_before = nation_at(scene.sentence, count.start, scene.syntax)
        return (nation_before,) if nation_before in COUNTRIES else ()
    doer = (_doer(count, governing, scene) or _unit_acting(governing, scene)) if governing else holder(count, scene)
    doers = scene.joined(doer) if doer else []
    codes = tuple(code for each in doers for code in _codes(each))
    return codes or _of_list(scene) or (() if doer else of_contingent(count, measure, scene))


def _nation_of(count: Mention, governing: Governing | None, scene: Scene) -> Mention | None:
    """The nation that is named as theirs: by an apposition, beside their verb, as owner, or as that of their unit."""
    if nation := told_before(count, scene):
        return nation
    if governing and governing.name == "change" and (nation := _nation_between(governing.cue, count, scene)):
        return nation
    if owner := scene.owner(count) or _possessor(count, scene):
        return owner
    if count.form == "bare" and governing and (people := _people_before(governing.cue, scene)):
        return people
    return _unit_of(count, scene)


def _of_whole_mission(count: Mention, governing: Governing | None, scene: Scene) -> bool:
    """Whether the mission itself has the people (`the force comprises 2,900 soldiers from Malawi and Tanzania`)."""
    if governing is None or not governing.before:
        return scene.of_the_mission(count)
    subject = scene.syntax.subject(governing.cue, scene.sentence)
    if subject is not None and subject.kind == "pronoun":
        return actor_of(subject, scene.sentence, scene.syntax) is None
    return subject is not None and subject.kind in ("mission", "anaphor") and subject.value is not None


def _of_list(scene: Scene) -> tuple[str, ...]:
    """In a list of missions, whose list it is: the country that the text is told from."""
    home = scene.sentence.home
    return (home,) if home in COUNTRIES and scene.syntax.is_item(scene.sentence) else ()


def _origin(count: Mention, scene: Scene) -> Mention | None:
    """The country that follows the people (`300 soldats du Tchad`, `venus de Jamaïque`)."""
    after = next((m for m in scene.sentence.of_kind(*ACTORS) if m.start >= count.end), None)
    if after is None or after.form not in ("name", "capital", "institution") or scene.syntax.owns(after):
        return None
    role = scene.syntax.role(after)
    reach = _BEHIND + (_COMING_FROM if role == "from" else 0)
    return after if role in ("of", "from") and scene.syntax.distance(count, after) < reach else None


def _doer(count: Mention, governing: Governing, scene: Scene) -> Mention | None:
    """The actor of the verb that governs the number."""
    cue, form = governing.cue, governing.cue.cues.get(governing.name, "")
    if form == "noun":
        owner = next((m for m in scene.sentence.of_kind("country") if m.start >= cue.end), None)
        if owner and scene.syntax.distance(cue, owner) < 2:
            return owner
        verb = scene.near(cue, "say", "plan", "decide", "pledge", reach=_BEHIND)
        if verb and verb.end <= cue.start and "noun" not in verb.cues.values():
            return scene.subject_actor(verb)  # `Ottawa confirmed the deployment of 80 soldiers`
        return scene.subject_actor(cue) if scene.syntax.possessed(cue) else None
    if form == "phrase" and cue.start == scene.sentence.start:
        actors = (
            m for m in scene.sentence.of_kind(*ACTORS) if m.start >= count.end and scene.syntax.role(m) == "subject"
        )
        return next(actors, None)  # `With about 9,500 troops, Britain …`
    if form == "phrase":
        return scene.subject_actor(cue, count)
    agent = scene.syntax.agent(cue, scene.sentence)
    if agent or scene.syntax.active(cue, governing.name) is False:
        return agent
    subject = scene.subject_actor(cue, count)
    aside = subject is not None and not governing.before and subject.start >= count.end
    aside = aside and not scene.syntax.relative_after(count.end)  # `the 150 soldiers that Senegal has sent`
    return None if aside else subject  # `160 soldiers, most of them Spaniards, left`


def _unit_acting(governing: Governing, scene: Scene) -> Mention | None:
    """The nationality of the unit that is a verb's subject (`el contingente español llegó a superar los 600`)."""
    if not governing.before or governing.cue.cues[governing.name] in ("noun", "phrase"):
        return None
    demonyms = [m for m in scene.sentence.of_kind("country") if m.form == "demonym"]
    for unit in reversed(list(scene.sentence.cues("unit"))):
        clear = unit.end <= governing.cue.start and not scene.syntax.barriers_between(unit.end, governing.cue.start)
        if clear and scene.syntax.role(unit) == "subject":
            return _beside(unit, demonyms)
    return None


def _possessor(count: Mention, scene: Scene) -> Mention | None:
    """Whose people they are where a possessive stands before the number (`ses 220 militaires`)."""
    if not scene.syntax.possessed(count) and not scene.syntax.part_of_own(count):
        return None
    for mention in reversed(scene.sentence.mentions):
        owns = mention.kind == "country" and scene.syntax.owns(mention)
        subject = owns or scene.syntax.role(mention) == "subject"
        if mention.end <= count.start and mention.form != "demonym" and subject:
            if mention.kind == "country":
                return mention
            if mention.kind in ("mission", "anaphor"):
                return None
    return scene.sentence.last_actor


def _nation_between(cue: Mention, count: Mention, scene: Scene) -> Mention | None:
    """The nationality told between a verb of change and its number (`porte le nombre de policiers kényans à 800`)."""
    between = (m for m in scene.sentence.of_kind("country") if cue.end <= m.start and m.end <= count.start)
    return next((m for m in between if m.form in ("demonym", "institution")), None)


def _unit_of(count: Mention, scene: Scene) -> Mention | None:
    """The nationality of the unit whose size a number tells (`un bataillon turc de 500 hommes`)."""
    demonyms = [m for m in scene.sentence.of_kind("country") if m.form == "demonym"]
    for unit in scene.sentence.cues("unit"):
        if unit.start >= count.end:
            if scene.syntax.distance(unit, count) < _OF_UNIT and (nation := _beside(unit, demonyms)):
                return nation  # `les 600 hommes du contingent ivoirien`
        elif _tells_size(unit, count, scene) and (nation := _beside(unit, demonyms)):
            return nation
    return None


def _tells_size(unit: Mention, count: Mention, scene: Scene) -> bool:
    """Whether a number is that of a unit before it: close to it, or what it plainly is or has."""
    if scene.syntax.distance(unit, count) < _BETWEEN_UNIT + 3:
        return True
    return scene.syntax.told_plainly(count) and not scene.syntax.barriers_between(unit.end, count.start).strip("()")


def _beside(unit: Mention, demonyms: list[Mention]) -> Mention | None:
    """The nationality right after a unit or, with an adjective or two between, before it."""
    return next((n for n in demonyms if abs(n.start - unit.end) < 3 or 0 < unit.start - n.end < _ADJECTIVES), None)


def _people_before(cue: Mention, scene: Scene) -> Mention | None:
    """The nationality of the people that a number follows (`les Casques bleus slovaques, au nombre de 240`)."""
    for mention in reversed(scene.sentence.mentions):
        if mention.end <= cue.start and scene.syntax.distance(mention, cue) < 3:
            return mention if mention.kind == "country" and mention.form == "demonym" else None
    return None


def _codes(actor: Mention | None) -> tuple[str, ...]:
    return (str(actor.value),) if actor and str(actor.value) in COUNTRIES else ()
