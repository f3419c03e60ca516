"""Commands that pass from one country to another: who gives, who receives, who relieves whom."""

from typing import NamedTuple

from app.extraction.frames.actors import actors_in, acts, agent_of, joined_with, of_mission, opens, owner_of, to_whom
from app.extraction.frames.command_verbs import Command, is_passive
from app.extraction.frames.frame import Scene
from app.extraction.frames.standing import governor
from app.extraction.mention import Mention

_TO, _OLD, _WHOM, _NEXT = 12.0, 5.0, 20, 10
_RECEIVES = ("with", "in", "by")


class Named(NamedTuple):
    """The countries or regions that lead, or take over, and those that they take over from."""

    leaders: tuple[Mention, ...] = ()
    predecessors: tuple[Mention, ...] = ()


def passing(command: Command, scene: Scene) -> Named:
    """`passed from Italy to Turkey`, `recae en Chile`, `c'est à Djibouti que revient`: to whom, and from whom."""
    verb = command.verb
    near = [m for m in actors_in(scene) if scene.syntax.distance(verb, m) < _TO]
    to = [m for m in near if scene.syntax.role(m) == "to" or (scene.syntax.role(m) in _RECEIVES and _beside(verb, m))]
    receiver = next((m for m in to if m.start >= verb.end), None) or next((m for m in reversed(to)), None)
    receiver = receiver or next((m for m in near if 0 < verb.start - m.end < _WHOM and to_whom(m, scene)), None)
    if command.act == "rests_with":
        return Named(joined_with(receiver, scene))
    source = next((m for m in near if m.start >= verb.end and scene.syntax.role(m) in ("of", "from")), None)
    return Named(joined_with(receiver, scene), joined_with(source or owner_of(command, scene), scene))


def _beside(verb: Mention, actor: Mention) -> bool:
    return 0 < actor.start - verb.end <= _NEXT


def giving(command: Command, scene: Scene) -> Named:
    """`transférer la direction de la force à des partenaires`: to whom, and from whom."""
    verb = command.verb
    name = "hand_over" if verb.has("hand_over", "gives_way") else "entrust"
    to = (m for m in actors_in(scene) if m.start >= verb.end and scene.syntax.role(m) == "to")
    receiver = next((m for m in to if scene.syntax.distance(verb, m) < _TO and not of_mission(m, scene)), None)
    if verb.has("gives_way") and command.noun is None:
        receiver = next((m for m in actors_in(scene) if _beside(verb, m)), None)
        if receiver is None:
            return Named()
    passive = is_passive(command, scene)
    if receiver is None:
        receiver = _given(command, scene)
    giver = scene.syntax.agent(verb, scene.sentence) if passive else scene.subject_actor(verb)
    own = name == "hand_over" and acts(giver, scene) and governor(verb, scene, "want", "propose") is None
    return Named(joined_with(receiver, scene), joined_with(giver, scene) if own else ())


def _given(command: Command, scene: Scene) -> Mention | None:
    """To whom a command is given, named first (`has been given command`, `s'est vu confier`, `le ha sido confiado`)."""
    verb = command.verb
    behind = command.noun is not None and command.noun.start > verb.end
    before = next((m for m in reversed(list(actors_in(scene))) if m.end <= verb.start), None)
    if before is None or not behind:
        return None
    if scene.near(verb, "granted", reach=2) is not None:
        return before
    if scene.syntax.language.inverts:
        return before if scene.syntax.role(before) == "to" and scene.syntax.distance(before, verb) < _OLD else None
    return before if is_passive(command, scene) and scene.syntax.role(before) == "subject" else None


def succeeding(command: Command, scene: Scene) -> Named:
    """`Etiopía relevó a Ruanda en el mando`, `Rwanda was relieved of the command by Ethiopia`."""
    verb = command.verb
    if scene.syntax.reflexive(verb):
        return Named()  # `les trois premiers, qui se succèdent au commandement`
    if is_passive(command, scene):
        agent = scene.syntax.agent(verb, scene.sentence)
        old = scene.subject_actor(verb)
        if agent is None and command.noun is None:
            return Named()  # `16 soldiers, who are relieved every seven months`
        return Named(
            joined_with(agent if acts(agent, scene) else None, scene),
            joined_with(old if acts(old, scene) else None, scene),
        )
    leader = agent_of(command, scene)
    old = next((m for m in actors_in(scene) if m.start > verb.end), None)
    if old is not None and (scene.syntax.distance(verb, old) > _OLD or scene.syntax.role(old) not in ("subject", "to")):
        old = None
    if old is not None and scene.syntax.text.shadow[old.end] == "-":
        old = None  # `replaces the Togo-led force`
    if command.noun is None and old is None and not scene.syntax.takes_pronoun(verb):
        return Named()  # it is missions and soldiers that are replaced
    named_before = any(m.end <= verb.start for m in actors_in(scene))
    if leader is None or (command.form == "infinitive" and not named_before):  # `Pressenti pour succéder à X, Y …`
        opening = (m for m in actors_in(scene) if m.start > (old or verb).end and opens(m, scene))
        leader = next(opening, leader)
    return Named(joined_with(leader, scene), joined_with(old if old is not leader else None, scene))
