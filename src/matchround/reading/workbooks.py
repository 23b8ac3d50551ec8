"""Reading xlsx, ods and xls: every sheet with its true cell addresses."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

from matchround.reading.grids import Grid, Marks, filled
from matchround.reading.marks import marks_of
from matchround.reading.notes import Notes
from matchround.reading.places import Place
from matchround.reading.silence import without_stderr
from matchround.reading.sniffing import DAMAGED


def read_workbook(path: Path, content: bytes, notes: Notes) -> tuple[Grid, ...]:
    """Read every sheet of a workbook; a workbook that cannot be opened is a fault."""
    from python_calamine import (  # noqa: PLC0415 -- heavy: only where a workbook is read
        CalamineError,
        PasswordError,
    )

    try:
        with without_stderr():
            return _grids(path, content)
    except PasswordError:
        notes.fault("file.encrypted", Place(str(path)), suffix=path.suffix)
    except (CalamineError, *DAMAGED):
        notes.fault("file.damaged", Place(str(path)), suffix=path.suffix)
    except BaseException as error:
        # The reader is compiled: on a malformed file it may panic, which Python sees as a
        # BaseException of a class that cannot be imported.
        if type(error).__name__ != "PanicException":
            raise
        notes.fault("file.damaged", Place(str(path)), suffix=path.suffix)
    return ()


def _grids(path: Path, content: bytes) -> tuple[Grid, ...]:
    from python_calamine import (  # noqa: PLC0415 -- heavy: only where a workbook is read
        CalamineWorkbook,
        SheetTypeEnum,
    )

    with CalamineWorkbook.from_filelike(BytesIO(content)) as workbook:
        names = [s.name for s in workbook.sheets_metadata if s.typ is SheetTypeEnum.WorkSheet]
        marks = marks_of(content)
        grids = []
        for name in names:
            sheet = workbook.get_sheet_by_name(name)
            # `iter_rows` begins at row 1 whatever is empty, but at the first filled column.
            shift = sheet.start[1] if sheet.start else 0
            rows = filled(sheet.iter_rows(), shift) if sheet.start else []
            mark = marks.get(name, Marks())
            if spans := sheet.merged_cell_ranges:
                tall = ((a, b, c) for (a, c), (b, _) in spans if b > a)
                mark = replace(mark, merged=tuple(sorted(tall)))
            grids.append(Grid(str(path), name, rows, len(names) == 1, mark))
        return tuple(grids)
