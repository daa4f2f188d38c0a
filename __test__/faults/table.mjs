/**
 * The fault table: everything that can go wrong between a call and its answer, and what the caller
 * sees of it. One row is one case:
 *
 * - `id` is unique, `what` says what happens, for a reader;
 * - `server` starts the other end; `host` is an address without a server, `name` a host name;
 * - `once` makes a call that must not be sent twice, `call` another one: `[method, argument]`;
 * - `calls` makes as many in turn, and the last one counts; `crowd` puts as many on the wire before;
 * - `abort` fires the signal of the call after these milliseconds, and later where it waits for the machine;
 * - `passes` is the time in milliseconds after which an attempt ends, with the options `BRIEF` the call: it passes at
 *   once when a server stalls, see `clock.mjs`;
 * - `options`, `certificate`, `headers`, `token`, `environment` and `proxy` are of the client or call;
 * - `expect` is the outcome: a `value`, or an `error` class with the fields that it must have, and
 *   what the server must have seen: `requests`, `connections`, and connections `elsewhere`.
 *
 * Every case is also held to what holds for all: see `faults.test.mjs`.
 */

import { callArguments, options } from "./cases/arguments.mjs";
import { connections } from "./cases/connections.mjs";
import { framing } from "./cases/framing.mjs";
import { overHttp2 } from "./cases/http2.mjs";
import { cutHttp2 } from "./cases/http2-cut.mjs";
import { json } from "./cases/json.mjs";
import { names } from "./cases/names.mjs";
import { proxies } from "./cases/proxies.mjs";
import { status } from "./cases/status.mjs";
import { time } from "./cases/time.mjs";
import { overTls } from "./cases/tls.mjs";

/** The sections of the table, by their headings. */
export const SECTIONS = {
  "Slow answers": time,
  "Broken connections": connections,
  "Framing, compression and headers": framing,
  "Status codes, Retry-After and redirects": status,
  "JSON and content types": json,
  "HTTP/2": overHttp2,
  "HTTP/2 responses that break off": cutHttp2,
  TLS: overTls,
  Proxies: proxies,
  "Names and addresses": names,
  "Line breaks and unusual text in options": options,
  "Line breaks and unusual text in arguments": callArguments,
};

export const CASES = Object.values(SECTIONS).flat();
