"""The predications about command in a sentence: who leads, holds, takes, gives or is left the command of a mission.

A verb of leading is one of its own; a noun of command (`leadership`, `mando`) is one with the verb that governs
it; a post (`at the head of`, `sous commandement`) is one with what stands beside it.
"""

from collections.abc import Iterator

from app.extraction.frames.command_verbs import ACTS, PLAIN, POSTS, Command, act_of, governing, verbs_of_command
from app.extraction.frames.frame import Scene
from app.extraction.mention import Mention
from app.extraction.reading import Sentence


def commands(scene: Scene, *, spoken: bool) -> Iterator[Command]:
    """The predications of a sentence, in order of what they are made by: nouns, posts, verbs.

    `spoken`: whether the text has told before who leads.
    """
    used = set[int]()
    posts = list(scene.sentence.cues(*POSTS))
    nouns = nouns_of_command(scene, spoken=spoken)
    for noun in (*nouns, *posts):
        for command in governing(noun, scene):
            if command.verb.start not in used:
                used.add(command.verb.start)
                used.add(noun.start)
                yield command
    for post in posts:
        if post.start not in used:
            act = "under_lead" if post.has("under_lead") and actor_after(post, scene) else ""
            act = act or next(name for name in POSTS if post.has(name))
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
        if verb.start in used or not any(verb.cues.get(name, "noun") != "noun" for name in ACTS):
            continue
        name = act_of(verb)
        itself = named and scene.syntax.takes_pronoun(verb) and name != "gives_way"
        if itself or name in ("succeed", "takes_from", "gives_way"):
            yield Command(PLAIN.get(name, name), verb, verb.cues[name])


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
    return bool(plain) and any(verb.end == word.start - 1 for verb in verbs_of_command(scene))


def is_spoken_of(scene: Scene) -> bool:
    """Whether command is what a sentence or the one before it speaks of."""
    return any(m for each in _here_and_before(scene) for m in each.cues("lead", "lead_it", "take_over", *POSTS))


def _here_and_before(scene: Scene) -> tuple[Sentence, ...]:
    return (scene.sentence, *((scene.previous,) if scene.previous else ()))
