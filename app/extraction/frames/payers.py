"""Who pays: the subject of a verb, the agent of a passive, the owner of a grant, the one who is asked."""

from dataclasses import dataclass
from typing import NamedTuple

from app.extraction.frames.bearers import bearer, bearer_of
from app.extraction.frames.frame import Scene, code_of
from app.extraction.frames.governing import Governing
from app.extraction.frames.sources import beside, giver_before, listed_payer, of_gift, owner_beside, source_of
from app.extraction.mention import Mention
from app.extraction.reading import ACTORS
from app.records import FundingKind


class Payer(NamedTuple):
    """A payer's code, and the mention that names it where the sentence does."""

    code: str | None
    named: Mention | None = None


NOBODY = Payer(None)


@dataclass
class Payers:
    """Finds the payer of an event; the last payer and the last who froze money carry on along the text."""

    last: str | None = None
    last_frozen_by: str | None = None
    approved_by: str | None = None

    def note_approval(self, scene: Scene) -> None:
        """Note who approves in a sentence, for the sums that come after it (`L'Assemblée a adopté les budgets.`)."""
        for cue in scene.sentence.cues("budget"):
            actor = scene.subject_actor(cue) if scene.syntax.active(cue, "budget") else None
            if actor and (actor.kind == "organization" or actor.form == "institution"):
                self.approved_by = code_of(actor)

    def remember(self, kind: FundingKind, payer: str | None) -> None:
        """Note who paid, promised or froze last."""
        self.last = payer if kind == "pledge" else payer or self.last
        if kind == "budget":
            self.approved_by = payer or self.approved_by
        if kind == "freeze":
            self.last_frozen_by = payer or self.last_frozen_by

    def of(self, kind: FundingKind, governing: Governing, money: Mention, scene: Scene, *, going_on: bool) -> Payer:
        """The payer of an event; `going_on`: whether the sum before it stands in the same sentence."""
        cue = governing.cue
        if kind == "fund_total":
            return NOBODY
        if paired := scene.paired(money):
            return _named(paired)
        if kind == "proposal" and governing.name == "budget":
            return _named(_asked(cue, scene) or _assembly(scene))
        if kind == "requirement":
            return _named(bearer(cue, money, scene))
        if governing.name == "require":
            return _named(bearer_of(cue, money, scene))
        if source := _source(kind, money, scene):
            return _named(source)
        if governing.name == "receive" and (giver := beside(cue, scene, "of", "from", reach=8) or of_gift(cue, scene)):
            return _named(giver)
        done = scene.syntax.active(cue, governing.name) is not True
        agent = scene.syntax.agent(cue, scene.sentence) or beside(money, scene, "by", reach=6) if done else None
        if agent or (agent := _giver_of_passive(governing, scene)):
            return _alone(agent, scene)
        if governing.name == "ask" or (kind == "proposal" and _asking(cue, scene)):
            return _named(_whom(governing, money, scene))
        return self._subject_or_owner(kind, governing, money, scene, going_on=going_on)

    def _subject_or_owner(
        self, kind: FundingKind, governing: Governing, money: Mention, scene: Scene, *, going_on: bool
    ) -> Payer:
        """The subject of an active verb, the owner of what a noun names."""
        cue = governing.cue
        active = scene.syntax.active(cue, governing.name)
        if active and not scene.syntax.reflexive(cue):
            subject = scene.subject_actor(cue, money)
            if subject is None and kind == "budget":
                return Payer(self.approved_by) if self.approved_by else _named(_assembly(scene))
            if subject:
                return _alone(subject, scene)
            return _named(beside(money, scene, "for", reach=3) or _by_whom(cue, scene) or _loser(kind, cue, scene))
        owner = (
            scene.owner(cue)
            or (giver_before(cue, scene) if active is None else None)
            or scene.owner(money)
            or beside(cue, scene, "of", reach=4)
            or beside(money, scene, "of", reach=3)
        )
        if owner is None and active is None:
            owner = scene.subject_actor(cue, money)
        return _named(owner) if owner else self._unnamed(kind, cue, money, scene, going_on=going_on)

    def _unnamed(self, kind: FundingKind, cue: Mention, money: Mention, scene: Scene, *, going_on: bool) -> Payer:
        """The payer of a passive without its agent: the sentence's subject, or who paid before."""
        if kind == "waiver" and self.last_frozen_by:
            return Payer(self.last_frozen_by)
        if kind == "budget":
            return Payer(self.approved_by)
        if subject := scene.subject_actor(cue):
            return _named(subject)
        part = scene.near(money, "partitive", reach=12) or cue.has("that_sum")
        return Payer(self.last if part or going_on else None)


