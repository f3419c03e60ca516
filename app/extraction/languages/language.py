"""The form that a language fills in: its words, nothing else.

Words are written as the language writes them and folded by the lexicon. An entry that begins with a
capital matches only capitalized text, an entry all in capitals (two letters or more) only capitals,
any other matches in any case, with its accents (a text without any accent matches all the same).
Lists are separated by `;`.

Verbs are written `stem:paradigm` (`gel:er`) or, irregular, as
`infinitive(finite, … | participle, … | future, … | conditional, … | past, … | gerund, … | infinitive, …)`;
`_` stands for a blank.
`+` adds words that must follow each form, any one of a list: `cont:ar+con`, `lle:gar+a_tener,a_reunir`;
`~` before one lets it follow further on in the clause: `pull:s+~out` (`pulled 90 soldiers out`).
"""

from collections.abc import Mapping
from dataclasses import dataclass

HIDING = ("as_planned", "draft_ceiling", "nowhere")
"""Cues that tell nothing: their words would else be read as another cue (`than planned`, `according to plan`)."""


@dataclass(frozen=True, kw_only=True, eq=False)  # a key of what is compiled once for each language
class Language:
    """The words of one language. No field has a default: an empty cell is written as such."""

    code: str
    """ISO 639-1."""
    paradigms: Mapping[str, Mapping[str, str]]
    """Paradigm -> form (`finite`, `participle`, `past` where both look alike, `future`, `conditional`,
    `infinitive`, `gerund`) -> endings; `-` is the bare stem."""
    verbs: Mapping[str, str]
    """Cue -> verbs that express it."""
    nouns: Mapping[str, str]
    """Cue -> nouns that express it."""
    phrases: Mapping[str, str]
    """Cue -> fixed expressions, adjectives and adverbs that express it; of those in `HIDING` no frame asks."""
    people: Mapping[str, str]
    """Category of personnel (`military`, `police`, `civilian`, `total`), `outsider` for people who are
    not a mission's (gangs, refugees, the dead), or `forces` for the army and police of a state -> nouns."""
    numbers: Mapping[int, str]
    """Value -> number words below a thousand."""
    after_scale: str
    """The preposition between a word of scale and what it counts (`2 millions de soldats`)."""
    scales: Mapping[int, str]
    """Value -> words that multiply what stands before them (thousand, million, …)."""
    approximations: Mapping[int, str]
    """Value -> nouns of approximate quantity (`vingtaine`)."""
    number_joints: str
    """Words within a spelled-out number (`et`)."""
    decimal_mark: str
    """`,` or `.`; the other one groups thousands."""
    currencies: Mapping[str, str]
    """ISO 4217 code, or lower-case family (`dollar`), -> names."""
    scale_suffixes: Mapping[int, str]
    """Value -> abbreviations stuck to a number (`M`, `bn`)."""
    quantity_adjectives: str
    """Adjectives that may stand between a number and its noun."""
    adjectives_as_nouns: Mapping[str, str]
    """Category of people -> adjectives that stand for a number's noun (`11,146 military and 680 police`)."""
    numbered_things: str
    """Nouns whose figure is a name and no quantity (`résolution 2719`)."""
    day_articles: str
    """Singular articles that make a figure up to 31 with no noun a day (`le 19`); empty where they do not."""
    months: tuple[str, ...]
    """January to December, each with its abbreviations, `;` between them."""
    weekdays: tuple[str, ...]
    """Monday to Sunday."""
    day_suffixes: str
    """What may follow a day's figure (`er`, `st`)."""
    relative_dates: Mapping[str, str]
    """`unit±n` (`day-1`, `week-1`, `month+0`, `year-1`) -> expressions."""
    ago: Mapping[str, str]
    """Unit -> how the press says that something was a number of them ago, `{}` for the number."""
    later: Mapping[str, str]
    """Unit -> how the press says that something was a number of them after what it told before, `{}` for the number."""
    last_and_next: Mapping[int, str]
    """-1 and +1 -> adjectives that move a weekday, month or season (`dernier`, `next`); 2 -> from what was told."""
    stationed: str
    """Participles that may stand between people and the place where they are (`deployed in`)."""
    day_nouns: str
    """Nouns before a day's figure that stands for a whole date (`el día 10`)."""
    date_joints: str
    """Words between day, month and year (`de`)."""
    prepositions: Mapping[str, str]
    """Role (`of`, `by`, `to`, `for`, `in`, `from`, `under`, `until`, `with`; `subject` where none governs: `quant à`) -> prepositions, fused articles included."""
    nations: str
    """Nouns for countries that may stand before the name or the adjective of one (`pays`)."""
    indefinites: str
    """Plural articles that look like a preposition: before one of `nations` they are an article (`des`)."""
    articles: str
    """Determiners that may stand between a preposition and a name."""
    place_adjectives: str
    """Adjectives between a preposition and a country (`in eastern Moldova`); empty where they follow it."""
    that: str
    """Conjunctions that open what someone says."""
    first_person: str
    """Pronouns of the first person, which stand for who is quoted."""
    they: str
    """Plural pronouns that are the subject of people told of before (`Ils étaient 170`)."""
    wholly: str
    """Words before a nationality that all people told of have (`all Saudi nationals`)."""
    conjunctions: str
    """Words that join the members of a list (`et`)."""
    possessives: str
    """Possessive determiners of the third person."""
    object_pronouns: str
    """Pronouns before a verb that can stand for a mission (`la dirige`)."""
    future: str
    """Words that set a bare verb in the future (`will`); empty where verbs inflect."""
    conditional: str
    """Words that set a bare verb in the conditional (`would`); empty where verbs inflect."""
    infinitive_marker: str
    """The word before an infinitive (`to`); empty where verbs inflect."""
    adverbs: str
    """Adverbs between an auxiliary and its verb; `-` before an ending. Empty where verbs inflect."""
    genitive: str
    """Endings after which a name owns what follows (`'s`); empty for none."""
    holding: str
    """Words that say who has a number of people or a sum if it follows right after (`has`, `with`)."""
    approximators: str
    """Words between those and the number (`some`, `more than`)."""
    equivalents: str
    """Words between a sum and the same sum in another currency (`or`, `soit`)."""
    past_endings: str
    """Endings of finite verbs that tell the past (`èrent`), where the lexicon's form does not; empty otherwise."""
    subjunctive_endings: str
    """Endings of the forms kept with the infinitive that a time to come takes (`cuando cierre`); empty for none."""
    firsts: str
    """Words that say that a group is the first of all."""
    lasts: str
    """Words that say that a group is the last of all."""
    first_person_endings: str
    """Endings of verbs in the first person plural, in a language that leaves subjects out; empty in others."""
    plural_endings: str
    """Endings of verbs in the plural, in a language that leaves subjects out; empty in others."""
    future_passive: str
    """Auxiliaries of a passive yet to come (`seront`, `doivent être`); empty where modals set the tense."""
    definite_article: str
    """Articles and demonstratives that set one thing to be known (`le`)."""
    definite_articles: str
    """Articles that set a number to people known (`les`)."""
    up_to: str
    """What makes a number the most there may be (`up to`)."""
    permission: str
    """Auxiliaries that permit what their infinitive says (`pourront`); empty where they may say that it is possible."""
    shares: str
    """Nouns of a part of people (`bulk`, `half`)."""
    versus: str
    """What sets a number against another (`up from`)."""
    out_of: str
    """What stands, besides `of`, between a part and its whole (`out of`)."""
    plural_verb_endings: str
    """Endings that tell a verb in the third person plural from a noun (`èrent`); empty for none."""
    reflexives: str
    """Reflexive pronouns before a verb (`se`)."""
    inverts: bool
    """Whether the subject may follow the verb of a relative clause (`que dirige le Kenya`)."""
    have: str
    """Auxiliaries before an active participle."""
    be: str
    """Auxiliaries before a passive participle, or a copula."""
    past_auxiliaries: str
    """Auxiliaries and copulas that put what follows in the past (`avait`, `was`)."""
    present_auxiliaries: str
    """Auxiliaries and copulas of the present (`a`, `is`)."""
    future_auxiliaries: str
    """Auxiliaries and copulas of the future and the conditional; empty where `future` and `conditional` tell."""
    been: str
    """Participles of the passive's auxiliary (`été`)."""
    perfect_is_past: bool
    """Whether the perfect of a state tells that it is over (`a dirigé`)."""
    then: str
    """Words that put one after another in time (`puis`)."""
    before_that: str
    """Adverbs of what was before (`avant lui`)."""
    after_that: str
    """Adverbs of what came after, or is now (`depuis lors`)."""
    did: str
    """Verbs that stand for one told before (`lo hizo`)."""
    whose: str
    """Relative pronouns of owning (`dont`)."""
    personal_pronouns: str
    """Pronouns that stand for a person and never for a country (`he`)."""
    singular_indefinites: str
    """Singular indefinite articles (`un`)."""
    gerund_endings: str
    """Endings of present participles among the infinitives (`ant`); empty where `gerund` is a form of its own."""
    whom: str
    """Relative pronouns after a preposition (`à qui`)."""
    imperfect_endings: str
    """Endings of finite verbs that tell what used to be (`ait`)."""
    subordinators: str
    """Conjunctions that open a clause of time or cause (`since`, `lorsque`)."""
    relatives: str
    """Relative pronouns and the conjunctions that open a subordinate clause."""
    pronouns: str
    """Pronouns that stand for the last actor."""
    latter: str
    """Those of them that stand for the last that is named."""
    mission_pronouns: str
    """Words that stand for the mission (`la force`, `celle-ci`)."""
    newer_mission: str
    """Words that stand for the mission that took over (`la nouvelle force`)."""
    older_mission: str
    """Words that stand for the mission taken over from (`sa devancière`)."""
    after_bare_numbers: str
    """Function words that may follow a number that stands without its noun."""
    between: str
    """Words that open a range (`entre`)."""
    range_joints: str
    """Words between the ends of a range (`à`)."""
    mission_heads: str
    """Nouns that head a mission's name, lower case."""
    operation_heads: str
    """Nouns that make a mission's name of the capitalized word that follows (`opération`)."""
    mission_qualifiers: str
    """Words that, in a name without an acronym, show that it is a security mission's."""
    other_missions: str
    """Words that show that a name is not a security mission's (space, trade, church)."""
    name_joints: str
    """Lower-case words within a mission's name."""
    compound_joints: str
    """Those of them that may stand before the head, where the head comes last; empty where it opens the name."""
    attributive: str
    """Words that a hyphen joins to a name and that are no part of the mission's (`-led`)."""
    also_known: str
    """Words between a mission's name and another name of it (`known as`)."""
    also_known_after: str
    """Words after an acronym that say that it stands for the name before it (`for short`)."""
    that_one: str
    """Pronouns that stand for a mission told apart by what follows (`celle de l'ONU au Mali`)."""
    on_mission: str
    """Words before `mission` that say that someone is on one (`on a`)."""
    owner_adjectives: Mapping[str, str]
    """Code of an organization -> adjectives that say that a mission is its (`onusienne`)."""
    peacekeepers: str
    """Nouns for a mission's people that, with a country, stand for the mission (`Casques bleus`)."""
    troops: str
    """Nouns that do so with a country and an organization (`troops of the African Union in Somalia`)."""
    other_operations: str
    """Words that show that an operation is one of police or of war (`arrested`, `offensive`)."""
    parts_of_country: str
    """Nouns for a part of a country (`dans l'est de`)."""
    heads_first: bool
    """Whether the head opens the name (`Mission de …`) or stands inside it (`Support Mission in …`)."""
    organizations: Mapping[str, str]
    """Code of RECORDS, or `""` where the name itself is the code, -> names."""
    shared_heads: str
    """Heads of organizations' names that other bodies of a text share (`council`): no short names."""
    authorities: str
    """A state's organs that, without a nationality, are those of the text's own country (`Parliament`)."""
    institutions: str
    """Nouns that with a nationality stand for the country (`gouvernement canadien`)."""
    nothing: str
    """Phrases with a country's word in them that mean no country (`océan Indien`)."""
    regions: Mapping[str, str]
    """M49 code -> names and adjectives."""
    abbreviations: str
    """Words whose full stop ends no sentence, written without it."""
    letters: str
    """Letters, elisions and endings that tell the language from others, lower case; `_` is a blank."""
    function_words: str
    """Frequent words that tell the language from others."""


def entries(words: str) -> tuple[str, ...]:
    """The entries of a list in the form above, in order, blanks trimmed."""
    return tuple(" ".join(entry.split()) for entry in words.split(";") if entry.strip())
