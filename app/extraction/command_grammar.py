"""The patterns of what stands beside a noun of command, and of what stands for a mission without naming it."""

import re

from app.extraction.languages.language import Language, entries
from app.extraction.patterns import any_of, set_of
from app.extraction.text import fold


class CommandGrammar:
    """What stands beside a noun of command, of one language."""

    language: Language

    def _command(self) -> None:
        """What stands beside a noun of command, and what stands for a mission without naming it."""
        language = self.language
        of, article, have, heads = (
            any_of(words)
            for words in (language.prepositions["of"], language.articles, language.have, language.mission_heads)
        )
        own = f"{article}|{any_of(language.possessives)}"
        self.of_right_after = re.compile(rf" (?:{of})(?: |(?<='))")
        others = ("of", "with", "for", "to", "by", "under")
        self.governs_other = frozenset(
            word for role in others for word in set_of(language.prepositions.get(role, ""))
        ) | set_of(f"{language.conjunctions}; {language.relatives}")
        self.pronoun_after = re.compile(rf" (?:{any_of(language.object_pronouns)})(?![a-z])")
        self.parts = frozenset(
            word for role in ("for", "with", "by") for word in set_of(language.prepositions[role])
        ) | set_of(f"{language.conjunctions}; {language.relatives}")
        self.before_participles = set_of(
            f"{language.conjunctions}; {language.relatives}; {language.be}; {language.have}; {language.been}"
        )
        self.by_right_after = re.compile(rf" (?:{any_of(language.prepositions['by'])}) ")
        self.personal_pronouns = set_of(language.personal_pronouns)
        self.singular_indefinites = set_of(language.singular_indefinites)
        self.gerund_endings = tuple(map(fold, entries(language.gerund_endings)))
        self.operation = re.compile(rf"(?:{any_of(language.operation_heads)})(?![a-z])")
        definites = "; ".join(w for w in entries(language.articles) if w not in entries(language.singular_indefinites))
        self.definite = re.compile(rf"(?<![a-z])(?:{any_of(definites)})[ '](?:(?:{any_of(language.nations)}) )?\Z")
        self.of_its = re.compile(rf" (?:(?:{of})(?: |(?<=')))?(?:(?:{article})(?: |(?<=')))?")
        origin = set_of(language.prepositions["from"]) - set_of(language.prepositions["of"])  # `dès` and `des`
        origins = any_of("; ".join(origin))
        self.from_right_after = re.compile(rf" (?:{origins})(?![a-z])")
        self.of_words = set_of(language.prepositions["of"]) | {"d", "l"}
        self.has_right_before = re.compile(rf"(?<![a-z])(?P<have>{have}) (?:(?:{own})(?: |(?<=')))?(?:[a-z-]+ )?\Z")
        described = "" if language.heads_first else r"(?:[a-z][a-z.'-]* ){0,5}"
        self.some_mission = re.compile(
            rf" (?:(?:{article})(?: |(?<=')))?\"?{described}(?:{heads})(?: [a-z-]+)?(?![a-z])"
        )
        self.mission_noun = re.compile(rf"(?<![a-z])(?:{heads})(?![a-z])")
        self.other_missions = set_of(language.other_missions)
        self.relative_within = re.compile(rf"(?<![a-z])(?:{any_of(language.relatives)})[ ']")
        to, which = any_of(language.prepositions["to"]), any_of(language.whom)
        self.to_whom = re.compile(rf",? (?:{to}) (?:(?:{article}) )?(?:{which})(?![a-z])")
        self.then = re.compile(rf"(?<![a-z])(?:{any_of(language.then)})(?![a-z])")
        self.whose = re.compile(rf"(?<![a-z])(?:{any_of(language.whose)})(?![a-z])")
        self.whose_before = re.compile(rf"(?<![a-z])(?:{any_of(language.whose)}) \Z")
        self.nation_follows = re.compile(rf" (?:{any_of(language.nations)})(?![a-z])")
