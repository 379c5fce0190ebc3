"""Sentences end where readers of news see their ends."""

import json
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from syntok.segmenter import split
from syntok.tokenizer import Tokenizer

from clippings.text.boundaries import sentence_spans, thinned

# Pieces that a paragraph of any kind is put together from: words, stops, brackets, quotation marks.
# fmt: off
PIECES = st.sampled_from([
    "quay", "The", "of", "new", "Mr.", "U.S.", "5", "3.2", "No.", "I", "a", "x.", "end.", "end.”", "“Why?", "so!", "…",
    "(see", "note)", "(FOP)", "[1]", "[", ")", "{", "—", "”", "’", "mayor’s", "pier,", "pier;", "e.g.", "...",
])
# fmt: on


def sentences(paragraph: str) -> list[str]:
    return [paragraph[start:end] for start, end in sentence_spans(paragraph)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Port director Gen. Ola Brandt met Capt. J. R. Moe at 6 a.m. on Dec. 8 near St. Olav’s quay.",
        "The ferry, built on Nov. 27, 1986, carries 2.5 million people a year on line No. 5.",
        "The U.S. Coast Survey and the U.N. Ocean Decade share maps with the E.U. for free.",
        "The Friends of the Pier (FOP)’s claim that the quay sinks was checked.",
        "“We will repaint the pier,” she said.",
        "“Will the pier be repainted?” Mayor Lind asked.",
        "“Not this year!” the engineer replied.",
        '"The quay will sink." - Ola Brandt',
        "BERGEN, Aug. 14 (NTX) — The harbour opened its new quay on Thursday.",
        "The quay (It was built in 1952. It has sunk since.) is closed to lorries.",
        "Prices rose by 3.4 percent, i.e. by about 12 crowns, cf. table 4 on p. 12.",
        "See the plan at https://harbour.example/plans.2025/quay.html for the depth.",
        "The quay sank … and nobody saw it.",
        "The mayor spoke of the pier; the engineer, of the quay; Nobody spoke of the cost.",
        "Messrs. Lind and Moe, of Moe & Co. in Bergen, signed the lease.",
    ],
)
def test_one_sentence_stays_one(sentence: str) -> None:
    assert sentences(sentence) == [sentence]


@pytest.mark.parametrize(
    "parts",
    [
        ["The pier opened in the U.S.", "But nobody came."],
        ["The mayor wrote to port@harbour.example.com.", "Nobody answered."],
        ["Read the plan at https://harbour.example/quay.html.", "Comments close in May."],
        ["“We are late.”", "The engineer agreed."],
        ["The quay in Bergen at dusk", "Photo: Harbour Archive."],
        ["“Piers sink slowly [...]", "Nobody repaints them twice.”"],
        ["“We are late,” she said.", "“We will be later.”"],
        ["She said the pier was ‘finished.’", "He laughed."],
        ["The price is $3.50.", "It was $2.", "It will be more."],
        ["The answer was no.", "The mayor left."],
        ["It was she and I.", "Did nobody ask?"],
        ["What now?!", "Nobody knows."],
        ["The lease ended on Dec. 8.", "A new one began on Dec. 9, 2024."],
        ["He is with Moe & Co.", "They build quays."],
        ["• Paint the pier", "• Dredge the quay", "• Rest"],
        ["1) Paint the pier", "2) Dredge the quay", "3) Rest"],
        ["(The quay is shut.)", "The pier is not."],
        ["The quay was built in 1952.[1]", "It has sunk since.[2, 3]", "Nobody knows why."],
        ["Rıhtım pazartesi açıldı.", "Belediye memnun."],
        ["هل فتح الرصيف؟", "نعم، فتح يوم الاثنين."],
    ],
)
def test_each_sentence_is_told(parts: list[str]) -> None:
    assert sentences(" ".join(parts)) == parts


def test_scripts_without_spaces_have_sentences_too() -> None:
    assert sentences("码头星期一开放。“很好！”镇长说。无人前来。") == [
        "码头星期一开放。",
        "“很好！”",
        "镇长说。",
        "无人前来。",
    ]


@given(st.text(max_size=300) | st.text("aA1 .!?…;,“”\"'()[]•\n", max_size=120))
def test_nothing_visible_is_lost(paragraph: str) -> None:
    spans = sentence_spans(paragraph)
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))
    assert all(paragraph[start:end] == paragraph[start:end].strip() != "" for start, end in spans)
    kept = "".join(paragraph[start:end] for start, end in spans)
    assert "".join(kept.split()) == "".join(paragraph.split())


@pytest.mark.parametrize("paragraph", ["(" * 50_000, "a.b" * 20_000, "“" * 20_000, ". " * 20_000, "A. B. " * 9_000])
def test_long_odd_paragraphs_take_no_long_time(paragraph: str) -> None:
    assert sentence_spans(paragraph)


@pytest.mark.parametrize("word", ["ferry ", "A ", "x"])
def test_what_never_ends_is_cut_between_words(word: str) -> None:
    paragraph = word * 3_000
    pieces = [paragraph[start:end] for start, end in sentence_spans(paragraph)]
    assert max(map(len, pieces)) <= 2_000
    assert word == "x" or {piece for line in pieces for piece in line.split()} == {word.strip()}
    assert "".join("".join(pieces).split()) == "".join(paragraph.split())


def test_gold_sentences_of_bodies_are_found_whole(shared: Path) -> None:
    gold = shared / "gold" / "turkiye-syria"
    rows = [json.loads(line) for line in (gold / "articles.jsonl").open(encoding="utf-8")]
    mentions = [json.loads(line) for line in (gold / "event_mentions.jsonl").open(encoding="utf-8")]
    wanted, found = set(), set()
    for row in rows:
        text = (shared / "raw" / row["dump"]).read_text(encoding="utf-8")
        spans = [*row["body"], *([[row["title_start"], row["title_end"]]] if row["title_start"] is not None else [])]
        for start, end in spans:
            found |= {(row["dump"], start + a, start + b) for a, b in sentence_spans(text[start:end])}
            wanted |= {
                (row["dump"], mention["sentence_start"], mention["sentence_end"])
                for mention in mentions
                if mention["dump"] == row["dump"] and start <= mention["sentence_start"] < end
            }
    # One gold unit joins two sentences of one quotation.
    assert len(wanted - found) <= 1


def begins(text: str) -> list[int]:
    return [sentence[0].offset for sentence in split(Tokenizer(replace_not_contraction=False).tokenize(text))]


@given(st.lists(PIECES, max_size=80))
def test_words_far_from_any_stop_change_no_end(pieces: list[str]) -> None:
    paragraph = " ".join(pieces)
    assert len(thinned(paragraph)) == len(paragraph)
    assert begins(thinned(paragraph)) == begins(paragraph)
