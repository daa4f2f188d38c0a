/** The runtimes that the packages are tried under: the running one, and those that are pinned. */

import { join } from "node:path";
import { installPinned } from "./packages.mjs";

/**
 * What Deno must be allowed: loading a binary, looking for it, and reading the proxy settings. The
 * native side connects by itself, so that Deno has no say in the network.
 */
const DENO_PERMISSIONS = ["--no-prompt", "--allow-ffi", "--allow-env"];

/** Node under its permission model: it may load addons and read the files below a folder. */
function restrictedNode(program, flag = "--permission") {
  return (folder) => [program, flag, "--allow-addons", `--allow-fs-read=${folder}/*`];
}

/**
 * @typedef {object} Runtime
 * @property {string} title
 * @property {[string, ...string[]]} command what a script's path is appended to
 * @property {(folder: string) => [string, ...string[]]} [restricted] the same with permissions, where
 *   the runtime has any: nothing may be read but what is below the folder
 * @property {boolean} runsTypeScript whether it takes a .mts file as it is
 * @property {boolean} stacksOfCalls whether the error of a call shows who called. JavaScriptCore,
 *   unlike V8, does not follow the `await` chain of an error that is made in a rejection handler.
 */

/** @returns {Promise<Runtime[]>} */
export async function findRuntimes() {
  const running = {
    title: `Node.js ${process.versions.node}`,
    command: [process.execPath],
    restricted: restrictedNode(
      process.execPath,
      process.allowedNodeEnvironmentFlags.has("--permission")
        ? "--permission"
        : "--experimental-permission",
    ),
    runsTypeScript: Boolean(process.features.typescript),
    stacksOfCalls: true,
  };
  // The manifest pins binaries for this platform only.
  if (process.platform !== "linux" || process.arch !== "x64") {
    return [running];
  }
  const modules = await installPinned("runtimes");
  const common = { runsTypeScript: true, stacksOfCalls: true };
  const node = (major) => join(modules, `node-${major}/bin/node`);
  const deno = [join(modules, "@deno/linux-x64-glibc/deno"), "run", ...DENO_PERMISSIONS];
  return [
    running,
    ...[22, 24, 26].map((major) => ({
      ...common,
      title: `Node.js ${major}`,
      command: [node(major)],
      restricted: restrictedNode(node(major)),
    })),
    {
      ...common,
      title: "Bun",
      command: [join(modules, "@oven/bun-linux-x64/bin/bun")],
      stacksOfCalls: false,
    },
    {
      ...common,
      title: "Deno",
      command: [...deno, "--allow-read"],
      restricted: (folder) => [...deno, `--allow-read=${folder}`],
    },
  ];
}
