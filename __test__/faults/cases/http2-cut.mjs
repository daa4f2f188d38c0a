/** Truncated and damaged responses over HTTP/2. */

import { GOOD } from "../servers/certificates.mjs";
import { answer, CODE, data, goAway, headers, http2, resetStream } from "../servers/http2.mjs";
import { OK, resolves, response } from "./replies.mjs";

const tls = { key: GOOD.key, cert: GOOD.cert };
const ok = (stream) => answer(stream, OK);
const begun = (stream) => headers(stream, { ":status": "200" });
const partial = (stream) =>
  Buffer.concat([begun(stream), data(stream, OK.slice(0, 30), { last: false })]);
/** The client's own request, as a frame of the server. */
const echo = (stream) =>
  headers(stream, { ":method": "GET", ":path": "/api/v3/get-country-list" }, { last: true });
const garbage = (stream) => Buffer.concat([begun(stream), data(stream, echo(stream))]);
/** The head of a response that is longer than {@link OK}. */
const LONG = { ":status": "200", "content-length": String(OK.length + 10) };

/** Codes with which a server ends a stream that it may have processed (RFC 9113, 7). */
const RESET_CODES = {
  NO_ERROR: 0,
  PROTOCOL_ERROR: 1,
  INTERNAL_ERROR: 2,
  FLOW_CONTROL_ERROR: 3,
  SETTINGS_TIMEOUT: 4,
  STREAM_CLOSED: 5,
  FRAME_SIZE_ERROR: 6,
  CANCEL: 8,
  COMPRESSION_ERROR: 9,
  CONNECT_ERROR: 10,
  ENHANCE_YOUR_CALM: 11,
  INADEQUATE_SECURITY: 12,
};

const reset = { attempts: 1, requests: 1, retryable: true };

export const cutHttp2 = [
  {
    id: "h2-goaway-garbage",
    what: "GOAWAY with an error, then bytes of the client's requests as the body, as Apache sends at a reload.",
    server: http2(
      [(stream) => [goAway(stream, CODE.internalError), garbage(stream), "close"], ok],
      {
        tls,
      },
    ),
    expect: resolves(undefined, { requests: 2, connections: 2 }),
  },
  {
    id: "h2-goaway-garbage-once",
    what: "GOAWAY with an error, then bytes of the client's requests as the body.",
    once: true,
    server: http2(
      [(stream) => [goAway(stream, CODE.internalError), garbage(stream), "close"], ok],
      {
        tls,
      },
    ),
    expect: response("ERR_RESPONSE_NOT_JSON", reset),
  },
  {
    id: "h2-goaway-garbage-frames",
    what: "GOAWAY with an error, then a later request of the client as a frame of the server.",
    server: http2(
      [(stream) => [goAway(stream, CODE.internalError), echo(stream + 2), "close"], ok],
      {
        tls,
      },
    ),
    expect: resolves(undefined, { requests: 2, connections: 2 }),
  },
  ...Object.entries(RESET_CODES).flatMap(([name, code]) => [
    {
      id: `h2-reset-${name}`,
      what: `RST_STREAM with ${name} instead of a response.`,
      server: http2([(stream) => resetStream(stream, code), ok], { tls }),
      expect: resolves(undefined, { requests: 2, connections: 1 }),
    },
    {
      id: `h2-reset-in-body-${name}`,
      what: `RST_STREAM with ${name} inside the body.`,
      server: http2([(stream) => [partial(stream), resetStream(stream, code)], ok], { tls }),
      expect: resolves(undefined, { requests: 2, connections: 1 }),
    },
    {
      id: `h2-reset-in-body-${name}-once`,
      what: `RST_STREAM with ${name} inside the body.`,
      once: true,
      server: http2([(stream) => [partial(stream), resetStream(stream, code)], ok], { tls }),
      expect: response("ERR_RESPONSE_TRUNCATED", reset),
    },
  ]),
  {
    id: "h2-reset-early",
    what: "A complete response, then RST_STREAM with NO_ERROR (RFC 9113, 8.1).",
    server: http2([(stream) => [ok(stream), resetStream(stream, CODE.noError)]], { tls }),
    expect: resolves(undefined, { requests: 1 }),
  },
  {
    id: "h2-length-short",
    what: "The stream ends with fewer bytes than Content-Length declares.",
    server: http2([(stream) => [headers(stream, LONG), data(stream, OK.slice(0, 30))], ok], {
      tls,
    }),
    expect: resolves(undefined, { requests: 2 }),
  },
  {
    id: "h2-length-short-reset",
    what: "RST_STREAM with NO_ERROR after fewer bytes than Content-Length declares.",
    once: true,
    server: http2(
      [
        (stream) => [
          headers(stream, LONG),
          data(stream, OK, { last: false }),
          resetStream(stream, CODE.noError),
        ],
        ok,
      ],
      { tls },
    ),
    expect: response("ERR_RESPONSE_TRUNCATED", reset),
  },
];
