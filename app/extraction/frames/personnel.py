"""Numbers of people: the ceiling, those in the field, those promised, arriving or leaving, and whose they are."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from app.extraction.frames.contributors import contributors_of
from app.extraction.frames.frame import Scene
from app.extraction.frames.governing import Governing, governing_cues
from app.extraction.mention import Mention
from app.extraction.reading import ACTORS
from app.records import Category, Measure, Personnel

_WEIGHTS: Mapping[str, float] = {
    "authorized": -0.3, "field": 0.6, "pledge": 0.0, "expected": 0.3, "arrive": 0.2, "join": 0.2, "send": 0.4, "leave": 0.0, "exceed": 0.6,
    "change": 1.0, "start": 3.5, "kill": 0.5, "train": 1.0,
}  # fmt: skip
_FLOWS = ("arrive", "send", "join")
_OTHERS_DEEDS = 30.0
_LIST_GAP, _LONGEST_LIST, _COUNCIL = 24, 8, 15
_DEPENDS, _PERMITS = 3.0, 6.0
_NO_MEASURE = ("kill", "train")
_BARE_REACH, _LIST_REACH, _NATIONS_REACH = 7.0, 9.0, 18.0
_SMALLEST_BARE = 10
_TOLD_PLAINLY = 2.0
_FORMALLY = 12.0


@dataclass
class PersonnelFrame:
    """Reads the personnel records of a text in order; a list's measure carries on along it."""

    last: tuple[Mention, Governing | None, Measure] | None = None

    def read(self, scene: Scene, hosts: Mapping[str, str | None]) -> Iterator[Personnel]:
        """The personnel records of one sentence; `hosts` is mission key -> host country."""
        self.last = None
        for count in scene.sentence.of_kind("count"):
            record = self._record(count, scene, hosts)
            if record:
                yield record

    def _record(self, count: Mention, scene: Scene, hosts: Mapping[str, str | None]) -> Personnel | None:
        governing, measure = self._measure(count, scene)
        mission = scene.mission(count)
        if measure is None or mission is None or scene.denied(count) or _of_others(count, governing, scene):
            return None
        moves = governing is not None and governing.name in (*_FLOWS, "leave")
        if _of_council(count, scene) or (moves and governing and _avoided(governing.cue, scene)):
            return None
        if governing and governing.name != "exceed" and scene.syntax.negated(governing.cue):
            return None
        contributors = contributors_of(count, governing, measure, scene)
        if measure == "withdrawal" and governing and _leaves_home(governing.cue, contributors, scene):
            measure = "reinforcement"
        self.last = (count, governing, measure)
        if hosts.get(mission) in contributors:
            return None
        cue = governing.cue if governing else count
        planned = measure == "pledged" or (governing is not None and _ahead(governing, scene))
        category: Category = count.category or "total"  # type: ignore[assignment]
        return Personnel(
            mission=mission,
            measure=measure,
            count=int(count.value or 0),
            count_max=count.maximum if count.maximum and count.maximum > int(count.value or 0) else None,
            contributors=contributors,
            category=category,
            as_of=scene.date(cue, count, future=planned),
            evidence=(scene.evidence(cue, count),),
            rule=f"personnel.{measure}",
        )

    def _measure(self, count: Mention, scene: Scene) -> tuple[Governing | None, Measure | None]:
        """What governs a number and what it measures: a cue, the list it goes on, or that it plainly is."""
        if self.last is None and scene.near(count, "of_them", reach=1):
            return None, None
        best = _nearest(count, scene) or _of_its_list(count, scene)
        if best and count.form == "bare" and not _stands_bare(count, best):
            best = None
        if (
            best
            and best.name in ("leave", "arrive", "send")
            and best.before
            and scene.syntax.whole_of(count, scene.sentence)
        ):
            return best, "deployed"  # `a retiré 700 de ses 1 200 hommes`
        if (scene.syntax.by_how_much(count) and not _done_by(count, scene)) or (
            best is not None and _lost(count, best, scene)
        ):
            return None, None
        listed = self._listed(count, scene)
        if listed is not None and self.last and (best is None or listed < best.cost):
            return self.last[1], self.last[2]
        if scene.in_brackets_after_nation(count):
            return (self.last[1], self.last[2]) if self.last else (None, "deployed")
        enough = count.form != "bare" or int(count.value or 0) >= _SMALLEST_BARE
        if (
            enough
            and scene.syntax.told_plainly(count)
            and (best is None or (best.cost > _TOLD_PLAINLY and best.name != "authorized"))
        ):
            return None, "deployed"
        if best is not None and (decision := _decided(best, scene)):
            return decision, _named(decision, count, scene)
        others = scene.near(count, *_NO_MEASURE, reach=_OTHERS_DEEDS) is not None
        if best is None and not others and scene.of_the_mission(count):
            return None, "deployed"
        if best is not None:
            return best, None if best.name in _NO_MEASURE else _named(best, count, scene)
        if scene.syntax.is_item(scene.sentence) and any(
            m.end <= count.start and scene.syntax.barriers_between(m.end, count.start)
            for m in scene.sentence.of_kind("mission")
        ):
            return None, "deployed"
        nations = count.countries or scene.owner(count)
        plain = count.form != "bare" and nations and scene.near(count, *_NO_MEASURE, reach=_OTHERS_DEEDS) is None
        return None, "deployed" if plain else None

    def _listed(self, count: Mention, scene: Scene) -> float | None:
        """How near the count before this one is, if this one goes on its list (`dont 744 policiers`); None if not."""
        if self.last is None or not scene.syntax.in_list(self.last[0], count):
            return None
        cost = scene.syntax.distance(self.last[0], count)
        including = scene.near(count, "including", reach=2.5)
        if including and including.end <= count.start:
            return -1.0
        gapped = scene.actor_before(count) is not None
        if cost < (_NATIONS_REACH if count.countries or gapped else _LIST_REACH) and (count.category or gapped):
            return min(cost + 2.0, _LIST_REACH)
        return None


