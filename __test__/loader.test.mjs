/**
 * How the loader finds the binary, and its errors. Installed packages are tested
 * in `__test__/package/`, bundled programs in `__test__/field/bundlers/`.
 */

import assert from "node:assert/strict";
import { copyFileSync, cpSync, readFileSync, rmSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { PACKAGE, printed, runNode, runScript } from "./support/child.mjs";
import {
  ADDON,
  BINARY_PACKAGE,
  installBinary,
  installRoot,
  load,
  PLATFORM,
} from "./support/installation.mjs";

const { version } = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8"));

/** Code that makes Node report this platform. */
function pretend(platform, arch = process.arch) {
  return `for (const [name, value] of Object.entries(${JSON.stringify({ platform, arch })})) {
    Object.defineProperty(process, name, { value });
  }`;
}

/** A binary package that fails to load with the error of the operating system's loader. */
function failing(message, code = "ERR_DLOPEN_FAILED") {
  const error = `Object.assign(new Error(${JSON.stringify(message)}), ${JSON.stringify({ code })})`;
  return { name: "main.js", content: `throw ${error};` };
}

test("the page Deploying explains every error code of the loader", () => {
  const codesIn = (path, pattern) => {
    const found = readFileSync(join(PACKAGE, path), "utf8").matchAll(pattern);
    return [...new Set([...found].map(([, code]) => code))].sort();
  };
  const explained = codesIn("docs/guides/deploying.md", /^\| `(ERR_\w+)` \|/gm);
  assert.deepEqual(codesIn("lib/load-failure.js", /failed\(\s*"(ERR_\w+)"/g), explained);
  assert.equal(explained.length, 4);
});

function assertOneLine({ message }) {
  assert.match(message, /^genauth-native: [^\n]+\.$/);
  assert.doesNotMatch(message, /npm run/);
}

describe("the loader", () => {
  test("loads the binary from the platform's package", async (t) => {
    const project = installRoot(t);
    installBinary(project);
    assert.deepEqual(await load(project), { loaded: [ADDON] });
  });

  test("prefers the binary that was built in the folder of a checkout", async (t) => {
    const project = installRoot(t);
    const root = join(project, "node_modules/genauth-native");
    for (const part of ["index.js", "lib", "package.json"]) {
      cpSync(join(PACKAGE, part), join(root, part), { recursive: true });
    }
    const own = join(root, `genauth-native.${PLATFORM}.node`);
    installBinary(project, failing("not to be asked for"));
    copyFileSync(ADDON, own);
    assert.deepEqual(await load(project), { loaded: [own] });
  });

  test("loads only the file that GENAUTH_NATIVE_PATH names", async (t) => {
    const project = installRoot(t);
    installBinary(project, failing("not to be asked for"));
    const path = join(project, "elsewhere.node");
    copyFileSync(ADDON, path);
    for (const named of [path, "elsewhere.node", "./elsewhere.node"]) {
      const env = { GENAUTH_NATIVE_PATH: named };
      assert.deepEqual(await load(project, { env }), { loaded: [path] }, named);
    }
    rmSync(path);
    installBinary(project);
    const { code, message, cause } = await load(project, { env: { GENAUTH_NATIVE_PATH: path } });
    assert.deepEqual([code, cause], ["ERR_BINARY_NOT_LOADED", "ERR_DLOPEN_FAILED"]);
    assert.ok(message.includes(`the binary ${path}, which GENAUTH_NATIVE_PATH names, cannot be`));
  });

  test("ignores an empty GENAUTH_NATIVE_PATH", async (t) => {
    const project = installRoot(t);
    installBinary(project);
    const env = { GENAUTH_NATIVE_PATH: "" };
    assert.deepEqual(await load(project, { env }), { loaded: [ADDON] });
  });

  test("works in a process with permission to read only the project and to load addons", async (t) => {
    const project = installRoot(t);
    const path = installBinary(project);
    rmSync(path);
    copyFileSync(ADDON, path);
    const permission = process.allowedNodeEnvironmentFlags.has("--permission")
      ? "--permission"
      : "--experimental-permission";
    const flags = [permission, `--allow-fs-read=${project}/*`];
    const source = 'console.log(typeof require("genauth-native").AuthenticationClient)';
    const start = (...more) => runNode([...flags, ...more, "-e", source], { cwd: project });
    const allowed = await start("--allow-addons");
    assert.equal(allowed.stdout, "function\n", allowed.stderr);
    const { stderr } = await start();
    assert.match(stderr, /ERR_BINARY_NOT_LOADED/);
    assert.match(stderr, /genauth-native: the binary .* unless --allow-addons is given\./);
  });
});

describe("the loader without its binary package", () => {
  test("says that the package is not installed, and how to install it", async (t) => {
    const error = await load(installRoot(t));
    assert.equal(error.code, "ERR_BINARY_NOT_INSTALLED");
    assert.equal(error.cause, "MODULE_NOT_FOUND");
    assertOneLine(error);
    for (const part of [BINARY_PACKAGE, "--omit=optional", "lock file", "GENAUTH_NATIVE_PATH"]) {
      assert.ok(error.message.includes(part), part);
    }
  });

  test("says the same after an install for another platform", async (t) => {
    const project = installRoot(t, { platforms: [PLATFORM, "darwin-arm64"] });
    installBinary(project);
    const error = await load(project, { before: pretend("darwin", "arm64") });
    assert.equal(error.code, "ERR_BINARY_NOT_INSTALLED");
    assert.match(error.message, /the package @genauth-native\/darwin-arm64, /);
  });

  test("says in a checkout how to build it", async (t) => {
    const name = `genauth-native.${PLATFORM}.node`;
    const project = installRoot(t);
    const folder = join(project, "node_modules/genauth-native");
    copyFileSync(join(PACKAGE, "package.json"), join(folder, "package.json"));
    const error = await load(project);
    assert.equal(error.code, "ERR_BINARY_NOT_INSTALLED");
    assert.match(error.message, /Run `npm run build`\.$/);
    assert.ok(!error.message.includes(name));
  });
});

describe("the loader on a platform without a binary", () => {
  for (const [title, before, name, platforms] of [
    ["FreeBSD", pretend("freebsd", "x64"), "freebsd-x64", [PLATFORM]],
    ["Linux on s390x", pretend("linux", "s390x"), "linux-s390x-gnu", [PLATFORM]],
    [
      "a platform whose binary was not published",
      pretend("win32", "x64"),
      "win32-x64-msvc",
      [PLATFORM],
    ],
  ]) {
    test(`says that the platform is not supported: ${title}`, async (t) => {
      const project = installRoot(t, { platforms });
      installBinary(project);
      const error = await load(project, { before });
      assert.equal(error.code, "ERR_PLATFORM_NOT_SUPPORTED");
      assertOneLine(error);
      assert.ok(error.message.includes(`no binary for ${name}`), error.message);
      assert.ok(error.message.endsWith(`only for ${PLATFORM}.`), error.message);
    });
  }
});

describe("an error of a binary that cannot be loaded", () => {
  const GLIBC = "/lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.34' not found (required by x)";
  for (const [title, main, reason, advice] of [
    ["a damaged file", { name: "a.node", content: "MZ" }, "a.node", /install again on this system/],
    ["an empty file", { name: "a.node", content: "" }, "a.node", /install again on this system/],
    ["a glibc that is too old", failing(GLIBC), GLIBC, /C library of this system is older/],
    [
      "the other C library",
      failing("ld-linux-x86-64.so.2: cannot open shared object file: No such file"),
      "ld-linux-x86-64.so.2: cannot open",
      /another C library/,
    ],
    [
      "a file without read permission",
      failing("a.node: cannot open shared object file: Permission denied"),
      "Permission denied",
      /must be able to read the file/,
    ],
    [
      "a file system mounted with noexec",
      failing("a.node: failed to map segment from shared object"),
      "failed to map segment",
      /must permit execution/,
    ],
    [
      "a single executable application",
      failing("No such built-in module: x", "ERR_UNKNOWN_BUILTIN_MODULE"),
      "No such built-in module",
      /GENAUTH_NATIVE_PATH/,
    ],
    [
      "a bundle of ECMAScript modules",
      { name: "a.js", content: 'throw new Error(`Dynamic require of "x" is not supported`);' },
      'Dynamic require of "x"',
      /keep genauth-native external/,
    ],
    ["an unknown reason", failing("something new"), "something new", /something new\.$/],
  ]) {
    test(`names the cause: ${title}`, async (t) => {
      const project = installRoot(t);
      installBinary(project, main);
      const error = await load(project);
      assert.equal(error.code, "ERR_BINARY_NOT_LOADED");
      assertOneLine(error);
      assert.ok(error.message.includes(`the binary ${BINARY_PACKAGE} cannot be loaded: `));
      assert.ok(error.message.includes(reason), error.message);
      assert.match(error.message, advice);
    });
  }

  test("names the cause: a truncated file", async (t) => {
    const project = installRoot(t);
    const path = installBinary(project, { name: "a.node", content: "" });
    copyFileSync(ADDON, path);
    truncateSync(path, 40);
    const { code, cause, message } = await load(project);
    assert.deepEqual([code, cause], ["ERR_BINARY_NOT_LOADED", "ERR_DLOPEN_FAILED"]);
    assert.match(message, /install again on this system/);
  });

  test("names the cause: a package without its file", async (t) => {
    const project = installRoot(t);
    rmSync(installBinary(project));
    const error = await load(project);
    assert.equal(error.code, "ERR_BINARY_NOT_LOADED");
    assert.match(error.message, /Cannot find module/);
  });

  for (const [title, content] of [
    ["the path of a file", 'module.exports = "./a-1f3c.node";'],
    ["an empty module", "module.exports = {};"],
    ["a URL path", 'exports.default = "/a.node";'],
  ]) {
    test(`says that a bundler replaced the binary: ${title}`, async (t) => {
      const project = installRoot(t);
      installBinary(project, { name: "main.js", content });
      const error = await load(project);
      assert.equal(error.code, "ERR_BINARY_NOT_LOADED");
      assertOneLine(error);
      assert.match(error.message, /--loader:\.node=copy/);
    });
  }
});

describe("the version of the binary", () => {
  test("equals that of the package", async () => {
    const cargo = readFileSync(join(PACKAGE, "Cargo.toml"), "utf8");
    assert.equal(/^version = "(.*)"$/m.exec(cargo)[1], version);
    const source = `console.log(require(${JSON.stringify(ADDON)}).VERSION)`;
    assert.equal(await printed(runScript(source)), `${version}\n`);
  });

  test("must equal that of the package", async (t) => {
    const project = installRoot(t, { version: "99.0.0" });
    installBinary(project);
    const error = await load(project);
    assert.equal(error.code, "ERR_BINARY_VERSION");
    assertOneLine(error);
    const versions = `is of version ${version}, and this package of version 99.0.0`;
    assert.ok(error.message.includes(versions), error.message);
  });

  test("must be known", async (t) => {
    const project = installRoot(t);
    const content = "exports.AuthenticationClient = class {};";
    installBinary(project, { name: "main.js", content });
    const error = await load(project);
    assert.equal(error.code, "ERR_BINARY_VERSION");
    assert.match(error.message, /is of an unknown version/);
  });

  test("is checked for the file that GENAUTH_NATIVE_PATH names, too", async (t) => {
    const project = installRoot(t, { version: "99.0.0" });
    const { code } = await load(project, { env: { GENAUTH_NATIVE_PATH: ADDON } });
    assert.equal(code, "ERR_BINARY_VERSION");
  });
});
