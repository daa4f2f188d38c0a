/** Installs programs from Debian packages for tests. */

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { exclusively } from "./exclusive.mjs";
import { ROOT, Stop } from "./run.mjs";
import { installOnSystem, mayInstall } from "./system.mjs";

/** The folder for unpacked packages if the user cannot install on the system. */
const FOLDER = join(ROOT, "target", "debian");
/** Folders of programs, including those that are not in every user's PATH. */
const FOLDERS = ["/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin"];

/**
 * Finds programs, and installs the Debian packages of missing ones: on the system as an administrator,
 * into `target/debian` as another user. Announces what it installs, and starts no services. Processes that need
 * programs at the same time wait for each other: apt-get refuses to run twice, and a program may be there before
 * its libraries are.
 *
 * @param {Record<string, string>} programs names of programs, and of the packages that contain them
 * @returns {Promise<Record<string, string>>} the paths of the programs
 * @throws {Stop} if a program is missing and cannot be installed
 */
export async function requireDebian(programs) {
  return exclusively("debian", () => findOrInstall(programs));
}

async function findOrInstall(programs) {
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
    // Not Debian, or its packages cannot be reached: the caller reports what is missing.
  }
}

/** Downloads the packages with their dependencies, and unpacks them without installing them. */
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

/** Makes unpacked programs find their libraries. */
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
