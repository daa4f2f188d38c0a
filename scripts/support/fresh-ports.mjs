/**
 * Gives each server of a test process a port of its own. `scripts/test.mjs` preloads it.
 *
 * The system may give a port again that a closed server of the same process had. The addon keeps key sets, connections
 * and what it learned about a server for each origin, so that a later test would find those of an earlier one.
 */

import net from "node:net";
import { getEnvironmentData, setEnvironmentData } from "node:worker_threads";

const KEY = "genauth: ports of this process";

/** A bit for each port that had a server. Worker threads share it. */
const used = getEnvironmentData(KEY) ?? new Uint8Array(new SharedArrayBuffer(65_536 / 8));
setEnvironmentData(KEY, used);

/** Marks a port as used; returns whether it was not. */
function claim(port) {
  const bit = 1 << (port & 7);
  return (Atomics.or(used, port >> 3, bit) & bit) === 0;
}

function portOf(handle) {
  const address = {};
  handle.getsockname(address);
  return address.port;
}

const { _createServerHandle: createHandle } = net;
const { _listen2: listen } = net.Server.prototype;

/** Binds a port that no server of this process had; `undefined` if none can be bound, which `listen` reports. */
function freshHandle(address, addressType) {
  const refused = [];
  try {
    for (;;) {
      const handle = createHandle(address, 0, addressType);
      if (typeof handle === "number") return undefined;
      if (claim(portOf(handle))) return handle;
      // It stays bound until another port is found, so that the system does not give it again.
      refused.push(handle);
    }
  } finally {
    for (const handle of refused) handle.close();
  }
}

net.Server.prototype._listen2 = function (address, port, addressType, ...rest) {
  if (port === 0 && address && !this._handle) {
    this._handle = freshHandle(address, addressType) ?? null;
  }
  return listen.call(this, address, port, addressType, ...rest);
};
