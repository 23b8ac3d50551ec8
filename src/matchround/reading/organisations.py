"""Organisations that are one for certain, or perhaps: "Lofoten Fisk" and "Lofoten Fisk AS"."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from matchround.reading.folding import folded
from matchround.reading.notes import Notes
from matchround.reading.rows import Row, Sheet
from matchround.reading.spellings import Spellings
from matchround.reading.vocabulary import listing


def organisations_of(sheet: Sheet, told: Mapping[str, str], notes: Notes) -> Spellings:
    """Return the spellings of a sheet's organisations, with those that are the same merged.

    What is `told` (folded words, and the spelling of what they are) goes first. Besides, a name
    with a form of company and the same without are one where people of both have addresses at
    one domain; otherwise that they may be one is a warning.
    """
    rows: dict[str, list[Row]] = {}
    for row in sheet.rows:
        if name := folded(row.text("organisation")):
            rows.setdefault(name, []).append(row)
    same = {name: told.get(name) or _usual(spelled) for name, spelled in rows.items()}
    same = {name: spelling for name, spelling in same.items() if spelling}
    alike = [names for names in _alike(rows) if not set(names) & set(told)]
    for name, other in alike:
        first, second = rows[other][0], rows[name][0]
        data = {"value": second.text("organisation"), "other": first.text("organisation")}
        certain = _domains(rows[name]) & _domains(rows[other])
        if certain:
            same[name] = same.get(other) or data["other"]
        code = "people.organisations_merged" if certain else "people.same_organisation"
        notes.warn(code, second.place("organisation"), **data)
    return Spellings(same=same, told=set(map(frozenset, alike)))


def _usual(rows: Sequence[Row]) -> str:
    """Return the spelling that most use, where there are several: "Umeå kommun", not "umeå"."""
    spelled = [row.text("organisation") for row in rows]
    return Counter(spelled).most_common(1)[0][0] if len(set(spelled)) > 1 else ""


def _alike(rows: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield names, the later first, that differ in that one has a form and the other none."""
    order = {name: number for number, name in enumerate(rows)}
    for name, number in order.items():
        core = _core(name)
        if core != name and core in order:
            yield (name, core) if number > order[core] else (core, name)


def _core(name: str) -> str:
    """Take the form off a folded name, behind or before it."""
    words = name.split()
    for parts in _forms().get(words[-1], ()):
        if len(words) > len(parts) and words[-len(parts) :] == parts:
            return " ".join(words[: -len(parts)])
    return " ".join(words[1:]) if len(words) > 1 and words[0] in {"ab", "oy"} else name


@cache
def _forms() -> dict[str, list[list[str]]]:
    """Give the words of each form, by the last of them."""
    forms: dict[str, list[list[str]]] = {}
    for form in listing("persons")["forms"]:
        forms.setdefault(form.split()[-1], []).append(form.split())
    return forms


def _domains(rows: Sequence[Row]) -> set[str]:
    texts = (row.text("email").casefold().partition("@")[2] for row in rows)
    return {text for text in texts if text} - set(listing("persons")["open_domains"])
