"""Which mission a record is about, and who a pronoun stands for: the thread of the text."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import takewhile

from app.extraction.anaphora import (
    mission_called,
    mission_described,
    mission_following,
    mission_meant,
    mission_of_owner,
    words_of_names,
)
from app.extraction.mention import Mention
from app.extraction.reading import ACTORS, Sentence
from app.extraction.syntax import Syntax

_REACH = 40.0
_LEAD = 4
_OF_ANOTHER, _ITS_OWN, _FAR_AFTER, _ASIDE = 3.0, 1.5, 12.0, 14.0
_HEADING = re.compile(r"[a-z' -]{2,30}\.? - ")
_RELATIVE = ("newer", "older")


def thread(
    sentences: list[Sentence],
    syntax: Syntax,
    owners: Sequence[str | None],
    successions: Sequence[tuple[int, int]] = (),
) -> None:
    """Give each sentence the mission and the actor that the text was on before it, and resolve anaphors.

    The topic of a sentence is the mission that is its subject, else the last one that it names. An
    anaphor (`la force`, `elle`) becomes the mission named before it in its sentence, else the topic; one
    that speaks of a newer or an older mission (`la nouvelle force`, `sa devancière`) the other of a
    succession, and one with an organization's name (`the SADC force`) the one mission of it. `owners` are
    the missions' organizations, `successions` pairs of missions, the successor first.
    """
    times = Counter(int(m.value or 0) for sentence in sentences for m in sentence.of_kind("mission"))
    topic = next((int(m.value or 0) for sentence in sentences[:_LEAD] for m in sentence.of_kind("mission")), None)
    home = _home(sentences, syntax)
    actor: Mention | None = None
    speaker: Mention | None = None
    words = words_of_names(sentences, syntax)
    for sentence in sentences:
        sentence.home = home
        speaker = next((m for m in sentence.of_kind("country") if m.form == "institution"), speaker)
        sentence.topic, sentence.last_actor, sentence.speaker = topic, actor, speaker
        named = [mention for mention in sentence.mentions if mention.kind == "mission"]
        for anaphor in sentence.of_kind("anaphor"):
            anaphor.value = mission_of_owner(mission_meant(anaphor, named, topic, syntax), anaphor, owners, syntax)
            if anaphor.form in _RELATIVE:
                anaphor.value = mission_following(anaphor, successions, mission_called(anaphor, words, syntax))
            elif anaphor.form != "pronoun":
                anaphor.value = mission_described(anaphor, words, syntax)
            if anaphor.form == "pronoun" and _stands_for_actor(anaphor, sentence, syntax):
                anaphor.value = None
        told = [
            m
            for m in sentence.of_kind("mission", "anaphor")
            if m.kind == "mission" or (m.form in _RELATIVE and m.value is not None)
        ]
        if _in_passing(told, sentence, syntax, topic, successions):
            told = []
        topic = _topic(told, syntax, None if _opens_section(sentence, syntax) else topic, successions, times)
        actor = _last_actor(sentence, syntax) or actor


def _home(sentences: list[Sentence], syntax: Syntax) -> str | None:
    """The country that a text names most as an actor."""
    nations = Counter[str]()
    for sentence in sentences:
        for mention in sentence.of_kind("country"):
            if syntax.role(mention) != "in":
                nations[str(mention.value)] += 1 if mention.form == "name" else 2
    return nations.most_common(1)[0][0] if nations else None


def _opens_section(sentence: Sentence, syntax: Syntax) -> bool:
    """Whether a sentence opens a section of its own by a heading (`Syrie. – …`)."""
    return _HEADING.match(syntax.text.shadow, sentence.start) is not None


def _in_passing(
    told: list[Mention], sentence: Sentence, syntax: Syntax, topic: int | None, successions: Sequence[tuple[int, int]]
) -> bool:
    """Whether a sentence names but the predecessor of the mission that the text is on, and does not come back to it."""
    named = {int(mission.value or 0) for mission in told}
    again = {anaphor.value for anaphor in sentence.of_kind("anaphor")}
    older = any(pair == (topic, number) and number not in again for pair in successions for number in named)
    return len(named) == 1 and older and all(syntax.role(mission) != "subject" for mission in told)


def _topic(
    named: list[Mention],
    syntax: Syntax,
    topic: int | None,
    successions: Sequence[tuple[int, int]],
    times: Mapping[int, int],
) -> int | None:
    """What the text is on after a sentence: its subject, or of two missions that follow each other the newer.

    Not a newer one that the text names but this once, as the one that the subject handed over to.
    """
    if not named:
        return topic
    told = {int(mission.value or 0) for mission in named}
    newer = next((newer for newer, older in successions if newer in told and older in told), None)
    subjects = [mission for mission in named if syntax.role(mission) == "subject"]
    if newer is not None and (times[newer] > 1 or any(mission.value == newer for mission in subjects)):
        return newer
    return int((subjects or named)[0].value or 0)


def _last_actor(sentence: Sentence, syntax: Syntax) -> Mention | None:
    """The first actor of a sentence that is a subject."""
    for mention in sentence.mentions:
        if mention.kind in ACTORS and mention.form != "demonym" and syntax.role(mention) == "subject":
            return mention
    return None


def _stands_for_actor(pronoun: Mention, sentence: Sentence, syntax: Syntax) -> bool:
    """Whether a pronoun that could be a mission or a country is the country: the first subject before it.

    One that a preposition governs (`dans elle`) is not the subject of its own clause.
    """
    if syntax.role(pronoun) != "subject":
        return False
    if syntax.is_object(pronoun, sentence):
        return False  # `wants Europeans to lead it`
    before = takewhile(lambda mention: mention.end <= pronoun.start, sentence.mentions)
    named = (m for m in before if m.kind in ("mission", "anaphor") or (m.kind in ACTORS and m.form != "demonym"))
    first = next((mention for mention in named if syntax.role(mention) == "subject"), None)
    return first is not None and first.kind in ACTORS


def mission_of(anchor: Mention, sentence: Sentence, syntax: Syntax) -> int | None:
    """The mission that a record at `anchor` is about: the nearest named or meant in its sentence, else the topic."""
    best, least = None, _REACH
    for mention in sentence.of_kind("mission", "anaphor"):
        if mention.value is None or (
            mention.kind == "anaphor" and mention.form == "pronoun" and mention.start > anchor.end
        ):
            continue
        cost = syntax.distance(mention, anchor)
        if mention.end <= anchor.start and syntax.role(mention) != "subject":
            cost += _OF_ANOTHER
        if mention.start >= anchor.end:
            cost += _OF_ANOTHER if syntax.role(mention) == "subject" else -_ITS_OWN
        if mention.end <= anchor.start and (
            _aside(mention, anchor, sentence, syntax) or _object_before(mention, anchor, sentence, syntax)
        ):
            cost += _ASIDE
        if mention.start >= anchor.end and cost > _FAR_AFTER and sentence.topic is not None:
            continue
        if cost < least:
            best, least = int(mention.value), cost
    return sentence.topic if best is None else best


def _aside(mission: Mention, anchor: Mention, sentence: Sentence, syntax: Syntax) -> bool:
    """Whether a mission is named in a relative clause that is over, and what follows is not set to it.

    As in `, dirigée par …`.
    """
    if not syntax.in_closed_clause(mission, anchor):
        return False
    following = next((m for m in sentence.mentions if m.start >= mission.end and m.cues), anchor)
    return "participle" not in following.cues.values() or any(syntax.active(following, cue) for cue in following.cues)


def _object_before(mission: Mention, anchor: Mention, sentence: Sentence, syntax: Syntax) -> bool:
    """Whether a mission is but what another one's verb is about, and a comma goes back to that other one.

    As in `EUFOR took over from SFOR, with 7,000 soldiers`; not where a relative clause on it follows.
    """
    if "," not in syntax.barriers_between(mission.end, anchor.start) or syntax.explained(mission):
        return False
    if syntax.role(mission) == "subject" and not syntax.follows_verb(mission):
        return False
    others = (m for m in sentence.of_kind("mission", "anaphor") if m.end <= mission.start)
    return any(
        m.value not in (None, mission.value) and syntax.role(m) == "subject" and not syntax.follows_verb(m)
        for m in others
    )
