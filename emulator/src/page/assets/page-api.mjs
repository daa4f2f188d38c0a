/** The requests of the page to the emulator. */

const BASE = "/__emulator/api/";
const TOKEN = document.querySelector('meta[name="emulator-token"]').content;

/** The emulator has started anew, or has refused the page for another reason. */
export class Refusal extends Error {}

async function request(name, options = {}) {
  const headers = { "x-emulator-token": TOKEN, ...options.headers };
  const response = await fetch(BASE + name, { ...options, headers });
  if (response.status === 403) throw new Refusal((await response.json()).message);
  return response;
}

async function answerOf(response) {
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.message);
  return answer;
}

/** @param {string} name with its query */
export async function get(name) {
  return answerOf(await request(name));
}

/**
 * @param {string} name
 * @param {object} [input]
 */
export async function post(name, input = {}) {
  return answerOf(
    await request(name, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(input),
    }),
  );
}

/** Parses the format of server-sent events (HTML, 9.2.6), as far as the emulator writes it. */
function parse(block) {
  const fields = block.split("\n").map((line) => line.split(/: (.*)/s));
  const { event, data } = Object.fromEntries(fields);
  return { event, data: JSON.parse(data) };
}

/**
 * Reads the stream once, until it ends. Not with EventSource, which cannot send the token.
 *
 * @param {number} after the number of the last request that the page knows
 * @param {(event: string, data: object) => void} onEvent
 */
export async function readStream(after, onEvent) {
  const response = await request("stream", { headers: { "last-event-id": String(after) } });
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      const blocks = (rest + value).split("\n\n");
      rest = blocks.pop();
      for (const block of blocks) {
        const { event, data } = parse(block);
        onEvent(event, data);
      }
    }
  } finally {
    // A stream that failed here would stay open beside the next one.
    reader.cancel().catch(() => {});
  }
}
