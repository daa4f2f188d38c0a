/**
 * A release is published to a registry on 127.0.0.1, interrupted and resumed, and installed from it with
 * each package manager. The registry has no other packages, and no others are requested.
 */

import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { ADDON, BINARY_PACKAGE, readJson } from "../../package/support/packages.mjs";
import { ROOT, succeed } from "../../package/support/process.mjs";
import { startRegistry } from "../../package/support/registry.mjs";
import { asCommonJs, asModule, assertAnswer } from "../../package/support/sample.mjs";
import { startServer } from "../../package/support/server.mjs";
import { documentedPackages, isDocumented } from "./support/documented.mjs";
import { MANAGERS, makeProject } from "./support/managers.mjs";
import {
  OTHER,
  OTHER_PACKAGE,
  PACKAGES,
  packRelease,
  publishRelease,
  VERSION,
} from "./support/release.mjs";

const MIRRORED = "authing-node-sdk";
const NAMES = { own: "genauth-native", alias: MIRRORED };

/** A user's test with the emulator. */
const EMULATED = (name) => `
  const { DEMO_APP, startEmulator } = require("genauth-emulator");
  const { AuthenticationClient } = require("${name}");
  (async () => {
    const emulator = await startEmulator();
    const { appId, appSecret } = DEMO_APP;
    const client = new AuthenticationClient({ appId, appSecret, appHost: emulator.url });
    console.log((await client.getCountryList()).statusCode);
    await emulator.close();
  })();`;

/** A module that exists only under the name authing-node-sdk. */
const DEEP = `
  const { SignUpDto } = require("${MIRRORED}/dist/models");
  console.log(SignUpDto.connection.PASSWORD, require("${MIRRORED}/package.json").name);`;

let registry;
let server;
let release;

before(async () => {
  [registry, server, release] = await Promise.all([startRegistry(), startServer(), packRelease()]);
});

after(async () => {
  registry.close();
  await server.close();
});

const published = () => registry.published.map(({ name }) => name);

describe("a release", () => {
  test("stops when the registry rejects its third package", async () => {
    registry.refused.add(PACKAGES[2]);
    const { code, stderr } = await publishRelease(release, registry.url);
    assert.equal(code, 1);
    assert.match(stderr, /Not published: genauth-native, genauth-emulator\./);
    assert.deepEqual(published(), PACKAGES.slice(0, 2));
  });

  test("cannot be installed before it is complete", async () => {
    const [npm] = MANAGERS;
    const project = makeProject(npm, registry.url);
    const { code, stderr } = await project.run([...npm.add, "genauth-native"]);
    assert.equal(code, 1);
    assert.match(stderr, /E404/);
    assert.ok(!existsSync(join(project.folder, "node_modules")));
  });

  test("is resumed by the same command", async () => {
    registry.refused.clear();
    const { code, stderr } = await publishRelease(release, registry.url);
    assert.equal(code, 0, stderr);
    assert.deepEqual(published(), PACKAGES);
  });
});

/** Runs a program, which must succeed. */
async function printed(project, manager, program, inner) {
  const { code, stdout, stderr } = await project.run([...manager.node, program], inner);
  assert.equal(code, 0, stderr);
  return stdout;
}

/**
 * Compiles the sample. The compiler does not look into the archives of Plug'n'Play: there, types are not
 * checked.
 */
function compileSample({ folder }) {
  const types = join(ROOT, "node_modules/@types");
  const flags = "--strict --target es2022 --module node16 --types node --outDir compiled".split(
    " ",
  );
  if (!existsSync(join(folder, "node_modules"))) flags.push("--noCheck");
  const compiler = join(ROOT, "node_modules/typescript/bin/tsc");
  const command = [process.execPath, compiler, ...flags, "--typeRoots", types];
  return succeed([...command, "typed.mts", "typed.cts"], { cwd: folder });
}

for (const manager of MANAGERS) {
  for (const [kind, name] of Object.entries(NAMES)) {
    describe(`installed with ${manager.title} as ${name}`, () => {
      let project;

      before(async () => {
        project = makeProject(manager, registry.url);
        const documented = documentedPackages(manager.row ?? manager.title);
        const packages = [documented[kind], "genauth-emulator"];
        const { code, stdout, stderr } = await project.run([...manager.add, ...packages]);
        assert.equal(code, 0, stdout + stderr);
        Object.assign(project.env, server.env);
        project.write({
          "common.cjs": asCommonJs(name),
          "module.mjs": asModule(name),
          "typed.mts": asModule(name),
          "typed.cts": asModule(name),
          "emulated.cjs": EMULATED(name),
          "deep.cjs": DEEP,
        });
        await compileSample(project);
      });

      after(() => rmSync(project.folder, { recursive: true, force: true }));

      for (const program of [
        "common.cjs",
        "module.mjs",
        "compiled/typed.mjs",
        "compiled/typed.cjs",
      ]) {
        test(`the documented sample runs: ${program}`, async () => {
          assertAnswer(await printed(project, manager, program));
        });
      }

      test("the client gets answers from the emulator", async () => {
        assert.equal(await printed(project, manager, "emulated.cjs"), "200\n");
      });

      if (name === MIRRORED) {
        test("a deep import and package.json can be loaded", async () => {
          assert.equal(await printed(project, manager, "deep.cjs"), "PASSWORD genauth-native\n");
        });
      }
    });
  }
}

