"""Questions that want one tool several times: each call's values are said, and told apart."""

import random
import re
from dataclasses import replace

from shoal.training.asking import Asked, Offered, ask, offer
from shoal.training.catalog_cases import _library
from shoal.training.several_calls import ask_several, listable


def drawn(count: int, seed: int, calls: int = 3) -> list[tuple[Offered, list[Asked]]]:
    rng, found = random.Random(seed), list[tuple[Offered, list[Asked]]]()
    while len(found) < count:
        made = offer(rng.choice(_library("train").asked), rng)
        asks = ask_several(made, rng, calls)
        found += [(made, asks)] if asks else []
    return found


def test_one_question_says_the_values_of_each_call() -> None:
    for made, asks in drawn(400, 1):
        assert len(asks) == 3 and len({asked.text for asked in asks}) == 1
        assert len({str(asked.values) for asked in asks}) == 3
        text = asks[0].text
        assert not re.search(r"[\ue000-\uf8ff]", text)
        slots = listable(made)
        for asked in asks:
            assert set(asked.values) == set(asks[0].values)
            assert all(asked.said[slot] in text for slot in slots), (text, asked.said)


def test_what_does_not_vary_is_said_once_and_shared() -> None:
    shared = 0
    for made, asks in drawn(300, 2):
        for slot in listable(made):
            said = {asked.said[slot] for asked in asks}
            if len(said) == 1:
                shared += 1
                assert len({str(asked.values[slot]) for asked in asks}) == 1
    assert shared > 60


def test_values_come_in_sets_in_lists_and_later() -> None:
    texts = [asks[0].text for _, asks in drawn(400, 3)]
    lists = [text for text in texts if "respectively" in text]
    later = [text for text in texts if re.search(r"same|again|repeat|instead|what if", text)]
    assert 15 < len(lists) < 120
    assert 60 < len(later) < 250


def test_a_list_tells_apart_by_its_order() -> None:
    for made, asks in drawn(400, 4):
        text = asks[0].text
        if not re.search(r",? \(?respectively", text):
            continue
        for slot in listable(made):
            said = [asked.said[slot] for asked in asks]
            if len(set(said)) == len(said) and all(text.count(one) == 1 for one in said):
                assert sorted(said, key=text.index) == said


def test_quotation_marks_pair_in_every_set() -> None:
    for _, asks in drawn(600, 5):
        text = asks[0].text
        odd = text.count('"') % 2 and not any('"' in said for a in asks for said in a.said.values())
        assert not odd, text


def test_a_sign_of_percent_is_meant_for_all() -> None:
    rng = random.Random(6)
    found = 0
    for known in _library("train").asked:
        made = offer(known, rng)
        for slot in listable(made):
            schema = made.spec.parameters["properties"][made.names[slot]]
            if schema.get("type") != "number":
                continue
            text = next((t for t in known.entry.asks if "{" + slot + "}%" in t), None)
            if text is None or "percent" in made.names[slot]:
                continue
            entry = replace(known.entry, asks=(text,))
            told = replace(made, known=replace(known, entry=entry))
            first = ask(told, rng, held={slot: (5, "5")}).values[slot]
            asks = ask_several(told, rng, 2)
            if asks is None or first == 5:
                continue
            found += 1
            assert all(a.values[slot] <= 1 or float(a.said[slot]) > 100 for a in asks), asks
    assert found > 3


def test_a_tool_without_plain_values_is_not_asked_several_times() -> None:
    rng = random.Random(7)
    bare = [offer(known, rng) for known in _library("train").asked]
    bare = [made for made in bare if not listable(made)]
    assert bare
    assert all(ask_several(made, rng, 2) is None for made in bare)
