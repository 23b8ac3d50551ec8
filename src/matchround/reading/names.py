"""Names of people, however they were typed: one column or two, "Öberg, Åsa" or "Åsa Öberg"."""

from matchround.reading.places import Place
from matchround.reading.rows import Row, Sheet
from matchround.reading.vocabulary import listing

COLUMNS = ("name", "first name", "last name")
_MOST_WORDS = 3


def surnames_first(sheet: Sheet) -> bool:
    """Tell whether most names of a sheet are written with the surname and a comma first."""
    names = [row.text("name") for row in sheet.rows if row.given("name")]
    return 2 * sum(_turned(name, certain=False) is not None for name in names) > len(names)


def names_of(row: Row, *, turned: bool = False) -> tuple[str, str]:
    """Return the name as it is printed and the surname that it is sorted by.

    With `turned`, what stands before a comma is a surname even if it has several words.
    """
    first, last = row.text("first name"), row.text("last name")
    name = row.text("name") or f"{first} {last}".strip()
    parts = _turned(name, certain=not turned)
    if parts is not None:
        name = f"{parts[1]} {parts[0]}"
    if last:
        return name, last
    if parts is not None:
        return name, parts[0]
    # "Anna Berg, PhD", "Anna Berg (chair)": what comes behind is no surname.
    bare = name.partition(",")[0].partition(" (")[0]
    return name, bare.split(" ")[-1]


def place_of_name(row: Row) -> Place:
    """The cell in which a row's name stands, or should stand."""
    columns = [column for column in COLUMNS if row.given(column)]
    columns += [column for column in COLUMNS if row.headers.has(column)]
    return row.place(columns[0])


def _turned(name: str, *, certain: bool) -> tuple[str, str] | None:
    """Return surname and first name of "Öberg, Åsa"; None for "Anna Berg, PhD" and the like."""
    if "," not in name:
        return None
    surname, _, first = (part.strip() for part in name.partition(","))
    words, after = surname.split(" "), first.split(" ")
    if not surname or not first or "," in first or len(after) > _MOST_WORDS:
        return None
    behind = listing("persons")["behind_a_name"]
    if any(word.casefold().replace(".", "") in behind for word in after):
        return None
    one_name = sum(word[:1].isupper() for word in words) <= 1
    return (surname, first) if one_name or not certain else None
