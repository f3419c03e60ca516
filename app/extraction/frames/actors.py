"""Which countries and regions of a sentence act in a predication about command."""

from collections.abc import Iterator

from app.extraction.frames.command_verbs import Command, is_passive
from app.extraction.frames.commands import actor_after, joined_before
from app.extraction.frames.frame import Scene
from app.extraction.frames.standing import governor
from app.extraction.mention import Mention

_DIRECT, _BESIDE, _FORCES, _AUXILIARY, _OFFER = 12, 3, 40, 8, 4.0


def acts(actor: Mention | None, scene: Scene) -> bool:
    """Whether a mention names a country or a region that can lead: no person, nobody's adjective."""
    if actor is None or actor.kind not in ("country", "region") or scene.syntax.owns(actor):
        return False
    if actor.form != "demonym":
        return True
    if scene.syntax.nation_beside(actor):
        return actor.kind != "region" or not scene.syntax.the_nation(actor)
    plural = scene.syntax.text.shadow[actor.end - 1] == "s" or not scene.syntax.language.heads_first
    return scene.syntax.is_noun(actor) and plural and not scene.syntax.text.capital(actor.end + 1)


def told_before(actor: Mention | None, scene: Scene) -> bool:
    """Whether a subject is a country or a region that an earlier sentence names."""
    return actor is not None and actor.kind in ("country", "region") and actor.start < scene.sentence.start


def joined_with(actor: Mention | None, scene: Scene) -> tuple[Mention, ...]:
    """An actor, if there is one, with those that a conjunction joins to it."""
    return tuple(scene.joined(actor)) if actor is not None and actor.kind != "organization" else ()


def actors_in(scene: Scene) -> Iterator[Mention]:
    """The countries and regions of a sentence that can lead, in order."""
    return (m for m in scene.sentence.of_kind("country", "region") if acts(m, scene))


def agent_of(command: Command, scene: Scene) -> Mention | None:
    """Who does what a verb says: its subject, the agent of a passive one, the name joined to it."""
    verb = command.verb
    if joined_before(verb, scene):
        return next((m for m in scene.sentence.of_kind("country", "region") if m.end == verb.start - 1), None)
    if is_passive(command, scene):
        agent = scene.syntax.agent(verb, scene.sentence)
        if agent is not None and agent.kind == "region" and scene.syntax.the_nation(agent):
            return _meant(verb, scene)
        return agent if acts(agent, scene) else _by_forces(verb, scene)
    asked = (
        _asked(verb, command.form, scene) or _left_to(verb, command.form, scene) or _offering(verb, command.form, scene)
    )
    if asked is not None:
        return asked
    if command.noun is not None and scene.syntax.owned_by_relative(command.noun):
        inverted = scene.inverted_subject(verb)  # `cuyo mando ostenta Italia`
        if inverted is not None:
            return inverted if acts(inverted, scene) else None
    told = scene.syntax.subject(verb, scene.sentence)
    if told is not None and scene.syntax.text.shadow[told.start : told.end] in scene.syntax.grammar.personal_pronouns:
        return None
    forces = _forces(verb, scene)
    if forces is not None:
        return forces
    subject = scene.subject_actor(verb) or _behind_object(verb, scene)
    if subject is None and scene.syntax.opens_relative(verb):
        subject = scene.inverted_subject(verb)
    return subject if acts(subject, scene) or told_before(subject, scene) else None


def _offering(verb: Mention, form: str, scene: Scene) -> Mention | None:
    """Whose offer or wish to lead is told by a noun (`Ottawa's offer to lead`, `l'offre canadienne de diriger`)."""
    offer = governor(verb, scene, "pledge", "volunteer", "propose") if form == "infinitive" else None
    if offer is None or "noun" not in offer.cues.values() or scene.syntax.distance(offer, verb) > _OFFER:
        return None
    return owner_of(Command("noun", offer, "noun", offer), scene)


def _meant(verb: Mention, scene: Scene) -> Mention | None:
    """The country that `the African country` stands for: the first that acts in the sentence, else the last before."""
    subjects = (m for m in actors_in(scene) if m.end <= verb.start and m.kind == "country")
    first = next((m for m in subjects if scene.syntax.role(m) == "subject"), scene.sentence.last_actor)
    return first if first is not None and first.kind == "country" else None


