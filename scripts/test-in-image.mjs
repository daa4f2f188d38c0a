/**
 * Tests the tarballs of a folder in a container of the oldest system that a Linux platform supports: for
 * glibc, Debian 11 with the Node that runs this script; for musl, Node's own Alpine image of the same
 * major version.
 *
 *     node scripts/test-in-image.mjs --from <folder> --platform <platform>
 *
 * Needs Docker. The container mounts the tree, and installs TypeScript with npm.
 */

import { dirname, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { findPlatform } from "./pack/platforms.mjs";
import { ROOT, run, Stop, script } from "./support/run.mjs";

const FLAGS = { from: { type: "string" }, platform: { type: "string" } };
const USAGE = "Usage: node scripts/test-in-image.mjs --from <folder> --platform <platform>";

/**
 * Debian 11 has glibc 2.31; releases of Node for Linux need 2.28. Since version 25 they also need libatomic
 * (BUILDING.md of Node), which this image includes with its compiler; smaller images lack it.
 */
const DEBIAN = "buildpack-deps:bullseye";

function options() {
  try {
    const { values } = parseArgs({ options: FLAGS });
    if (values.from === undefined || values.platform === undefined) {
      throw new Error("Name the folder of the tarballs and the platform.");
    }
    return { ...values, ...findPlatform(values.platform) };
  } catch (error) {
    throw new Stop(`${error.message}\n${USAGE}`);
  }
}

/** The image, and flags that mount Node into an image without it. */
function image(libc) {
  if (libc === "musl") return [`node:${process.versions.node.split(".")[0]}-alpine`];
  const node = dirname(dirname(process.execPath));
  const path = "/node/bin:/usr/local/bin:/usr/bin:/bin";
  return ["--volume", `${node}:/node:ro`, "--env", `PATH=${path}`, DEBIAN];
}

await script(async () => {
  const { from, name, os, libc } = options();
  if (os !== "linux") throw new Stop(`There is no image of ${name}, only of Linux.`);
  const folder = relative(ROOT, resolve(from));
  if (folder.startsWith("..")) throw new Stop(`${from} is outside of the tree.`);
  const tree = ["--volume", `${ROOT}:/tree`, "--workdir", "/tree"];
  const test = ["scripts/test.mjs", "--artifact", "--from", folder, "--platform", name];
  await run("docker", ["run", "--rm", ...tree, ...image(libc), "node", ...test]);
});
