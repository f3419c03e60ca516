"""What verbs do to a command: take, hold, give or leave it; and which verb governs a noun of command."""

from collections.abc import Iterator
from typing import NamedTuple

from app.extraction.frames.frame import Scene
from app.extraction.mention import Mention

_ANTECEDENT, _GOVERNS, _GOVERNED, _POST, _ASIDE, _SUBJECT = 70, 8.0, 13.0, 9.0, 8.0, 6
ACTS = (
    "take",
    "take_over",
    "receive",
    "hand_over",
    "entrust",
    "hold",
    "passes_to",
    "rests_with",
    "succeed",
    "takes_from",
    "gives_way",
)
PLAIN = {
    "receive": "take",
    "take_over": "take",
    "entrust": "hand_over",
    "takes_from": "take",
    "gives_way": "hand_over",
}
_OF_NOUN = ("passes_to", "rests_with")
POSTS = ("leader_of", "under_lead", "lead_nation")
_TAKEN = ("subject", "of", "from")


class Command(NamedTuple):
    """One predication: what is done (`lead` `hold` `take` `hand_over` `passes_to` `rests_with` `succeed` or a post).

    The verb or the post that says it, the form of that, and the noun of command if there is one.
    """

    act: str
    verb: Mention
    form: str
    noun: Mention | None = None

    @property
    def span(self) -> Mention:
        """The words from the verb to the noun."""
        ends = [self.verb] if self.noun is None else [self.verb, self.noun]
        return Mention(min(m.start for m in ends), max(m.end for m in ends), "cue", cues=self.verb.cues)

    @property
    def settles(self) -> bool:
        """Whether it tells of a change and no state."""
        return self.act in ("take", "hand_over", "passes_to", "succeed")


def is_passive(command: Command, scene: Scene) -> bool:
    """Whether what is led or handed on is the verb's subject: a passive, a participle of its own or a reflexive."""
    name = next(name for name in command.verb.cues if command.verb.cues[name] == command.form)
    active = scene.syntax.active(command.verb, name)
    if command.form in ("infinitive", "gerund"):
        return False
    if active is False or (command.form == "participle" and active is not True):
        return True
    return scene.syntax.reflexive(command.verb)


def governing(noun: Mention, scene: Scene) -> Iterator[Command]:
    """The verbs that say what becomes of a command: the one that governs the noun, and those of its relative clause."""
    before = _before(noun, scene) or _having(noun, scene)
    found = [before] if before else list(_after(noun, scene))
    yield from found
    for verb in scene.sentence.cues("hold", "take", "receive"):
        reached = 0 < verb.start - noun.end < _ANTECEDENT and in_relative(verb, scene)
        if reached and all(verb is not each.verb for each in found):
            yield _command(verb, act_of(verb), noun)


def in_relative(verb: Mention, scene: Scene) -> bool:
    """Whether a relative that is its object stands before a verb, or before its subject (`que Francia ejerce`)."""
    actor = next((m for m in scene.sentence.of_kind("country") if 0 < verb.start - m.end <= _SUBJECT), verb)
    if scene.syntax.after_relative(verb) or scene.syntax.after_relative(actor):
        return True
    inverted = scene.syntax.language.inverts and scene.inverted_subject(verb) is not None
    return inverted and scene.syntax.opens_relative(verb)  # `que hasta el año pasado tenía Noruega`


def act_of(verb: Mention) -> str:
    """What a verb does to a command."""
    return next(name for name in ACTS if verb.has(name) and verb.cues[name] != "noun")


def _command(verb: Mention, name: str, noun: Mention) -> Command:
    return Command(PLAIN.get(name, name), verb, verb.cues[name], noun)


def verbs_of_command(scene: Scene) -> list[Mention]:
    """The verbs of a sentence that can do something to a command."""
    return [m for m in scene.sentence.cues(*ACTS) if any(m.cues.get(name, "noun") != "noun" for name in ACTS)]


def _before(noun: Mention, scene: Scene) -> Command | None:
    """`took over the command`, `céder à la Jamaïque le commandement`: a verb with the noun as its object."""
    post = noun.has(*POSTS)
    for verb in reversed(verbs_of_command(scene)):
        if verb.end > noun.start:
            continue
        aside = _ASIDE if scene.syntax.barriers_between(verb.end, noun.start) == ",," else 0.0
        if scene.syntax.distance(verb, noun) > (_POST if post else _GOVERNS) + aside:
            return None
        name = act_of(verb)
        if post and name not in ("succeed", "take_over", "takes_from"):
            continue
        if name in _OF_NOUN and not scene.syntax.language.inverts:
            return None
        if name in ("take", "receive", "hold") and scene.syntax.role(noun) not in _TAKEN:
            return None  # `prendre cinq à sa charge`
        return _command(verb, name, noun)
    return None


def _after(noun: Mention, scene: Scene) -> Iterator[Command]:
    """`command passed to`, `la direction sera assurée par`: verbs whose subject the noun is.

    The main verb, and before it a participle set off by commas (`, exercé par la France, ira à l'Italie`).
    """
    if noun.has(*POSTS) or scene.syntax.role(noun) in ("under", "with", "in"):
        return
    for verb in verbs_of_command(scene):
        if verb.start < noun.end or in_relative(verb, scene):
            continue
        aside = scene.syntax.barriers_between(noun.end, verb.start).strip("()").count(",") > 1
        if scene.syntax.distance(noun, verb) > _GOVERNED + (_ASIDE if aside else 0.0):
            return
        of_noun = next((name for name in _OF_NOUN if verb.has(name)), None)
        if of_noun and (scene.syntax.active(verb, of_noun) is not False or scene.syntax.language.inverts):
            yield _command(verb, of_noun, noun)  # `command passed to`, `le commandement est passé à`
            return
        command = _command(verb, act_of(verb), noun)
        if is_passive(command, scene) or scene.syntax.owned_by_relative(noun):
            yield command
        if command.form != "participle" or scene.syntax.grammar.be.search(scene.syntax.before(verb.start, 24)):
            return


def _having(noun: Mention, scene: Scene) -> Command | None:
    """`has the lead of`, `a la direction de`: a plain `have` right before the noun."""
    has = scene.syntax.grammar.has_right_before.search(scene.syntax.before(noun.start, 24))
    if noun.has(*POSTS) or has is None:
        return None
    start = noun.start - len(has[0])
    verb = Mention(start, start + len(has["have"]), "cue", cues={"hold": "finite"})
    if scene.syntax.text.plain[verb.start : verb.end].lower() not in scene.syntax.grammar.have_written:
        return None  # `à sa charge`
    return Command("hold", verb, "finite", noun)
