"""Words that could have made a record and made none, each with the reason: what a rule's author looks for first."""

from enum import StrEnum
from typing import NamedTuple

from app.extraction.mention import Mention


class Reason(StrEnum):
    """Why a number, a sum, or a word of command or of the veto made no record."""

    NO_MISSION = "no mission that it could be about is named before it or near it"
    DENIED = "the text denies it, asks it, supposes it or calls it false"
    NEGATED = "the verb that governs it is negated"
    NO_MEASURE = "nothing near says whether they are authorized, deployed, promised, arriving or leaving"
    OTHERS = "these are no people of the mission: the host's, a council's, casualties, or others than its own"
    HOSTS = "these are the host country's own people"
    CALLED_OFF = "what moves them is feared, avoided or called off"
    NO_CUE = "no word of promising, paying, freezing, cutting, approving or needing governs it"
    NOT_DONE = "it is only threatened or wanted, or it is a state's own budget or what lost things are worth"
    SMALL = "the sum is too small or too large for a mission's money"
    OTHER_MONEY = "the money is for something else than the mission"
    NO_PAYER = "its sentence names neither who pays nor a mission that it is paid for"
    OF_UNIT = "what is led is a unit of the mission, not the mission"
    NO_LEADER = "no country or region is told to lead"
    NOT_USED = "the veto is a right here, a fear or a wish, not one cast or threatened"
    NO_MEMBER = "no permanent member of the Security Council is told to have used it"


class Unread(NamedTuple):
    """A mention that made no record of a type, and why."""

    at: Mention
    type: str
    reason: Reason
