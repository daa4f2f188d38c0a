import { CANARIES } from "../canaries.mjs";
import { GOOD } from "../servers/certificates.mjs";
import {
  answer,
  CODE,
  data,
  frame,
  goAway,
  headers,
  http2,
  resetStream,
} from "../servers/http2.mjs";
import {
  answer as answer1,
  BRIEF,
  connection,
  OK,
  resolves,
  response,
  timesOut,
} from "./replies.mjs";

const tls = { key: GOOD.key, cert: GOOD.cert };
const http1 = answer1(OK);
const ok = (stream) => answer(stream, OK);
const refused = (stream) => resetStream(stream, CODE.refusedStream);
const cancelled = (stream) => resetStream(stream, CODE.cancel);
const begun = (stream) => headers(stream, { ":status": "200" });

/** SETTINGS_INITIAL_WINDOW_SIZE 0: the client may not send a body. */
const NO_WINDOW = Buffer.from([0, 4, 0, 0, 0, 0]);

/** More than the 8 s after which a connection counts as silent leave to the default. */
const UNHURRIED = { timeout: 30_000 };

/** Longer than a deadline. */
const FLOOD_MS = 2 * BRIEF.timeout;

/** The flood has an end: the client may not write before there is nothing left to read. */
function* lasting(piece) {
  const end = performance.now() + FLOOD_MS;
  while (performance.now() < end) {
    yield piece;
  }
}

function* repeated(piece) {
  for (;;) {
    yield piece;
  }
}

const ECHO = Object.values(CANARIES).join(" ");

const reset = { attempts: 1, requests: 1, retryable: true };

