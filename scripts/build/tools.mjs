/**
 * The tools of the portable build: zig, whose C compiler and linker include the headers and symbols of
 * every glibc version and of musl, and cargo-zigbuild, which runs cargo with them. They are installed on
 * demand in cargo's target directory, not on the system.
 */

import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { run, Stop } from "../support/run.mjs";
import { EXE } from "../support/toolchain.mjs";

const CARGO_ZIGBUILD = "0.24.1";
const ZIGLANG = "0.17.1";

/**
 * @param {string} targetDirectory cargo's target directory
 * @returns {Promise<{ cargoZigbuild: string, env: Record<string, string> }>} path of cargo-zigbuild,
 *   and the environment variables with which it finds zig
 * @throws {Stop} if they can be neither found nor installed
 */
export async function requireZig(targetDirectory) {
  const folder = join(targetDirectory, "tools");
  const cargoZigbuild = join(folder, "bin", `cargo-zigbuild${EXE}`);
  // One folder per version: `pip install --target` does not replace files.
  const packages = join(folder, `ziglang-${ZIGLANG}`);
  const zig = join(packages, "ziglang", `zig${EXE}`);
  mkdirSync(folder, { recursive: true });
  if (!prints(cargoZigbuild, ["--version"], CARGO_ZIGBUILD)) {
    announce(`cargo-zigbuild ${CARGO_ZIGBUILD} (crates.io)`, folder);
    const flags = ["--locked", "--force", "--root", folder, "--version", CARGO_ZIGBUILD];
    await run("cargo", ["install", "cargo-zigbuild", ...flags], { quiet: true });
  }
  if (!prints(zig, ["version"], ZIGLANG)) {
    announce(`zig ${ZIGLANG} (ziglang on PyPI)`, packages);
    await installZig(packages);
  }
  return {
    cargoZigbuild,
    env: {
      CARGO_ZIGBUILD_ZIG_PATH: zig,
      CARGO_ZIGBUILD_CACHE_DIR: join(folder, "cache", "cargo-zigbuild"),
      ZIG_GLOBAL_CACHE_DIR: join(folder, "cache", "zig"),
    },
  };
}

/** Folder of the unpacked zig in cargo's target directory, which contains its license texts. */
export function zigFolder(targetDirectory) {
  return join(targetDirectory, "tools", `ziglang-${ZIGLANG}`, "ziglang");
}

async function installZig(packages) {
  const flags = ["--quiet", "--no-deps", "--only-binary=:all:", "--disable-pip-version-check"];
  const args = ["-m", "pip", "install", ...flags, "--target", packages, `ziglang==${ZIGLANG}`];
  const python = process.platform === "win32" ? "python" : "python3";
  try {
    await run(python, args, { quiet: true, env: { PIP_ROOT_USER_ACTION: "ignore" } });
  } catch (error) {
    throw new Stop(
      `${error.message}\nThe portable build needs Python 3 with pip to install zig. ` +
        "`npm run build` builds for this machine without it.",
    );
  }
}

function announce(what, folder) {
  process.stdout.write(`Installing ${what} in ${folder} …\n`);
}

/** Whether a program exists and prints this version. */
function prints(program, args, version) {
  try {
    const text = execFileSync(program, args, {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
    });
    return text.trim().split(/\s+/).at(-1) === version;
  } catch {
    return false;
  }
}
