"""How trees are read, cut as we cut, and varied before the parser learns from them."""

from dataclasses import replace
from pathlib import Path
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from clippings.syntax.spelling import plain
from clippings.syntax.training.augment import vary
from clippings.syntax.training.retoken import is_tree, retoken
from clippings.syntax.training.tree import Tree, read_conllu

CONLLU = """# newdoc id = letters-one
# text = We don't grow sun-dried figs.
1\tWe\twe\tPRON\tPRP\t_\t4\tnsubj\t_\t_
2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_
2\tdo\tdo\tAUX\tVBP\t_\t4\taux\t_\t_
3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
4\tgrow\tgrow\tVERB\tVB\t_\t0\troot\t_\t_
5\tsun\tsun\tNOUN\tNN\t_\t7\tobl\t_\tSpaceAfter=No
6\t-\t-\tPUNCT\tHYPH\t_\t7\tpunct\t_\tSpaceAfter=No
7\tdried\tdry\tVERB\tVBN\t_\t8\tamod\t_\t_
8\tfigs\tfig\tNOUN\tNNS\t_\t4\tobj\t_\tSpaceAfter=No
9\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

"""


def read(tmp_path: Path) -> Tree:
    path = tmp_path / "letters.conllu"
    path.write_text(CONLLU, encoding="utf-8")
    (tree,) = read_conllu(path)
    return tree


def test_a_tree_is_read_with_its_text_and_genre(tmp_path: Path) -> None:
    tree = read(tmp_path)
    assert tree.text == "We don't grow sun-dried figs."
    assert tree.genre == "letters"
    assert tree.heads == (3, 3, 3, -1, 6, 6, 7, 3, 3)


def test_words_are_joined_as_we_join_them_and_keep_their_place_in_the_tree(tmp_path: Path) -> None:
    cut = retoken(read(tmp_path))
    assert cut is not None
    assert cut.words == ("We", "don't", "grow", "sun-dried", "figs", ".")
    assert cut.heads == (2, 2, -1, 4, 2, 2)
    assert cut.labels == ("nsubj", "aux", "root", "amod", "obj", "punct")
    assert cut.tags == ("PRP", "VBP", "VB", "VBN", "NNS", ".")


def test_a_word_that_we_cut_hangs_together() -> None:
    tree = Tree(
        ("Orange", "Inc.", "rests"), (True, True, False), ("NNP", "NNP", "VBZ"), (2, 0, -1), ("nsubj", "flat", "root")
    )
    cut = retoken(tree)
    assert cut is not None
    assert cut.words == ("Orange", "Inc", ".", "rests")
    assert (cut.heads, cut.labels) == ((3, 0, 1, -1), ("nsubj", "flat", "punct", "root"))


def test_a_circle_is_no_tree() -> None:
    assert is_tree([1, -1, 1])
    assert not is_tree([1, 0, -1])
    assert not is_tree([-1, -1])


def test_a_sentence_varied_is_still_a_tree_and_the_seed_decides(tmp_path: Path) -> None:
    tree = read(tmp_path)
    drawn = [vary(tree, Random(seed)) for seed in range(200)]
    assert drawn == [vary(tree, Random(seed)) for seed in range(200)]
    assert {len(one.words) for one in drawn} == {len(tree.words), len(tree.words) - 1}
    assert all(is_tree(list(one.heads)) for one in drawn)
    assert replace(tree, words=tuple(word.upper() for word in tree.words)) in drawn


@given(st.text(min_size=1))
def test_no_word_becomes_empty_or_several(word: str) -> None:
    assert plain(word)
    assert len(plain(word).split()) == 1
    assert plain(plain(word)) == plain(word)


def test_signs_of_one_kind_are_one_sign() -> None:
    assert plain("“") == plain("”") == plain('"') == plain("``")
    assert plain("—") == plain("–") == plain("--")
    assert plain("1998") == plain("2024") != plain("98")
    assert plain("Türkiye’s") == plain("Türkiye's") == "Türkiye's"
