"""The language of a story, or that it cannot be told."""

import pytest

from clippings.text.language import detect_language


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The mayor said the bridge would open on Monday."),
        ("tr", "Belediye başkanı köprünün pazartesi günü açılacağını söyledi."),
        ("ar", "قال المحافظ إن الجسر سيفتح يوم الاثنين"),
        ("de", "Die Brücke wird am Montag eröffnet, sagte der Bürgermeister."),
        ("ru", "Мост откроют в понедельник, сообщил мэр города."),
        ("zh", "市长说大桥将于星期一开放。"),
        ("ku", "Pirê nû wê roja duşemê were vekirin, şaredar got."),
        ("und", ""),
        ("und", "14:05 | 3 / 12 %%%"),
        ("und", "Ok then"),
        ("und", "asdf qwer zxcv uiop hjkl"),
    ],
)
def test_languages_of_the_press_are_told(language: str, text: str) -> None:
    assert detect_language(text) == language


def test_lone_surrogates_stop_nothing() -> None:
    assert detect_language("The mayor said \ud800 the bridge would open on Monday.") == "en"
