"""Pages in languages that the model was not taught keep their stories."""

import pytest

from clippings.clean.page import clean_page
from clippings.dumps.dump import Dump

FRENCH = (
    "Le conseil municipal de Lindholm a décidé lundi de reconstruire le vieux pont du port au printemps prochain.",
    "La maire a déclaré après la séance que le pont était en mauvais état et qu'il fallait le remplacer.",
    "« Nous ne pouvons plus attendre », a-t-elle dit devant les journalistes à la mairie.",
    "Le coût est estimé à douze millions d'euros, dont un tiers doit être pris en charge par la région.",
    "Selon l'administration, un bac transportera les habitants d'une rive à l'autre jusqu'à la fin du chantier.",
)
TURKISH = (
    "Lindholm belediye meclisi pazartesi günü eski liman köprüsünün gelecek ilkbaharda yenilenmesine karar verdi.",
    "Belediye başkanı toplantıdan sonra köprünün yıllardır bakımsız olduğunu ve yenilenmesi gerektiğini söyledi.",
    "Maliyetin on iki milyon avro olacağı, bunun üçte birini bölge yönetiminin karşılayacağı tahmin ediliyor.",
    "Balıkçılar çalışmalar sırasında limanın kapatılmasından endişe ediyor.",
)
ARABIC = (
    "قرر مجلس مدينة ليندهولم يوم الاثنين إعادة بناء جسر الميناء القديم في الربيع المقبل بعد سنوات من النقاش.",
    "وقالت رئيسة البلدية بعد الجلسة إن الجسر في حالة سيئة منذ سنوات ولا بد من استبداله بجسر جديد.",
    "وتقدر التكلفة باثني عشر مليون يورو تتحمل المنطقة ثلثها وفقا لما أعلنته الإدارة.",
    "وبحسب الإدارة ستنقل عبارة السكان من ضفة إلى أخرى حتى الانتهاء من بناء الجسر.",
)
CHINESE = (
    "林霍尔姆市议会周一决定明年春天重建旧港口大桥，此前这一问题已经讨论了多年。",
    "市长在会后表示，这座桥多年来状况不佳，必须更换，工程将于三月开始。",
    "她在市政厅对记者说，城市不能再等下去了，居民需要一座安全的桥梁。",
    "费用估计为一千二百万欧元，其中三分之一将由地区承担。",
)


@pytest.mark.parametrize(("language", "paragraphs"), [("fr", FRENCH), ("tr", TURKISH), ("ar", ARABIC), ("zh", CHINESE)])
def test_a_story_in_another_language_is_found_among_its_menus(language: str, paragraphs: tuple[str, ...]):
    text = "\n".join(["A", "B B", "C", *paragraphs, "D", "E E"])
    cleaned = clean_page(Dump("page.txt", "0" * 64, text, "txt", "utf-8"), ())
    assert [story.language for story in cleaned.stories] == [language]
    body = [text[block.start : block.end].strip() for block in cleaned.blocks if block.story == 0]
    assert body == list(paragraphs)


def test_a_menu_in_another_language_holds_no_story():
    text = "\n".join(["Accueil", "Politique", "Économie", "Sport", "Mentions légales", "Nous contacter"])
    assert clean_page(Dump("page.txt", "0" * 64, text, "txt", "utf-8"), ()).stories == ()