def _forces(verb: Mention, scene: Scene) -> Mention | None:
    """The country whose army or police is right before a verb, its subject (`l'armée allemande prend`)."""
    for people in scene.sentence.of_kind("people"):
        beside = (m for m in scene.sentence.of_kind("country") if m.form == "demonym")
        nation = next((m for m in beside if m.start == people.end + 1 or m.end == people.start - 1), None)
        if nation is None or scene.syntax.role_at(min(people.start, nation.start)) != "subject":
            continue
        if 0 < verb.start - max(people.end, nation.end) <= _AUXILIARY:
            return nation
    return None


def _by_forces(verb: Mention, scene: Scene) -> Mention | None:
    """The country whose police or army a passive verb names (`liderada por la policía de Kenia`)."""
    if scene.syntax.grammar.by_right_after.match(scene.syntax.text.shadow, verb.end) is None:
        return None
    near = [m for m in scene.sentence.mentions if verb.end <= m.start < verb.end + _FORCES]
    forces = next((m for m in near if m.kind == "people"), None)
    nation = next((m for m in near if m.kind == "country"), None)
    return nation if forces is not None and nation is not None and abs(nation.start - forces.end) <= _DIRECT else None


def _asked(verb: Mention, form: str, scene: Scene) -> Mention | None:
    """Whom somebody asks or wants to lead (`a demandé à Oman de prendre`, `wants Fiji to lead`)."""
    if form not in ("infinitive", "finite", "gerund"):
        return None
    rules = governor(verb, scene, "ask", "want", "propose")
    if rules is None:
        return None
    return next((m for m in reversed(list(actors_in(scene))) if rules.end <= m.start and m.end <= verb.start), None)


def _left_to(verb: Mention, form: str, scene: Scene) -> Mention | None:
    """Whose turn it is to lead (`A España le corresponderá dirigir`, `It falls to Kenya to lead`)."""
    rules = governor(verb, scene, "rests_with", "passes_to") if form == "infinitive" else None
    if rules is None:
        return None
    return next((m for m in actors_in(scene) if m.end <= verb.start and scene.syntax.role(m) == "to"), None)


def _behind_object(verb: Mention, scene: Scene) -> Mention | None:
    """The subject that stands behind the verb's object (`Organizó y dirigió la operación Australia`)."""
    if not scene.syntax.language.inverts:
        return None
    led = next((m for m in scene.sentence.of_kind("mission", "anaphor") if m.start >= verb.end), None)
    actor = next((m for m in actors_in(scene) if led and m.start >= led.end), None)
    if led is None or actor is None or actor.start - led.end > _BESIDE or led.start - verb.end > _DIRECT:
        return None
    return actor if scene.syntax.role(actor) == "subject" else None


def opens(actor: Mention, scene: Scene) -> bool:
    """Whether a name opens its clause (`Au pouvoir depuis 2021, l'Argentine`)."""
    return scene.syntax.role(actor) == "subject" and scene.syntax.opens_clause(actor, scene.sentence.start)


def of_mission(actor: Mention, scene: Scene) -> bool:
    """Whether a country is the place of the mission named right before it (`the force in Haiti`)."""
    return scene.syntax.role(actor) == "in" and any(
        0 < actor.start - m.end < _DIRECT for m in scene.sentence.of_kind("mission", "anaphor")
    )


def to_whom(actor: Mention, scene: Scene) -> bool:
    """Whether a relative that takes up a country as a receiver follows it (`Colombia, a la que`, `to whom`)."""
    return scene.syntax.grammar.to_whom.match(scene.syntax.text.shadow, actor.end) is not None


def owner_of(command: Command, scene: Scene) -> Mention | None:
    """Whose command it is, by a genitive or an adjective at the noun (`Kenya's command`, `el mando italiano`)."""
    noun = command.noun or command.verb
    owner = scene.owner(noun)
    if owner is not None and owner.kind in ("country", "region"):
        return owner
    for nation in scene.sentence.of_kind("country", "region"):
        beside = nation.end == noun.start - 1 or nation.start == noun.end + 1
        adjective = nation.form == "demonym" or (nation.kind == "region" and not scene.syntax.language.heads_first)
        if adjective and beside and not scene.syntax.text.capital(nation.end + 1):
            return nation
    after = actor_after(noun, scene)
    return after if acts(after, scene) else None
