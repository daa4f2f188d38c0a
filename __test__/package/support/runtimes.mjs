/** The runtimes that the packages are tested with: the running one, and pinned versions. */

import { join } from "node:path";
import { installPinned } from "./packages.mjs";

/**
 * The permissions that Deno needs: to load a binary, to find it, and to read the proxy settings. The
 * native code opens its connections itself, so Deno's network permission does not apply.
 */
const DENO_PERMISSIONS = ["--no-prompt", "--allow-ffi", "--allow-env"];

/** Node with its permission model: it may load addons and read the files below a folder. */
function restrictedNode(program, flag = "--permission") {
  return (folder) => [program, flag, "--allow-addons", `--allow-fs-read=${folder}/*`];
}

/**
 * @typedef {object} Runtime
 * @property {string} title
 * @property {[string, ...string[]]} command the command without the path of the script
 * @property {(folder: string) => [string, ...string[]]} [restricted] the same with permissions, if the
 *   runtime has any: only files below the folder are readable
 * @property {boolean} runsTypeScript whether it runs a .mts file directly
 * @property {boolean} stacksOfCalls whether the error of a call shows its caller. JavaScriptCore,
 *   unlike V8, does not follow the `await` chain of an error that is created in a rejection handler.
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
  // The manifest pins binaries only for this platform.
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