test("Plug'n'Play keeps the binary in a file of the project, not in an archive", async () => {
  const manager = MANAGERS.find(({ title }) => title.includes("Plug'n'Play"));
  const project = makeProject(manager, registry.url);
  const { code, stdout } = await project.run([...manager.add, "genauth-native"]);
  assert.equal(code, 0, stdout);
  const unplugged = readdirSync(join(project.folder, ".yarn/unplugged"), { recursive: true });
  assert.equal(unplugged.filter((path) => path.endsWith(`${BINARY_PACKAGE}/${ADDON}`)).length, 1);
});

test("Yarn 4 waits for a day after the publication", async (context) => {
  const manager = MANAGERS.find(({ title }) => title === "Yarn 4");
  const project = makeProject(manager, registry.url);
  const { publishedAt } = registry;
  context.after(() => Object.assign(registry, { publishedAt }));
  registry.publishedAt = new Date().toISOString();
  const { code, stdout } = await project.run([...manager.add, "genauth-native"]);
  assert.equal(code, 1);
  assert.match(stdout, /quarantined/);
});

describe("without optional dependencies, the missing package is named with", () => {
  for (const manager of MANAGERS.filter(({ omit }) => omit !== undefined)) {
    test(manager.title, async () => {
      const project = makeProject(manager, registry.url);
      const { code, stdout, stderr } = await project.run([...manager.omit, "genauth-native"]);
      assert.equal(code, 0, stdout + stderr);
      await assertNamesMissingPackage(project, manager);
    });
  }
});

async function assertNamesMissingPackage(project, manager, inner) {
  project.write({ [join(inner ?? "", "load.cjs")]: 'require("genauth-native");' });
  const { code, stderr } = await project.run([...manager.node, "load.cjs"], inner);
  assert.equal(code, 1);
  assert.match(stderr, /ERR_BINARY_NOT_INSTALLED/);
  assert.ok(stderr.includes(`genauth-native: the package ${BINARY_PACKAGE}, `), stderr);
}

/** The settings of a monorepo that uses the package in one of its folders. */
const MONOREPO = {
  "package.json": JSON.stringify({ name: "monorepo", private: true, workspaces: ["app"] }),
  "app/package.json": JSON.stringify({
    name: "app",
    version: "1.0.0",
    private: true,
    dependencies: { "genauth-native": VERSION, [MIRRORED]: `npm:genauth-native@${VERSION}` },
  }),
  "app/common.cjs": asCommonJs("genauth-native"),
  "app/aliased.mjs": asModule(MIRRORED),
};

describe(`a monorepo whose lock file was made for ${OTHER.title}, with`, () => {
  for (const manager of MANAGERS) {
    test(manager.title, async () => {
      const project = makeProject(manager, registry.url, OTHER);
      project.write(MONOREPO);
      const made = await project.run(manager.install(OTHER));
      assert.equal(made.code, 0, made.stdout + made.stderr);
      if (!manager.installsForThisPlatformOnly) {
        await assertNamesMissingPackage(project, manager, "app");
      }
      const lock = readFileSync(join(project.folder, manager.lockFile), "utf8");
      for (const name of [BINARY_PACKAGE, OTHER_PACKAGE]) assert.ok(lock.includes(name), name);

      const tool = manager.row ?? manager.title;
      const name = tool.split(" ")[0].toLowerCase();
      const args = manager.frozen.slice(
        manager.frozen.findIndex((arg) => /^(ci|install)$/.test(arg)),
      );
      assert.ok(isDocumented([name, ...args].join(" ")));

      // The repository is cloned on this platform.
      const clone = makeProject(manager, registry.url);
      clone.write({ ...MONOREPO, [manager.lockFile]: lock });
      const { code, stdout, stderr } = await clone.run(manager.frozen);
      assert.equal(code, 0, stdout + stderr);
      Object.assign(clone.env, server.env);
      assertAnswer(await printed(clone, manager, "common.cjs", "app"));
      assertAnswer(await printed(clone, manager, "aliased.mjs", "app"));
      assert.equal(readFileSync(join(clone.folder, manager.lockFile), "utf8"), lock);
    });
  }
});

test("only the packages of the release were requested from the registry", () => {
  // Some package managers look at an optional peer as well.
  const expected = [...PACKAGES, "oidc-provider"].sort();
  assert.deepEqual([...new Set(registry.asked)].sort(), expected);
});

test("the rehearsed version is that of the repository", () => {
  assert.ok(registry.published.every(({ version }) => version === VERSION));
  assert.equal(readJson(join(ROOT, "emulator/package.json")).version, VERSION);
});
