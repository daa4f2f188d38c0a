/** Values to copy, secrets that stay hidden until asked for, and the life that a token has left. */

import { post } from "./page-api.mjs";
import { element, setText, toast } from "./page-elements.mjs";
import { span } from "./page-format.mjs";

const HIDDEN = "••••••••";
// Below this share of its life, a token is marked.
const LITTLE = 0.1;

async function copy(label, getValue) {
  try {
    await navigator.clipboard.writeText(await getValue());
    toast(`Copied: ${label}`);
  } catch (error) {
    const isDenied = error instanceof DOMException;
    toast(isDenied ? "The browser does not allow access to the clipboard." : error.message);
  }
}

/** A button that copies a value. `getValue` may fetch it. */
export function copyButton(label, getValue, text = "Copy") {
  return element("button", {
    type: "button",
    class: "small",
    text,
    "aria-label": text === "Copy" ? `Copy ${label}` : undefined,
    on: { click: () => copy(label, getValue) },
  });
}

/** A value that is shown, with a button that copies it. */
export function openValue(label, value) {
  return element(
    "span",
    { class: "value" },
    element("code", { text: value }),
    copyButton(label, () => value),
  );
}

export async function revealed(kind, id) {
  return (await post("reveal", { kind, id })).value;
}

/** A secret, which the page does not have before a button is pressed. */
export function secretValue(label, kind, id) {
  const shown = element("code", { class: "concealed", text: HIDDEN });
  const toggle = element("button", {
    type: "button",
    class: "small",
    text: "Show",
    "aria-label": `Show ${label}`,
    on: { click: change },
  });
  let isShown = false;

  async function change() {
    try {
      const text = isShown ? HIDDEN : await revealed(kind, id);
      isShown = !isShown;
      shown.textContent = text;
      shown.classList.toggle("concealed", !isShown);
      toggle.textContent = isShown ? "Hide" : "Show";
      toggle.setAttribute("aria-label", `${toggle.textContent} ${label}`);
    } catch (error) {
      toast(error.message);
    }
  }

  return element(
    "span",
    { class: "value" },
    shown,
    toggle,
    copyButton(label, () => revealed(kind, id)),
  );
}

/** The value of a secret for a cell of a table. */
export function secretCell(labelOf, kind, idOf) {
  return (item) => ({ node: secretValue(labelOf(item), kind, idOf(item)) });
}

const lives = new Map();

/** The time until a token ends, which follows the clock. */
export function lifeCell({ issuedAt, expiresAt, validUntil = expiresAt, bySystemClock = false }) {
  const text = element("span");
  const bar = element("span", { class: "bar", "aria-hidden": "true" });
  const node = element("span", { class: "life" }, text, bar);
  const life = { text, bar, issuedAt, end: validUntil, total: expiresAt - issuedAt, bySystemClock };
  lives.set(node, life);
  show(life, lastNow);
  return {
    node,
    update: (item) => {
      life.end = item.validUntil ?? item.expiresAt;
      show(life, lastNow);
    },
  };
}

let lastNow = Date.now();

/** Shows all lives at a time of the emulator's clock. */
export function showLives(now) {
  lastNow = now;
  for (const [node, life] of lives) {
    if (node.isConnected) show(life, now);
    else if (life.wasConnected) lives.delete(node);
    life.wasConnected ||= node.isConnected;
  }
}

function show({ text, bar, end, total, bySystemClock }, now) {
  const left = Math.max(0, end - (bySystemClock ? Date.now() : now));
  setText(text, left > 0 ? `${span(left)} left` : "ended");
  const share = Math.min(1, left / total);
  bar.style.setProperty("--share", `${(share * 100).toFixed(1)}%`);
  bar.classList.toggle("little", share < LITTLE);
}
