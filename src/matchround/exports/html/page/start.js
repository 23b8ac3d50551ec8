"use strict";
// Which view is shown, and the clock that keeps it right.

function route(isOpened) {
  const key = addressParts()[0];
  const person = personCalled(key);
  const view = person ? "person" : ["everybody", "board"].includes(key) ? key : "find";
  if (replaced && view !== "board") location.reload();
  document.documentElement.dataset.view = view;
  document.querySelectorAll("[data-to]").forEach((link) => {
    if (link.dataset.to === view) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  });
  if (view === "board") {
    readAddress();
    stayAwake();
  }
  refresh(person);
  const title = byId(`view-${view}`).querySelector("h2");
  if (isOpened) return;
  window.scrollTo(0, 0);
  title.focus({ preventScroll: true });
}

function refresh(person) {
  if (person) showPerson(person, Date.now());
  if (document.documentElement.dataset.view === "board") showBoard(Date.now());
}

function start() {
  startSearch();
  startControls();
  startWatching();
  document.querySelectorAll("[data-print]").forEach((button) => button.addEventListener("click", () => window.print()));
  window.addEventListener("hashchange", () => route(false));
  setInterval(() => refresh(null), 250);
  setInterval(() => refresh(personCalled(addressParts()[0])), MINUTE / 4);
  route(true);
}

if (!isOnlyLookedAt()) start();
