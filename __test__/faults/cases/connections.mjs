import { GOOD } from "../servers/certificates.mjs";
import { http1 } from "../servers/http1.mjs";
import { answer, connection, head, OK, ok, refusal, resolves } from "./replies.mjs";

const CUT = head(200, `content-length: ${OK.length + 100}`);
const tls = { key: GOOD.key, cert: GOOD.cert };

export const connections = [
  {
    id: "refused",
    what: "Nobody listens at the port.",
    host: "http://127.0.0.1:9",
    options: { maxRetries: 1 },
    expect: connection("ECONNREFUSED", { attempts: 2, retryable: true }),
  },
  {
    id: "refused-once",
    what: "Nobody listens at the port: not a byte has left, so even this is tried again.",
    once: true,
    host: "http://127.0.0.1:9",
    options: { maxRetries: 1 },
    expect: connection("ECONNREFUSED", { attempts: 2, retryable: true }),
  },
  {
    id: "reset-before-answer",
    what: "The connection is reset when the request is there, each time.",
    server: http1([["reset"]]),
    options: { maxRetries: 1 },
    expect: connection("ECONNRESET", { attempts: 2, requests: 2, retryable: true }),
  },
  {
    id: "reset-before-answer-passes",
    what: "The connection is reset when the request is there, once.",
    server: http1([["reset"], ok]),
    expect: resolves(undefined, { requests: 2 }),
  },
  {
    id: "reset-before-answer-once",
    what: "The connection is reset when the request is there.",
    once: true,
    server: http1([["reset"], ok]),
    expect: connection("ECONNRESET", { attempts: 1, requests: 1, retryable: true }),
  },
  {
    id: "closed-before-answer-once",
    what: "The connection is closed when the request is there.",
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
    what: "The connection is reset when the answer is complete; the next call makes another.",
    server: http1([[...ok, { pause: 5 }, "reset"], ok]),
    calls: 2,
    expect: resolves(undefined, { requests: 2, connections: 2 }),
  },
  {
    id: "keep-alive-hint-once",
    what: "The server keeps idle connections for a second: each call makes another.",
    once: true,
    server: http1([[answer(OK, { lines: ["keep-alive: timeout=1"] })]]),
    calls: 3,
    expect: resolves(undefined, { requests: 3, connections: 3 }),
  },
  {
    id: "keep-alive-hint",
    what: "The server keeps idle connections for a minute: one is enough.",
    once: true,
    server: http1([[answer(OK, { lines: ["keep-alive: timeout=60, max=1000"] })]]),
    calls: 3,
    expect: resolves(undefined, { requests: 3, connections: 1 }),
  },
  {
    id: "stale-keep-alive",
    what: "An idle connection is closed by the server; the next call makes another.",
    server: http1([[...ok, "close"], ok]),
    calls: 2,
    expect: resolves(undefined, { requests: 2, connections: 2 }),
  },
  {
    id: "stale-keep-alive-once",
    what: "An idle connection is closed by the server; the next call makes another.",
    once: true,
    server: http1([[...ok, "close"], ok]),
    calls: 2,
    expect: resolves(undefined, { requests: 2, connections: 2 }),
  },
  {
    id: "stale-keep-alive-reset",
    what: "A kept connection is reset under the second request.",
    server: http1([ok, ["reset"], ok]),
    calls: 2,
    expect: resolves(undefined, { requests: 3 }),
  },
  {
    id: "stale-keep-alive-reset-once",
    what: "A kept connection is reset under the second request, which may have been read.",
    once: true,
    server: http1([ok, ["reset"], ok]),
    calls: 2,
    expect: connection("ECONNRESET", { attempts: 1, requests: 2, retryable: true }),
  },
  {
    id: "connection-close",
    what: "The answer announces the end of its connection; the next call makes another.",
    server: http1([[answer(OK, { lines: ["connection: close"] }), "close"], ok]),
    calls: 2,
    expect: resolves(undefined, { requests: 2, connections: 2 }),
  },
  {
    id: "connection-limit",
    what: "The server is at its limit and resets two connections before it takes one.",
    server: http1([ok], { atConnect: ["reset", "reset"] }),
    expect: resolves(undefined, { requests: 1, connections: 3 }),
  },
  {
    id: "connection-limit-once",
    what: "The server is at its limit and resets a connection before TLS is up.",
    once: true,
    server: http1([ok], { tls, atConnect: ["reset"] }),
    expect: resolves(undefined, { requests: 1, connections: 2 }),
  },
  {
    id: "early-refusal",
    what: "The server refuses and closes without reading on.",
    once: true,
    server: http1([[...refusal(413, "connection: close"), "close"]]),
    expect: { error: "HttpError", code: "ERR_HTTP_STATUS", status: 413, attempts: 1 },
  },
  {
    id: "answer-before-request",
    what: "The server speaks first, in another protocol.",
    server: http1([ok], { atConnect: ["220 mail.example ESMTP\r\n"] }),
    options: { maxRetries: 0, timeout: 1_000 },
    // It depends on whether the request or the greeting is first.
    expect: {
      error: /^(ResponseError|ConnectionError)$/,
      code: /^(ERR_RESPONSE_PROTOCOL|ECONNRESET)$/,
      attempts: 1,
    },
  },
];
