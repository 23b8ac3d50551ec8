"""What kind of file it is, told by its first bytes and not by its name alone."""

import zipfile
import zlib
from enum import Enum
from io import BytesIO
from pathlib import Path

from matchround.reading.notes import Notes
from matchround.reading.places import Place


class FileKind(Enum):
    """The ways in which an input is read."""

    WORKBOOK = "workbook"
    TEXT = "text"
    TOML = "toml"


_KINDS = {
    ".xlsx": FileKind.WORKBOOK,
    ".xlsm": FileKind.WORKBOOK,
    ".xlsb": FileKind.WORKBOOK,
    ".xls": FileKind.WORKBOOK,
    ".ods": FileKind.WORKBOOK,
    ".csv": FileKind.TEXT,
    ".tsv": FileKind.TEXT,
    ".txt": FileKind.TEXT,
    ".toml": FileKind.TOML,
}
_ZIP = b"PK\x03\x04"
_OLE = bytes.fromhex("D0CF11E0")
_BINARY = (_ZIP, _OLE, b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"{\\rtf")
_BOMS = (b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")
_HEAD = 4096
DAMAGED = (
    OSError, ValueError, KeyError, EOFError, RuntimeError, zipfile.BadZipFile, zlib.error,
)  # fmt: skip
"""What a damaged archive raises: one part of it may be so although the others can be read."""


def load(path: Path, notes: Notes) -> tuple[FileKind, bytes] | None:
    """Read a file's bytes and tell its kind; what is wrong with it becomes a fault."""
    place = Place(str(path))
    try:
        problem = _before_opening(path)
        content = b"" if problem else path.read_bytes()
    except PermissionError:
        problem, content = "file.no_permission", b""
    except OSError as error:
        notes.fault("file.unreadable", place, why=error.strerror or type(error).__name__)
        return None
    kind = _KINDS.get(path.suffix.lower())
    problem = problem or _what_is_wrong(kind, content)
    if problem or kind is None:
        notes.fault(problem or "file.unknown_kind", place, suffix=path.suffix)
        return None
    return kind, content


def _before_opening(path: Path) -> str | None:
    if path.name.startswith(("~$", ".~lock.")):
        return "file.lock"
    if not path.exists():
        return "file.not_found"
    if path.is_dir():
        return "file.is_folder"
    return None


def _what_is_wrong(kind: FileKind | None, content: bytes) -> str | None:
    if not content.strip(b"\0 \t\r\n"):
        return "file.empty"
    if kind is None:
        return "file.unknown_kind"
    return _workbook_problem(content) if kind is FileKind.WORKBOOK else _text_problem(content)


def _text_problem(content: bytes) -> str | None:
    if content.startswith((_ZIP, _OLE)):
        return "file.workbook_named_text"
    if content.startswith(_BINARY):
        return "file.not_text"
    if b"\0" in content[:_HEAD] and not content.startswith(_BOMS):
        return "file.not_text"
    return None


def _workbook_problem(content: bytes) -> str | None:
    if content.startswith(_ZIP):
        return _zip_problem(content)
    if content.startswith(_OLE):
        return _ole_problem(content)
    head = content[:_HEAD].lstrip().lower()
    if head.startswith((b"<html", b"<!doctype html", b"<table", b"<?xml")):
        return "file.page_named_workbook"
    if content.startswith(_BINARY) or (b"\0" in head and not content.startswith(_BOMS)):
        return "file.not_workbook"
    return "file.text_named_workbook"


def _zip_problem(content: bytes) -> str | None:
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            names = frozenset(archive.namelist())
            if not names & {"xl/workbook.xml", "xl/workbook.bin", "content.xml"}:
                return "file.not_workbook"
            manifest = "META-INF/manifest.xml"
            if manifest in names and b"encryption-data" in archive.read(manifest):
                return "file.encrypted"
    except DAMAGED:
        return "file.damaged"
    return None


def _ole_problem(content: bytes) -> str | None:
    if "EncryptedPackage".encode("utf-16-le") in content:
        return "file.encrypted"
    if not any(name.encode("utf-16-le") in content for name in ("Workbook", "Book")):
        return "file.not_workbook"
    return None
