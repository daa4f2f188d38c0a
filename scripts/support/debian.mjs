/** Programs of Debian packages that tests run against. */

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { ROOT, Stop } from "./run.mjs";
import { installOnSystem, mayInstall } from "./system.mjs";

/** Where packages are unpacked when the system may not be changed. */
const FOLDER = join(ROOT, "target", "debian");
/** Folders of programs, also those that are not in the PATH of everybody. */
const FOLDERS = ["/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin"];

/**
 * Finds programs, and installs their Debian packages where programs are missing: on the system by an
 * administrator, into `target/debian` for other users. Announces what it installs. No service is
 * started.
 *
 * @param {Record<string, string>} programs names of programs, and the packages that have them
 * @returns {Promise<Record<string, string>>} the paths of the programs
 * @throws {Stop} when there is one that cannot be got
 */
export async function requireDebian(programs) {
  const missing = Object.keys(programs).filter((program) => find(program) === undefined);
  if (missing.length > 0) {
    await install(missing.map((program) => programs[program]));
  }
  useUnpackedLibraries();
  const found = Object.keys(programs).map((program) => [program, find(program)]);
  const absent = found.filter(([, path]) => path === undefined).map(([program]) => program);
  if (absent.length > 0) {
    const packages = absent.map((program) => programs[program]).join(" ");
    throw new Stop(`These tests need ${absent.join(", ")}: install ${packages}, then try again.`);
  }
  return Object.fromEntries(found);
}

function find(program) {
  const folders = [...(process.env.PATH ?? "").split(delimiter), ...FOLDERS];
  const unpacked = ["usr/sbin", "usr/bin"].map((folder) => join(FOLDER, folder));
  return [...folders, ...unpacked]
    .map((folder) => join(folder, program))
    .find((path) => existsSync(path));
}

async function install(packages) {
  try {
    if (mayInstall()) {
      await installOnSystem(...packages);
    } else {
      process.stdout.write(`Unpacking ${packages.join(", ")} in ${FOLDER} …\n`);
      unpack(packages);
    }
  } catch {
    // No Debian, or no way to its packages: the caller says what is missing.
  }
}

/** Fetches the packages with all that they need, and unpacks them without installing them. */
function unpack(packages) {
  mkdirSync(FOLDER, { recursive: true });
  const options = { cwd: FOLDER, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] };
  const flags = ["install", "--simulate", "--no-install-recommends"];
  const plan = execFileSync("apt-get", [...flags, ...packages], options);
  const names = [...plan.matchAll(/^Inst (\S+)/gm)].map(([, name]) => name);
  execFileSync("apt-get", ["download", ...names], options);
  for (const name of readdirSync(FOLDER).filter((file) => file.endsWith(".deb"))) {
    execFileSync("dpkg", ["--extract", name, "."], options);
  }
}

/** Lets programs that were unpacked find their libraries. */
function useUnpackedLibraries() {
  const folder = join(FOLDER, "usr", "lib");
  if (!existsSync(folder)) {
    return;
  }
  const libraries = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name));
  process.env.LD_LIBRARY_PATH = [...libraries, process.env.LD_LIBRARY_PATH ?? ""].join(delimiter);
}
