/**
 * `node bench/instructions.mjs [transport] [in flight]`: the instructions of the network thread for one call, by
 * the crate that they belong to, without the kernel, beside those of reqwest alone. They are counted by valgrind,
 * which a busy machine does not disturb, from the driver `core/benches/calls` against the server of the benchmark.
 *
 * The instructions of 500 calls are subtracted from those of 2,500, so that the first connections do not count.
 * Needs valgrind. The driver is built with the release profile, and with the names of functions.
 */

import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { buildDriver } from "./lib/driver.mjs";
import { startServer } from "./lib/server.mjs";

const [FEW, MANY] = [500, 2_500];
/** Owners below this share of the whole are summed up. */
const LEAST_SHARE = 0.01;

/** The crates of the standard library. */
const STANDARD = new Set(["alloc", "core", "hashbrown", "std"]);

/** Symbols and lines, for the owners; see `[profile.release]` in Cargo.toml. */
const PROFILE = {
  CARGO_PROFILE_RELEASE_STRIP: "none",
  CARGO_PROFILE_RELEASE_DEBUG: "line-tables-only",
};

/** The crate of a function: by its file, or by its name where the code of the standard library was inlined. */
function ownerOf(file, name) {
  const crate = file.match(/\/registry\/src\/[^/]+\/([\w-]+?)-\d/)?.[1];
  if (crate !== undefined) {
    return crate.startsWith("libmimalloc") ? "mimalloc" : crate;
  }
  if (file.includes("/core/src/") && !file.startsWith("library/") && !file.includes("/rustc/")) {
    return "genauth-core";
  }
  if (/mem(cpy|move|set|cmp)/.test(name)) {
    return "copies of memory";
  }
  const owner = name.match(/\b([a-z]\w+?)::/)?.[1].replaceAll("_", "-") ?? "other";
  if (owner === "calls") return "driver";
  return STANDARD.has(owner) ? "standard library" : owner;
}

/** Instructions by owner of a run with `calls` calls, by our client or by reqwest alone, over the HTTP version `bare`. */
async function countOf(driver, calls, { origin, inFlight, ca, folder, bare }) {
  const out = path.join(folder, `calls-${calls}${bare ? "-bare" : ""}`);
  const env = bare ? { ...process.env, BARE: bare } : process.env;
  const options = ["--tool=callgrind", "--separate-threads=yes", `--callgrind-out-file=${out}`];
  await promisify(execFile)("valgrind", [...options, driver, origin, calls, inFlight, ca], {
    env,
  });
  // The main thread is the first one, the network thread the second one.
  const table = execFileSync("callgrind_annotate", ["--threshold=100", "--auto=no", `${out}-02`], {
    maxBuffer: 64 * 1024 * 1024,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const counts = new Map();
  for (const [, count, file, name] of table
    .toString()
    .matchAll(/^ *([\d,]+) \( *[\d.]+%\) +(\S+?):(.*)$/gm)) {
    const owner = ownerOf(file, name);
    counts.set(owner, (counts.get(owner) ?? 0) + Number(count.replaceAll(",", "")));
  }
  return counts;
}

/** Instructions by owner for one call. */
async function perCall(driver, settings) {
  const few = await countOf(driver, FEW, settings);
  const many = await countOf(driver, MANY, settings);
  const rows = [...many].map(([owner, count]) => [
    owner,
    (count - (few.get(owner) ?? 0)) / (MANY - FEW),
  ]);
  return new Map(rows);
}

function sum(counts) {
  return counts.reduce((total, count) => total + count, 0);
}

const [transport = "h1", inFlight = "32"] = process.argv.slice(2);
const driver = buildDriver(PROFILE);
const server = await startServer();
const folder = mkdtempSync(path.join(tmpdir(), "genauth-instructions-"));
try {
  const origin = server.origin(transport, "680B");
  const settings = { origin, inFlight, ca: server.ca, folder };
  const ours = await perCall(driver, settings);
  const bare = await perCall(driver, { ...settings, bare: transport.endsWith("h2") ? "h2" : "h1" });
  const [total, least] = [sum([...ours.values()]), sum([...bare.values()])];
  const shown = [...ours].filter(([, count]) => count >= LEAST_SHARE * total);
  shown.sort(([, one], [, other]) => other - one);
  const rows = shown.map(([owner, count]) => [owner, count, bare.get(owner) ?? 0]);
  const [known, knownBare] = [1, 2].map((column) => sum(rows.map((row) => row[column])));
  rows.push(["others", total - known, least - knownBare], ["all", total, least]);
  process.stdout.write("   ours   share  reqwest alone\n");
  for (const [owner, count, limit] of rows) {
    const share = ((100 * count) / total).toFixed(1);
    const [mine, theirs] = [count, limit].map((it) => String(Math.round(it)).padStart(7));
    process.stdout.write(`${mine} ${share.padStart(5)} % ${theirs}  ${owner}\n`);
  }
} finally {
  rmSync(folder, { recursive: true });
  await server.stop();
}
