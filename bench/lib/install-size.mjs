/** Number of packages and bytes that a client installs. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { CLIENTS, LIMITS, US } from "./clients.mjs";

const BENCH = fileURLToPath(new URL("..", import.meta.url));
const ROOT = path.join(BENCH, "..");
/** The usual block size of file systems. */
const BLOCK = 4096;
const PLATFORM = `${process.platform}-${process.arch}`;

/** The folders of a package and of all its dependencies, resolved as Node.js does. */
function closure(folder, found = new Set()) {
  if (found.has(folder)) return found;
  found.add(folder);
  const manifest = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  for (const name of Object.keys(manifest.dependencies ?? {})) {
    closure(findPackage(name, folder), found);
  }
  return found;
}

function findPackage(name, from) {
  const candidate = path.join(from, "node_modules", name);
  if (existsSync(path.join(candidate, "package.json"))) return candidate;
  const parent = path.dirname(from);
  if (parent === from) throw new Error(`The package "${name}" is not installed.`);
  return findPackage(name, parent);
}

/** Sizes of a package's own files, without the packages installed inside it. */
function installedSizes(folder) {
  return readdirSync(folder)
    .filter((name) => name !== "node_modules")
    .map((name) => path.join(folder, name))
    .flatMap((file) => {
      const stat = statSync(file);
      return stat.isDirectory() ? installedSizes(file) : [stat.size];
    });
}

/** Sizes of the files in a tarball: a field of the 512-byte headers, in octal. */
function packedSizes(tarball) {
  const data = gunzipSync(readFileSync(tarball));
  const sizes = [];
  for (let at = 0; at < data.length && data[at] !== 0; ) {
    const size = Number.parseInt(data.toString("latin1", at + 124, at + 136), 8);
    sizes.push(size);
    at += 512 * (1 + Math.ceil(size / 512));
  }
  return sizes;
}

function summary(packages, sizes, source) {
  const sum = (values) => values.reduce((total, value) => total + value, 0);
  const disk = sum(sizes.map((size) => Math.ceil(size / BLOCK) * BLOCK));
  return { packages, bytes: sum(sizes), disk, source };
}

function listed(folder, pattern) {
  return existsSync(folder) ? readdirSync(folder).filter((name) => pattern.test(name)) : [];
}

/** Our tarballs in dist/: the package itself and the one with this platform's binary. */
function fromTarballs() {
  const folder = path.join(ROOT, "dist");
  const tarballs = listed(folder, /^genauth-native-.*\.tgz$/);
  const main = tarballs.filter((name) => /^genauth-native-\d/.test(name));
  const binary = tarballs.filter((name) => name.includes(`-${PLATFORM}`));
  if (main.length !== 1 || binary.length !== 1) return undefined;
  const sizes = [main[0], binary[0]].flatMap((name) => packedSizes(path.join(folder, name)));
  return summary(2, sizes, "the packed tarballs");
}

/** The size of the files that `npm pack` would include, and of the compiled binary. */
function fromWorkTree() {
  const args = ["pack", "--dry-run", "--json", "--ignore-scripts"];
  const output = execFileSync("npm", args, { cwd: ROOT, encoding: "utf8", stdio: "pipe" });
  const [{ files }] = Object.values(JSON.parse(output));
  const binaries = listed(ROOT, /\.node$/).filter((name) => name.includes(PLATFORM));
  const sizes = [
    ...files.filter((file) => !file.path.endsWith(".node")).map((file) => file.size),
    ...binaries.map((name) => statSync(path.join(ROOT, name)).size),
  ];
  return summary(2, sizes, "the files to be packed and the compiled binary");
}

function isPackage(name) {
  return !(name in LIMITS) && !CLIENTS[name].variant;
}

/**
 * @param {string[]} clients - Names of the clients.
 * @returns {Record<string, { packages: number, bytes: number, disk: number, source: string }>}
 *   Sizes by client; `disk` counts whole blocks.
 */
export function measureInstallation(clients) {
  const results = {};
  for (const name of clients.filter(isPackage)) {
    if (name === US) {
      results[name] = fromTarballs() ?? fromWorkTree();
    } else if (name === "fetch") {
      results[name] = summary(0, [], "part of Node.js");
    } else {
      const folders = [...closure(findPackage(name, BENCH))];
      results[name] = summary(
        folders.length,
        folders.flatMap(installedSizes),
        "the installed files",
      );
    }
  }
  return results;
}
