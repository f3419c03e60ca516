"""The words right beside mentions: possessives, articles, approximators, joints of lists; no verb is looked at."""

import re

from app.extraction.count_words import CountWords
from app.extraction.mention import Mention
from app.extraction.reading import ACTORS, Sentence

_LONGEST_OPENER = 24
_ADJECTIVES = re.compile(r" (?:[a-z-]{1,16} ){0,2}")
_BULLET = re.compile(r"[-–—•*·▪●] ?")
_DOCUMENT = re.compile(r"\d{3} \(\Z")


class Words(CountWords):
    """Answers about the words beside mentions, for one text."""

    def opened(self, at: int) -> bool:
        """Whether a preposition, an article or an adjective of place may end right before an offset."""
        shadow, floor = self.text.shadow, max(0, at - _LONGEST_OPENER)
        end = at - (shadow[at - 1 : at] == " ")
        word = shadow[max(floor, shadow.rfind(" ", floor, end) + 1) : end]
        return word in self.grammar.openers or not word.isalpha()

    def speaks(self, pronoun: Mention) -> bool:
        """Whether a pronoun stands for who speaks (`we`, `notre pays`)."""
        return self.text.shadow[pronoun.start : pronoun.end] in self.grammar.first_person

    def wholly(self, nation: Mention) -> bool:
        """Whether a word like `all` stands right before a nationality (`all Saudi nationals`)."""
        return self.grammar.wholly.search(self.before(nation.start, 32)) is not None

    def names_person(self, demonym: Mention) -> bool:
        """Whether a name follows a demonym: the person acts, no country (`le ministre kényan Kipchumba Murkomen`)."""
        return self.text.capital(demonym.end + 1) and not self.text.capital(demonym.end + 2)

    def is_noun(self, demonym: Mention) -> bool:
        """Whether a demonym names people and qualifies no noun.

        By its capital, or where adjectives have one too, by its plural or what follows.
        """
        if self.language.heads_first:
            plural = self.text.shadow[demonym.end - 1] == "s" and self.determined(demonym)
            return plural or self.text.capital(demonym.start) or self.nation_beside(demonym)
        plural = self.text.shadow[demonym.end - 1] == "s" or self.nation_beside(demonym)
        return plural or self.grammar.goes_on.match(self.text.shadow, demonym.end) is not None

    def opens_since(self, date: Mention) -> bool:
        """Whether a date stands in a clause that a word like `since` opens (`since its officers landed in May`)."""
        return self.grammar.since_clause.search(self.before(date.start, 80)) is not None

    def owns(self, mention: Mention) -> bool:
        """Whether an ending makes a name the owner of what follows (`Kenya's contingent`)."""
        return self.grammar.genitive.match(self.text.shadow, mention.end) is not None

    def qualifies(self, name: Mention, noun: Mention) -> bool:
        """Whether a name stands before a noun with nothing but adjectives between them (`a US cash contribution`)."""
        return _ADJECTIVES.fullmatch(self.text.shadow, name.end, noun.start) is not None

    def after_copula(self, verb: Mention) -> bool:
        """Whether an auxiliary of the passive, or a copula, stands before a participle."""
        return self.grammar.be.search(self.before(verb.start)) is not None

    def first_person(self, verb: Mention) -> bool:
        """Whether a verb's ending tells that the speaker and his people act (`pondremos`)."""
        endings = self.grammar.first_person_endings
        return bool(endings) and self.text.shadow[verb.start : verb.end].endswith(endings)

    def determined(self, mention: Mention) -> bool:
        """Whether an article stands right before a mention (`an authorized 75`)."""
        return self.grammar.determiner.search(self.before(mention.start, 16)) is not None

    def nation_beside(self, demonym: Mention) -> bool:
        """Whether a noun for countries stands beside an adjective (`un pays caribéen`, `a Caribbean country`)."""
        words = self.text.shadow[demonym.start : demonym.end].split()
        if not self.grammar.nation_words.isdisjoint(words):
            return True
        if self.language.heads_first:
            return self.grammar.nation.search(self.before(demonym.start, 24)) is not None
        return self.grammar.nation_follows.match(self.text.shadow, demonym.end) is not None

    def turned_into(self, start: int, end: int) -> bool:
        """Whether a span speaks of making the mission meant another one (`convertirla en una operación de la ONU`)."""
        return self.grammar.turned_into.search(self.text.shadow, start, end) is not None

    def only_nation(self, start: int, end: int) -> bool:
        """Whether nothing but `a country of the` stands in a span."""
        return self.grammar.people.fullmatch(self.text.shadow, start, end) is not None

    def is_item(self, sentence: Sentence) -> bool:
        """Whether a sentence is an item of a list, set off by a bullet."""
        return _BULLET.match(self.text.plain, sentence.start) is not None

    def in_present(self, verb: Mention) -> bool:
        """Whether a verb is in the present tense (`leaves`, `se retire`) or the subjunctive (`cuando cierre`)."""
        forms = verb.cues.values()
        word = self.text.plain[verb.start : verb.end].lower().split()[0]
        finite = "finite" in forms and not word.endswith(self.grammar.past_endings)
        return finite or ("infinitive" in forms and word.endswith(self.grammar.subjunctive_endings))

    def of_the_first(self, at: int) -> bool:
        """Whether a word like `first` stands before an offset with its noun (`les premiers soldats ont débarqué`)."""
        return self.grammar.first.search(self.before(at, 90)) is not None

    def of_the_last(self, at: int) -> bool:
        """Whether a word like `last` stands before an offset with its noun (`les derniers soldats ont quitté`)."""
        return self.grammar.last.search(self.before(at, 90)) is not None

    def part_after(self, verb: Mention, countries: list[tuple[int, int]]) -> bool:
        """Whether a part of a country follows a verb (`left South Kivu`), and not a country (`left South Sudan`)."""
        part = self.grammar.part.search(self.text.shadow, verb.end, verb.end + 24)
        return part is not None and not any(start <= part.start() < end for start, end in countries)

    def article_after(self, at: int) -> int | None:
        """Where what follows an article ends its first letter, if one stands right after an offset."""
        article = self.grammar.article.match(self.text.shadow, at)
        return None if article is None else article.end()

    def is_relative_subject(self, actor: Mention) -> bool:
        """Whether a relative pronoun that is an object stands right before an actor (`, which France launched`)."""
        before = self.before(actor.start, 32)
        article = self.grammar.determiner.search(before)
        return self.grammar.relative.search(before[: article.start()] if article else before) is not None

    def of_document(self, date: Mention) -> bool:
        """Whether a date is the year in brackets after a document's number (`resolution 2245 (2015)`)."""
        return _DOCUMENT.search(self.before(date.start, 8)) is not None

    def is_relative(self, pronoun: Mention) -> bool:
        """Whether a pronoun is a relative one."""
        return self.text.shadow[pronoun.start : pronoun.end] in self.grammar.relative_pronouns

    def in_relative_after(self, mission: Mention, date: Mention) -> bool:
        """Whether a date stands in a relative clause set to a mission (`UNSOA, which had been set up in 2009`)."""
        comma = self.text.shadow.find(", ", mission.end, date.start)
        return comma >= 0 and self.grammar.relative_opens.match(self.text.shadow, comma + 1, date.start) is not None

    def parted(self, a: Mention, b: Mention) -> bool:
        """Whether a conjunction opens another clause between two mentions (`have died since the first group came`)."""
        return self.grammar.other_clause.search(self.text.shadow, a.end, b.start) is not None

    def joins(self, a: Mention, b: Mention) -> bool:
        """Whether a conjunction between two mentions parts what is said of them (`of 900 men and there since June`)."""
        return self.grammar.joint.search(self.text.shadow, a.end, b.start) is not None

    def is_said(self, pronoun: Mention) -> bool:
        """Whether the conjunction that opens what someone says stands right before a pronoun.

        As in `informed the UN that it …`.
        """
        return self.grammar.said.search(self.before(pronoun.start, 12)) is not None

    def opens_said(self, actor: Mention) -> bool:
        """Whether that conjunction stands right before a name and its article (`impidió ayer que la fuerza`)."""
        before = self.before(actor.start, 24)
        article = self.grammar.determiner.search(before)
        return self.grammar.said.search(before[: article.start()] if article else before) is not None

    def opens_with(self, cue: Mention) -> bool:
        """Whether a cue is `with`, which sets people beside something."""
        return self.grammar.prepositions.get(self.text.shadow[cue.start : cue.end]) == "with"

    def be_before(self, cue: Mention) -> bool:
        """Whether a form of `be` stands before a cue."""
        return self.grammar.be.search(self.before(cue.start)) is not None

    def to_be(self, cue: Mention) -> bool:
        """Whether a passive speaks of what is to come (`seront envoyés`, `doivent être déployés`)."""
        return self.grammar.to_be.search(self.before(cue.start)) is not None

    def one_nation(self, region: Mention) -> bool:
        """Whether a region's name tells of one country known (`the East African nation`, `el país sudamericano`)."""
        before, words = self.before(region.start, 24), self.text.shadow[region.start : region.end].split()
        if not self.language.heads_first:
            return words[-1] in self.grammar.singular_nations and self.grammar.known_one.search(before) is not None
        return self.grammar.nation.search(before) is not None and self.grammar.known_one.search(before) is not None

    def is_latter(self, pronoun: Mention) -> bool:
        """Whether a pronoun stands for the last that is named before it (`ce dernier`)."""
        return self.text.shadow[pronoun.start : pronoun.end] in self.grammar.latter

    def names_nation(self, pronoun: Mention) -> bool:
        """Whether a pronoun is a noun for countries with its determiner (`el país`)."""
        words = self.text.shadow[pronoun.start : pronoun.end].split()
        return any(word in self.grammar.nation_words for word in words)

    def subordinated(self, start: int, end: int) -> bool:
        """Whether a conjunction or a relative pronoun opens a clause, of two words or more, that goes on to the end."""
        opening = self.grammar.subordinate.search(self.text.shadow, start, end)
        return opening is not None and "," not in self.text.shadow[opening.end() : end]

    def possessed(self, mention: Mention) -> bool:
        """Whether a possessive stands before a mention (`leur contribution`)."""
        return self.grammar.possessive.search(self.before(mention.start, 16)) is not None

    def says_that(self, cue: Mention, reach: int) -> int | None:
        """Where a verb of saying ends with whom it is said to, before what is said (`told the committee that …`)."""
        said = self.grammar.then_that.search(self.text.shadow, cue.end, cue.end + reach)
        if said and not self.text.shadow[cue.end : said.start()].count(","):
            return said.start()
        subject = self.grammar.then_subject.match(self.text.shadow, cue.end) if cue.has("states") else None
        return cue.end if subject else None

    def opens_joined(self, at: int) -> bool:
        """Whether a clause that begins at an offset is a relative one, or joined by a conjunction."""
        shadow = self.text.shadow
        return any(each.match(shadow, at) for each in (self.grammar.relative_opens, self.grammar.conjunction))

    def in_list(self, a: Mention, b: Mention) -> bool:
        """Whether a comma, a bracket or a conjunction stands between two mentions."""
        return self.grammar.joined.search(self.text.shadow, a.end, b.start) is not None

    def reflexive(self, cue: Mention) -> bool:
        """Whether a reflexive pronoun makes a verb passive (`se han desplegado`)."""
        return self.grammar.reflexive.search(self.before(cue.start, 24)) is not None

    def is_object(self, pronoun: Mention, sentence: Sentence) -> bool:
        """Whether a pronoun is the object of the verb right before it.

        As in `had commanded it for a year`, not `said it would`.
        """
        if pronoun.form != "pronoun" and not (self.language.infinitive_marker and pronoun.kind in ACTORS):
            return False
        article = self.grammar.determiner.search(self.before(pronoun.start, 16))
        end = pronoun.start - (len(article[0]) if article else 0) - 1
        before = next((m for m in sentence.mentions if m.end == end), None)
        verb = before is not None and any(form not in ("noun", "phrase") for form in before.cues.values())
        return verb and self.grammar.verb_follows.match(self.text.shadow, pronoun.end) is None
