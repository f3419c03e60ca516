"""When a record was, where its own words do not date it, in texts of 12 March 2025 (a Wednesday)."""

import pytest

from app.extraction import extract
from tests.extraction.test_variations import PUBLISHED, date_of

NEWS = "Donors met over the Peace Mission (PM) in Tamba on Tuesday."
BEGUN = "The Peace Mission (PM) was launched on 4 May 2022"


@pytest.mark.parametrize(
    ("language", "text", "date"),
    [
        ("en", f"{NEWS} Japan pledged $6 million to the mission.", "2025-03-11"),
        ("en", f"{NEWS}\n\nJapan pledged $6 million to the mission.", "2025-03-11"),
        ("en", f"{NEWS}\n\nThe hills are quiet.\n\nJapan pledged $6 million to the mission.", None),
        ("en", f"{NEWS} Japan had earlier pledged $6 million to the mission.", None),
        ("en", f"{NEWS} {'The hills are quiet. ' * 80} Japan pledged $6 million to the mission.", None),
        ("en", "The Peace Mission (PM) has been there since Tuesday. Japan pledged $6 million to it.", None),
        ("en", "Talks on the Peace Mission (PM) ended in May 2022. Japan pledged $6 million to it.", None),
        ("en", "The Peace Mission (PM) now has 2,300 soldiers.", "2025-03-12"),
        ("en", "The Peace Mission (PM) has 2,300 soldiers.", None),
        ("en", f"{BEGUN} under Kenyan command.", "2022-05-04"),
        ("en", f"{BEGUN}. Kenya leads the mission.", None),
        ("en", f"{NEWS} Kenya took over command of the mission.", "2025-03-11"),
        ("en", f"{NEWS} Kenya leads the mission.", None),
        ("en", f"{NEWS}\n\nThe hills are quiet.\n\nKenya took over command of the mission.", None),
        ("en", f"{BEGUN}, and closed on 30 June 2024. Kenya had led the mission.", "2024-06-30"),
        (
            "fr",
            "La Mission de paix (MP) est partie en mai 2022. Deux mois plus tard, elle comptait 300 soldats.",
            "2022-07",
        ),
        ("fr", "Mardi, la Mission de paix (MP) a vu partir des renforts. Le Japon a versé 6 millions d'euros.", None),
        ("es", "En marzo de 2024 salieron de la Misión de Paz (MP) 230 soldados kenianos.", "2024-03"),
        ("es", "El pasado día 10, Japón prometió 6 millones de dólares a la Misión de Paz (MP).", "2025-03-10"),
        ("es", "El pasado día 20, Japón prometió 6 millones de dólares a la Misión de Paz (MP).", "2025-02-20"),
    ],
)
def test_is_dated_by_what_stands_around(language: str, text: str, date: str | None) -> None:
    extraction = extract(text, published_on=PUBLISHED, language=language)
    assert [date_of(record) for record in extraction.records] == [date]


def test_a_conjunction_parts_dates() -> None:
    text = "De la Misión de Paz (MP), 230 soldados regresaron en enero y otros 480 en febrero."
    records = extract(text, published_on=PUBLISHED, language="es").records
    assert [date_of(record) for record in records] == ["2025-01", "2025-02"]


def test_no_news_without_a_day_of_publication() -> None:
    text = f"{NEWS} Japan pledged $6 million to the mission."
    assert [date_of(record) for record in extract(text, published_on="2025-03", language="en").records] == [None]
    assert [date_of(record) for record in extract(text, language="en").records] == [None]
