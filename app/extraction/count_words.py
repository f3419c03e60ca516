"""The words right beside numbers of people: what they are part of, reach, add to, and whether a verb follows."""

import re

from app.extraction.grammar import Grammar
from app.extraction.mention import Mention
from app.extraction.reading import Sentence
from app.extraction.text import Text

_LOOK_BACK = 60
_BLANKS = {0xA0: " ", 0x202F: " "}
_OLDEST = 110
_MORE = 16
_SHORT = 2
_BETWEEN_COMMAS = re.compile(r",[^,;:()]{2,28},")


class CountWords:
    """Answers about the words beside numbers, for one text."""

    def __init__(self, text: Text, grammar: Grammar) -> None:
        self.text, self.grammar = text, grammar
        self.language = grammar.language

    def before(self, at: int, size: int = _LOOK_BACK) -> str:
        """The shadow just before an offset."""
        return self.text.shadow[max(0, at - size) : at]

    def part_of_own(self, count: Mention) -> bool:
        """Whether a number is part of what a possessive names (`1,000 of its soldiers`)."""
        return self.grammar.of_own.match(self.text.shadow, count.end) is not None

    def by_how_much(self, count: Mention) -> bool:
        """Whether a number is a difference (`cut by 3,600`)."""
        return self.grammar.by.search(self.before(count.start, 24)) is not None

    def reached(self, count: Mention) -> bool:
        """Whether a number is what something rises or falls to (`brings the force to 800`)."""
        return self.grammar.to.search(self.before(count.start, 24)) is not None

    def told_plainly(self, count: Mention) -> bool:
        """Whether a number follows a plain `have` or `be` (`y a 265`, `étaient 10.500`)."""
        before = self.text.plain[max(0, count.start - _LOOK_BACK) : count.start]
        plainly = self.grammar.plainly.search(before.lower().replace("’", "'").translate(_BLANKS))
        if plainly is None or count.form != "bare":
            return plainly is not None
        of_age = plainly["be"] and int(count.value or 0) < _OLDEST
        return not of_age and not plainly["size"]

    def fronted(self, count: Mention, sentence: Sentence) -> bool:
        """Whether a clause opens on a number as the whole of what follows (`Of the 2,500 planned, …`)."""
        if count.start - sentence.start < _LOOK_BACK:
            return self.grammar.fronted.search(f".{self.text.shadow[sentence.start : count.start]}") is not None
        return self.grammar.fronted.search(self.before(count.start)) is not None

    def additional(self, count: Mention) -> bool:
        """Whether a number is of people who come on top of others (`8,000 additional troops`, `2,750 more`)."""
        return self.grammar.more.search(self.text.shadow, count.start, count.end + _MORE) is not None

    def relative_after(self, at: int) -> bool:
        """Whether a relative clause comes right after what ends at an offset (`the 5,000 troops that leaders want`)."""
        at += self.text.shadow[at : at + 1] == ","
        return self.grammar.relative_opens.match(self.text.shadow, at) is not None

    def placed_after(self, count: Mention) -> bool:
        """Whether a preposition of place comes right after a number (`900 in the second`)."""
        word = self.text.shadow[count.end : count.end + 12].split()
        return bool(word) and self.grammar.prepositions.get(word[0]) == "in"

    def explained(self, mission: Mention) -> bool:
        """Whether a relative clause or an apposition follows a mission (`UNTAET, the administration of …`)."""
        comma = self.text.shadow[mission.end : mission.end + 1] == ","
        apposed = comma and self.grammar.article.match(self.text.shadow, mission.end + 1) is not None
        return apposed or self.relative_after(mission.end)

    def sizes_mission(self, mission: Mention, count: Mention) -> bool:
        """Whether a number with its noun is set to a mission and closed off (`UNPREDEP, with 1,000 men, …`)."""
        apposed = self.grammar.apposed.fullmatch(self.text.shadow, mission.end, count.start)
        return apposed is not None and self.grammar.closed.match(self.text.shadow, count.end) is not None

    def of_peacekeepers(self, count: Mention) -> bool:
        """Whether a number's noun is one that only a mission's people have (`12 000 casques bleus`)."""
        return self.grammar.peacekeepers.search(self.text.shadow, count.start, count.end) is not None

    def definite(self, count: Mention) -> bool:
        """Whether an article or a possessive sets a number to those known (`retirer les 5 100 soldats`)."""
        return self.grammar.known_ones.search(self.before(count.start, 40)) is not None

    def at_most(self, count: Mention) -> bool:
        """Whether a number is a most (`up to 12,626 uniformed personnel`)."""
        return self.grammar.up_to.search(self.before(count.start, 24)) is not None

    def after_nations(self, count: Mention) -> bool:
        """Whether a number of countries stands right before (`4,600 soldiers from 30 countries, 15 of them …`)."""
        return self.grammar.some_nations.search(self.before(count.start, 40)) is not None

    def says_of_them(self, count: Mention) -> bool:
        """Whether `of them` stands within or right after a number and its noun."""
        return self.grammar.of_them.search(self.text.shadow, count.start, count.end + _MORE) is not None

    def may(self, cue: Mention) -> bool:
        """Whether a verb is one of permission (`podrán permanecer`)."""
        return self.grammar.may.search(self.before(cue.start, 24)) is not None

    def supposes(self, start: int, end: int) -> bool:
        """Whether a span holds an auxiliary of the conditional (`the plan would provide for`)."""
        return not self.grammar.suppositions.isdisjoint(self.text.shadow[start:end].split())

    def heads_for(self, place: Mention) -> bool:
        """Whether a preposition says that a place is where one goes and not where one is (`pour Bangui`, no `à`)."""
        found = self.grammar.preposition_of_nation.search(self.before(place.start))
        words = found["preposition"] if found else None
        return words is not None and len(words) > _SHORT and self.grammar.prepositions[words] in ("to", "for")

    def shared_out(self, count: Mention) -> bool:
        """Whether a number is of those that a share is told of (`the bulk of the 1,300 troops`)."""
        return self.grammar.share_of.search(self.before(count.start, 48)) is not None

    def contrasted(self, count: Mention) -> bool:
        """Whether a number is set against another (`5,550, up from fewer than 1,000`)."""
        return self.grammar.versus.search(self.before(count.start, 40)) is not None

    def goes_on_bare(self, last: Mention, count: Mention) -> bool:
        """Whether a number without its noun goes on a list (`15,845 and 3,403`, `800 in Congo, 210 in the Golan`)."""
        if self.grammar.list_joint.fullmatch(self.text.shadow, last.end, count.start):
            return True
        joint = self.grammar.list_joint.search(self.before(count.start, 8))
        placed = self.grammar.placed.match(self.text.shadow, count.end) is not None
        return (
            placed and joint is not None and joint.end() == len(self.before(count.start, 8)) and joint[0].strip() != ""
        )

    def verb_after(self, count: Mention) -> bool:
        """Whether a verb of its own follows people right away (`60 Fijians have given their lives`)."""
        return self.grammar.acts.match(self.text.shadow, count.end) is not None

    def whole_of(self, count: Mention, sentence: Sentence) -> bool:
        """Whether a number is the whole that the number before it is a part of (`310 of its 874 troops`)."""
        kinds = ("count", "number", "money") if count.kind == "money" else ("count",)
        part = next((m for m in reversed(sentence.mentions) if m.end <= count.start and m.kind in kinds), None)
        pattern = self.grammar.of_the if count.kind == "money" else self.grammar.part_of
        of_the = pattern.match(self.text.shadow, part.end, count.start) if part else None
        if of_the is None:
            return False
        described = self.text.shadow[of_the.end() : count.start]
        return described == "" or self.grammar.one_word.fullmatch(described) is not None  # `991 of the planned 2,500`

    def are(self, people: Mention, count: Mention) -> bool:
        """Whether only a copula stands between people and their number (`Les Lettons y sont 45`)."""
        return self.grammar.are.fullmatch(self.text.shadow, people.end, count.start) is not None

    def they_are(self, count: Mention, sentence: Sentence) -> bool:
        """Whether a number is all that a sentence tells of people named before (`Son 150`, `Ils étaient 170`)."""
        return self.grammar.they_are.fullmatch(self.text.shadow, sentence.start, count.start) is not None

    def to_the(self, quantity: Mention) -> bool:
        """Whether a quantity is one known before that something is set to (`se suma a los 89 millones que …`)."""
        return self.grammar.to_the.search(self.before(quantity.start, 16)) is not None

    def right_after(self, count: Mention, actor: Mention) -> bool:
        """Whether only `for` and an article part a number and an actor, and a comma or a conjunction comes next."""
        gap = self.text.shadow[count.end : actor.start]
        closed = (
            self.grammar.joined.match(self.text.shadow[actor.end : actor.end + 6].lstrip())
            or actor.end in self.text.barriers
        )
        return len(gap) < 16 and self.grammar.to_its_own.fullmatch(gap) is not None and bool(closed)

    def right_before(self, actor: Mention, count: Mention) -> bool:
        """Whether only a bracket, a comma or words like `about` stand between an actor and a number."""
        gap = self.text.shadow[actor.end : count.start]
        return len(gap) < 40 and self.grammar.approximately.fullmatch(gap) is not None

    def right_before_aside(self, actor: Mention, money: Mention) -> bool:
        """Whether only that or a phrase between commas parts an actor and a sum (`Tokyo, for its part, $3 million`)."""
        gap = self.text.shadow[actor.end : money.start]
        return len(gap) < _LOOK_BACK and self.grammar.approximately.fullmatch(_BETWEEN_COMMAS.sub(",", gap)) is not None
