"""Numbers of people: the ceiling, those in the field, those promised, arriving or leaving, and whose they are."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.codes import COUNTRIES
from app.extraction.frames.frame import Governing, Scene
from app.extraction.mention import Mention
from app.extraction.reading import ACTORS
from app.records import Category, Measure, Personnel

_WEIGHTS: Mapping[str, float] = {
    "authorized": -0.3, "field": 0.6, "pledge": 0.0, "arrive": 0.2, "send": 0.4, "leave": 0.0, "exceed": 0.6, "change": 1.0, "start": 3.5,
    "kill": 0.5, "train": 1.0,
}  # fmt: skip
_FLOWS = ("arrive", "send")
_SMALLEST_BARE = 10
_NO_MEASURE = ("kill", "train")
_BARE_REACH, _LIST_REACH, _NATIONS_REACH = 7.0, 9.0, 18.0


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
        if measure is None or mission is None or scene.denied(count) or self._of_others(count, governing, scene):
            return None
        if governing and governing.name != "exceed" and scene.syntax.negated(governing.cue):
            return None
        contributors = self._contributors(count, governing, measure, scene)
        self.last = (count, governing, measure)
        if hosts.get(mission) in contributors:
            return None
        cue = governing.cue if governing else count
        start, end = min(cue.start, count.start), max(cue.end, count.end)
        planned = measure == "pledged" or (governing is not None and self._ahead(governing, scene))
        category: Category = count.category or "total"  # type: ignore[assignment]
        return Personnel(
            mission=mission,
            measure=measure,
            count=int(count.value or 0),
            count_max=count.maximum if count.maximum and count.maximum > int(count.value or 0) else None,
            contributors=contributors,
            category=category,
            as_of=scene.date(cue, count, future=planned),
            evidence=(scene.syntax.text.evidence(start, end),),
            rule=f"personnel.{measure}",
        )

    def _measure(self, count: Mention, scene: Scene) -> tuple[Governing | None, Measure | None]:
        listed = self._listed(count, scene)
        governed = [
            each for each in scene.governing(count, _WEIGHTS) if not self._describes_unit(each.cue, count, scene)
        ]
        if self.last is None and scene.near(count, "of_them", reach=1):
            return None, None
        best = governed[0] if governed else None
        if listed and (best is None or listed.cost < best.cost):
            assert self.last is not None
            return self.last[1], self.last[2]
        if best is None or best.name in _NO_MEASURE or (count.form == "bare" and not self._stands_bare(count, best)):
            return best, None
        return best, self._named(best, count, scene)

    def _stands_bare(self, count: Mention, governing: Governing) -> bool:
        """Whether a number without its noun counts people: large enough, and close to what governs it."""
        return governing.cost <= _BARE_REACH and int(count.value or 0) >= _SMALLEST_BARE

    def _describes_unit(self, cue: Mention, count: Mention, scene: Scene) -> bool:
        """Whether a phrase tells the size of a unit whose verb comes later (`un bataillon turc, fort de 500 militaires`)."""
        if cue.cues.get("field") != "phrase" or cue.end > count.start or count.start - cue.end > 3:
            return False
        return any(0 < cue.start - unit.end < 20 for unit in scene.sentence.cues("unit"))

    def _listed(self, count: Mention, scene: Scene) -> Governing | None:
        """The count before this one, if this one goes on its list (`dont 744 policiers`)."""
        if self.last is None:
            return None
        before = self.last[0]
        if not scene.syntax.in_list(before, count):
            return None
        cost = scene.syntax.distance(before, count)
        including = scene.near(count, "including", reach=2.5)
        if including and including.end <= count.start:
            return Governing(including, "including", -1.0, True)
        gapped = count.form == "bare" and any(0 < count.start - m.end < 4 for m in scene.sentence.of_kind("country"))
        if cost < (_NATIONS_REACH if count.countries else _LIST_REACH) and (count.category or gapped):
            return Governing(before, "list", min(cost + 2.0, _LIST_REACH), True)
        return None

    def _named(self, governing: Governing, count: Mention, scene: Scene) -> Measure:
        name, form = governing.name, governing.cue.cues[governing.name]
        active = scene.syntax.active(governing.cue, name)
        if name == "authorized":
            return "authorized"
        if name == "change" and scene.near(governing.cue, "authorized", reach=10):
            return "authorized"
        if name == "leave":
            return "reinforcement" if self._leaves_home(governing.cue, count, scene) else "withdrawal"
        if name == "pledge":
            return "pledged"
        both = governing.cue.has("field") and governing.cue.has(*_FLOWS)
        if both and form in ("participle", "past", "finite"):
            return "reinforcement" if active and form != "finite" else "deployed"
        if form in ("future", "conditional", "infinitive") and self._ahead(governing, scene):
            mission_subject = scene.subject_actor(governing.cue) is None
            return "authorized" if name == "field" and mission_subject and form != "infinitive" else "pledged"
        return "reinforcement" if name in _FLOWS else "deployed"

    def _leaves_home(self, cue: Mention, count: Mention, scene: Scene) -> bool:
        """Whether people leave their own country for the mission (`400 policiers kényans ont quitté Nairobi`)."""
        place = next((m for m in scene.sentence.of_kind("country") if m.start >= cue.end), None)
        near = place is not None and scene.syntax.distance(cue, place) < 2
        return place is not None and near and str(place.value) in count.countries

    def _ahead(self, governing: Governing, scene: Scene) -> bool:
        """Whether the verb speaks of what is to come: by its form, or by what governs its infinitive."""
        form = governing.cue.cues.get(governing.name, "")
        if form in ("future", "conditional"):
            return True
        return form in ("infinitive", "phrase") and scene.modality(governing.cue) is not None

    def _of_others(self, count: Mention, governing: Governing | None, scene: Scene) -> bool:
        """Whether the people are not the mission's: an outsider is the subject, or a national force is named."""
        if scene.near(count, "bilateral", reach=14) or scene.near(count, "not_for_mission", reach=6):
            return True
        if governing is None:
            return False
        if not governing.before:
            return False
        for mention in reversed(scene.sentence.mentions):
            if mention.end > governing.cue.start:
                continue
            if mention.kind == "people" and mention.value == "outsider":
                return scene.syntax.role(mention) == "subject"
            if mention.kind in ("mission", "anaphor", *ACTORS) and scene.syntax.role(mention) == "subject":
                return False
        return False

    def _contributors(
        self, count: Mention, governing: Governing | None, measure: Measure, scene: Scene
    ) -> tuple[str, ...]:
        if count.countries:
            return count.countries
        if scene.syntax.whole_of(count, scene.sentence) and (governing is None or governing.before):
            return ()
        after = next((m for m in scene.sentence.of_kind(*ACTORS) if m.start >= count.end), None)
        placed = after is not None and after.form in ("name", "capital")
        if (
            after
            and placed
            and scene.syntax.distance(count, after) < 2.5
            and scene.syntax.role(after) in ("of", "from")
        ):
            return tuple(code for each in scene.joined(after) for code in _country(each))
        if governing and governing.name == "change" and (nation := self._nation_between(governing.cue, count, scene)):
            return _country(nation)
        if owner := scene.owner(count) or self._possessor(count, scene):
            return _country(owner)
        if count.form == "bare" and governing and (people := self._people_before(governing.cue, scene)):
            return _country(people)
        if unit := self._unit_of(count, scene):
            return _country(unit)
        if measure == "authorized" or governing is None:
            return ()
        if governing.cue.cues[governing.name] == "noun":
            owner = next((m for m in scene.sentence.of_kind("country") if m.start >= governing.cue.end), None)
            near = owner is not None and scene.syntax.distance(governing.cue, owner) < 2
            return _country(owner) if near and owner else ()
        if governing.cue.cues[governing.name] == "phrase":
            return _country(scene.subject_actor(governing.cue, count))
        agent = scene.syntax.agent(governing.cue, scene.sentence)
        if agent:
            return _country(agent)
        if scene.syntax.active(governing.cue, governing.name) is False:
            return ()
        return _country(scene.subject_actor(governing.cue, count))

    def _possessor(self, count: Mention, scene: Scene) -> Mention | None:
        """Whose people they are where a possessive stands before the number (`ses 220 militaires`)."""
        if not scene.syntax.possessed(count):
            return None
        for mention in reversed(scene.sentence.mentions):
            if mention.end <= count.start and mention.form != "demonym" and scene.syntax.role(mention) == "subject":
                if mention.kind == "country":
                    return mention
                if mention.kind in ("mission", "anaphor"):
                    return None
        return scene.sentence.last_actor

    def _nation_between(self, cue: Mention, count: Mention, scene: Scene) -> Mention | None:
        """The nationality told between a verb of change and its number (`porte le nombre de policiers kényans à 800`)."""
        between = (m for m in scene.sentence.of_kind("country") if cue.end <= m.start and m.end <= count.start)
        return next((m for m in between if m.form == "demonym"), None)

    def _unit_of(self, count: Mention, scene: Scene) -> Mention | None:
        """The nationality of the unit whose size a number tells (`un bataillon turc de 500 hommes`)."""
        for unit in scene.sentence.cues("unit"):
            if 0 < count.start - unit.end < 40:
                nations = [
                    m for m in scene.sentence.of_kind("country") if m.form == "demonym" and abs(m.start - unit.end) < 3
                ]
                nations += [
                    m for m in scene.sentence.of_kind("country") if m.form == "demonym" and 0 < unit.start - m.end < 24
                ]
                if nations:
                    return nations[0]
        return None

    def _people_before(self, cue: Mention, scene: Scene) -> Mention | None:
        """The nationality of the people that a number follows (`les Casques bleus slovaques, au nombre de 240`)."""
        for mention in reversed(scene.sentence.mentions):
            if mention.end <= cue.start and scene.syntax.distance(mention, cue) < 3:
                return mention if mention.kind == "country" and mention.form == "demonym" else None
        return None


def _country(actor: Mention | None) -> tuple[str, ...]:
    return (str(actor.value),) if actor and str(actor.value) in COUNTRIES else ()
