"""What made a record and what did not, and why: no reason without an example, none that never comes."""

import pytest

from app.extraction import explain, extract
from app.extraction.unread import Reason

MSS = "Kenya leads the Multinational Security Support mission (MSS) in Haiti. "

FST = "Le Ghana commande la Force de stabilisation du Tamba (FST). "

EXAMPLES = {
    Reason.NO_MISSION: ("The United Nations said that some 300 soldiers were deployed.", "300 soldiers", "personnel"),
    Reason.DENIED: (MSS + "The United States denied that it froze $13.3 million.", "$13.3 million", "funding_event"),
    Reason.NEGATED: (MSS + "Canada did not pledge $20 million.", "$20 million", "funding_event"),
    Reason.NO_MEASURE: (MSS + "Then 45 soldiers and a dog.", "45 soldiers", "personnel"),
    Reason.OTHERS: (MSS + "Some 20 soldiers were killed.", "20 soldiers", "personnel"),
    Reason.HOSTS: (MSS + "Haiti sent 60 soldiers to the mission.", "60 soldiers", "personnel"),
    Reason.CALLED_OFF: (FST + "Le Bénin a annulé l'envoi de 200 soldats.", "200 soldats", "personnel"),
    Reason.NO_CUE: (MSS + "A villa was on sale for $2 million.", "$2 million", "funding_event"),
    Reason.NOT_DONE: (MSS + "Canada wants to cut $20 million from the mission.", "$20 million", "funding_event"),
    Reason.SMALL: (MSS + "Canada pledged $200 to the mission.", "$200", "funding_event"),
    Reason.OTHER_MONEY: (MSS + "Kenya paid $500 million for humanitarian aid.", "$500 million", "funding_event"),
    Reason.NO_PAYER: (MSS + "Some $500 million was spent on roads.", "$500 million", "funding_event"),
    Reason.OF_UNIT: (MSS + "Uganda commands a battalion of the MSS.", "commands", "lead_country"),
    Reason.NO_LEADER: (MSS + "It is led by a civilian.", "led", "lead_country"),
    Reason.NOT_USED: (MSS + "Russia has a right of veto.", "right of veto", "veto_event"),
    Reason.NO_MEMBER: (MSS + "Argentina vetoed the draft resolution.", "vetoed", "veto_event"),
}


@pytest.mark.parametrize("reason", Reason)
def test_each_reason_is_given_where_it_holds(reason: Reason) -> None:
    text, words, kind = EXAMPLES[reason]
    missed = [(each.words, each.type, each.reason) for s in explain(text).sentences for each in s.missed]
    assert (words, kind, reason.value) in missed


def test_an_explanation_has_the_extraction_and_all_of_its_text() -> None:
    text = MSS + "It had 200 to 300 officers in May, and cost $2.5 million.\nWho pays?"
    found = explain(text, published_on="2025-08")
    assert found.extraction == extract(text, published_on="2025-08")
    assert [text[each.start : each.end] for each in found.sentences] == [each.words for each in found.sentences]
    assert [record for each in found.sentences for record in each.records] == list(found.extraction.records)
    meanings = {each.words: each.meaning for sentence in found.sentences for each in sentence.recognized}
    assert meanings["Kenya"] == "country KE"
    assert meanings["Multinational Security Support mission (MSS)"] == "mission m1"
    assert meanings["It"] == "stands for a mission: m1"
    assert meanings["200 to 300 officers"] == "count 200 to 300 total"
    assert meanings["$2.5 million"] == "money 2,500,000 USD"
    assert meanings["leads"] == "lead (finite)"


def test_words_that_a_record_quotes_are_not_missed() -> None:
    text = MSS + "Brazil, which led a battalion of the MSS, will take the command of the mission."
    *_, last = explain(text).sentences
    assert [record.rule for record in last.records] == ["lead.proposed"]
    assert last.missed == ()


def test_offsets_are_of_the_text_as_it_was_given() -> None:
    text = "La Mission d\u2019e\u0301tude du Sahara (MES) de\u0301ploie 300 soldats."
    for sentence in explain(text, language="fr").sentences:
        for found in sentence.recognized:
            assert text[found.start : found.end] == found.words


def test_a_language_that_is_not_read_is_explained_by_its_note() -> None:
    found = explain("Die Truppe hat 300 Soldaten.", language="de")
    assert found.sentences == ()
    assert found.extraction.notes == ("the language 'de' is not read",)
