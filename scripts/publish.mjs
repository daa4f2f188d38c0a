/**
 * Publishes the packages of a release: the binary packages, then the root package, then the emulator.
 * The registry and the account come from npm's settings.
 *
 *     node scripts/publish.mjs --from <folder>   all tarballs of the folder, which must be complete
 *         --partial      accept a root package that names fewer than all platforms: for rehearsals
 *         --provenance   attest where the packages were built; needs a CI service that npm supports
 *         --tag <name>   the tag that installs without a version follow; by default `latest`, and
 *                        `next` for a prerelease
 *         --dry-run      print what would be published, without publishing
 *
 * A package that the registry already has with the same content is skipped, so the same command resumes
 * after a failure. Nothing is published if the registry has other content under that version.
 */

import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { planRelease } from "./release/plan.mjs";
import { commandLine, ROOT, run, Stop, script } from "./support/run.mjs";

const FLAGS = {
  from: { type: "string" },
  partial: { type: "boolean", default: false },
  provenance: { type: "boolean", default: false },
  tag: { type: "string" },
  "dry-run": { type: "boolean", default: false },
};
const USAGE =
  "Usage: node scripts/publish.mjs --from <folder> [--partial] [--provenance] [--tag <name>] [--dry-run]";

function options() {
  try {
    const { values } = parseArgs({ options: FLAGS });
    if (values.from === undefined) throw new Error("Name the folder of the tarballs with --from.");
    return values;
  } catch (error) {
    throw new Stop(`${error.message}\n${USAGE}`);
  }
}

/**
 * Queries the registry.
 *
 * @returns {Promise<string | undefined>} the integrity of a published version; `undefined` if there is none
 * @throws {Stop} if the registry does not answer
 */
async function publishedIntegrity({ name, version }) {
  const [file, args] = commandLine("npm", [
    ...["view", `${name}@${version}`, "dist.integrity", "--json"],
    // npm's cache may be outdated, so it has to be revalidated.
    "--prefer-online",
  ]);
  const { stdout, stderr } = await new Promise((done) => {
    // The output contains the error.
    execFile(file, args, { cwd: ROOT }, (_, text, messages) =>
      done({ stdout: text, stderr: messages }),
    );
  });
  if (stdout.trim() === "") {
    if (stderr.trim() === "") return undefined;
    throw new Stop(`The registry could not be asked for ${name}@${version}: ${stderr.trim()}`);
  }
  const answer = JSON.parse(stdout);
  if (typeof answer === "string") return answer;
  if (answer.error?.code === "E404") return undefined;
  const { code, summary } = answer.error ?? {};
  throw new Stop(`The registry could not be asked for ${name}@${version}: ${code}, ${summary}`);
}

/** The state of each package in the registry. */
async function compare(packages) {
  const published = await Promise.all(packages.map(publishedIntegrity));
  const compared = packages.map((one, index) => ({ ...one, published: published[index] }));
  const conflicts = compared.filter(
    ({ integrity, published }) => published !== undefined && published !== integrity,
  );
  if (conflicts.length > 0) {
    const names = conflicts.map(({ name, version }) => `${name}@${version}`).join(", ");
    throw new Stop(
      `Nothing was published: the registry has other content under ${names}. ` +
        "A published version cannot be replaced: publish the original tarballs, or raise the version.",
    );
  }
  return compared;
}

await script(async () => {
  const { from, partial, provenance, tag, "dry-run": dryRun } = options();
  const packages = await compare(planRelease(resolve(from), { partial }));
  const [{ version }] = packages;
  const flags = ["--access", "public", "--tag", tag ?? (version.includes("-") ? "next" : "latest")];
  if (provenance) flags.push("--provenance");
  for (const [index, { name, file, published }] of packages.entries()) {
    if (published !== undefined) {
      process.stdout.write(`already there  ${name}@${version}\n`);
    } else if (dryRun) {
      process.stdout.write(`not published  ${name}@${version}\n`);
    } else {
      try {
        await run("npm", ["publish", file, ...flags], { quiet: true });
      } catch (error) {
        const rest = packages.slice(index).filter((one) => one.published === undefined);
        throw new Stop(
          `${error.message}\nNot published: ${rest.map((one) => one.name).join(", ")}. ` +
            "Once the cause is mended, the same command goes on from there.",
        );
      }
      process.stdout.write(`published      ${name}@${version}\n`);
    }
  }
});
