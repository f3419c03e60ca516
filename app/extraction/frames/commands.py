"""The predications about command in a sentence: who leads, holds, takes, gives or is left the command of a mission.

A verb of leading is one of its own; a noun of command (`leadership`, `mando`) is one with the verb that governs
it; a post (`at the head of`, `sous commandement`) is one with what stands beside it.
"""

from collections.abc import Iterator
from typing import NamedTuple

from app.extraction.frames.frame import Scene
from app.extraction.mention import Mention
from app.extraction.reading import Sentence

_ANTECEDENT, _GOVERNS, _GOVERNED, _POST, _ASIDE, _SUBJECT = 70, 8.0, 13.0, 9.0, 8.0, 6
_ACTS = (
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
_ACT_OF = {
    "receive": "take",
    "take_over": "take",
    "entrust": "hand_over",
    "takes_from": "take",
    "gives_way": "hand_over",
}
_OF_NOUN = ("passes_to", "rests_with")
_POSTS = ("leader_of", "under_lead", "lead_nation")
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


def commands(scene: Scene, *, spoken: bool) -> Iterator[Command]:
    """The predications of a sentence, in order of what they are made by: nouns, posts, verbs.

    `spoken`: whether the text has told before who leads.
    """
    used = set[int]()
    posts = list(scene.sentence.cues(*_POSTS))
    nouns = nouns_of_command(scene, spoken=spoken)
    for noun in (*nouns, *posts):
        for command in _governing(noun, scene):
            if command.verb.start not in used:
                used.add(command.verb.start)
                used.add(noun.start)
                yield command
    for post in posts:
        if post.start not in used:
            act = "under_lead" if post.has("under_lead") and actor_after(post, scene) else ""
            act = act or next(name for name in _POSTS if post.has(name))
            yield Command(act, post, post.cues[act])
    for verb in scene.sentence.cues("take_over", "lead", "lead_it"):
        name = next((n for n in ("take_over", "lead", "lead_it") if verb.cues.get(n, "noun") != "noun"), "")
        if name and verb.start not in used and not _is_title(verb, scene):
            yield Command("take" if name == "take_over" else "lead", verb, verb.cues[name])
    for noun in nouns:
        if noun.start not in used and noun.has("lead"):
            yield Command("noun", noun, "noun", noun)
    yield from _taken_up(used, scene)


def _is_title(verb: Mention, scene: Scene) -> bool:
    """Whether a participle is what somebody is called (`le poste de commandant`, `le commandant`)."""
    if not (scene.syntax.language.heads_first and scene.syntax.is_gerund(verb)):
        return False
    return scene.syntax.determined(verb) or scene.syntax.role(verb) != "subject"


def _taken_up(used: set[int], scene: Scene) -> Iterator[Command]:
    """`le Burundi l'exerce depuis`, `has asked Oman to replace it`: verbs whose object is a command told of before."""
    if not is_spoken_of(scene):
        return
    named = any(m.cues["lead"] == "noun" for each in _here_and_before(scene) for m in each.cues("lead"))
    for verb in scene.sentence.cues("hold", "take", "receive", "succeed", "hand_over", "takes_from", "gives_way"):
        if verb.start in used or not any(verb.cues.get(name, "noun") != "noun" for name in _ACTS):
            continue
        name = _name(verb)
        itself = named and scene.syntax.takes_pronoun(verb) and name != "gives_way"
        if itself or name in ("succeed", "takes_from", "gives_way"):
            yield Command(_ACT_OF.get(name, name), verb, verb.cues[name])


def joined_before(verb: Mention, scene: Scene) -> bool:
    """Whether a hyphen joins a verb to the name before it (`Kenya-led`)."""
    return scene.syntax.text.shadow[verb.start - 1 : verb.start] == "-"


def actor_after(post: Mention, scene: Scene) -> Mention | None:
    """The country or the region that stands right after a post (`under the command of Kenya`)."""
    shadow = scene.syntax.text.shadow
    for actor in scene.sentence.of_kind("country", "region"):
        if actor.start >= post.end:
            beside = scene.syntax.grammar.of_its.fullmatch(shadow, post.end, actor.start) is not None
            return actor if beside or scene.syntax.only_nation(post.end, actor.start) else None
    return None


def nouns_of_command(scene: Scene, *, spoken: bool) -> list[Mention]:
    """The nouns of command, and what a command is handed on as (`relais`) where command is spoken of."""
    nouns = [m for m in scene.sentence.cues("lead") if _is_noun(m, scene)]
    batons = [m for m in scene.sentence.cues("baton", "turn") if m not in nouns]
    return [*nouns, *(batons if batons and (spoken or is_spoken_of(scene)) else ())]


def _is_noun(word: Mention, scene: Scene) -> bool:
    """Whether a word is a noun of command and no participle (`une mission conduite par`).

    Or a bare verb in form that is the object of the one right before it (`took command`).
    """
    if word.cues["lead"] == "noun":
        return word.cues.get("lead_it") != "participle" or scene.syntax.determined(word)
    plain = scene.syntax.language.infinitive_marker and word.cues["lead"] in ("finite", "infinitive")
    return bool(plain) and any(verb.end == word.start - 1 for verb in _verbs(scene))


def is_spoken_of(scene: Scene) -> bool:
    """Whether command is what a sentence or the one before it speaks of."""
    return any(m for each in _here_and_before(scene) for m in each.cues("lead", "lead_it", "take_over", *_POSTS))


def _here_and_before(scene: Scene) -> tuple[Sentence, ...]:
    return (scene.sentence, *((scene.previous,) if scene.previous else ()))


def is_passive(command: Command, scene: Scene) -> bool:
    """Whether what is led or handed on is the verb's subject: a passive, a participle of its own or a reflexive."""
    name = next(name for name in command.verb.cues if command.verb.cues[name] == command.form)
    active = scene.syntax.active(command.verb, name)
    if command.form in ("infinitive", "gerund"):
        return False
    if active is False or (command.form == "participle" and active is not True):
        return True
    return scene.syntax.reflexive(command.verb)


def _governing(noun: Mention, scene: Scene) -> Iterator[Command]:
    """The verbs that say what becomes of a command: the one that governs the noun, and those of its relative clause."""
    before = _before(noun, scene) or _having(noun, scene)
    found = [before] if before else list(_after(noun, scene))
    yield from found
    for verb in scene.sentence.cues("hold", "take", "receive"):
        reached = 0 < verb.start - noun.end < _ANTECEDENT and in_relative(verb, scene)
        if reached and all(verb is not each.verb for each in found):
            yield _command(verb, _name(verb), noun)


def in_relative(verb: Mention, scene: Scene) -> bool:
    """Whether a relative that is its object stands before a verb, or before its subject (`que Francia ejerce`)."""
    actor = next((m for m in scene.sentence.of_kind("country") if 0 < verb.start - m.end <= _SUBJECT), verb)
    if scene.syntax.after_relative(verb) or scene.syntax.after_relative(actor):
        return True
    inverted = scene.syntax.language.inverts and scene.inverted_subject(verb) is not None
    return inverted and scene.syntax.opens_relative(verb)  # `que hasta el año pasado tenía Noruega`


def _name(verb: Mention) -> str:
    return next(name for name in _ACTS if verb.has(name) and verb.cues[name] != "noun")


def _command(verb: Mention, name: str, noun: Mention) -> Command:
    return Command(_ACT_OF.get(name, name), verb, verb.cues[name], noun)


def _verbs(scene: Scene) -> list[Mention]:
    return [m for m in scene.sentence.cues(*_ACTS) if any(m.cues.get(name, "noun") != "noun" for name in _ACTS)]


def _before(noun: Mention, scene: Scene) -> Command | None:
    """`took over the command`, `céder à la Jamaïque le commandement`: a verb with the noun as its object."""
    post = noun.has(*_POSTS)
    for verb in reversed(_verbs(scene)):
        if verb.end > noun.start:
            continue
        aside = _ASIDE if scene.syntax.barriers_between(verb.end, noun.start) == ",," else 0.0
        if scene.syntax.distance(verb, noun) > (_POST if post else _GOVERNS) + aside:
            return None
        name = _name(verb)
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
    if noun.has(*_POSTS) or scene.syntax.role(noun) in ("under", "with", "in"):
        return
    for verb in _verbs(scene):
        if verb.start < noun.end or in_relative(verb, scene):
            continue
        aside = scene.syntax.barriers_between(noun.end, verb.start).strip("()").count(",") > 1
        if scene.syntax.distance(noun, verb) > _GOVERNED + (_ASIDE if aside else 0.0):
            return
        of_noun = next((name for name in _OF_NOUN if verb.has(name)), None)
        if of_noun and (scene.syntax.active(verb, of_noun) is not False or scene.syntax.language.inverts):
            yield _command(verb, of_noun, noun)  # `command passed to`, `le commandement est passé à`
            return
        command = _command(verb, _name(verb), noun)
        if is_passive(command, scene) or scene.syntax.owned_by_relative(noun):
            yield command
        if command.form != "participle" or scene.syntax.grammar.be.search(scene.syntax.before(verb.start, 24)):
            return


def _having(noun: Mention, scene: Scene) -> Command | None:
    """`has the lead of`, `a la direction de`: a plain `have` right before the noun."""
    has = scene.syntax.grammar.has_right_before.search(scene.syntax.before(noun.start, 24))
    if noun.has(*_POSTS) or has is None:
        return None
    start = noun.start - len(has[0])
    verb = Mention(start, start + len(has["have"]), "cue", cues={"hold": "finite"})
    if scene.syntax.text.plain[verb.start : verb.end].lower() not in scene.syntax.grammar.have_written:
        return None  # `à sa charge`
    return Command("hold", verb, "finite", noun)
