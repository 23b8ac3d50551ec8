"""The texts of the page itself, by the short names that its script and template use."""

from matchround.wording import text

_OWN = (
    *("board", "break_until", "changing", "earlier", "ends_in", "everybody"),
    *("find", "free", "full_screen", "in_minutes", "later", "leave_board", "next", "next_page"),
    *("next_round", "nobody", "now", "over", "page", "pause", "previous_page", "previous_round"),
    *("print", "resume", "search", "shown", "sits_now", "sits_next", "sound_off", "sound_on"),
    *(
        "start_clock",
        "starts_in",
        "starts_on",
        "stays",
        "stop_clock",
        "time_up",
        "views",
        "you_are_done",
    ),
)

_SHARED = {
    "changed": "timetable.changed",
    "round": "column.round",
    "table": "column.table",
    "time": "column.time",
    "you_meet": "timetable.you_meet",
}


def said(language: str) -> dict[str, str]:
    """Give every text by its short name; placeholders stay open, for the script to fill."""
    own = {name: text(f"html.{name}", language) for name in _OWN}
    return own | {name: text(code, language) for name, code in _SHARED.items()}
