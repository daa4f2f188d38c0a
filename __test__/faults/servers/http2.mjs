import { createServer } from "node:tls";
import { Recorder, started } from "./recorder.mjs";

const PREFACE = 24;
const FRAME_HEAD = 9;
const TYPE = {
  data: 0,
  headers: 1,
  reset: 3,
  settings: 4,
  ping: 6,
  goAway: 7,
  continuation: 9,
};
const END_STREAM = 0x1;
const END_HEADERS = 0x4;
const ACK = 0x1;

/** Error codes of RFC 9113, 7. */
export const CODE = {
  noError: 0,
  internalError: 2,
  refusedStream: 7,
  cancel: 8,
  enhanceYourCalm: 11,
  http11Required: 13,
};

/** One frame (RFC 9113, 4.1). */
export function frame(type, flags, stream, payload = Buffer.alloc(0)) {
  const head = Buffer.alloc(FRAME_HEAD);
  head.writeUIntBE(payload.length, 0, 3);
  head.writeUInt8(TYPE[type], 3);
  head.writeUInt8(flags, 4);
  head.writeUInt32BE(stream, 5);
  return Buffer.concat([head, payload]);
}

/** Header fields as HPACK writes them without its tables (RFC 7541, 6.2.2). */
function block(fields) {
  const text = (value) => {
    const bytes = Buffer.from(value);
    if (bytes.length < 127) {
      return Buffer.concat([Buffer.from([bytes.length]), bytes]);
    }
    const length = [127];
    let rest = bytes.length - 127;
    for (; rest >= 128; rest = Math.floor(rest / 128)) {
      length.push((rest % 128) + 128);
    }
    return Buffer.concat([Buffer.from([...length, rest]), bytes]);
  };
  return Buffer.concat(
    Object.entries(fields).flatMap(([name, value]) => [Buffer.from([0]), text(name), text(value)]),
  );
}

/** HEADERS, in one frame. */
export function headers(stream, fields, { last = false } = {}) {
  return frame("headers", END_HEADERS | (last ? END_STREAM : 0), stream, block(fields));
}

/** DATA that ends its stream. */
export function data(stream, text, { last = true } = {}) {
  return frame("data", last ? END_STREAM : 0, stream, Buffer.from(text));
}

/** A whole answer of JSON text. */
export function answer(stream, text, status = 200) {
  const fields = { ":status": String(status), "content-type": "application/json" };
  return Buffer.concat([headers(stream, fields), data(stream, text)]);
}

/** RST_STREAM. */
export function resetStream(stream, code) {
  const payload = Buffer.alloc(4);
  payload.writeUInt32BE(code);
  return frame("reset", 0, stream, payload);
}

/** GOAWAY: no stream after `last` was or will be processed. `debug` is a text for whoever debugs the client. */
export function goAway(last, code, debug = "") {
  const payload = Buffer.alloc(8);
  payload.writeUInt32BE(last, 0);
  payload.writeUInt32BE(code, 4);
  return frame("goAway", 0, 0, Buffer.concat([payload, Buffer.from(debug)]));
}

/**
 * A server of raw HTTP/2 frames. The replies serve the streams in turn, the last one all further
 * ones; a reply is given the number of its stream and returns the bytes to send, `"close"`,
 * `"stall"` or `"mute"` (the connection is as if its other end had gone), or a list of these, or an
 * iterator that floods the connection.
 *
 * @param {((stream: number) => unknown)[]} replies
 * @param {object} options
 * @param {object} options.tls for `tls.createServer`
 * @param {Buffer} [options.settings] the payload of our SETTINGS
 * @param {boolean} [options.early] whether to reply to the headers, without waiting for the body
 * @param {Buffer} [options.http1] the answer to a request over HTTP/1.1, which is chosen where the client
 *   does not offer HTTP/2
 */
export function http2(replies, { tls, settings = Buffer.alloc(0), early = false, http1 }) {
  return async () => {
    const recorder = new Recorder();
    const server = createServer({ ...tls, ALPNProtocols: http1 ? ["h2", "http/1.1"] : ["h2"] });
    server.on("connection", (socket) => recorder.accept(socket));
    // No TLS peer of these cases is worth a line on the console.
    server.on("tlsClientError", () => {});
    server.on("secureConnection", (socket) => {
      socket.on("error", () => {});
      // One for every stream that is under way.
      socket.setMaxListeners(0);
      if (socket.alpnProtocol === "http/1.1") {
        // The requests of these cases are small: one piece each.
        socket.on("data", (bytes) => {
          recorder.record({ body: bytes.toString(), connection: recorder.connections - 1 });
          socket.write(http1);
        });
        return;
      }
      socket.write(frame("settings", 0, 0, settings));
      serve(socket, { replies, recorder, early, connection: recorder.connections - 1 });
    });
    return started(server, recorder, { secure: true });
  };
}

function serve(socket, { replies, recorder, early, connection }) {
  let received = Buffer.alloc(0);
  let preface = PREFACE;
  const streams = new Map();

  function replied(stream) {
    const reply = replies[Math.min(recorder.requests.length, replies.length - 1)](stream);
    const key = `${connection}/${stream}`;
    recorder.hold(key);
    recorder.record({ body: streams.get(stream).toString(), connection });
    socket.once("close", () => recorder.free(key));
    const steps = [reply].flat();
    for (const step of steps) {
      if (step === "stall") {
        // Called when what was written before has left.
        socket.write(Buffer.alloc(0), recorder.stall);
        return;
      }
      if (step === "mute") {
        socket.removeAllListeners("data");
        return;
      }
      if (step === "close") {
        socket.end();
      } else if (typeof step?.next === "function") {
        flood(socket, step);
        return;
      } else {
        socket.write(step);
      }
    }
    recorder.free(key);
  }

  function take(type, flags, stream, payload) {
    if (type === TYPE.settings && !(flags & ACK)) {
      socket.write(frame("settings", ACK, 0));
    } else if (type === TYPE.ping && !(flags & ACK)) {
      socket.write(frame("ping", ACK, 0, payload));
    } else if (type === TYPE.reset) {
      recorder.free(`${connection}/${stream}`);
    } else if (type === TYPE.headers || type === TYPE.data) {
      const body = streams.get(stream) ?? Buffer.alloc(0);
      streams.set(stream, type === TYPE.data ? Buffer.concat([body, payload]) : body);
      if (early ? type === TYPE.headers : flags & END_STREAM) {
        replied(stream);
      }
    }
  }

  socket.on("data", (bytes) => {
    received = Buffer.concat([received, bytes]);
    if (preface > 0) {
      if (received.length < preface) {
        return;
      }
      received = received.subarray(preface);
      preface = 0;
    }
    while (received.length >= FRAME_HEAD) {
      const length = received.readUIntBE(0, 3);
      if (received.length < FRAME_HEAD + length) {
        return;
      }
      const payload = received.subarray(FRAME_HEAD, FRAME_HEAD + length);
      const [type, flags] = [received[3], received[4]];
      const stream = received.readUInt32BE(5) & 0x7fffffff;
      received = received.subarray(FRAME_HEAD + length);
      take(type, flags, stream, payload);
    }
  });
}

async function flood(socket, pieces) {
  for (const piece of pieces) {
    if (!socket.writable) {
      return;
    }
    await new Promise((resolve) => {
      // A turn of the event loop for each piece: else nothing is read that the client sends.
      socket.write(piece, () => setImmediate(resolve));
    });
  }
}
