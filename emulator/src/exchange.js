"use strict";

const { API_CODES, refusal } = require("./answers.js");
const { readBody } = require("./body.js");
const { runMounted } = require("./mount.js");
const { runOperation } = require("./operation.js");
const { outcomeOf } = require("./outcome.js");
const { createOutlet } = require("./outlet.js");
const { describeRequest } = require("./recorder.js");
const { render, replacementFor, replacesAnswer } = require("./render.js");
const { transmit } = require("./transmit.js");

// More than any operation of the service needs; keeps a runaway client from exhausting the memory.
const LARGEST_BODY = 10 * 1024 * 1024;

/**
 * Creates the request listener: read, record, look for a fault, find the answer, send it.
 *
 * @param {object} world
 * @param {object} world.connections From `trackConnections`.
 * @param {object} world.recorder From `createRecorder`.
 * @param {object} world.faults From `createFaults`.
 * @param {object} world.router From `createRouter`.
 * @param {object} world.timers From `createTimers`.
 * @param {object} world.apps From `createApps`.
 * @param {{ now(): number }} world.clock
 * @param {object} world.events From `createEvents`.
 * @returns {(req: object, res: object, upgrade?: object) => Promise<void>} A listener for the `request`
 *   event. `upgrade` is `{ stream, head }` if the request asks for a WebSocket.
 */
function createExchange(world) {
  const { connections, recorder, faults, timers, clock, events } = world;
  return async (req, res, upgrade) => {
    const connection = connections.of(req.socket);
    if (!connection) return;
    const outlet = createOutlet(req, res, connection);
    // Node does not parse a body after a request for another protocol.
    const read = upgrade ? { body: Buffer.alloc(0) } : await readBody(req, LARGEST_BODY);
    if (!read) return;
    const { body, tooLarge } = read;
    const request = describeRequest(req, body, { time: clock.now(), connection });
    const entry = recorder.record(request);
    const receivedAt = performance.now();

    async function answerWith(answer, effect) {
      const rendered = await render(answer, effect, clock.now());
      const durationMs = performance.now() - receivedAt;
      const isClosed = outlet.closed;
      const outcome = outcomeOf({ answer, rendered, effect, isClosed, durationMs });
      recorder.answered(entry, outcome, rendered);
      if (isClosed) return;
      if (upgrade && answer.about && rendered.status === 101) {
        res.detachSocket(upgrade.stream);
        const parts = { ...connection, ...upgrade };
        return events.accept(parts, request, rendered, answer.about, effect);
      }
      events.note(request, entry.outcome.status);
      return transmit(outlet, rendered, effect, timers.pause);
    }

    try {
      const effect = faults.next(request) ?? {};
      if (effect.delay) await timers.pause(effect.delay);
      const answer = replacesAnswer(effect)
        ? replacementFor(effect)
        : await findAnswer(world, request, { req, body, tooLarge });
      await answerWith(answer, effect);
    } catch (error) {
      if (res.headersSent) return outlet.reset();
      const message = `A handler of the emulator failed: ${error}`;
      await answerWith(refusal(500, API_CODES.HANDLER_FAILED, message), {});
    }
  };
}

function findAnswer(world, request, { req, body, tooLarge }) {
  if (tooLarge) {
    return refusal(413, API_CODES.BODY_TOO_LARGE, "The body is larger than 10 MiB");
  }
  const { route, params, mount, allow } = world.router.find(request);
  if (route) return runOperation(route, params, request, world);
  if (mount) return runMounted(mount, req, body);
  if (allow) {
    const message = `The method ${request.method} is not allowed here, only ${allow.join(", ")}`;
    return refusal(405, API_CODES.METHOD_NOT_ALLOWED, message, { allow: allow.join(", ") });
  }
  return refusal(404, API_CODES.PATH_UNKNOWN, `The path ${request.path} does not exist`);
}

module.exports = { createExchange };
