import { GOOD } from "../servers/certificates.mjs";
import { http1 } from "../servers/http1.mjs";
import { answer, head, OK, ok, refusal, refusedWith, resolves, response } from "./replies.mjs";

const tls = { key: GOOD.key, cert: GOOD.cert };
const NOW = "retry-after: 0";
const final = { attempts: 1, requests: 1, retryable: false };
/** A date that is in an hour when it is sent. */
const inAnHour = () => new Date(Date.now() + 3_600_000).toUTCString();

const TRANSIENT = [408, 429, 500, 502, 503, 504];
const FINAL = [400, 401, 403, 404, 405, 409, 410, 413, 414, 418, 422, 431, 451, 501, 505, 599];

/** Targets of a redirect; `ELSEWHERE` is the origin of a second server. */
const TARGETS = [
  ["other-host", "another host", "http://localhost:ELSEWHERE/api"],
  ["other-port", "another port", "http://127.0.0.1:ELSEWHERE/api"],
  ["downgrade", "the same host without TLS", "http://127.0.0.1:ELSEWHERE/api", true],
  ["loop", "itself", "/api/v3/get-wechat-access-token-info"],
];

export const status = [
  ...[204, 205].map((code) => ({
    id: `status-${code}`,
    what: `HTTP ${code}, which has no body.`,
    server: http1([[head(code, ...(code === 205 ? ["content-length: 0"] : []))]]),
    expect: response("ERR_RESPONSE_EMPTY", { ...final, status: code }),
  })),
  {
    id: "status-304",
    what: "HTTP 304 to a request without a condition.",
    server: http1([[head(304)]]),
    expect: refusedWith(304, final),
  },
  {
    id: "status-206",
    what: "HTTP 206 with a complete JSON text: every 2xx is a success.",
    server: http1([[answer(OK, { status: 206 })]]),
    expect: resolves(),
  },
  ...TRANSIENT.map((code) => ({
    id: `status-${code}-passes`,
    what: `HTTP ${code} twice, then an answer.`,
    server: http1([refusal(code, NOW), refusal(code, NOW), ok]),
    expect: resolves(undefined, { requests: 3 }),
  })),
  ...[401, 500].map((code) => ({
    id: `status-${code}-cut`,
    what: `HTTP ${code}, and the connection closes inside the body.`,
    server: http1([[head(code, "content-length: 180", NOW), OK.slice(0, 18), "close"]]),
    expect: refusedWith(code, code === 401 ? final : { attempts: 4, requests: 4, retryable: true }),
  })),
  {
    id: "retry-after-cut",
    what: "HTTP 429 with Retry-After: an hour, and the connection closes inside the body.",
    server: http1([
      [head(429, "content-length: 180", "retry-after: 3600"), OK.slice(0, 18), "close"],
    ]),
    expect: refusedWith(429, {
      attempts: 1,
      requests: 1,
      retryable: true,
      retryAfter: [3_600, 3_600],
    }),
  },
  ...TRANSIENT.map((code) => ({
    id: `status-${code}-stays`,
    what: `HTTP ${code}, each time, with the content of the request in its message.`,
    server: http1([refusal(code, NOW)]),
    expect: refusedWith(code, { attempts: 4, requests: 4, retryable: true }),
  })),
  {
    id: "status-429-once",
    what: "HTTP 429: the service has not executed the request.",
    once: true,
    server: http1([refusal(429, NOW), ok]),
    expect: resolves(undefined, { requests: 2 }),
  },
  {
    id: "status-429-once-stays",
    what: "HTTP 429, each time.",
    once: true,
    server: http1([refusal(429, NOW)]),
    expect: refusedWith(429, { attempts: 4, requests: 4, retryable: true }),
  },
  ...TRANSIENT.filter((code) => code !== 429).map((code) => ({
    id: `status-${code}-once`,
    what: `HTTP ${code}: the service may have executed the request.`,
    once: true,
    server: http1([refusal(code, NOW), ok]),
    expect: refusedWith(code, { attempts: 1, requests: 1, retryable: true }),
  })),
  ...FINAL.map((code) => ({
    id: `status-${code}`,
    what: `HTTP ${code}, with the content of the request in its message.`,
    server: http1([refusal(code), ok]),
    expect: refusedWith(code, final),
  })),
  ...[
    ["seconds", "1 s", "1", resolves(undefined, { requests: 2 })],
    ["past", "a date long past", new Date(0).toUTCString(), resolves(undefined, { requests: 2 })],
    ["negative", "-5, which means nothing", "-5", resolves(undefined, { requests: 2 })],
    ["text", "a word", "soon", resolves(undefined, { requests: 2 })],
    ["fraction", "1.5, which means nothing", "1.5", resolves(undefined, { requests: 2 })],
    ["too-long", "an hour, beyond the deadline", "3600", { retryAfter: [3_600, 3_600] }],
    ["date", "a date in an hour, beyond the deadline", inAnHour, { retryAfter: [3_500, 3_600] }],
    [
      "absurd",
      "more seconds than the largest number",
      "99999999999999999999999",
      { retryAfter: [2 ** 32 - 1, 2 ** 32 - 1] },
    ],
  ].flatMap(([id, what, value, expect]) =>
    [429, 503].map((code) => ({
      id: `retry-after-${id}-${code}`,
      what: `HTTP ${code} with Retry-After: ${what}.`,
      server: http1([
        refusal(code, () => `retry-after: ${typeof value === "function" ? value() : value}`),
        ok,
      ]),
      expect:
        "value" in expect
          ? expect
          : refusedWith(code, { attempts: 1, requests: 1, retryable: true, ...expect }),
    })),
  ),
  ...[301, 302, 303, 307, 308].flatMap((code) =>
    TARGETS.map(([id, what, location, secure]) => ({
      id: `redirect-${code}-${id}`,
      what: `HTTP ${code} to ${what}, which receives no byte.`,
      elsewhere: true,
      server: ({ elsewhere }) => {
        const target = location.replace("ELSEWHERE", elsewhere.port);
        return http1([refusal(code, `location: ${target}`), ok], secure && { tls })();
      },
      expect: refusedWith(code, { ...final, elsewhere: 0 }),
    })),
  ),
];
