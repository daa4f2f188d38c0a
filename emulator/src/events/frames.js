"use strict";

/** Opcodes of frames (RFC 6455, 5.2). */
const OPCODES = { CONTINUATION: 0, TEXT: 1, BINARY: 2, CLOSE: 8, PING: 9, PONG: 10 };

/** Status codes of close frames that the emulator sends on its own (RFC 6455, 7.4.1). */
const CLOSE_CODES = { PROTOCOL_ERROR: 1002, INVALID_DATA: 1007, TOO_BIG: 1009 };

// A client of the event socket sends control frames only.
const LARGEST_MESSAGE = 1024 * 1024;
const LARGEST_CONTROL_PAYLOAD = 125;
const FINAL = 0x80;
const MASKED = 0x80;
const RESERVED = 0x70;

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** A violation of the protocol by the client. */
class Violation extends Error {
  /**
   * @param {number} code The status code of the close frame that reports it.
   * @param {string} message
   */
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

/**
 * Encodes a frame of a server, which is never masked (RFC 6455, 5.1).
 *
 * @param {number} opcode One of `OPCODES`.
 * @param {Buffer} payload
 * @param {boolean} [final] False for a frame that is continued.
 * @returns {Buffer}
 */
function encodeFrame(opcode, payload, final = true) {
  const { length } = payload;
  const head = Buffer.alloc(length < 126 ? 2 : length < 65_536 ? 4 : 10);
  head[0] = (final ? FINAL : 0) | opcode;
  if (head.length === 2) {
    head[1] = length;
  } else if (head.length === 4) {
    head[1] = 126;
    head.writeUInt16BE(length, 2);
  } else {
    head[1] = 127;
    head.writeBigUInt64BE(BigInt(length), 2);
  }
  return Buffer.concat([head, payload]);
}

/**
 * Encodes a text message.
 *
 * @param {string} text
 * @param {number} [frameBytes] The largest payload of a frame; one frame by default.
 * @returns {Buffer} All frames of the message.
 */
function encodeText(text, frameBytes = Number.POSITIVE_INFINITY) {
  const payload = Buffer.from(text);
  if (payload.length <= frameBytes) return encodeFrame(OPCODES.TEXT, payload);
  const frames = [];
  for (let start = 0; start < payload.length; start += frameBytes) {
    const end = start + frameBytes;
    const opcode = start === 0 ? OPCODES.TEXT : OPCODES.CONTINUATION;
    frames.push(encodeFrame(opcode, payload.subarray(start, end), end >= payload.length));
  }
  return Buffer.concat(frames);
}

/**
 * Encodes the payload of a close frame.
 *
 * @param {number} [code] Without one, the payload is empty.
 * @param {string} [reason]
 * @returns {Buffer}
 */
function closePayload(code, reason = "") {
  if (code === undefined) return Buffer.alloc(0);
  const payload = Buffer.concat([Buffer.alloc(2), Buffer.from(reason)]);
  payload.writeUInt16BE(code);
  return payload;
}

/**
 * Creates a reader of a client's frames.
 *
 * @param {(opcode: number, payload: Buffer) => void} onMessage Is called for every complete message and
 *   every control frame.
 * @returns {(chunk: Buffer) => void} Takes received bytes. Throws a `Violation` for anything that
 *   RFC 6455 does not allow, and for messages above 1 MiB.
 */
function createFrameReader(onMessage) {
  let pending = Buffer.alloc(0);
  let message;

  function take({ opcode, final, payload }) {
    if (opcode >= OPCODES.CLOSE) return onMessage(opcode, checkControl(opcode, payload));
    if ((opcode === OPCODES.CONTINUATION) !== (message !== undefined)) {
      throw new Violation(CLOSE_CODES.PROTOCOL_ERROR, "a fragment is out of place");
    }
    message ??= { opcode, parts: [], size: 0 };
    message.parts.push(payload);
    message.size += payload.length;
    if (message.size > LARGEST_MESSAGE) {
      throw new Violation(CLOSE_CODES.TOO_BIG, "the message is too big");
    }
    if (!final) return;
    const whole = Buffer.concat(message.parts);
    const { opcode: kind } = message;
    message = undefined;
    if (kind === OPCODES.TEXT) checkText(whole);
    onMessage(kind, whole);
  }

  return (chunk) => {
    pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
    for (let frame = readFrame(pending); frame; frame = readFrame(pending)) {
      pending = pending.subarray(frame.size);
      take(frame);
    }
  };
}

// The first frame of the bytes; undefined until it is complete.
function readFrame(bytes) {
  if (bytes.length < 2) return undefined;
  const opcode = bytes[0] & 0x0f;
  const final = (bytes[0] & FINAL) !== 0;
  const short = bytes[1] & 0x7f;
  checkHead(bytes, opcode, final, short);
  const lengthBytes = { 126: 2, 127: 8 }[short] ?? 0;
  const start = 2 + lengthBytes + 4;
  if (bytes.length < start) return undefined;
  const length = lengthBytes === 0 ? short : Number(readInteger(bytes, lengthBytes));
  if (length > LARGEST_MESSAGE) {
    throw new Violation(CLOSE_CODES.TOO_BIG, "the message is too big");
  }
  const size = start + length;
  if (bytes.length < size) return undefined;
  const mask = bytes.subarray(start - 4, start);
  const payload = Buffer.from(bytes.subarray(start, size));
  for (let i = 0; i < payload.length; i += 1) payload[i] ^= mask[i & 3];
  return { opcode, final, payload, size };
}

function checkHead(bytes, opcode, final, short) {
  const wrong = (message) => {
    throw new Violation(CLOSE_CODES.PROTOCOL_ERROR, message);
  };
  if ((bytes[0] & RESERVED) !== 0) wrong("a reserved bit is set");
  if (!Object.values(OPCODES).includes(opcode)) wrong("the opcode is not known");
  if ((bytes[1] & MASKED) === 0) wrong("a frame of a client must be masked");
  if (opcode < OPCODES.CLOSE) return;
  if (!final) wrong("a control frame must not be fragmented");
  if (short > LARGEST_CONTROL_PAYLOAD) wrong("a control frame is too long");
}

function readInteger(bytes, size) {
  return size === 2 ? bytes.readUInt16BE(2) : bytes.readBigUInt64BE(2);
}

function checkControl(opcode, payload) {
  if (opcode !== OPCODES.CLOSE || payload.length === 0) return payload;
  if (payload.length === 1 || !isCloseCode(payload.readUInt16BE())) {
    throw new Violation(CLOSE_CODES.PROTOCOL_ERROR, "the close frame has no valid status code");
  }
  checkText(payload.subarray(2));
  return payload;
}

// RFC 6455, 7.4: the codes that may be on the wire.
function isCloseCode(code) {
  return (
    (code >= 1000 && code <= 1014 && ![1004, 1005, 1006].includes(code)) ||
    (code >= 3000 && code <= 4999)
  );
}

function checkText(bytes) {
  try {
    utf8.decode(bytes);
  } catch {
    throw new Violation(CLOSE_CODES.INVALID_DATA, "the text is not UTF-8");
  }
}

module.exports = {
  closePayload,
  createFrameReader,
  encodeFrame,
  encodeText,
  isCloseCode,
  OPCODES,
  Violation,
};
