"""Who a predication about command names: who holds it, who takes it and who gives it up."""

from app.extraction.frames.actors import actors_in, acts, agent_of, joined_with, opens, owner_of, told_before
from app.extraction.frames.command_verbs import Command
from app.extraction.frames.commands import actor_after
from app.extraction.frames.frame import Scene
from app.extraction.frames.handing import Named, giving, passing, succeeding
from app.extraction.mention import Mention

_DIRECT, _REACH, _BESIDE, _WHOM = 12, 16.0, 3, 60


def named(command: Command, scene: Scene) -> Named:
    """The leaders and predecessors that a predication names."""
    if command.act in ("leader_of", "under_lead", "lead_nation", "noun"):
        return Named(joined_with(_posted(command, scene), scene))
    if command.act in ("passes_to", "rests_with"):
        return passing(command, scene)
    if command.act == "hand_over":
        return giving(command, scene)
    if command.act == "succeed":
        return succeeding(command, scene)
    leaders = joined_with(agent_of(command, scene), scene)
    return Named(leaders, joined_with(_source(command, scene, leaders), scene) if command.act == "take" else ())


def _source(command: Command, scene: Scene, leaders: tuple[Mention, ...]) -> Mention | None:
    """Whom a command is taken over from."""
    instead = [m for m in scene.sentence.cues("takes_from") if m.cues["takes_from"] == "phrase"]
    beside = next((a for m in instead if (a := actor_after(m, scene)) is not None and acts(a, scene)), None)
    if beside is not None:
        return beside  # `en sustitución de Portugal`
    noun = command.noun or command.verb
    baton = noun.has("baton", "turn") and not noun.has("leader_of")
    for actor in actors_in(scene):
        if actor.start < command.verb.end or actor in leaders:
            continue
        role = scene.syntax.role(actor)
        if scene.syntax.distance(command.verb, actor) > _REACH:
            return None
        near = command.noun is None or baton
        of = role == "of" and (actor.start < noun.start or (near and actor.start - noun.end < _DIRECT))
        if role == "from" or of:
            return actor
    return None


def _posted(command: Command, scene: Scene) -> Mention | None:
    """Who stands at a post: right after it, right before it, its subject, or what it is set before."""
    post = command.verb
    if command.act == "noun":
        owner = owner_of(command, scene)
        under = owner is not None and "under" in (scene.syntax.role(post), scene.syntax.role(owner))
        wished = scene.near(post, "want", "plan", "propose", reach=4) and scene.syntax.role(post) != "to"
        return owner if under or wished or _of_named(post, scene) else None
    if command.act != "leader_of":
        after = actor_after(post, scene)
        charged = post.has("at_expense") and any(
            0 <= post.start - m.end < _DIRECT for m in scene.sentence.of_kind("money")
        )
        if charged:
            return None  # `cuesta 200 millones de dólares, a cargo de Uruguay`
        if after is not None:
            adjective = after.form == "demonym" and after.start == post.end + 1
            return after if adjective or acts(after, scene) else None
        if command.act == "under_lead":
            return _behind_whose(post, scene)
    near = (m for m in actors_in(scene) if 0 <= post.start - m.end <= _BESIDE)
    before = next((m for m in near if scene.syntax.role(m) in ("subject", "with")), None)
    if before is not None:
        return before
    turns = [m for m in scene.sentence.cues("turn", "mandate") if m.end <= post.start]
    of_turn = (m for m in actors_in(scene) if turns and 0 < m.start - turns[-1].end < _DIRECT)
    if (had := next(of_turn, None)) is not None and 0 < post.start - had.end <= _BESIDE:
        return had  # `le mandat du Népal à la tête de la mission expire`
    if (owner := scene.owner(post)) is not None:
        return owner if owner.kind in ("country", "region") else None
    if any(m.form == "demonym" and 0 <= post.start - m.end <= 1 for m in scene.sentence.of_kind("country")):
        return None  # `la nomination d'un Ghanéen à la tête de la mission`
    if scene.syntax.opens_clause(post, scene.sentence.start):
        opening = next((m for m in actors_in(scene) if m.start > post.end and opens(m, scene)), None)
        if opening is not None and not any(m.end <= post.start for m in actors_in(scene)):
            return opening
    inverted = next((m for m in actors_in(scene) if 0 < m.start - post.end < _WHOM and scene.syntax.whose(post)), None)
    subject = inverted or scene.subject_actor(post)
    return subject if acts(subject, scene) or told_before(subject, scene) else None


def _behind_whose(post: Mention, scene: Scene) -> Mention | None:
    """The country before a relative of owning (`Le Ghana, sous la houlette duquel`, `Colombia, a la que le toca`)."""
    if not scene.syntax.whose(post):
        return None
    return next((m for m in reversed(list(actors_in(scene))) if 0 < post.start - m.end <= _DIRECT), None)


def _of_named(noun: Mention, scene: Scene) -> bool:
    """Whether a noun of command is followed by its mission (`Kenya's leadership of the mission`)."""
    return any(
        0 < m.start - noun.end < _DIRECT * 2 and not scene.syntax.barriers_between(noun.end, m.start)
        for m in scene.sentence.of_kind("mission", "anaphor")
    )
