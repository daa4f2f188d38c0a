import { startBlackHole } from "../../support/names.mjs";
import { http1 } from "../servers/http1.mjs";
import { BRIEF, connection, ok, resolves, timesOut } from "./replies.mjs";

const ABORTED = { error: "AbortError", code: "ABORT_ERR", retryable: false, requests: 0 };

/** A case whose host has a name that the cases' own name server knows. */
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
    what: "The name server fails.",
    ...named("broken.example"),
    options: { maxRetries: 1 },
    expect: connection("EAI_AGAIN", { attempts: 2, requests: 0, retryable: true }),
  },
  {
    id: "dns-late",
    what: "The name server answers after 100 ms.",
    ...named("late.example"),
    expect: resolves(undefined, { requests: 1 }),
  },
  {
    id: "dns-silent",
    what: "The name server never answers.",
    ...named("silent.example"),
    options: BRIEF,
    expect: timesOut("connect", { requests: 0 }),
  },
  {
    id: "dns-silent-aborted",
    what: "The signal fires while the name is being resolved.",
    ...named("silent.example"),
    abort: 50,
    expect: ABORTED,
  },
  {
    id: "ipv6-black-hole-aborted",
    what: "The signal fires while the connection is being made.",
    ...named("six.example"),
    beside: ({ port }) => startBlackHole("::1", port),
    abort: 50,
    expect: ABORTED,
  },
  {
    id: "dns-silent-crowd",
    what: "The name server never answers a hundred calls; other names are still found.",
    ...named("late.example"),
    lost: { name: "silent.example", calls: 100 },
    options: { timeout: 3_000 },
    expect: resolves(undefined, { requests: 1 }),
  },
  {
    id: "ipv6-black-hole",
    what: "The IPv6 address swallows connections; the IPv4 address answers.",
    ...named("dual.example"),
    beside: ({ port }) => startBlackHole("::1", port),
    expect: resolves(undefined, { requests: 1 }),
  },
  {
    id: "ipv6-refuses",
    what: "Nobody listens at the IPv6 address; the IPv4 address answers.",
    ...named("dual.example"),
    expect: resolves(undefined, { requests: 1 }),
  },
  {
    id: "ipv6-black-hole-alone",
    what: "The only address swallows connections.",
    ...named("six.example"),
    beside: ({ port }) => startBlackHole("::1", port),
    options: BRIEF,
    expect: timesOut("connect", { requests: 0 }),
  },
];
