"use strict";
// The data of this page, and small helpers. All text is set as text, never as markup.

let DATA;
let TEXTS;
/** The rounds of the programme, in order; cells of people stand in the same order. */
let ROUNDS;
const MARK = "●";

/** Take data in: that of this page, or of the page that took its place. */
function takeIn(data) {
  DATA = data;
  TEXTS = data.texts;
  ROUNDS = data.programme.filter((part) => part.round);
  ROUNDS.forEach((part, place) => { part.place = place; });
}

const byId = (id) => document.getElementById(id);

/** Fill the {places} of a text. */
function filled(text, values) {
  return text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
}

/** Make an element with a class and children: nodes, or words that become text. */
function make(tag, name, ...children) {
  const node = document.createElement(tag);
  if (name) node.className = name;
  node.append(...children.filter((child) => child !== "" && child !== null));
  return node;
}

/** Set an element's text only where it differs: nothing is drawn or read aloud for nothing. */
function setText(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

/** The parts of the address after "#", such as ["board", "round=2"]. */
function addressParts() {
  return location.hash.slice(1).split(";");
}

takeIn(JSON.parse(byId("data").textContent));
