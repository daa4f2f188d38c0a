/**
 * The project's version, which all manifests and lock files share.
 *
 *     node scripts/version.mjs              prints it; fails if files name different versions
 *     node scripts/version.mjs --set 1.2.3  writes it to every file, and to CHANGELOG.md
 *     node scripts/version.mjs --tag v1.2.3 fails unless the tag, every file and CHANGELOG.md agree
 */

import { parseArgs } from "node:util";
import { contradictions, findVersions, setVersion } from "./release/project-version.mjs";
import { ROOT, Stop, script } from "./support/run.mjs";

const FLAGS = { set: { type: "string" }, tag: { type: "string" } };
const USAGE = "Usage: node scripts/version.mjs [--set <version> | --tag <tag>]";

function options() {
  try {
    const { values } = parseArgs({ options: FLAGS });
    if (values.set !== undefined && values.tag !== undefined) {
      throw new Error("--set and --tag exclude each other.");
    }
    return values;
  } catch (error) {
    throw new Stop(`${error.message}\n${USAGE}`);
  }
}

await script(async () => {
  const { set, tag } = options();
  if (set !== undefined) setVersion(ROOT, set);
  const [{ version }, ...others] = findVersions(ROOT);
  const found =
    tag === undefined
      ? others
          .filter((place) => place.version !== version)
          .map((place) => `${place.file} has version ${place.version}, not ${version}`)
      : contradictions(ROOT, tag);
  if (found.length > 0) throw new Stop(`${found.join("\n")}`);
  process.stdout.write(`${version}\n`);
});
