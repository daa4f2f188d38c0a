/** Calls of a program under load. */

/** A call that was lost is followed by the next one after this time, as a program would wait. */
const AFTER_LOSS_MS = 100;

/** Every sign-in is of a user of its own, also in a further run. */
let users = 0;

/**
 * Makes calls, half of them reads and half sign-ins, and causes disturbances on the way.
 *
 * @param {{ read(): Promise<unknown>, signIn(username: string): Promise<unknown> }} client
 * @param {{ calls: number, inFlight: number, signInsOnly?: boolean,
 *   disturbances?: [number, () => Promise<unknown>][] }} options a disturbance follows the start of so
 *   many calls
 * @returns {Promise<{ calls: number, signIns: number, seconds: number, lost: { reads: Loss[], signIns: Loss[] } }>}
 *
 * @typedef {{ after: number, code: string, message: string }} Loss after how many calls, and why
 */
export async function load(client, { calls, inFlight, signInsOnly = false, disturbances = [] }) {
  const lost = { reads: [], signIns: [] };
  const pending = [...disturbances];
  const disturbing = [];
  let started = 0;
  let signIns = 0;

  function signIn() {
    signIns += 1;
    users += 1;
    return client.signIn(`user-${users}`);
  }

  async function slot(number) {
    const reads = !signInsOnly && number % 2 === 0;
    while (started < calls) {
      started += 1;
      if (pending.length > 0 && started >= pending[0][0]) {
        disturbing.push(pending.shift()[1]());
      }
      const after = started;
      try {
        await (reads ? client.read() : signIn());
      } catch (error) {
        const losses = reads ? lost.reads : lost.signIns;
        losses.push({ after, code: codeOf(error), message: error.message });
        await new Promise((resolve) => setTimeout(resolve, AFTER_LOSS_MS));
      }
    }
  }

  const began = performance.now();
  await Promise.all(Array.from({ length: inFlight }, (_, number) => slot(number)));
  await Promise.all(disturbing);
  return { calls, signIns, seconds: (performance.now() - began) / 1000, lost };
}

/** The code of an error of any client. */
function codeOf(error) {
  const status = error.response?.status ?? error.status;
  return error.cause?.code ?? error.code ?? (status === undefined ? error.name : `HTTP ${status}`);
}

/** How often each code occurs, as text. */
export function codes(losses) {
  const numbers = new Map();
  for (const { code } of losses) {
    numbers.set(code, (numbers.get(code) ?? 0) + 1);
  }
  return [...numbers].map(([code, number]) => `${number} ${code}`).join(", ");
}
