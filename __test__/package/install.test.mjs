import assert from "node:assert/strict";
import { copyFileSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { binaryName, findPlatform, packageName } from "../../scripts/pack/platforms.mjs";
import { stageBinary, stageRoot } from "../../scripts/pack/stage.mjs";
import { tarball } from "../../scripts/pack/tarball.mjs";
import {
  ADDON,
  BINARY_PACKAGE,
  PLATFORM,
  pack,
  readJson,
  temporaryFolder,
} from "./support/packages.mjs";
import { ROOT, run } from "./support/process.mjs";
import { emptyProject, install } from "./support/project.mjs";
import { startRegistry } from "./support/registry.mjs";

let packages;

before(async () => {
  packages = await pack();
});

/** A registry that is closed after the test. */
async function registry(context, tarballs) {
  const started = await startRegistry(tarballs);
  context.after(() => started.close());
  return started;
}

function installed({ folder }) {
  const names = (path) => readdirSync(path).filter((name) => !name.startsWith("."));
  const modules = join(folder, "node_modules");
  return names(modules).flatMap((name) =>
    name.startsWith("@") ? names(join(modules, name)).map((inner) => `${name}/${inner}`) : name,
  );
}

/** Loads the package in a child process. */
function load({ folder, env }) {
  const code = 'console.log(typeof require("genauth-native").AuthenticationClient)';
  return run(["node", "-e", code], { cwd: folder, env });
}

async function assertWorks(project) {
  assert.deepEqual(installed(project), [BINARY_PACKAGE, "genauth-native"]);
  assert.deepEqual(await load(project), { code: 0, stdout: "function\n", stderr: "" });
  const { code, stdout } = await run(["npm", "ls"], { cwd: project.folder, env: project.env });
  assert.equal(code, 0, stdout);
}

describe("in an empty project on a machine without Rust", () => {
  for (const program of ["cargo", "rustc", "cc"]) {
    test(`${program} is not available`, async () => {
      const { env } = emptyProject();
      await assert.rejects(run([program, "--version"], { env }), { code: "ENOENT" });
    });
  }

  test("npm installs both tarballs and requests no other package from the registry", async (context) => {
    const project = emptyProject();
    const empty = await registry(context);
    const { code, stderr } = await install(project, empty, [packages.root, packages.binary]);
    assert.equal(code, 0, stderr);
    await assertWorks(project);
    assert.deepEqual(empty.asked, []);
  });

  test("npm installs both tarballs without a network", async (context) => {
    const project = emptyProject();
    const empty = await registry(context);
    const args = ["--offline", packages.root, packages.binary];
    const { code, stderr } = await install(project, empty, args);
    assert.equal(code, 0, stderr);
    await assertWorks(project);
    assert.deepEqual(empty.asked, []);
  });

  test("npm finds the binary package when both are published", async (context) => {
    const project = emptyProject();
    const full = await registry(context, [packages.root, packages.binary]);
    const { code, stderr } = await install(project, full, ["genauth-native"]);
    assert.equal(code, 0, stderr);
    await assertWorks(project);
    const { dependencies } = readJson(join(project.folder, "package.json"));
    assert.deepEqual(Object.keys(dependencies), ["genauth-native"]);
  });
});

describe("without the binary package", () => {
  let project;
  let failure;

  before(async () => {
    project = emptyProject();
    const empty = await startRegistry();
    const { code, stderr } = await install(project, empty, ["--omit=optional", packages.root]);
    empty.close();
    assert.equal(code, 0, stderr);
    assert.deepEqual(installed(project), ["genauth-native"]);
    const program = `
      try {
        require("genauth-native");
      } catch ({ code, message, cause }) {
        console.log(JSON.stringify({ code, message, cause: cause.code }));
      }`;
    const { stdout } = await run(["node", "-e", program], {
      cwd: project.folder,
      env: project.env,
    });
    failure = JSON.parse(stdout);
  });

  test("loading fails with one message that names the missing package", () => {
    assert.equal(failure.code, "ERR_BINARY_NOT_INSTALLED");
    assert.match(failure.message, new RegExp(`^genauth-native: the package ${BINARY_PACKAGE}, `));
    assert.doesNotMatch(failure.message, /\n|npm run build/);
  });

  test("the message names the reasons why npm may have skipped it", () => {
    assert.match(failure.message, /--omit=optional/);
  });

  test("the error of `require` is the cause", () => {
    assert.equal(failure.cause, "MODULE_NOT_FOUND");
  });

  test("an import ends the process with the same message", async () => {
    const { code, stdout, stderr } = await run(
      ["node", "--input-type=module", "-e", 'import "genauth-native"; console.log("loaded");'],
      { cwd: project.folder, env: project.env },
    );
    assert.equal(code, 1);
    assert.equal(stdout, "");
    assert.ok(stderr.includes(failure.message), stderr);
  });
});

describe("in a project that is installed for another system", () => {
  const here = findPlatform(PLATFORM);
  const other = findPlatform(here.cpu === "arm64" ? "linux-x64-gnu" : "linux-arm64-gnu");
  const otherPackage = packageName(other.name);
  const flagsFor = ({ os, cpu, libc }) => [`--os=${os}`, `--cpu=${cpu}`, `--libc=${libc}`];
  let tarballs;
  let project;
  let full;

  before(async () => {
    const folder = temporaryFolder();
    const manifest = readJson(join(ROOT, "package.json"));
    const binary = join(folder, binaryName(other.name));
    // No test loads it.
    copyFileSync(join(ROOT, ADDON), binary);
    const folders = [
      stageRoot(manifest, [here, other], join(folder, "root")),
      stageBinary(manifest, other, binary, join(folder, "binary")),
    ];
    tarballs = [packages.binary];
    for (const staged of folders) {
      tarballs.push(await tarball(staged, folder));
    }
    full = await startRegistry(tarballs);
    project = emptyProject();
    const { code, stderr } = await install(project, full, [...flagsFor(other), "genauth-native"]);
    assert.equal(code, 0, stderr);
  });

  after(() => full.close());

  test("npm installs the binary package of that system", () => {
    assert.deepEqual(installed(project), [otherPackage, "genauth-native"]);
  });

  test("the page Deploying shows the same command", () => {
    const page = readFileSync(join(ROOT, "docs/guides/deploying.md"), "utf8");
    const flags = flagsFor(findPlatform("linux-x64-gnu"));
    assert.ok(page.includes(`\nnpm install ${flags.join(" ")}\n`));
  });

  test("the package does not load on this system, and the message names the reason", async () => {
    const { code, stderr } = await load(project);
    assert.equal(code, 1);
    assert.match(stderr, /ERR_BINARY_NOT_INSTALLED/);
    assert.ok(stderr.includes(`the package ${BINARY_PACKAGE}, which has the binary, is not`));
  });

  test("the lock file installs the binary package of this system", async () => {
    rmSync(join(project.folder, "node_modules"), { recursive: true });
    const args = ["--registry", full.url, "--no-audit", "--no-fund"];
    const options = { cwd: project.folder, env: project.env };
    const { code, stderr } = await run(["npm", "ci", ...args], options);
    assert.equal(code, 0, stderr);
    await assertWorks(project);
  });
});
