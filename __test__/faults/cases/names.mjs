import { startBlackHole } from "../../support/names.mjs";
import { http1 } from "../servers/http1.mjs";
import { BRIEF, connection, ok, resolves, timesOut } from "./replies.mjs";

const ABORTED = {
  error: "AbortError",
  code: "ABORT_ERR",
  phase: "connect",
  retryable: false,
  requests: 0,
};

/** A case whose host name is known to the DNS server of the cases. */
const named = (name) => ({ needs: "names", name, server: http1([ok]) });

export const names = [
  {
    id: "dns-not-found",
    what: "The name does not exist.",
    ...named("missing.example"),
    options: { maxRetries: 1 },
    expect: connection("ENOTFOUND", { attempts: 2, requests: 0, retryable: true }),
  },
  {
    id: "dns-fails",
    what: "The DNS server fails.",
    ...named("broken.example"),
    options: { maxRetries: 1 },
    expect: connection("EAI_AGAIN", { attempts: 2, requests: 0, retryable: true }),
  },
  {
    id: "dns-late",
    what: "The DNS server answers after 100 ms.",
    ...named("late.example"),
    expect: resolves(undefined, { requests: 1 }),
  },
  {
    id: "dns-silent",
    what: "The DNS server never answers.",
    ...named("silent.example"),
    options: BRIEF,
    expect: timesOut("connect", { requests: 0 }),
  },
  {
    id: "dns-silent-aborted",
    what: "The call is aborted while the name is being resolved.",
    ...named("silent.example"),
    abort: 50,
    expect: ABORTED,
  },
  {
    id: "ipv6-black-hole-aborted",
    what: "The call is aborted while the connection is being opened.",
    ...named("six.example"),
    beside: ({ port }) => startBlackHole("::1", port),
    abort: 50,
    expect: ABORTED,
  },
  {
    id: "dns-silent-crowd",
    what: "The DNS server never answers for 100 calls; other names are still resolved.",
    ...named("late.example"),
    lost: { name: "silent.example", calls: 100 },
    expect: resolves(undefined, { requests: 1 }),
  },
  {
    id: "ipv6-black-hole",
    what: "The IPv6 address never answers; the IPv4 address works.",
    ...named("dual.example"),
    beside: ({ port }) => startBlackHole("::1", port),
    expect: resolves(undefined, { requests: 1 }),
  },
  {
    id: "ipv6-refuses",
    what: "The IPv6 address refuses connections; the IPv4 address works.",
    ...named("dual.example"),
    expect: resolves(undefined, { requests: 1 }),
  },
  {
    id: "ipv6-black-hole-alone",
    what: "The only address never answers.",
    ...named("six.example"),
    beside: ({ port }) => startBlackHole("::1", port),
    options: BRIEF,
    expect: timesOut("connect", { requests: 0 }),
  },
];