def _decided(governing: Governing, scene: Scene) -> Governing | None:
    """The verb of deciding or promising that a noun of movement depends on (`a autorisé le déploiement de 500 hommes`)."""
    if governing.name not in _FLOWS or governing.cue.cues.get("send") != "noun":
        return None
    for name in ("authorized", "pledge"):
        verb = scene.near(governing.cue, name, reach=_DEPENDS)
        if verb and verb.end <= governing.cue.start and verb.cues[name] not in ("noun", "phrase"):
            national = name == "authorized" and scene.subject_actor(verb) is not None
            named = "pledge" if national and verb.has("pledge") else name
            return Governing(verb, named, governing.cost, before=True)
    return None


def _nearest(count: Mention, scene: Scene) -> Governing | None:
    """The cue that governs a number most closely."""
    governed = (
        each
        for each in governing_cues(count, _WEIGHTS, scene)
        if not _describes_unit(each.cue, count, scene) and not _describes_mission(each.cue, count, scene)
    )
    return next(governed, None)


def _of_its_list(count: Mention, scene: Scene) -> Governing | None:
    """What governs the last of a list of numbers that goes before its verb (`219 Argentins, 14 Chiliens et 2 Péruviens sont partis`)."""
    last = count
    after = (other for other in scene.sentence.of_kind("count") if other.start >= count.end)
    for following in islice(after, _LONGEST_LIST):
        gap = scene.syntax.text.shadow[last.end : following.start]
        if (
            len(gap) > _LIST_GAP
            or not scene.syntax.in_list(last, following)
            or any(last.end <= cue.start < following.start for cue in scene.sentence.cues(*_WEIGHTS))
        ):
            break
        last = following
    if last is count:
        return None
    verb = _nearest(last, scene)
    return verb if verb and verb.name in ("arrive", "leave", "send") and verb.cue.start >= last.end else None


def _of_council(count: Mention, scene: Scene) -> bool:
    """Whether members of the Council are counted (`adopté par ses quinze membres`)."""
    small = count.category == "total" and not count.countries and int(count.value or 0) <= _COUNCIL
    return small and next(scene.sentence.cues("council"), None) is not None


