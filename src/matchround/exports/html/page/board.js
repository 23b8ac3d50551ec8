"use strict";
// The board for a projector: what goes on, for how long, and who sits where.

const ARRIVING = 90000; // so long after a round's begin its own places are shown, then the next
const TURNING = 12000; // so long a page of names stays
const SOON = 5 * MINUTE; // a round that begins within this is one to change tables for

const board = { round: 0, started: null, wanted: false, turning: true, page: 0, turned: 0, drawn: "", heard: "" };

/** What goes on: told by the clock, else by the buttons. */
function boardState(now) {
  if (isClocked()) return stateAt(now, timedParts());
  const part = ROUNDS[Math.min(board.round, ROUNDS.length - 1)];
  const next = ROUNDS[part.place + 1] || null;
  if (board.started === null) return { what: "set", part, begin: now, until: null, next };
  const until = board.started + DATA.minutes * MINUTE;
  return { what: now < until ? "running" : "time_up", part, begin: board.started, until, next };
}

/** The round whose places are shown; null after the last. */
function shownRound(state, now) {
  const still = state.what === "running" && (now - state.begin < ARRIVING || !state.next);
  return still || state.what === "set" ? state.part : state.next;
}

function headline(state, now) {
  if (state.what === "over") return [TEXTS.over, ""];
  if (state.what === "time_up") return [TEXTS.time_up, state.next ? state.next.name : TEXTS.over];
  if (state.what === "changing" && state.part.round && state.until - now <= SOON) return [filled(TEXTS.changing, { round: state.part.name }), TEXTS.starts_in];
  const words = { running: TEXTS.ends_in, pause: TEXTS.break_until, changing: TEXTS.starts_in, set: "" };
  return [state.part.name, state.what in words ? words[state.what] : TEXTS.starts_in];
}

function showBoard(now) {
  const state = boardState(now);
  const [title, what] = headline(state, now);
  const far = state.what === "before" && state.until - now >= DAY;
  setText(byId("board-title"), title);
  byId("board-title").classList.toggle("long", title.length > 28);
  setText(byId("board-what"), far ? filled(TEXTS.starts_on, { date: DATA.date }) : what);
  setText(byId("board-clock"), far ? state.part.when : countdown(state, now));
  setText(byId("board-time"), clockText(now));
  setText(byId("board-revision"), DATA.revision);
  const round = shownRound(state, now);
  showPlaces(round, now, round && state.part === round && state.what !== "changing" && state.what !== "before");
  hear(state);
}

function countdown(state, now) {
  if (state.what === "set") return lasting(DATA.minutes * MINUTE);
  return state.until === null ? "" : lasting(state.until - now);
}

/** Everybody who is there in a round: their table, whether they stay, whether it changed. */
function placesIn(round) {
  const places = [];
  for (const person of DATA.people) {
    const cell = person.cells[round.place];
    const before = round.place ? person.cells[round.place - 1] : {};
    if (cell.table || cell.free) places.push({ person, cell, stays: Boolean(cell.table) && cell.table === before.table });
  }
  return places;
}

function showPlaces(round, now, isOn) {
  const places = round ? placesIn(round) : [];
  const list = byId("board-places");
  setText(byId("board-heading"), round ? filled(isOn ? TEXTS.sits_now : TEXTS.sits_next, { round: named(round) }) : "");
  const fits = fitted(places.length, list);
  turn(fits.pages, now);
  const page = places.slice(board.page * fits.each, (board.page + 1) * fits.each);
  const drawn = JSON.stringify([DATA.stamp, round && round.number, round && round.place, isOn, board.page, fits]);
  if (drawn === board.drawn) return;
  board.drawn = drawn;
  setText(byId("board-page"), pageNote(page, fits.pages));
  setText(byId("board-legend"), page.some((place) => place.cell.changed) ? DATA.legend : "");
  list.style.setProperty("--row", fits.row ? `${fits.row}px` : "3rem");
  list.style.setProperty("--rows", fits.rows || 1);
  list.style.setProperty("--columns", fits.columns || 1);
  list.replaceChildren(...page.map(placeItem));
  for (const size of ["tight", "long"]) list.querySelectorAll(".who").forEach((name) => shrink(name, size));
  boardButtons(fits.pages);
}

function named(round) {
  return round.when ? `${round.name}, ${round.when}` : round.name;
}

function pageNote(page, pages) {
  if (pages < 2 || !page.length) return "";
  const [from, to] = [page[0], page.at(-1)].map((place) => place.person.listed.split(",")[0]);
  return `${from} – ${to} · ${filled(TEXTS.page, { page: board.page + 1, pages })}`;
}

function placeItem({ person, cell, stays }) {
  const mark = cell.changed ? make("span", "mark", MARK) : "";
  if (!cell.table) return make("li", "free", make("span", "who", person.listed), make("span", "where", mark, make("small", "", TEXTS.free)));
  const where = make("span", "where", mark, stays ? make("small", "", TEXTS.stays) : "", make("b", "", cell.table));
  return make("li", stays ? "stays" : "", make("span", "who", person.listed), where);
}

/** Lay the list out beside the buttons that its pages need, which take room as well. */
function fitted(count, list) {
  if (!isRoomy()) return { pages: 1, each: count };
  const fits = layout(count, list.getBoundingClientRect());
  if (byId("board-buttons").dataset.turns === String(fits.pages > 1)) return fits;
  boardButtons(fits.pages);
  return layout(count, list.getBoundingClientRect());
}

/** Write a name that does not fit smaller, rather than cutting it off. */
function shrink(name, size) {
  if (name.scrollWidth > name.clientWidth) name.classList.add(size);
}

/** Turn the page when it is time, and stay within the pages that there are. */
function turn(pages, now) {
  if (board.turning && now - board.turned >= TURNING) {
    board.page += board.turned ? 1 : 0;
    board.turned = now;
  }
  board.page = ((board.page % pages) + pages) % pages;
}
