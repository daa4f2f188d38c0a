"use strict";

const {
  closePayload,
  createFrameReader,
  encodeFrame,
  encodeText,
  OPCODES,
  Violation,
} = require("./frames.js");
const { createOutgoing } = require("./outgoing.js");

// The status code of a connection that ended without a close frame (RFC 6455, 7.1.5).
const NO_CLOSE_FRAME = 1006;
// How many bytes of a flood are written at once.
const FLOOD_CHUNK = 64 * 1024;
const NAMES = new Map(Object.entries(OPCODES).map(([name, code]) => [code, name.toLowerCase()]));

/**
 * The emulator's end of an event socket: answers pings and closes, records what the client sends, and
 * misbehaves as a fault rule asks.
 *
 * @param {object} connection
 * @param {import("node:net").Socket} connection.stream
 * @param {import("node:net").Socket} connection.raw
 * @param {object} about Properties of the public object that the caller knows.
 * @param {object} tools
 * @param {object} tools.fault The effect `socket` of the fault rule, or `{}`.
 * @param {{ now(): number }} tools.clock
 * @param {{ pause(ms: number): Promise<void> }} tools.timers
 * @param {() => void} tools.changed Is called after everything that a test may wait for.
 * @returns {{ api: object, outgoing: object, start(head: Buffer): void }} `api` is the public
 *   `EventSocket` of `index.d.ts`.
 */
function createEventSocket(connection, about, { fault, clock, timers, changed }) {
  const { stream } = connection;
  const outgoing = createOutgoing(connection);
  const received = [];
  let state = "open";
  let sent = 0;
  let ending;
  let noteClosed;
  const closed = new Promise((resolve) => {
    noteClosed = resolve;
  });

  function count(messages) {
    sent += messages;
    if (sent === (fault.afterMessages ?? 0)) misbehave();
    changed();
  }

  // How many messages may be sent before the rule's fault begins.
  function room() {
    const { afterMessages = 0 } = fault;
    return sent < afterMessages ? afterMessages - sent : Number.POSITIVE_INFINITY;
  }

  function misbehave() {
    if (fault.close !== undefined) close(fault.close, fault.reason);
    else if (fault.drop === "end") outgoing.end();
    else if (fault.drop === "reset") outgoing.reset();
    else if (fault.silent) outgoing.mute();
  }

  function send(text) {
    if (state !== "open" || outgoing.over) return false;
    outgoing.write(encodeText(text, fault.frameBytes));
    count(1);
    return true;
  }

  async function flood(messages, bytes = 0) {
    for (let number = 1; number <= messages; ) {
      if (state !== "open" || outgoing.over) return;
      const frames = [];
      let size = 0;
      const most = room();
      while (number <= messages && size < FLOOD_CHUNK && frames.length < most) {
        const frame = encodeText(String(number).padEnd(bytes, "."), fault.frameBytes);
        frames.push(frame);
        size += frame.length;
        number += 1;
      }
      const hasRoom = outgoing.write(Buffer.concat(frames));
      count(frames.length);
      if (!hasRoom) await outgoing.drained();
    }
  }

  function close(code, reason) {
    if (state !== "open" || outgoing.over) return;
    state = "closing";
    outgoing.write(encodeFrame(OPCODES.CLOSE, closePayload(code, reason)));
  }

  function take(opcode, payload) {
    const frame = { type: NAMES.get(opcode), time: clock.now() };
    if (opcode === OPCODES.CLOSE) return takeClose(frame, payload);
    received.push(Object.freeze({ ...frame, text: payload.toString() }));
    if (opcode === OPCODES.PING && fault.pongs !== false) {
      outgoing.write(encodeFrame(OPCODES.PONG, payload));
    }
    changed();
  }

  function takeClose(frame, payload) {
    const code = payload.length > 0 ? payload.readUInt16BE() : undefined;
    const reason = payload.subarray(2).toString();
    received.push(Object.freeze({ ...frame, text: reason, code }));
    ending ??= { code: code ?? 1005, reason };
    // The answer to a close frame has the same code (RFC 6455, 5.5.1); the server closes first (7.1.1).
    close(code);
    if (!outgoing.over) outgoing.end();
    changed();
  }

  function refuse(error) {
    if (!(error instanceof Violation)) throw error;
    close(error.code, error.message);
    outgoing.end();
  }

  async function readSlowly(read, { bytes, intervalMs }) {
    while (!stream.destroyed) {
      await timers.pause(intervalMs);
      const chunk = stream.read(bytes) ?? stream.read();
      if (chunk) read(chunk);
    }
  }

  stream.on("error", () => {});
  stream.once("close", () => {
    state = "closed";
    noteClosed(Object.freeze(ending ?? { code: NO_CLOSE_FRAME, reason: "" }));
    changed();
  });

  const api = Object.freeze({
    ...about,
    get state() {
      return state;
    },
    get sent() {
      return sent;
    },
    get bufferedBytes() {
      return stream.destroyed ? 0 : stream.writableLength;
    },
    get received() {
      return [...received];
    },
    closed,
    send,
    flood,
    ping(text = "") {
      outgoing.write(encodeFrame(OPCODES.PING, Buffer.from(text)));
    },
    write: (bytes) => void outgoing.write(bytes),
    close,
    end: outgoing.end,
    reset: outgoing.reset,
    mute: outgoing.mute,
  });

  return {
    api,
    outgoing,
    /** Starts to read; `head` has the bytes that arrived with the handshake. */
    start(head) {
      if (fault.truncate !== undefined) outgoing.truncate(fault.truncate);
      const reader = createFrameReader(take);
      const read = (chunk) => {
        try {
          if (state !== "closed") reader(chunk);
        } catch (error) {
          refuse(error);
        }
      };
      if (head.length > 0) read(head);
      if (fault.slowRead) readSlowly(read, fault.slowRead);
      else stream.on("data", read);
      stream.once("end", outgoing.end);
      count(0);
      if (fault.flood) flood(fault.flood.count, fault.flood.bytes);
    },
  };
}

module.exports = { createEventSocket };
