/** The Redis server that the tests of the shared token store run against. */

import { requireDebian } from "./debian.mjs";
import { Stop } from "./run.mjs";
import { isInstalled } from "./system.mjs";

/**
 * Sees to it that the tests find a Redis server: the one that `REDIS_SERVER` names, the system's own,
 * or Debian's package.
 *
 * @throws {Stop} when there is none and none can be got
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
