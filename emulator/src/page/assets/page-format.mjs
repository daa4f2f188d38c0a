/** Times, durations and numbers as text. */

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const two = (number) => String(number).padStart(2, "0");

/** For example `2026-01-31 09:05:07`, in the time zone of the browser. */
export function dateTime(ms) {
  const date = new Date(ms);
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join("-");
  return `${day} ${clockTime(ms)}`;
}

/** For example `09:05:07`. */
export function clockTime(ms) {
  const date = new Date(ms);
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(":");
}

/** For example `09:05:07.123`. */
export function exactTime(ms) {
  return `${clockTime(ms)}.${String(Math.floor(ms) % SECOND).padStart(3, "0")}`;
}

/** The two largest units, for example `1 h 59 min`. */
export function span(ms) {
  const units = [
    ["d", DAY],
    ["h", HOUR],
    ["min", MINUTE],
    ["s", SECOND],
  ];
  const first = units.findIndex(([, size]) => ms >= size);
  if (first === -1) return "0 s";
  const [[name, size], next] = units.slice(first, first + 2);
  const text = `${Math.floor(ms / size)} ${name}`;
  const rest = next && Math.floor((ms % size) / next[1]);
  return rest ? `${text} ${rest} ${next[0]}` : text;
}

/** For example `0.4 ms`, `12 ms`, `2.0 s`. */
export function duration(ms) {
  if (ms >= SECOND) return `${(ms / SECOND).toFixed(1)} s`;
  return ms < 10 ? `${ms.toFixed(1)} ms` : `${Math.round(ms)} ms`;
}

/** For example `12,345`. */
export function count(number) {
  return number.toLocaleString("en");
}

export function plural(number, noun) {
  return `${count(number)} ${noun}${number === 1 ? "" : "s"}`;
}
