/**
 * `node bench/instructions.mjs [transport] [in flight]`: the instructions of the network thread for one call, by
 * the crate that they belong to, without the kernel. They are counted by valgrind, which a busy machine does not
 * disturb, from the driver `core/benches/calls.rs` against the server of the benchmark.
 *
 * The instructions of 500 calls are subtracted from those of 2,500, so that the first connections do not count.
 * Needs valgrind. Links with thin LTO, since the names of crates are lost to the fat one.
 */

import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startServer } from "./lib/server.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const [FEW, MANY] = [500, 2_500];
/** Owners below this share of the whole are summed up. */
const LEAST_SHARE = 0.01;

/** The crates of the standard library. */
const STANDARD = new Set(["alloc", "core", "hashbrown", "std"]);

/** Symbols and lines, for the owners; see `[profile.release]` in Cargo.toml. */
const PROFILE = {
  CARGO_PROFILE_RELEASE_STRIP: "none",
  CARGO_PROFILE_RELEASE_DEBUG: "line-tables-only",
  CARGO_PROFILE_RELEASE_LTO: "thin",
};

function build() {
  const args = ["build", "--release", "--locked", "--package", "genauth-core", "--bench", "calls"];
  const output = execFileSync("cargo", [...args, "--message-format", "json"], {
    cwd: ROOT,
    env: { ...process.env, ...PROFILE },
    maxBuffer: 64 * 1024 * 1024,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const messages = output.toString().split("\n").filter(Boolean).map(JSON.parse);
  return messages.find(({ executable, target }) => executable && target?.name === "calls")
    .executable;
}

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
  return STANDARD.has(owner) ? "standard library" : owner;
}

/** Instructions by owner of a run with `calls` calls. */
async function countOf(driver, calls, { origin, inFlight, ca, folder }) {
  const out = path.join(folder, `calls-${calls}`);
  const options = ["--tool=callgrind", "--separate-threads=yes", `--callgrind-out-file=${out}`];
  await promisify(execFile)("valgrind", [...options, driver, origin, calls, inFlight, ca]);
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

const [transport = "h1", inFlight = "32"] = process.argv.slice(2);
const driver = build();
const server = await startServer();
const folder = mkdtempSync(path.join(tmpdir(), "genauth-instructions-"));
try {
  const origin = server.origin(transport, "680B");
  const settings = { origin, inFlight, ca: server.ca, folder };
  const few = await countOf(driver, FEW, settings);
  const many = await countOf(driver, MANY, settings);
  const rows = [...many].map(([owner, count]) => [
    owner,
    (count - (few.get(owner) ?? 0)) / (MANY - FEW),
  ]);
  const total = rows.reduce((sum, [, count]) => sum + count, 0);
  const shown = rows.filter(([, count]) => count >= LEAST_SHARE * total);
  const rest = total - shown.reduce((sum, [, count]) => sum + count, 0);
  shown.sort(([, one], [, other]) => other - one);
  for (const [owner, count] of [...shown, ["others", rest], ["all", total]]) {
    const share = ((100 * count) / total).toFixed(1);
    process.stdout.write(
      `${Math.round(count).toString().padStart(7)} ${share.padStart(5)} %  ${owner}\n`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
  await server.stop();
}
