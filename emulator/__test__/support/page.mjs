import assert from "node:assert/strict";
import { get as httpGet } from "node:http";

import { send, start } from "./client.mjs";

export const BROWSER = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };
export const API = "/__emulator/api/";
/** Stands for a hidden value. */
export const HIDDEN = "••••••";

/** The page in a browser that has just opened it. */
export async function openPage(emulator, { headers = {}, ca } = {}) {
  const { status, text } = await send(`${emulator.url}/`, { headers: BROWSER, ca });
  assert.equal(status, 200, text);
  const [, token] = /name="emulator-token" content="([^"]+)"/.exec(text);
  const own = { "x-emulator-token": token, ...headers };

  async function call(method, name, input) {
    const answer = await send(`${emulator.url}${API}${name}`, {
      method,
      ca,
      headers: { ...own, ...(input && { "content-type": "application/json" }) },
      body: input && JSON.stringify(input),
    });
    return { ...answer, json: JSON.parse(answer.text) };
  }

  return {
    html: text,
    token,
    headers: own,
    get: (name) => call("GET", name),
    post: (name, input = {}) => call("POST", name, input),
    stream: (t, after = 0) => openStream(t, emulator, { ...own, "last-event-id": String(after) }),
  };
}

/** Starts an emulator, and opens its page. */
export async function startWithPage(t, options) {
  const emulator = await start(t, options);
  return { emulator, page: await openPage(emulator) };
}

/** Resolves with the requests by number, once the last is answered. */
export async function answered(stream, last) {
  const found = new Map();
  await stream.until("requests", ({ items }) => {
    for (const item of items) found.set(item.number, item);
    return found.get(last)?.outcome !== undefined;
  });
  return [...found.values()];
}

/**
 * Opens the stream. `until(event, condition)` resolves with the data of the first event of this name, from those that
 * were not looked at yet, that fulfills the condition; `raw` is all text so far.
 */
async function openStream(t, emulator, headers) {
  const waiting = [];
  const events = [];
  let rest = "";
  const stream = { raw: "", ended: false };
  const response = await new Promise((resolve, reject) => {
    const request = httpGet(`${emulator.url}${API}stream`, { headers, agent: false }, resolve);
    request.on("error", reject);
    t.after(() => request.destroy());
    stream.close = () => request.destroy();
  });
  stream.response = response;

  function look() {
    for (const waiter of [...waiting]) {
      while (waiter.at < events.length) {
        const { event, data } = events[waiter.at];
        waiter.at += 1;
        if (event !== waiter.event || !waiter.condition(data)) continue;
        waiting.splice(waiting.indexOf(waiter), 1);
        stream.at = waiter.at;
        waiter.resolve(data);
        break;
      }
    }
  }

  stream.at = 0;
  stream.until = (event, condition = () => true) =>
    new Promise((resolve) => {
      waiting.push({ event, condition, resolve, at: stream.at });
      look();
    });
  response.setEncoding("utf8").on("data", (text) => {
    stream.raw += text;
    const blocks = (rest + text).split("\n\n");
    rest = blocks.pop();
    for (const block of blocks) {
      const fields = Object.fromEntries(block.split("\n").map((line) => line.split(/: (.*)/s)));
      events.push({ event: fields.event, data: JSON.parse(fields.data) });
    }
    look();
  });
  response.on("error", () => {});
  response.on("close", () => {
    stream.ended = true;
  });
  return stream;
}
