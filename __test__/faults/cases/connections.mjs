import { GOOD } from "../servers/certificates.mjs";
import { http1 } from "../servers/http1.mjs";
import { answer, connection, head, OK, ok, refusal, resolves } from "./replies.mjs";

const CUT = head(200, `content-length: ${OK.length + 100}`);
const tls = { key: GOOD.key, cert: GOOD.cert };

export const connections = [
  {
    id: "refused",
    what: "Nothing listens at the port.",
    host: "http://127.0.0.1:9",
    options: { maxRetries: 1 },
    expect: connection("ECONNREFUSED", { attempts: 2, retryable: true }),
  },
  {
    id: "refused-once",
    what: "Nothing listens at the port: no byte was sent, so every call is tried again.",
    once: true,
    host: "http://127.0.0.1:9",
    options: { maxRetries: 1 },
    expect: connection("ECONNREFUSED", { attempts: 2, retryable: true }),
  },
  {
    id: "reset-before-answer",
    what: "The connection is reset after the request, each time.",
    server: http1([["reset"]]),
    options: { maxRetries: 1 },
    expect: connection("ECONNRESET", { attempts: 2, requests: 2, retryable: true }),
  },
  {
    id: "reset-before-answer-passes",
    what: "The connection is reset after the request, once.",
    server: http1([["reset"], ok]),
    expect: resolves(undefined, { requests: 2 }),
  },
  {
    id: "reset-before-answer-once",
    what: "The connection is reset after the request.",
    once: true,
    server: http1([["reset"], ok]),
    expect: connection("ECONNRESET", { attempts: 1, requests: 1, retryable: true }),
  },
  {
    id: "closed-before-answer-once",
    what: "The connection is closed after the request.",
    once: true,
    server: http1([["close"], ok]),
    expect: connection("ECONNRESET", { attempts: 1, requests: 1, retryable: true }),
  },
  {
    id: "reset-inside-headers",
    what: "The connection is reset inside the headers, once.",
    server: http1([["HTTP/1.1 200 OK\r\ncont", { pause: 5 }, "reset"], ok]),
    expect: resolves(undefined, { requests: 2 }),
  },
  {
    id: "reset-inside-body",
    what: "The connection is reset inside the body, each time.",
    server: http1([[CUT, OK, { pause: 5 }, "reset"]]),
    options: { maxRetries: 1 },
    expect: connection("ECONNRESET", { attempts: 2, requests: 2, retryable: true }),
  },
  {
    id: "reset-inside-body-once",
    what: "The connection is reset inside the body.",
    once: true,
    server: http1([[CUT, OK, { pause: 5 }, "reset"], ok]),
    expect: connection("ECONNRESET", { attempts: 1, requests: 1, retryable: true }),
  },
  {
    id: "reset-after-body",
    what: "The connection is reset after the complete answer; the next call opens another.",
    server: http1([[...ok, { pause: 5 }, "reset"], ok]),
    calls: 2,
    expect: resolves(undefined, { requests: 2, connections: 2 }),
  },
  {
    id: "keep-alive-hint-once",
    what: "The server closes idle connections after a second: each call opens another.",
    once: true,
    server: http1([[answer(OK, { lines: ["keep-alive: timeout=1"] })]]),
    calls: 3,
    expect: resolves(undefined, { requests: 3, connections: 3 }),
  },
  {
    id: "keep-alive-hint",
    what: "The server closes idle connections after a minute: one is enough.",
    once: true,
    server: http1([[answer(OK, { lines: ["keep-alive: timeout=60, max=1000"] })]]),
    calls: 3,
    expect: resolves(undefined, { requests: 3, connections: 1 }),
  },
  {
    id: "stale-keep-alive",
    what: "An idle connection is closed by the server; the next call opens another.",
    server: http1([[...ok, "close"], ok]),
    calls: 2,
    expect: resolves(undefined, { requests: 2, connections: 2 }),
  },
  {
    id: "stale-keep-alive-once",
    what: "An idle connection is closed by the server; the next call opens another.",
    once: true,
    server: http1([[...ok, "close"], ok]),
    calls: 2,
    expect: resolves(undefined, { requests: 2, connections: 2 }),
  },
  {
    id: "stale-keep-alive-reset",
    what: "A reused connection is reset during the second request.",
    server: http1([ok, ["reset"], ok]),
    calls: 2,
    expect: resolves(undefined, { requests: 3 }),
  },
  {
    id: "stale-keep-alive-reset-once",
    what: "A reused connection is reset during the second request, which the server may have read.",
    once: true,
    server: http1([ok, ["reset"], ok]),
    calls: 2,
    expect: connection("ECONNRESET", { attempts: 1, requests: 2, retryable: true }),
  },
  {
    id: "connection-close",
    what: "The answer announces the end of its connection; the next call opens another.",
    server: http1([[answer(OK, { lines: ["connection: close"] }), "close"], ok]),
    calls: 2,
    expect: resolves(undefined, { requests: 2, connections: 2 }),
  },
  {
    id: "connection-limit",
    what: "The server is at its limit and resets two connections before it accepts one.",
    server: http1([ok], { atConnect: ["reset", "reset"] }),
    expect: resolves(undefined, { requests: 1, connections: 3 }),
  },
  {
    id: "connection-limit-once",
    what: "The server is at its limit and resets a connection before the TLS handshake ends.",
    once: true,
    server: http1([ok], { tls, atConnect: ["reset"] }),
    expect: resolves(undefined, { requests: 1, connections: 2 }),
  },
  {
    id: "early-refusal",
    what: "The server answers with an error and closes without reading the rest of the request.",
    once: true,
    server: http1([[...refusal(413, "connection: close"), "close"]]),
    expect: { error: "HttpError", code: "ERR_HTTP_STATUS", status: 413, attempts: 1 },
  },
  {
    id: "answer-before-request",
    what: "The server speaks first, in another protocol.",
    server: http1([ok], { atConnect: ["220 mail.example ESMTP\r\n"] }),
    options: { maxRetries: 0 },
    // It depends on whether the request or the greeting is first.
    expect: {
      error: /^(ResponseError|ConnectionError)$/,
      code: /^(ERR_RESPONSE_PROTOCOL|ECONNRESET)$/,
      attempts: 1,
    },
  },
];