export const overHttp2 = [
  {
    id: "h2-ok",
    what: "An answer over HTTP/2.",
    server: http2([ok], { tls }),
    expect: resolves(),
  },
  {
    id: "h2-stall",
    what: "The stream is never answered; the next call uses the same connection.",
    server: http2([() => "stall"], { tls }),
    options: BRIEF,
    expect: timesOut("response", { requests: 1, connections: 1 }),
  },
  {
    id: "h2-stall-in-body",
    what: "The body stalls.",
    server: http2([(stream) => [begun(stream), data(stream, "{", { last: false }), "stall"]], {
      tls,
    }),
    options: BRIEF,
    expect: timesOut("body", { requests: 1 }),
  },
  {
    id: "h2-goes-silent",
    what: "The connection is silent, even for PING; a new one works.",
    server: http2([() => "mute", ok], { tls }),
    options: UNHURRIED,
    expect: resolves(undefined, { requests: 2, connections: 2 }),
  },
  {
    id: "h2-goes-silent-once",
    what: "The connection is silent, even for PING.",
    server: http2([() => "mute", ok], { tls }),
    options: UNHURRIED,
    once: true,
    expect: connection("ECONNRESET", { ...reset, connections: 1 }),
  },
  {
    id: "h2-refused-stream",
    what: "REFUSED_STREAM, then an answer.",
    server: http2([refused, ok], { tls }),
    expect: resolves(undefined, { requests: 2, connections: 1 }),
  },
  {
    id: "h2-refused-stream-once",
    what: "REFUSED_STREAM: the server has not processed the request, so every call is sent again, without a retry.",
    once: true,
    options: { maxRetries: 0 },
    server: http2([refused, ok], { tls }),
    expect: resolves(undefined, { requests: 2, connections: 1 }),
  },
  {
    id: "h2-refused-stream-always-once",
    what: "REFUSED_STREAM, each time, until the deadline.",
    once: true,
    server: http2([refused], { tls }),
    options: BRIEF,
    expect: { error: "TimeoutError", code: "ETIMEDOUT", attempts: 1, connections: 1 },
  },
  {
    id: "h2-refused-after-headers-once",
    what: "REFUSED_STREAM after the headers of an answer: the server has processed the request.",
    once: true,
    server: http2([(stream) => [begun(stream), refused(stream)], ok], { tls }),
    expect: response("ERR_RESPONSE_TRUNCATED", reset),
  },
  {
    id: "h2-rapid-reset",
    what: "Every stream is canceled at once.",
    server: http2([cancelled], { tls }),
    expect: connection("ECONNRESET", { attempts: 4, requests: 4, retryable: true }),
  },
  {
    id: "h2-rapid-reset-once",
    what: "The stream is canceled.",
    once: true,
    server: http2([cancelled, ok], { tls }),
    expect: connection("ECONNRESET", reset),
  },
  {
    id: "h2-reset-before-body-once",
    what: "The server accepts the headers, blocks the body, and cancels: a part of the request was sent.",
    once: true,
    server: http2([cancelled, ok], { tls, settings: NO_WINDOW, early: true }),
    expect: connection("ECONNRESET", reset),
  },
  {
    id: "h2-no-window",
    what: "The server blocks the body of the request.",
    server: http2([() => "stall"], { tls, settings: NO_WINDOW, early: true }),
    options: BRIEF,
    expect: timesOut("response", { requests: 1 }),
  },
  {
    id: "h2-goaway-unprocessed",
    what: "GOAWAY that excludes the stream, then an answer on a new connection.",
    server: http2([() => [goAway(0, CODE.noError), "close"], ok], { tls }),
    expect: resolves(undefined, { requests: 2, connections: 2 }),
  },
  {
    id: "h2-goaway-unprocessed-once",
    what: "GOAWAY that excludes the stream: it was not processed, so every call is sent again.",
    once: true,
    options: { maxRetries: 0 },
    server: http2([() => [goAway(0, CODE.noError), "close"], ok], { tls }),
    expect: resolves(undefined, { requests: 2, connections: 2 }),
  },
  {
    id: "h2-goaway-echo-once",
    what: "GOAWAY that includes the stream, with the content of the request in its debug data.",
    once: true,
    server: http2([() => [goAway(1, CODE.enhanceYourCalm, ECHO), "close"]], { tls }),
    expect: connection("ECONNRESET", { attempts: 1, requests: 1 }),
  },
  {
    id: "h2-goaway-calm-once",
    what: "GOAWAY with ENHANCE_YOUR_CALM that excludes the stream.",
    once: true,
    server: http2([() => [goAway(0, CODE.enhanceYourCalm), "close"], ok], { tls }),
    expect: resolves(undefined, { requests: 2, connections: 2 }),
  },
  {
    id: "h2-goaway-processed-once",
    what: "GOAWAY that includes the stream, and the connection closes without an answer.",
    once: true,
    server: http2([(stream) => [goAway(stream, CODE.noError), "close"], ok], { tls }),
    expect: connection("ECONNRESET", reset),
  },
  {
    id: "h2-goaway-after-answer",
    what: "GOAWAY together with the answer; the next call opens another connection.",
    server: http2([(stream) => [goAway(stream, CODE.noError), ok(stream)], ok], { tls }),
    calls: 2,
    expect: resolves(undefined, { requests: 2, connections: 2 }),
  },
  {
    id: "h2-goaway-in-body",
    what: "GOAWAY with an error inside the body, and the connection closes.",
    server: http2(
      [
        (stream) => [
          begun(stream),
          data(stream, "{", { last: false }),
          goAway(stream, CODE.internalError),
          "close",
        ],
        ok,
      ],
      { tls },
    ),
    expect: resolves(undefined, { requests: 2, connections: 2 }),
  },
  {
    id: "h2-close-once",
    what: "The connection closes without GOAWAY.",
    once: true,
    server: http2([() => "close", ok], { tls }),
    expect: connection("ECONNRESET", reset),
  },
  {
    id: "h2-flood-of-1xx",
    what: "Interim answers arrive as fast as they are read, beyond the deadline.",
    server: http2(
      [(stream) => lasting(Buffer.concat(Array(200).fill(headers(stream, { ":status": "103" }))))],
      { tls },
    ),
    options: BRIEF,
    expect: timesOut("response", { requests: 1 }),
  },
  {
    id: "h2-flood-of-pings",
    what: "PING frames arrive as fast as they are read, beyond the deadline.",
    server: http2(
      [() => lasting(Buffer.concat(Array(500).fill(frame("ping", 0, 0, Buffer.alloc(8)))))],
      { tls },
    ),
    options: BRIEF,
    expect: timesOut("response", { requests: 1 }),
  },
  {
    id: "h2-flood-of-empty-data",
    what: "Empty DATA frames arrive as fast as they are read, until they count as an attack.",
    server: http2(
      [
        (stream) => [
          begun(stream),
          repeated(Buffer.concat(Array(500).fill(data(stream, "", { last: false })))),
        ],
      ],
      { tls },
    ),
    options: { maxRetries: 0 },
    expect: response("ERR_RESPONSE_TRUNCATED", { attempts: 1, requests: 1, retryable: true }),
  },
  {
    id: "h2-headers-endless",
    what: "Headers arrive without end (CONTINUATION).",
    server: http2(
      [
        (stream) => [
          frame("headers", 0, stream, Buffer.from([0x88])),
          repeated(frame("continuation", 0, stream, Buffer.alloc(16_000, 0x88))),
        ],
      ],
      { tls },
    ),
    options: { maxRetries: 0 },
    expect: response("ERR_RESPONSE_PROTOCOL", { attempts: 1, requests: 1, retryable: false }),
  },
  {
    id: "h2-frame-malformed",
    what: "A frame larger than allowed, which ends the connection.",
    server: http2([(stream) => frame("data", 0, stream, Buffer.alloc(100_000))], { tls }),
    options: { maxRetries: 0 },
    expect: response("ERR_RESPONSE_PROTOCOL", { attempts: 1, requests: 1, retryable: true }),
  },
  {
    id: "h2-no-status",
    what: "The headers have no status.",
    server: http2([(stream) => headers(stream, { "x-y": "1" }, { last: true })], { tls }),
    options: { maxRetries: 0 },
    expect: response("ERR_RESPONSE_PROTOCOL", { attempts: 1, requests: 1, retryable: false }),
  },
  {
    id: "h2-demands-http1-once",
    what: "HTTP_1_1_REQUIRED, then an answer over HTTP/1.1: the server has not acted on the request.",
    once: true,
    server: http2([(stream) => resetStream(stream, CODE.http11Required)], { tls, http1 }),
    options: { maxRetries: 0 },
    expect: resolves(undefined, { requests: 2, connections: 2 }),
  },
  {
    id: "h2-demands-http1-at-goaway",
    what: "GOAWAY with HTTP_1_1_REQUIRED, then an answer over HTTP/1.1.",
    server: http2([() => [goAway(0, CODE.http11Required), "close"]], { tls, http1 }),
    options: { maxRetries: 0 },
    expect: resolves(undefined, { requests: 2, connections: 2 }),
  },
  {
    id: "h2-not-offered",
    what: "The option http2 is false, and the server chooses HTTP/1.1.",
    server: http2([() => "stall"], { tls, http1 }),
    options: { http2: false },
    expect: resolves(undefined, { requests: 1, connections: 1 }),
  },
  {
    id: "h2-only-not-offered",
    what: "The option http2 is false, and the server supports only HTTP/2.",
    server: http2([ok], { tls }),
    options: { http2: false },
    expect: connection("EPROTO", { attempts: 1, requests: 0, retryable: false }),
  },
  {
    id: "h2-connection-limit",
    what: "512 calls are on the wire already, as many as a client has at once.",
    server: http2([ok, () => "stall"], { tls }),
    calls: 2,
    crowd: 512,
    options: BRIEF,
    expect: timesOut("queue", { connections: 1 }),
  },
];
