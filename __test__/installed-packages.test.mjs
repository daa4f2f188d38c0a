/** Scripts find missing and outdated npm packages of a checkout, and install them. */

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { npmPlatform } from "../scripts/pack/platforms.mjs";
import { installOutdated, outdatedPackages } from "../scripts/support/packages.mjs";
import { run } from "../scripts/support/run.mjs";

const root = mkdtempSync(join(tmpdir(), "genauth-installed-"));
after(() => rmSync(root, { recursive: true }));

function write(folder, file, content) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), JSON.stringify(content));
}

describe("the list of outdated packages", () => {
  const project = join(root, "compared");
  const here = npmPlatform(`${process.platform}-${process.arch}`);

  before(() => {
    write(project, "package-lock.json", {
      packages: {
        "": { name: "compared", version: "1.0.0" },
        workspace: { version: "1.0.0" },
        "node_modules/workspace": { resolved: "workspace", link: true },
        "node_modules/@scope/current": { version: "1.0.0" },
        "node_modules/old": { version: "2.0.0", dev: true },
        "node_modules/missing": { version: "3.0.0" },
        "node_modules/missing/node_modules/inner": { version: "3.1.0", devOptional: true },
        "node_modules/here": { version: "1.0.0", optional: true, os: [here.os], cpu: [here.cpu] },
        "node_modules/elsewhere": { version: "1.0.0", optional: true, os: ["aix"] },
        "node_modules/of-elsewhere": { version: "1.0.0", optional: true },
      },
    });
    const modules = join(project, "node_modules");
    write(join(modules, "workspace"), "package.json", { version: "1.0.0" });
    write(join(modules, "@scope/current"), "package.json", { version: "1.0.0" });
    write(join(modules, "old"), "package.json", { version: "1.9.0" });
  });

  test("has packages that are missing or have another version than in the lock file", () => {
    assert.deepEqual(outdatedPackages(project), [
      { name: "old", wanted: "2.0.0", installed: "1.9.0" },
      { name: "missing", wanted: "3.0.0", installed: undefined },
      { name: "inner", wanted: "3.1.0", installed: undefined },
      { name: "here", wanted: "1.0.0", installed: undefined },
    ]);
  });

  test("excludes development tools and optional packages on request", () => {
    const names = outdatedPackages(project, { production: true }).map(({ name }) => name);
    assert.deepEqual(names, ["missing"]);
  });
});

describe("an outdated package", () => {
  const project = join(root, "installed");
  const options = { title: "npm packages", command: ["install", "--no-save"] };

  before(async () => {
    const quiet = { quiet: true };
    mkdirSync(project);
    write(join(root, "tool"), "package.json", { name: "tool", version: "1.2.3" });
    await run("npm", ["pack", join(root, "tool"), "--pack-destination", project], quiet);
    write(project, "package.json", { devDependencies: { tool: "file:tool-1.2.3.tgz" } });
    const silent = ["--no-audit", "--no-fund", "--offline"];
    await run("npm", ["install", "--package-lock-only", ...silent], { ...quiet, cwd: project });
  });

  test("causes an error with instructions when it cannot be installed", async () => {
    write(join(project, "node_modules/tool"), "package.json", { version: "1.0.0" });
    const command = ["ci", "--prefix", join(root, "absent")];
    await assert.rejects(installOutdated(project, { ...options, command }), ({ message }) => {
      assert.match(
        message,
        /do not match package-lock\.json: tool 1\.2\.3 \(installed: 1\.0\.0\)\./,
      );
      assert.match(message, /Run `npm ci` there, then try again\.$/);
      return true;
    });
  });

  test("is replaced with the version of the lock file", async () => {
    const lock = readFileSync(join(project, "package-lock.json"), "utf8");
    await installOutdated(project, options);
    assert.deepEqual(outdatedPackages(project), []);
    assert.equal(readFileSync(join(project, "package-lock.json"), "utf8"), lock);
  });
});
