/** The list of requests: the newest first, live, filtered, and paused on request. */

import { get, post } from "./page-api.mjs";
import { byId, createList, setText, showText, toast } from "./page-elements.mjs";
import { count, plural } from "./page-format.mjs";
import { createRequestRow, isFailure, statusText } from "./page-request-row.mjs";

/** How many requests the list has; a button shows older ones. */
const MOST_ROWS = 300;
/** The time between two announcements for screen readers, in milliseconds. */
const ANNOUNCE_MS = 3000;

const known = new Map();
const held = new Map();
const announced = { count: 0, failures: 0, last: undefined, isPlanned: false };
let limit = MOST_ROWS;
let isPaused = false;
let hasOlder = false;
let isDrawn = true;

const filter = byId("requests-filter");
const updateList = createList(byId("requests-list"), ({ number }) => number, createRequestRow);

/** The number after which the page needs requests: it has all earlier ones, answered. */
export function lastKnown() {
  const all = [...known.values(), ...held.values()];
  const open = all.filter(({ outcome }) => outcome === undefined).map(({ number }) => number - 1);
  const newest = all.reduce((most, { number }) => Math.max(most, number), 0);
  return Math.min(newest, ...open);
}

/** Takes requests from the stream. */
export function addRequests({ items, skipped }) {
  if (skipped > 0) hasOlder = true;
  for (const item of items) {
    const isNew = !known.has(item.number) && !held.has(item.number);
    if (isPaused && !known.has(item.number)) held.set(item.number, item);
    else known.set(item.number, item);
    if (isNew) announced.count += 1;
    if (isFailure(item)) announced.failures += 1;
  }
  trim();
  announced.last = items.at(-1);
  announce();
  drawSoon();
}

function trim() {
  if (known.size > limit) hasOlder = true;
  for (const requests of [known, held]) {
    const excess = [...requests.keys()].sort((a, b) => a - b).slice(0, -limit);
    for (const number of excess) requests.delete(number);
  }
}

// At most one update for each frame, however many messages come.
function drawSoon() {
  if (!isDrawn) return;
  isDrawn = false;
  // A frame does not come while the page is in the background.
  if (document.hidden) setTimeout(draw);
  else requestAnimationFrame(draw);
}

function draw() {
  isDrawn = true;
  const text = filter.elements.text.value.trim().toLowerCase();
  const onlyFailures = filter.elements.failures.checked;
  const all = [...known.values()].sort((one, other) => other.number - one.number);
  const found = all.filter(
    (item) => (!onlyFailures || isFailure(item)) && (text === "" || wordsOf(item).includes(text)),
  );
  updateList(found);
  drawEmpty(all.length, found.length);
  byId("requests-older").hidden = !hasOlder || all.length === 0;
  const heldText = held.size > 0 ? `Show ${plural(held.size, "new request")}` : "";
  showText(byId("requests-held"), heldText);
}

function wordsOf(item) {
  const { method, path, query, operation = "" } = item;
  return `${method} ${path}?${query} ${operation} ${statusText(item)}`.toLowerCase();
}

function drawEmpty(all, found) {
  const empty = byId("requests-empty");
  empty.hidden = found > 0;
  if (found > 0) return;
  if (all > 0) setText(empty, "No request matches the filter.");
  else setText(empty, "No requests yet. They appear here as your program sends them.");
}

// A screen reader cannot follow every request: a sentence sums up those of a few seconds.
function announce() {
  if (announced.isPlanned) return;
  announced.isPlanned = true;
  setTimeout(() => {
    const { count: added, failures, last } = announced;
    Object.assign(announced, { count: 0, failures: 0, isPlanned: false });
    if (added === 0) return;
    const failed = failures > 0 ? `, ${failures} failed` : "";
    const name = `${last.method} ${last.operation ?? last.path}, ${statusText(last)}`;
    byId("requests-news").textContent =
      `${plural(added, "new request")}${failed}. The last: ${name}`;
  }, ANNOUNCE_MS);
}

async function showOlder() {
  const oldest = Math.min(...known.keys());
  try {
    const { items } = await get(`requests?before=${oldest}`);
    for (const item of items) known.set(item.number, item);
    limit = Math.max(limit, known.size);
    hasOlder = items.length > 0 && items[0].number > 1;
    draw();
  } catch (error) {
    toast(error.message);
  }
}

function release() {
  for (const [number, item] of held) known.set(number, item);
  held.clear();
  trim();
  draw();
}

function pause() {
  isPaused = !isPaused;
  const button = byId("requests-pause");
  button.setAttribute("aria-pressed", String(isPaused));
  button.textContent = isPaused ? "Continue" : "Pause";
  if (!isPaused) release();
}

async function clear() {
  try {
    await post("requests/clear");
    known.clear();
    held.clear();
    hasOlder = false;
    limit = MOST_ROWS;
    draw();
    toast("Requests cleared");
  } catch (error) {
    toast(error.message);
  }
}

/** Shows how many requests there have been. */
export function showTotal(total) {
  setText(byId("requests-count"), total > 0 ? count(total) : "");
}

/** Connects the controls of the list. */
export function startRequests() {
  byId("requests-pause").addEventListener("click", pause);
  byId("requests-clear").addEventListener("click", clear);
  byId("requests-older").addEventListener("click", showOlder);
  byId("requests-held").addEventListener("click", release);
  filter.addEventListener("input", draw);
  filter.addEventListener("submit", (event) => event.preventDefault());
  draw();
}
