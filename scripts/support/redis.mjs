/** The Redis server for the tests of the shared token store. */

import { requireDebian } from "./debian.mjs";
import { Stop } from "./run.mjs";
import { isInstalled } from "./system.mjs";

/**
 * Finds a Redis server for the tests: the one that `REDIS_SERVER` names, the system's own, or Debian's
 * package.
 *
 * @throws {Stop} if there is none and none can be installed
 */
export async function requireRedis() {
  const found = [process.env.REDIS_SERVER, "redis-server", "valkey-server"].find(
    (program) => program !== undefined && isInstalled(program),
  );
  if (found !== undefined) {
    process.env.REDIS_SERVER = found;
    return;
  }
  try {
    const { "redis-server": path } = await requireDebian({ "redis-server": "redis-server" });
    process.env.REDIS_SERVER = path;
  } catch (error) {
    if (!(error instanceof Stop)) {
      throw error;
    }
    throw new Stop(
      "The tests of the shared token store need a Redis server: install redis-server or " +
        "valkey-server, or name one in the variable REDIS_SERVER, then try again.",
    );
  }
}
