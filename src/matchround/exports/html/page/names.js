"use strict";
// Finding people whatever accents, case and order their names are typed in.

const PLAIN = { ø: "o", æ: "a", đ: "d", ð: "d", ł: "l", ŋ: "n", ħ: "h", ŧ: "t", ı: "i", ß: "ss", þ: "th", œ: "o" };

/** Write "Ærø", "Aeroe" and "aro" alike: å, aa and a are one, so are ä, æ and ae, ö, ø and oe. */
function folded(text) {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[øæđðłŋħŧıßþœ]/g, (letter) => PLAIN[letter])
    .replace(/a[ae]|[ou]e/g, (pair) => pair[0]);
}

function wordsOf(text) {
  return folded(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** Give the words of somebody's name and organisation, worked out once. */
function indexed(person) {
  if (!person.own) {
    person.own = wordsOf(person.name);
    person.all = [...person.own, ...wordsOf(person.organisation)];
    person.joined = person.own.join("");
  }
  return person;
}

/** Tell how well somebody fits what was typed: 0 best, by name; null where they do not fit. */
function fit(somebody, asked) {
  const person = indexed(somebody);
  const begins = (list) => asked.every((word) => list.some((other) => other.startsWith(word)));
  if (begins(person.own)) return 0;
  if (begins(person.all)) return 1;
  return asked.every((word) => word.length > 2 && person.joined.includes(word)) ? 2 : null;
}

/** List who fits what was typed, the best first, else in the order of the list. */
function search(typed) {
  const asked = wordsOf(typed);
  return DATA.people
    .map((person) => ({ person, fit: fit(person, asked) }))
    .filter((found) => found.fit !== null)
    .sort((one, other) => one.fit - other.fit)
    .map((found) => found.person);
}

function showNames() {
  const found = search(byId("search").value);
  byId("names").replaceChildren(...found.map(nameLink));
  const count = { n: found.length, all: DATA.people.length };
  setText(byId("found"), found.length ? filled(TEXTS.shown, count) : TEXTS.nobody);
}

function nameLink(person) {
  const link = make("a", "", make("b", "", person.name), make("span", "soft", person.organisation));
  link.href = `#${person.key}`;
  return make("li", "", link);
}

function startSearch() {
  byId("search").addEventListener("input", showNames);
  byId("search").form.addEventListener("submit", (event) => {
    event.preventDefault();
    const first = search(byId("search").value)[0];
    if (byId("search").value.trim() && first) location.hash = first.key;
  });
  showNames();
}