def _avoided(cue: Mention, scene: Scene) -> bool:
    """Whether what a noun names is to be avoided or called off (`pour éviter le retrait de …`, `a annulé l'envoi de …`)."""
    fear = scene.near(cue, "fear", "cut", "freeze", reach=2) if "noun" in cue.cues.values() else None
    return fear is not None and fear.end <= cue.start


def _done_by(count: Mention, scene: Scene) -> bool:
    """Whether `by` goes with a participle before it and tells who does it (`integrada por 600 hombres`)."""
    verbs = scene.sentence.cues("field", *_FLOWS)
    return any(verb.start < count.start and count.start - verb.end < _LIST_GAP for verb in verbs)


def _stands_bare(count: Mention, governing: Governing) -> bool:
    """Whether a number without its noun counts people: large enough, and close to what governs it."""
    return governing.cost <= _BARE_REACH and int(count.value or 0) >= _SMALLEST_BARE


def _lost(count: Mention, governing: Governing, scene: Scene) -> bool:
    """Whether the people that a sentence opens out on are its dead (`with 14 soldiers killed`)."""
    lost = scene.near(count, *_NO_MEASURE, reach=_LIST_REACH)
    told_with = governing.cue.cues.get("field") == "phrase" and scene.syntax.role(count) == "with"
    return lost is not None and lost.start >= count.end and told_with


def _describes_unit(cue: Mention, count: Mention, scene: Scene) -> bool:
    """Whether a phrase tells the size of a unit whose verb comes later (`un bataillon turc, fort de 500 militaires`)."""
    first, second = sorted((cue, count), key=lambda mention: mention.start)
    if cue.cues.get("field") != "phrase" or not 0 <= second.start - first.end <= 3:
        return False
    return any(0 < first.start - unit.end < 20 for unit in scene.sentence.cues("unit"))


def _describes_mission(cue: Mention, count: Mention, scene: Scene) -> bool:
    """Whether an adjective is a mission's and not that of the people before it (`quatre membres de la MINUSMA, déployée …`)."""
    if cue.cues.get("field") != "phrase" or cue.start < count.end:
        return False
    missions = scene.sentence.of_kind("mission", "anaphor")
    return any(count.end <= m.start and 0 < cue.start - m.end <= 2 for m in missions)


def _named(governing: Governing, count: Mention, scene: Scene) -> Measure | None:
    """The measure that a cue in its form tells."""
    name, form = governing.name, governing.cue.cues[governing.name]
    if name in ("authorized", "pledge", "expected", "leave"):
        return _plain(name, governing, count, scene)
    if (
        name == "field"
        and form == "phrase"
        and scene.syntax.role(count) == "with"
        and (intent := _intended(governing.cue, scene))
    ):
        return intent
    if name == "join" and governing.before and scene.syntax.active(governing.cue, name):
        return "deployed"
    if name == "change":
        if not governing.before and scene.syntax.active(governing.cue, name):
            return None  # `300 people took shelter`
        raised = scene.near(governing.cue, "authorized", reach=14) or (
            _ahead(governing, scene) and scene.subject_actor(governing.cue) is None
        )
        return "authorized" if raised else "deployed"
    if governing.cue.has("field") and governing.cue.has(*_FLOWS) and form in ("participle", "past", "finite"):
        active = scene.syntax.active(governing.cue, name) and not scene.syntax.reflexive(governing.cue)
        return "reinforcement" if active and form != "finite" else "deployed"
    if form == "infinitive" and name in ("field", *_FLOWS) and _permitted(governing.cue, scene):
        return "authorized"
    if (
        form == "infinitive"
        and (ceiling := scene.near(governing.cue, "authorized", reach=2))
        and ceiling.start < governing.cue.start
    ):
        return "authorized"
    if name in _FLOWS and form in ("noun", "infinitive") and scene.decided(governing.cue):
        return "authorized"
    joins = name == "arrive" and form not in ("noun", "phrase") and not governing.cue.has("send") and governing.before
    if joins and scene.syntax.role_at(count.start) == "to":
        return "deployed"  # `se joindront aux 400 hommes qui y sont`
    if form in ("future", "conditional", "infinitive") and _ahead(governing, scene):
        of_mission = name == "field" and scene.subject_actor(governing.cue) is None
        return "authorized" if of_mission else "pledged"
    return "reinforcement" if name in _FLOWS else "deployed"


