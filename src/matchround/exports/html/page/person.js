"use strict";
// One person's day: on the day itself what comes next stands first.

function personCalled(key) {
  return DATA.people.find((person) => person.key === key) || null;
}

/** Their day in order: every part of the programme, with their own cell where people meet. */
function dayOf(person) {
  return DATA.programme.map((part) => ({
    part,
    cell: part.round ? person.cells[part.place] : null,
    begin: moment(part.start),
    end: moment(part.end),
  }));
}

function showPerson(person, now) {
  setText(byId("person-name"), person.name);
  const head = [make("p", "belongs", person.organisation), make("p", "hint", person.hint)];
  const day = dayOf(person);
  const parts = isToday(now) ? todays(day, now) : [rows(day)];
  const fresh = make("div", "", ...head.filter((one) => one.textContent), ...parts);
  if (fresh.innerHTML !== byId("person").innerHTML) byId("person").replaceChildren(...fresh.childNodes);
}

/** Split the day: the meeting that is on or comes next, what follows, and what is over. */
function todays(day, now) {
  const over = (entry) => entry.end !== null && entry.end <= now;
  const coming = day.filter((entry) => !over(entry));
  const first = coming.find((entry) => entry.cell && entry.cell.table);
  const parts = [first ? nextCard(first, now) : make("p", "done", TEXTS.you_are_done)];
  parts.push(...titled(TEXTS.later, coming.filter((entry) => entry !== first)));
  parts.push(...titled(TEXTS.earlier, day.filter(over)));
  return parts;
}

function titled(title, entries) {
  return entries.length ? [make("h3", "", title), rows(entries)] : [];
}

function nextCard(entry, now) {
  const minutes = Math.ceil((entry.begin - now) / MINUTE);
  const soon = minutes > 0 && minutes < 100 ? filled(TEXTS.in_minutes, { n: minutes }) : "";
  const label = entry.begin <= now ? TEXTS.now : TEXTS.next;
  const when = make("p", "when", make("b", "", entry.part.span), make("span", "soft", soon));
  return make("div", `card${roomy(entry.cell)}`, make("h3", "", label), when, ...meeting(entry));
}

/** The class of a row whose table has a name, for which a number's place is too narrow. */
function roomy(cell) {
  return cell.table.length > 4 ? " room" : "";
}

function meeting(entry) {
  const cell = entry.cell;
  const table = make("p", "table", make("span", "soft", TEXTS.table), make("b", "", cell.table));
  const there = (cell.meets || []).map((place) => partner(DATA.people[place]));
  const people = there.length ? there : [make("p", "partner", "–")];
  const say = "say" in cell ? DATA.phrases[cell.say] : "";
  return [table, make("div", "partners", ...people, ...changed(cell), say ? make("p", "say", say) : "")];
}

function partner(person) {
  const belongs = [person.organisation, person.sector].filter(Boolean).join(" · ");
  return make("p", "partner", make("b", "", person.name), make("span", "soft", belongs));
}

function changed(cell) {
  return cell.changed ? [make("p", "mark", `${MARK} ${TEXTS.changed}`)] : [];
}

function rows(entries) {
  return make("ol", isClocked() ? "day" : "day named", ...entries.map(row));
}

function row(entry) {
  const name = entry.part.when ? entry.part.name : "";
  const when = make("p", "when", make("b", "", entry.part.when || entry.part.name), make("span", "soft", entry.cell ? name : ""));
  if (!entry.cell) return make("li", "item", when, make("p", "note", entry.part.name));
  if (entry.cell.table) return make("li", roomy(entry.cell).trim(), when, ...meeting(entry));
  return make("li", "", when, make("div", "note", make("p", "", DATA.phrases[entry.cell.note]), ...changed(entry.cell)));
}
