"use strict";
// Whether this file was replaced after a re-plan. The board takes the new data in as it stands,
// so neither its full screen nor its sound is lost; other views load the new page.

const OFTEN = MINUTE;
let replaced = false;
let answered = false;

function arrived(data) {
  if (!data || typeof data.stamp !== "string" || data.stamp === DATA.stamp) return;
  if (document.documentElement.dataset.view !== "board") {
    if (!byId("search").value) location.reload();
    return;
  }
  replaced = true;
  takeIn(data);
  showBoard(Date.now());
}

/** Ask the server: where nothing changed it sends nothing. */
async function fetched() {
  const answer = await fetch(location.pathname + location.search, { cache: "no-cache" });
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  arrived(JSON.parse(page.getElementById("data").textContent));
}

/**
 * From a disk nothing can be fetched: open the file once more, out of sight, and let it tell.
 * A browser in which that never works loads the board again; else a file that is missing for a
 * moment is waited for.
 */
function looked() {
  const frame = document.createElement("iframe");
  const hear = (event) => {
    if (event.source !== frame.contentWindow) return;
    answered = true;
    arrived(event.data);
  };
  window.addEventListener("message", hear);
  frame.hidden = true;
  frame.title = DATA.texts.board;
  frame.setAttribute("sandbox", "allow-scripts");
  frame.src = `${location.pathname}?look=${Date.now()}`;
  document.body.append(frame);
  setTimeout(() => {
    window.removeEventListener("message", hear);
    frame.remove();
    if (!answered && document.documentElement.dataset.view === "board") location.reload();
  }, OFTEN / 3);
}

function watch() {
  if (document.hidden) return;
  if (location.protocol === "file:") looked();
  else fetched().catch(() => {});
}

/** In the frame of `looked`: tell what this file holds, and do nothing else. Never to a web site. */
function isOnlyLookedAt() {
  if (window.parent === window || location.protocol !== "file:" || !location.search.startsWith("?look=")) return false;
  window.parent.postMessage(DATA, "*");
  return true;
}

function startWatching() {
  setInterval(() => watch(), OFTEN);
  document.addEventListener("visibilitychange", () => watch());
}
