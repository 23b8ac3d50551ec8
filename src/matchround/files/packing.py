"""A workbook as bytes: the same bytes for the same content, whenever it is made."""

import re
from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook

_MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*(</dcterms:modified>)")


def packed(book: Workbook, made: datetime) -> bytes:
    """Give the file's content, stamped with `made` instead of the present moment."""
    moment = made.astimezone(UTC).replace(microsecond=0, tzinfo=None)
    book.properties.created = moment
    raw, target = BytesIO(), BytesIO()
    book.save(raw)
    stamp = f"{moment.isoformat()}Z".encode()
    with ZipFile(raw) as source, ZipFile(target, "w", ZIP_DEFLATED) as result:
        for name in sorted(source.namelist()):
            content = _MODIFIED.sub(rb"\g<1>" + stamp + rb"\g<2>", source.read(name))
            entry = ZipInfo(name, moment.timetuple()[:6])
            entry.compress_type = ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            result.writestr(entry, content)
    return target.getvalue()