def _intended(cue: Mention, scene: Scene) -> Measure | None:
    """`pledged` where people someone comes `with` are promised (`their intent to support the mission with 1,500 men`)."""
    promise = scene.near(cue, "pledge", "volunteer", reach=_DEPENDS + 6)
    return "pledged" if promise and promise.end <= cue.start else None


def _permitted(cue: Mention, scene: Scene) -> bool:
    """Whether a verb of authorizing governs an infinitive (`autorise l'Union africaine à déployer`)."""
    verb = scene.near(cue, "authorized", reach=_PERMITS)
    return verb is not None and verb.end <= cue.start and verb.cues["authorized"] not in ("noun", "phrase")


def _plain(name: str, governing: Governing, count: Mention, scene: Scene) -> Measure | None:
    """The measure of a ceiling (none if it is only wished for), a promise or a departure."""
    if name in ("pledge", "expected"):
        return "pledged"
    if name == "leave" and governing.cue.cues[name] == "noun" and scene.syntax.reached(count):
        return "authorized" if scene.near(governing.cue, "authorized", reach=_FORMALLY) else "deployed"
    if name == "leave":
        return "withdrawal"
    return None if scene.wished(governing.cue) else "authorized"


def _leaves_home(cue: Mention, contributors: tuple[str, ...], scene: Scene) -> bool:
    """Whether people leave their own country for the mission (`400 policiers kényans ont quitté Nairobi`)."""
    place = next((m for m in scene.sentence.of_kind("country") if m.start >= cue.end), None)
    return place is not None and scene.syntax.distance(cue, place) < 2 and str(place.value) in contributors


def _ahead(governing: Governing, scene: Scene) -> bool:
    """Whether the verb speaks of what is to come: by its form, or by what governs its infinitive."""
    form = governing.cue.cues.get(governing.name, "")
    if form in ("future", "conditional"):
        return True
    return form in ("infinitive", "phrase") and scene.modality(governing.cue) is not None


def _among_others(count: Mention, scene: Scene) -> bool:
    """Whether a number is part of people who are not the mission's (`3,500 fatalities, among them 2,400 Americans`)."""
    including = scene.near(count, "including", reach=2.5)
    if including is None or including.start > count.start:
        return False
    before = [m for m in scene.sentence.of_kind("people", "count") if m.end <= including.start]
    return bool(before) and before[-1].value == "outsider"


def _of_others(count: Mention, governing: Governing | None, scene: Scene) -> bool:
    """Whether the people are not the mission's: an outsider is the subject, or a national force is named."""
    if (
        _among_others(count, scene)
        or scene.near(count, "bilateral", reach=14)
        or scene.near(count, "not_for_mission", reach=6)
    ):
        return True
    after = next((m for m in scene.sentence.of_kind("people") if m.start >= count.end), None)
    if after and after.value == "outsider" and scene.syntax.distance(count, after) < 4:
        return scene.syntax.role(after) in ("of", "to")
    after_verb = governing is not None and governing.before
    if governing is not None and governing.cue.has("pledge", "send", "leave"):
        return False  # an army that sends soldiers sends them to the mission
    anchor = governing.cue if governing and after_verb else count
    for mention in reversed(scene.sentence.mentions):
        if mention.end > anchor.start:
            continue
        if mention.kind == "people" and mention.value == "outsider":
            apart = not after_verb and "," in scene.syntax.barriers_between(mention.end, count.start)
            return scene.syntax.role(mention) == "subject" and not apart
        if mention.kind in ("mission", "anaphor", *ACTORS) and scene.syntax.role(mention) == "subject":
            return False
    return False
