/** The Redis server that the tests of the shared token store run against. */

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT, Stop } from "./run.mjs";
import { installOnSystem, isInstalled, mayInstall } from "./system.mjs";

/** Where it is unpacked when the system has none and may not be changed. */
const FOLDER = join(ROOT, "target", "redis");

/**
 * Sees to it that the tests find a Redis server: the one that `REDIS_SERVER` names, the system's own,
 * or Debian's package, installed by an administrator and unpacked into `target/` for anybody else.
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
    if (mayInstall()) {
      await installOnSystem("redis-server");
      process.env.REDIS_SERVER = "redis-server";
    } else {
      unpack();
    }
  } catch {
    // No Debian, or no way to its packages: the check below says what to do.
  }
  if (!isInstalled(process.env.REDIS_SERVER ?? "redis-server")) {
    throw new Stop(
      "The tests of the shared token store need a Redis server: install redis-server or " +
        "valkey-server, or name one in the variable REDIS_SERVER, then try again.",
    );
  }
}

/** Fetches the package with all that it needs here, and unpacks it without installing it. */
function unpack() {
  const program = join(FOLDER, "usr", "bin", "redis-server");
  if (!existsSync(program)) {
    mkdirSync(FOLDER, { recursive: true });
    const options = { cwd: FOLDER, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] };
    const plan = execFileSync("apt-get", ["install", "--simulate", "redis-server"], options);
    const names = [...plan.matchAll(/^Inst (\S+)/gm)].map(([, name]) => name);
    execFileSync("apt-get", ["download", ...names], options);
    for (const name of readdirSync(FOLDER).filter((file) => file.endsWith(".deb"))) {
      execFileSync("dpkg", ["--extract", name, "."], options);
    }
  }
  const libraries = readdirSync(join(FOLDER, "usr", "lib"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(FOLDER, "usr", "lib", name));
  process.env.LD_LIBRARY_PATH = [...libraries, process.env.LD_LIBRARY_PATH ?? ""].join(":");
  process.env.REDIS_SERVER = program;
}