def _assembly(scene: Scene) -> Mention | None:
    """The body that votes money, where a sentence names it."""
    return next((m for m in scene.sentence.of_kind("organization") if m.has("assembly")), None)


def _giver_of_passive(governing: Governing, scene: Scene) -> Mention | None:
    """Whose the gifts are that a sum is paid with (`will be funded through contributions from Cyprus`)."""
    cue, name = governing.cue, governing.name
    done_to_it = scene.syntax.active(cue, name) is False or scene.syntax.reflexive(cue)
    return of_gift(cue, scene) if name == "disburse" and done_to_it else None


def _loser(kind: FundingKind, cue: Mention, scene: Scene) -> Mention | None:
    """Whose the money is that is frozen or cut by something that pays nothing (`the mission lost US funding of …`)."""
    if kind not in ("freeze", "cut"):
        return None
    before = (other for other in scene.sentence.cues("freeze") if other.end <= cue.start)
    return of_gift(cue, scene) or next((scene.subject_actor(other) for other in before), None)


def _source(kind: FundingKind, money: Mention, scene: Scene) -> Mention | None:
    """The actor set right beside a sum, but where it is the one that a sum is taken from."""
    source = source_of(money, scene)
    if kind == "budget":
        return source if source and source.kind == "organization" else None
    if source and kind == "cut" and scene.syntax.role(source) == "from":
        return None
    return source or listed_payer(money, scene) or owner_beside(money, scene)


def _by_whom(cue: Mention, scene: Scene) -> Mention | None:
    """The author of what does it (`an order signed by the President lifted …`)."""
    before = [m for m in scene.sentence.of_kind(*ACTORS) if m.end <= cue.start and scene.syntax.role(m) == "by"]
    return before[-1] if before else None


def _alone(actor: Mention | None, scene: Scene) -> Payer:
    """A payer that pays by itself; nobody for one of several that pay a sum together."""
    return NOBODY if actor is not None and scene.row_of(actor) else _named(actor)


def _named(actor: Mention | None) -> Payer:
    return NOBODY if actor is not None and actor.kind == "region" else Payer(code_of(actor), actor)


def _whom(governing: Governing, money: Mention, scene: Scene) -> Mention | None:
    """Who is asked to pay."""
    cue = governing.cue
    if governing.name == "ask" and scene.syntax.active(cue, "ask") is False:
        return scene.subject_actor(cue)
    if governing.name == "ask" and scene.syntax.reflexive(cue):
        return _dative(cue, scene)
    return (
        _asked(cue, scene)
        or beside(cue, scene, "subject", reach=3)
        or beside(money, scene, "to", reach=8)
        or beside(cue, scene, "to", reach=8)
    )


def _dative(cue: Mention, scene: Scene) -> Mention | None:
    """Whom something is asked of, named before the verb (`a Japón se le han pedido tres`)."""
    before = [m for m in scene.sentence.of_kind(*ACTORS) if m.end <= cue.start and scene.syntax.role(m) == "to"]
    return before[-1] if before else None


def _asking(cue: Mention, scene: Scene) -> bool:
    """Whether a payer is asked to pay: `il demande à l'ONU de lui rembourser …`."""
    return any(m.end <= cue.start and scene.syntax.distance(m, cue) < 9 for m in scene.sentence.cues("ask"))


def _asked(cue: Mention, scene: Scene) -> Mention | None:
    """The actor asked, between the asking and the paying verb."""
    asking = [m for m in scene.sentence.cues("ask") if m.end <= cue.start]
    if not asking:
        return None
    if scene.syntax.active(asking[-1], "ask") is False:
        return scene.subject_actor(asking[-1])
    between = (m for m in scene.sentence.of_kind(*ACTORS) if asking[-1].end <= m.start < cue.start)
    return next((m for m in between if scene.syntax.role(m) in ("to", "subject")), None)
