"""The place of the act, not of those who act."""

from marked import code, only

R, S, ZENDA = "[Ruritania]{GPE:RUR}", "[Sylvania]{GPE:SYL}", "[Zenda]{GPE:RUR}"


def test_place_after_the_act_with_its_coordinates() -> None:
    where = only(f"{S} and {R} signed a treaty in {ZENDA}.").where
    assert (where.name, where.country, where.precision, where.lat) == ("Zenda", "RUR", "city", 50.0)


def test_country_has_no_coordinates() -> None:
    where = only(f"The two fishing guilds of {S} and [Borduria]{{GPE:BOR}} signed a treaty in {R}.").where
    assert (where.name, where.precision, where.lat, where.lon) == ("Ruritania", "country", None, None)


def test_parties_are_no_places() -> None:
    assert only(f"{S} condemned {R}.").where.name is None


def test_unknown_place_stays_null() -> None:
    assert [r.where.name for r in code(f"{S} shelled {R}.")] == [None]
