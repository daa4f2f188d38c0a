import assert from "node:assert/strict";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import {
  ADDON,
  BINARY_PACKAGE,
  filesBelow,
  PLATFORM,
  pack,
  readJson,
  unpack,
} from "./support/packages.mjs";
import { ROOT } from "./support/process.mjs";

const SOURCE = readJson(join(ROOT, "package.json"));
const EMULATOR = readJson(join(ROOT, "emulator/package.json"));
const MOST_BYTES = 10_000_000;

let packages;
let root;
let binary;
let emulator;

before(async () => {
  packages = await pack();
  root = await unpack(packages.root);
  binary = await unpack(packages.binary);
  emulator = await unpack(packages.emulator);
});

function bytesBelow(folder) {
  return filesBelow(folder).reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
}

/**
 * Whether the addon in place is cargo's debug build, whose size is not that of a release. Any other is
 * assumed to be a release build.
 */
function isDebugBuild() {
  const folder = join(process.env.CARGO_TARGET_DIR ?? join(ROOT, "target"), "debug");
  const addon = readFileSync(join(ROOT, ADDON));
  const libraries = ["libgenauth_native.so", "libgenauth_native.dylib", "genauth_native.dll"];
  return libraries.some((name) => {
    try {
      return readFileSync(join(folder, name)).equals(addon);
    } catch {
      return false;
    }
  });
}

test("only the packages can be published, not the repository", () => {
  assert.equal(SOURCE.private, true);
  assert.equal(EMULATOR.private, true);
  for (const folder of [root, binary, emulator]) {
    assert.equal("private" in readJson(join(folder, "package.json")), false);
  }
});

describe("the root package", () => {
  test("contains only the JavaScript, the types and the documents", () => {
    const lib = filesBelow(join(root, "lib")).map((name) => `lib/${name}`);
    const types = filesBelow(join(ROOT, "types")).map((name) => `types/${name}`);
    const expected = [
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "index.d.ts",
      "index.js",
      "models.d.ts",
      "models.js",
      "package.json",
      ...lib,
      ...types,
    ];
    assert.deepEqual(filesBelow(root), expected.sort());
    const sources = filesBelow(join(ROOT, "lib")).map((name) => `lib/${name}`);
    assert.deepEqual(
      lib.filter((path) => !path.endsWith(".js") || !sources.includes(path)),
      [],
    );
  });

  test("contains the files of the repository unchanged, except for links, its manifest and the bundle", () => {
    const changed = ["package.json", "README.md", "index.js"];
    const isChanged = (path) =>
      changed.includes(path) ||
      readFileSync(join(root, path)).includes("(function (modules, loadOnce) {");
    for (const path of filesBelow(root).filter((name) => !isChanged(name))) {
      assert.ok(readFileSync(join(root, path)).equals(readFileSync(join(ROOT, path))), path);
    }
  });

  test("has the packed binary package as an optional dependency in its own version", () => {
    const { dependencies, peerDependencies, optionalDependencies } = manifest(root);
    assert.deepEqual(optionalDependencies, { [BINARY_PACKAGE]: SOURCE.version });
    assert.equal(dependencies, undefined);
    assert.equal(peerDependencies, undefined);
  });

  test("has no manifest field that only the repository needs, and all others unchanged", () => {
    const { optionalDependencies, ...published } = manifest(root);
    const { devDependencies, private: _, scripts, workspaces, ...expected } = SOURCE;
    assert.deepEqual(published, expected);
  });

  test("contains every file that its package.json names", () => {
    const { main, types, exports, files } = manifest(root);
    const entries = Object.values(exports).flatMap((entry) =>
      typeof entry === "string" ? [entry] : Object.values(entry),
    );
    for (const path of [main, types, ...entries, ...files]) {
      assert.ok(statSync(join(root, path)), path);
    }
  });
});

describe("the binary package", () => {
  test("contains the binary, a short README, and the licenses of its components", () => {
    const texts = ["LICENSE", "README.md", "THIRD-PARTY-LICENSES.txt", "sbom.cdx.json"];
    assert.deepEqual(filesBelow(binary), [...texts, ADDON, "package.json"].sort());
    const lines = readFileSync(join(binary, "README.md"), "utf8").trimEnd().split("\n");
    assert.equal(lines.length, 2);
    assert.equal(lines[0], `# ${BINARY_PACKAGE}`);
  });

  test("contains the binary that was built", () => {
    assert.ok(readFileSync(join(binary, ADDON)).equals(readFileSync(join(ROOT, ADDON))));
  });

  test("declares its platform, so that npm skips it on others", () => {
    const { description, os, cpu, libc, ...others } = manifest(binary);
    assert.deepEqual([os, cpu], [[process.platform], [process.arch]]);
    const expected = { gnu: ["glibc"], musl: ["musl"] }[PLATFORM.split("-")[2]];
    assert.deepEqual(libc, expected);
    assert.match(description, /^The binary of genauth-native for /);
    assert.deepEqual(others, {
      name: BINARY_PACKAGE,
      version: SOURCE.version,
      license: "MIT",
      homepage: SOURCE.homepage,
      bugs: SOURCE.bugs,
      repository: SOURCE.repository,
      engines: SOURCE.engines,
      main: ADDON,
      publishConfig: { access: "public" },
      files: [ADDON, "THIRD-PARTY-LICENSES.txt", "sbom.cdx.json"],
    });
  });
});

describe("the emulator's package", () => {
  test("has no manifest field that only the repository needs, and all others unchanged", () => {
    const { private: _, scripts, ...expected } = EMULATOR;
    assert.deepEqual(manifest(emulator), expected);
  });

  test("contains its JavaScript, types and documents unchanged, and no tests", () => {
    const packed = filesBelow(emulator);
    assert.deepEqual(
      packed.filter((path) => !/^(bin|src)\//.test(path)),
      ["LICENSE", "README.md", "index.d.ts", "index.js", "package.json"],
    );
    for (const path of packed.filter((name) => name !== "package.json" && name !== "README.md")) {
      const source = readFileSync(join(ROOT, "emulator", path));
      assert.ok(readFileSync(join(emulator, path)).equals(source), path);
    }
  });
});

describe("every package", () => {
  test("names its repository, its issue tracker and the common version", () => {
    for (const folder of [root, binary, emulator]) {
      const { version, repository, homepage, bugs } = manifest(folder);
      assert.equal(version, SOURCE.version);
      assert.equal(repository.type, "git");
      assert.match(repository.url, /^git\+https:\/\/[^/]+\/[\w-]+\/[\w-]+\.git$/);
      const base = repository.url.slice("git+".length, -".git".length);
      assert.ok(homepage.startsWith(base), homepage);
      assert.equal(bugs, `${base}/issues`);
    }
  });
});

test("the root and binary packages of a release build take less than 10 MB when installed", (context) => {
  const bytes = bytesBelow(root) + bytesBelow(binary);
  if (isDebugBuild()) {
    context.diagnostic(`debug build, ${bytes} bytes: \`npm run build\` makes the one to measure`);
  } else {
    assert.ok(bytes < MOST_BYTES, `${bytes} bytes; was this made by \`npm run build\`?`);
  }
});

function manifest(folder) {
  return readJson(join(folder, "package.json"));
}
