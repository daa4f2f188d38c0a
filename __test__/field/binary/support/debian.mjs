/** Libraries of another Debian release, unpacked into a folder and not installed. */

import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../../../package/support/packages.mjs";
import { succeed } from "../../../package/support/process.mjs";

const KEYRING = "/usr/share/keyrings/debian-archive-keyring.gpg";

/** The archive that this machine installs Debian's packages from; `undefined` on other systems. */
function archive() {
  try {
    const release = readFileSync("/etc/os-release", "utf8");
    const codename = /^VERSION_CODENAME=(.+)$/m.exec(release)[1];
    const format = ["--format", "$(REPO_URI) $(RELEASE) $(COMPONENT)"];
    const targets = execFileSync("apt-get", ["indextargets", ...format], { encoding: "utf8" });
    const lines = targets.split("\n").map((line) => line.split(" "));
    return lines.find(([, name, component]) => name === codename && component === "main")?.[0];
  } catch {
    return undefined;
  }
}

/**
 * Downloads packages of a Debian release with apt, whose state is kept in a temporary folder, and
 * unpacks them there. Prints what it downloads.
 *
 * @param {string} release such as `bullseye`
 * @param {string[]} packages
 * @returns {Promise<string | undefined>} the folder, or `undefined` where this machine has no Debian
 *   archive
 */
export async function unpackDebian(release, packages) {
  const uri = archive();
  if (uri === undefined) return undefined;
  const folder = temporaryFolder();
  for (const path of ["lists/partial", "cache/archives/partial", "root"]) {
    mkdirSync(join(folder, path), { recursive: true });
  }
  writeFileSync(join(folder, "status"), "");
  writeFileSync(
    join(folder, "sources.list"),
    `deb [signed-by=${KEYRING}] ${uri} ${release} main\n`,
  );
  const options = {
    "Dir::Etc::SourceList": join(folder, "sources.list"),
    "Dir::Etc::SourceParts": "/dev/null",
    "Dir::State": folder,
    "Dir::State::status": join(folder, "status"),
    "Dir::Cache": join(folder, "cache"),
    "Acquire::Languages": "none",
    "Acquire::IndexTargets::deb::DEP-11::DefaultEnabled": "false",
    "APT::Sandbox::User": "root",
  };
  const flags = Object.entries(options).flatMap(([name, value]) => ["-o", `${name}=${value}`]);
  const root = join(folder, "root");
  process.stdout.write(`# Downloading ${packages.join(", ")} of Debian ${release} …\n`);
  await succeed(["apt-get", ...flags, "update"], { cwd: root });
  await succeed(["apt-get", ...flags, "download", ...packages], { cwd: root });
  for (const name of readdirSync(root)) {
    await succeed(["dpkg-deb", "--extract", join(root, name), root]);
  }
  return root;
}
