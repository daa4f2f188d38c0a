/** The clock, and the buttons that move it. */

import { post } from "./page-api.mjs";
import { byId, element, setText, showText } from "./page-elements.mjs";
import { dateTime, span } from "./page-format.mjs";
import { showLives } from "./page-values.mjs";

const MINUTE = 60_000;
const STEPS = [
  ["1 min", MINUTE],
  ["5 min", 5 * MINUTE],
  ["1 h", 60 * MINUTE],
  ["2 h", 120 * MINUTE],
  ["1 d", 1440 * MINUTE],
  ["14 d", 20_160 * MINUTE],
];
// Smaller differences come from the time that a message takes.
const SAME_MS = 2000;
const SKEW_MS = 5 * MINUTE;
const SKEW_NOTE =
  "Requests signed with an access key are refused if the client’s clock differs by more than 5 minutes. OpenID Connect tokens follow the system’s clock.";
// A clock that runs is sent more often than that.
const STILL_MS = 2000;
const CONTROLS = "#clock-steps button, #clock-set input, #clock-set button, #clock-reset";

let previous;
let stillTimer;

/** Shows the time of the emulator. */
export function showClock({ now, canMove }) {
  const time = byId("clock-now");
  setText(time, dateTime(now));
  time.dateTime = new Date(now).toISOString();
  const ahead = now - Date.now();
  setText(byId("clock-about"), relationOf(ahead));
  clearTimeout(stillTimer);
  stillTimer = setTimeout(showStill, STILL_MS);
  if (previous === undefined) byId("clock-set").elements.time.value = fieldTime(now);
  if (previous?.canMove !== canMove) enable(canMove);
  if (canMove) showText(byId("clock-note"), Math.abs(ahead) > SKEW_MS ? SKEW_NOTE : "");
  previous = { now, canMove };
  showLives(now);
}

function relationOf(ahead) {
  const distance = Math.abs(ahead);
  if (distance < SAME_MS) return "This computer’s time";
  return `${span(distance)} ${ahead > 0 ? "ahead of" : "behind"} this computer’s time`;
}

function showStill() {
  setText(byId("clock-about"), `${relationOf(previous.now - Date.now())}, stands still`);
}

/** A time in the format of the field. */
function fieldTime(now) {
  return dateTime(now).replace(" ", "T");
}

function enable(canMove) {
  for (const control of document.querySelectorAll(CONTROLS)) control.disabled = !canMove;
  if (!canMove) {
    showText(byId("clock-note"), "The program gave the emulator a clock that cannot be moved.");
  }
}

async function move(input) {
  try {
    showText(byId("clock-problem"));
    showClock(await post("clock", input));
  } catch (error) {
    showText(byId("clock-problem"), error.message);
  }
}

/** Connects the controls of the clock. */
export function startClock() {
  const buttons = STEPS.map(([text, advance]) =>
    element("button", {
      type: "button",
      text: `+${text}`,
      on: { click: () => move({ advance }) },
    }),
  );
  byId("clock-steps").append(...buttons);
  byId("clock-reset").addEventListener("click", () => move({ reset: true }));
  byId("clock-set").addEventListener("submit", (event) => {
    event.preventDefault();
    const { value } = event.target.elements.time;
    if (value === "") showText(byId("clock-problem"), "Enter a date and a time.");
    else move({ set: new Date(value).getTime() });
  });
}
