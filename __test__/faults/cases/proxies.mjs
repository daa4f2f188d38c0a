import { GOOD } from "../servers/certificates.mjs";
import { http1 } from "../servers/http1.mjs";
import {
  answer,
  BRIEF,
  connection,
  head,
  ok,
  refusal,
  refusedWith,
  resolves,
  timesOut,
} from "./replies.mjs";

const tls = { key: GOOD.key, cert: GOOD.cert };
const secure = http1([ok], { tls });

/** A proxy that answers CONNECT with these steps. */
const proxy = (replies, options) => ({ proxy: http1(replies, options) });
const tunnel = ({ port }) => [{ tunnel: port }];

export const proxies = [
  {
    id: "proxy-ok",
    what: "The proxy opens a tunnel.",
    server: secure,
    proxy: (server) => http1([tunnel(server)])(),
    expect: resolves(undefined, { requests: 1 }),
  },
  {
    id: "proxy-407",
    what: "The proxy answers CONNECT with 407 and the content of the request.",
    server: secure,
    ...proxy([refusal(407)]),
    expect: connection("ERR_PROXY", { attempts: 1, requests: 0, retryable: false }),
  },
  {
    id: "proxy-407-plain",
    what: "The proxy answers a plain request with 407 and the content of the request.",
    server: http1([ok]),
    ...proxy([refusal(407)]),
    expect: connection("ERR_PROXY", { attempts: 1, requests: 0, retryable: false }),
  },
  ...[403, 502, 503].map((status) => ({
    id: `proxy-${status}`,
    what: `The proxy answers CONNECT with ${status}, each time.`,
    once: true,
    server: secure,
    ...proxy([refusal(status)]),
    expect: connection("ERR_PROXY", { attempts: 4, requests: 0, retryable: true }),
  })),
  {
    id: "proxy-503-passes",
    what: "The proxy rejects CONNECT once: the service received nothing, so every call is tried again.",
    once: true,
    server: secure,
    proxy: (server) => http1([[...refusal(503), "close"], tunnel(server)])(),
    expect: resolves(undefined, { requests: 1 }),
  },
  {
    id: "proxy-502-plain-once",
    what: "The proxy answers a plain request with 502: the service may have received the request.",
    once: true,
    server: http1([ok]),
    ...proxy([refusal(502)]),
    expect: refusedWith(502, { attempts: 1, requests: 0, retryable: true }),
  },
  {
    id: "proxy-reset",
    what: "The proxy resets the connection at CONNECT, once.",
    once: true,
    server: secure,
    proxy: (server) => http1([["reset"], tunnel(server)])(),
    expect: resolves(undefined, { requests: 1 }),
  },
  {
    id: "proxy-closes",
    what: "The proxy closes the connection at CONNECT, once.",
    once: true,
    server: secure,
    proxy: (server) => http1([["close"], tunnel(server)])(),
    expect: resolves(undefined, { requests: 1 }),
  },
  {
    id: "proxy-stalls",
    what: "The proxy never answers CONNECT.",
    server: secure,
    ...proxy([["stall"]]),
    options: BRIEF,
    expect: timesOut("connect", { requests: 0 }),
  },
  {
    id: "proxy-headers-endless",
    what: "The headers of the proxy's answer have no end.",
    server: secure,
    ...proxy([["HTTP/1.1 200 OK\r\n", { flood: "x: 1\r\n".repeat(500) }]]),
    options: { maxRetries: 0 },
    expect: connection("ERR_PROXY", { attempts: 1, requests: 0 }),
  },
  {
    id: "proxy-garbage",
    what: "The proxy answers CONNECT with text that is not HTTP.",
    server: secure,
    ...proxy([["hello\r\n\r\n", "close"]]),
    options: { maxRetries: 1 },
    expect: connection("ERR_PROXY", { attempts: 2, requests: 0, retryable: true }),
  },
  {
    id: "proxy-tunnel-reset-once",
    what: "The tunnel closes after the request was sent through it.",
    once: true,
    server: http1([["reset"], ok], { tls }),
    proxy: (server) => http1([tunnel(server)])(),
    expect: connection("ECONNRESET", { attempts: 1, requests: 1, retryable: true }),
  },
  {
    id: "proxy-plain",
    what: "The proxy answers a plain request instead of the service.",
    server: http1([ok]),
    ...proxy([[answer('"from the proxy"')]]),
    expect: resolves("from the proxy", { requests: 0 }),
  },
  ...[
    ["127.0.0.1", true],
    ["*", true],
    ["127.0.0.1:PORT", true],
    ["127.0.0.1:1", false],
    ["127.0.0.0/8", true],
    ["10.0.0.0/8", false],
    ["a.example, 127.0.0.1", true],
    ["a.example 127.0.0.1", true],
    ["a.example,,127.0.0.1,", true],
    ["27.0.0.1", false],
    ["127.0.0.1.example", false],
    [".0.0.1", false],
    ["", false],
  ].map(([list, direct], index) => ({
    id: `no-proxy-${index + 1}`,
    what: `HTTP_PROXY is set, and NO_PROXY is \`${list}\`.`,
    environment: { HTTP_PROXY: "PROXY", NO_PROXY: list },
    server: http1([ok]),
    ...proxy([[answer('"from the proxy"')]]),
    expect: direct
      ? resolves(undefined, { requests: 1 })
      : resolves("from the proxy", { requests: 0 }),
  })),
  {
    id: "proxy-answer-1xx",
    what: "An interim answer arrives before the one to CONNECT.",
    once: true,
    server: secure,
    ...proxy([[head(100), ...refusal(407)]]),
    options: { maxRetries: 0 },
    expect: connection("ERR_PROXY", { attempts: 1, requests: 0 }),
  },
];
