from clippings.clean.asides.addresses import listed_addresses
from clippings.clean.lines.lines import split_lines
from clippings.clean.page import clean_page
from clippings.dumps.dump import Dump

STORY = [
    f"The {boat} left the harbour of Lindholm on {day} with mail and bread for the islands, the harbour board said, "
    f"and was back before dark, although the wind had turned and the sea was rougher than her crew had expected."
    for boat, day in {"Sea Lark": "Monday", "Petrel": "Tuesday", "Gannet": "Friday", "Tern": "Sunday"}.items()
]
LINKS = [f"  {n}. https://ferry.example/islands/timetable-{n}" for n in range(1, 30)]


def test_a_list_of_addresses_is_found_and_an_address_in_a_page_is_none():
    page = "\n".join(["References", *LINKS, "https://ferry.example/a", "The ferry", "https://ferry.example/b"])
    assert listed_addresses(split_lines(page)) == frozenset(range(1, 31))


def test_where_the_links_lead_to_is_no_story():
    text = "\n\n".join(STORY) + "\n\nReferences\n\n" + "\n".join(LINKS)
    blocks = clean_page(Dump("page.txt", "0" * 64, text, "txt", "utf-8"), ()).blocks
    assert [text[block.start : block.end].strip() for block in blocks if block.label == "body"] == STORY
    only = clean_page(Dump("page.txt", "0" * 64, "\n".join(LINKS), "txt", "utf-8"), ())
    assert not only.stories
