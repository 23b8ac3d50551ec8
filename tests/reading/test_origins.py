"""Where a list of participants comes from."""

import pytest

from matchround.reading.origins import PLAIN, needless, origin_of

FORMS = ("ID", "Starttidspunkt", "Fullføringstidspunkt", "E-postadresse", "Navn")


@pytest.mark.parametrize(
    ("headers", "title"),
    [
        (FORMS, "Microsoft Forms"),
        (("Id", "STARTTID", "Slutförandetid", "E-post", "Namn"), "Microsoft Forms"),
        (("Order code", "Position ID", "Status", "Email"), "pretix"),
        (("Order #", "Order Date", "First Name", "Ticket Type"), "Eventbrite"),
        (("CO_Name", "PE_FirstName"), "Delegia"),
        (("Tidsmerke", "E-postadresse", "Navn"), "Google Forms"),
        (("Navn", "E-post", "Organisasjon"), ""),
    ],
)
def test_a_source_is_known_by_its_headers(headers: tuple[str, ...], title: str) -> None:
    """Whatever their case; a plain list is nobody's."""
    assert origin_of(headers, lambda _: ()).title == title


def test_some_sources_are_known_by_their_words_for_a_status() -> None:
    """All of them must be theirs, and one must be theirs alone."""
    headers = ("Namn", "Status")
    assert origin_of(headers, lambda _: ["Kommer", "Inte inbjuden än"]).title == "EventLogic"
    assert origin_of(headers, lambda _: ["Kommer", "Kommer inte"]) is PLAIN
    assert origin_of(headers, lambda _: ["Har inte svarat", "Kanske"]) is PLAIN


def test_a_source_knows_its_own_headers_and_words() -> None:
    """Bookkeeping, prefixes and statuses."""
    delegia = origin_of(("CO_Name", "PE_FirstName"), lambda _: ())
    assert delegia.column("CO_NAME") == "organisation"
    assert delegia.prefixed("PE_FirstName") == "first name"
    assert delegia.prefixed("PE_Shoes") is None
    assert delegia.unread.begin("CO_VatNo")
    pretix = origin_of(("Order code", "Position ID"), lambda _: ())
    assert pretix.unread.hold("Pseudonymization ID")
    assert pretix.status("Pending") == "coming"
    assert pretix.status("Expired") == "cancelled"
    assert PLAIN.status("Pending") is None


def test_what_forms_ask_for_and_a_plan_does_not_need() -> None:
    """In six languages."""
    assert all(map(needless, ("Job Title", "Allergier", "Kosthold", "Y-tunnus")))
    assert needless("Har du noen matallergier eller kosthensyn?")
    assert not needless("Organisation")
