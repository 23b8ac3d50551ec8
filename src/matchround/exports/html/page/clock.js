"use strict";
// What is going on now, from absolute moments: right again after a computer slept.

const MINUTE = 60000;
const DAY = 24 * 60 * MINUTE;

/** A moment in milliseconds; a bare "13:05" is today's. Null where there is no clock. */
function moment(written) {
  if (!written) return null;
  const bare = /^(\d\d):(\d\d)$/.exec(written);
  return bare ? new Date().setHours(Number(bare[1]), Number(bare[2]), 0, 0) : Date.parse(written);
}

/** The parts of the programme that have a clock, with their begin and end, in time order. */
function timedParts() {
  return DATA.programme
    .map((part) => ({ part, begin: moment(part.start), end: moment(part.end) }))
    .filter((timed) => timed.begin !== null && timed.end !== null)
    .sort((one, other) => one.begin - other.begin);
}

const isClocked = () => ROUNDS.some((round) => round.start && round.end);

/**
 * What is going on: "before", "running" (a round), "pause" (another part), "changing" or "over".
 * `part` is what runs or comes next, `until` when that changes, `next` the next round.
 */
function stateAt(now, timed) {
  const next = timed.find((one) => one.part.round && one.begin > now) || null;
  const current = timed.find((one) => one.begin <= now && now < one.end);
  if (current) {
    const what = current.part.round ? "running" : "pause";
    return { what, part: current.part, begin: current.begin, until: current.end, next: next && next.part };
  }
  const coming = timed.find((one) => one.begin > now);
  if (!coming) return { what: "over", part: null, until: null, next: null };
  const what = timed.some((one) => one.end <= now) ? "changing" : "before";
  return { what, part: coming.part, begin: now, until: coming.begin, next: next && next.part };
}

/** Write how long something lasts: "7:05", "1:07:05". A begun second counts. */
function lasting(milliseconds) {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  const two = (number) => String(number).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  const short = `${minutes}:${two(seconds % 60)}`;
  return hours ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : short;
}

/** Write a time of day as the rest of the page does: "09:05", in Danish "09.05". */
function clockText(now) {
  const place = DATA.language === "en" ? "en-GB" : DATA.language;
  return new Date(now).toLocaleTimeString(place, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
}

/** Tell whether the event is today, where the reader is. */
function isToday(now) {
  const first = timedParts()[0];
  return DATA.dated && first !== undefined && new Date(first.begin).toDateString() === new Date(now).toDateString();
}
