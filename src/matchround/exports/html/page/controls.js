"use strict";
// The buttons of the board, its keys, and its sound. What was set stays in the address.

function button(label, act, pressed) {
  const node = make("button", "", label);
  node.type = "button";
  if (pressed !== undefined) node.setAttribute("aria-pressed", String(pressed));
  node.addEventListener("click", () => {
    act();
    keepInAddress();
    board.drawn = "";
    showBoard(Date.now());
    const again = [...byId("board-buttons").children].find((one) => one.dataset.act === node.dataset.act);
    if (again) again.focus();
  });
  return node;
}

function boardButtons(pages) {
  const buttons = {};
  byId("board-buttons").dataset.turns = String(pages > 1);
  if (!isClocked()) roundButtons(buttons);
  if (pages > 1) pageButtons(buttons);
  buttons.sound = button(board.wanted ? TEXTS.sound_on : TEXTS.sound_off, switchSound);
  if (document.fullscreenEnabled) buttons.full = button(TEXTS.full_screen, fullScreen, Boolean(document.fullscreenElement));
  for (const [act, node] of Object.entries(buttons)) node.dataset.act = act;
  const leave = make("a", "", TEXTS.leave_board);
  leave.href = "#find";
  byId("board-buttons").replaceChildren(...Object.values(buttons), leave);
}

function roundButtons(buttons) {
  const move = (step) => () => {
    board.round = Math.min(Math.max(board.round + step, 0), ROUNDS.length - 1);
    board.started = null;
  };
  buttons.back = button(TEXTS.previous_round, move(-1));
  buttons.on = button(TEXTS.next_round, move(1));
  buttons.back.disabled = board.round === 0;
  buttons.on.disabled = board.round >= ROUNDS.length - 1;
  const start = filled(TEXTS.start_clock, { minutes: DATA.minutes });
  buttons.clock = board.started === null
    ? button(start, () => { board.started = Date.now(); })
    : button(TEXTS.stop_clock, () => { board.started = null; });
}

function pageButtons(buttons) {
  buttons.before = button(TEXTS.previous_page, () => leaf(-1));
  buttons.turning = button(board.turning ? TEXTS.pause : TEXTS.resume, () => { board.turning = !board.turning; });
  buttons.after = button(TEXTS.next_page, () => leaf(1));
}

function leaf(step) {
  board.page += step;
  board.turned = Date.now();
}

function fullScreen() {
  if (document.fullscreenElement) document.exitFullscreen();
  else document.documentElement.requestFullscreen().catch(() => {});
}

/** Keep the round, its clock and the sound in the address, so that a re-load loses nothing. */
function keepInAddress() {
  const set = { round: board.round, started: board.started, sound: board.wanted ? 1 : 0 };
  const kept = Object.entries(set).filter(([, value]) => value).map(([name, value]) => `${name}=${value}`);
  history.replaceState(null, "", `#${["board", ...kept].join(";")}`);
}

function readAddress() {
  const set = Object.fromEntries(addressParts().slice(1).map((part) => part.split("=")));
  board.round = Math.min(Number(set.round) || 0, Math.max(0, ROUNDS.length - 1));
  board.started = Number(set.started) || null;
  board.wanted = set.sound === "1";
}

let audio = null;

/** Switch the sound; the browser lets it be heard because a key or button was pressed. */
function switchSound() {
  board.wanted = !board.wanted;
  if (board.wanted) ring(1);
}

/** Sound `times` soft tones. After a re-load the browser may want a key to be pressed first. */
function ring(times) {
  audio = audio || new AudioContext();
  audio.resume().catch(() => {});
  for (let time = 0; time < times; time += 1) {
    const [tone, volume, at] = [audio.createOscillator(), audio.createGain(), audio.currentTime + time * 0.9];
    tone.frequency.value = time % 2 ? 523 : 659;
    volume.gain.setValueAtTime(0.0001, at);
    volume.gain.exponentialRampToValueAtTime(0.5, at + 0.03);
    volume.gain.exponentialRampToValueAtTime(0.0001, at + 0.85);
    tone.connect(volume).connect(audio.destination);
    tone.start(at);
    tone.stop(at + 0.9);
  }
}

/** A round begins: one tone. It ends: three. Nothing when the board is only opened. */
function hear(state) {
  const key = `${state.what} ${state.part ? state.part.name : ""}`;
  const [was, is] = [board.heard.startsWith("running"), state.what === "running"];
  if (board.wanted && board.heard && key !== board.heard && (was || is)) ring(is ? 1 : 3);
  board.heard = key;
}

/** Keep the screen on, where the browser lets a page ask for that. */
function stayAwake() {
  const isBoard = document.documentElement.dataset.view === "board";
  if (isBoard && navigator.wakeLock && !document.hidden) navigator.wakeLock.request("screen").catch(() => {});
}

function startControls() {
  const turns = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 };
  document.addEventListener("keydown", (event) => {
    if (document.documentElement.dataset.view !== "board" || !(event.key in turns) || !isRoomy()) return;
    event.preventDefault();
    leaf(turns[event.key]);
    showBoard(Date.now());
  });
  document.addEventListener("visibilitychange", stayAwake);
  document.addEventListener("fullscreenchange", () => { board.drawn = ""; });
}
