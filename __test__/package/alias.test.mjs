/**
 * A program for authing-node-sdk runs unchanged when genauth-native is installed under that name. Package
 * managers other than npm are tested in `__test__/field/package-managers`.
 */

import assert from "node:assert/strict";
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { BOTH_CLIENTS, PRINTED } from "./support/both-clients.mjs";
import { COMPILERS, compile, RESOLUTIONS } from "./support/compilers.mjs";
import { pack, readJson, temporaryFolder } from "./support/packages.mjs";
import { HERE, run, succeed } from "./support/process.mjs";
import { emptyProject, install } from "./support/project.mjs";
import { startRegistry } from "./support/registry.mjs";
import { asCommonJs, asModule, assertAnswer } from "./support/sample.mjs";
import { startServer } from "./support/server.mjs";

const NAME = "authing-node-sdk";
const require = createRequire(import.meta.url);
/** The package authing-node-sdk. */
const MIRRORED = dirname(require.resolve(`${NAME}/package.json`));

/** Internal modules of authing-node-sdk that this package does not have. */
const INNER = [
  "AutherticationHttpClient",
  "ManagementHttpClient",
  "utils/buildSignature",
  "utils/index",
];

/** The modules below its `dist`, without extension; the models under one name each. */
const MODULES = readdirSync(join(MIRRORED, "dist"), { recursive: true })
  .filter((path) => path.endsWith(".js"))
  .map((path) => path.slice(0, -".js".length))
  .sort();
const EXPORTED = new Set(Object.keys(require(`${NAME}/dist/models`)));
const OFFERED = MODULES.filter((path) => {
  const [folder, model] = path.split("/");
  return folder === "models" ? model === "index" || EXPORTED.has(model) : !INNER.includes(path);
});

const server = await startServer();
let project;

after(() => server.close());

before(async () => {
  const { root, binary } = await pack();
  const registry = await startRegistry([root, binary]);
  project = emptyProject();
  const { code, stderr } = await install(project, registry, [`${NAME}@npm:genauth-native`]);
  registry.close();
  assert.equal(code, 0, stderr);
  Object.assign(project.env, server.env);
  for (const extension of ["ts", "cts", "mts"]) {
    copyFileSync(join(HERE, "types/alias.ts"), join(project.folder, `alias.${extension}`));
  }
});

/** Runs a text as a program of the project. */
function start(name, text, ...args) {
  writeFileSync(join(project.folder, name), text);
  return run(["node", name, ...args], { cwd: project.folder, env: project.env });
}

/** The JSON that a program of the project prints. */
async function printed(...program) {
  const { code, stdout, stderr } = await start(...program);
  assert.equal(code, 0, stderr);
  return JSON.parse(stdout);
}

test("genauth-native is installed in the folder of authing-node-sdk", async () => {
  const { dependencies } = readJson(join(project.folder, "package.json"));
  assert.match(dependencies[NAME], /^npm:genauth-native@/);
  const program = `console.log(JSON.stringify(require("${NAME}/package.json").name))`;
  assert.equal(await printed("name.cjs", program), "genauth-native");
});

describe("the documented example runs unchanged,", () => {
  for (const [name, text] of [
    ["sample.cjs", asCommonJs(NAME)],
    ["sample.mjs", asModule(NAME)],
  ]) {
    test(name, async () => {
      const { code, stdout, stderr } = await start(name, text);
      assert.equal(code, 0, stderr);
      assertAnswer(stdout);
    });
  }
});

test("a program with both classes prints what it prints with the mirrored package", async () => {
  const found = await printed("both-clients.mjs", readFileSync(BOTH_CLIENTS, "utf8"));
  assert.deepEqual(found, PRINTED);
});

describe("a module of dist has the same values as in authing-node-sdk,", () => {
  /** The values of a module in a form that another process can compare: the enums, and the other names. */
  const described = `(values) => Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "object" && name !== "Models" ? value : typeof value,
    ]),
  )`;
  const describeValues = new Function(`return ${described}`)();
  const paths = [
    "dist",
    "dist/models",
    ...OFFERED.flatMap((path) => [`dist/${path}`, `dist/${path}.js`]),
  ].map((path) => `${NAME}/${path}`);

  /** The values of authing-node-sdk that are missing here or differ. */
  function missing(found) {
    return paths.flatMap((path, index) =>
      Object.entries(describeValues(require(path)))
        .filter(([name, value]) => JSON.stringify(found[index][name]) !== JSON.stringify(value))
        .map(([name]) => `${path}: ${name}`),
    );
  }

  test("for each module in this list", () => {
    assert.deepEqual(
      OFFERED.filter((path) => !path.startsWith("models/")),
      [
        "AuthenticationClient",
        "AuthenticationClientInterface",
        "AuthenticationClientOptions",
        "ManagementClient",
        "ManagementClientOptions",
        "index",
        "utils/types",
      ],
    );
    for (const path of INNER) assert.ok(MODULES.includes(path), path);
  });

  test("with require", async () => {
    const program = `
      const found = ${JSON.stringify(paths)}.map((path) => require(path));
      console.log(JSON.stringify(found.map(${described})));`;
    assert.deepEqual(missing(await printed("paths.cjs", program)), []);
  });

  test("with import", async () => {
    const program = `
      const found = await Promise.all(${JSON.stringify(paths)}.map((path) => import(path)));
      console.log(JSON.stringify(found.map(${described})));`;
    assert.deepEqual(missing(await printed("paths.mjs", program)), []);
  });
});

test("default, namespace and named imports have the same values as those of authing-node-sdk", async () => {
  const program = `
    import sdk from "${NAME}";
    import * as all from "${NAME}";
    import { AuthenticationClient, ManagementClient, Models, DEFAULT_OPTIONS } from "${NAME}";
    const named = { AuthenticationClient, ManagementClient, Models, DEFAULT_OPTIONS };
    const same = Object.entries(named).map(([name, value]) => sdk[name] === value && all[name] === value);
    console.log(JSON.stringify({ same, sdk: Object.keys(sdk), all: Object.keys(all) }));`;
  const found = await printed("imports.mjs", program);
  const folder = temporaryFolder();
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(MIRRORED, join(folder, "node_modules", NAME));
  writeFileSync(join(folder, "imports.mjs"), program);
  const mirrored = JSON.parse(await succeed(["node", "imports.mjs"], { cwd: folder }));
  assert.deepEqual(found.same, mirrored.same);
  for (const kind of ["sdk", "all"]) {
    const absent = mirrored[kind].filter((name) => !found[kind].includes(name));
    // Not an export but TypeScript's marker for a compiled module.
    assert.deepEqual(
      absent.filter((name) => name !== "__esModule"),
      [],
    );
  }
});

describe("an internal module of authing-node-sdk", () => {
  for (const [how, name, load] of [
    ["require", "inner.cjs", (path) => `require("${path}");`],
    ["import", "inner.mjs", (path) => `import "${path}";`],
  ]) {
    test(`fails to ${how} with a message that names the export to use`, async () => {
      for (const path of [...INNER, "NoSuchModule"]) {
        const { code, stderr } = await start(name, load(`${NAME}/dist/${path}`));
        assert.equal(code, 1, path);
        assert.match(stderr, /ERR_PACKAGE_PATH_NOT_EXPORTED/);
        assert.match(
          stderr,
          /genauth-native: .* Import from the package itself, or keep authing-node/,
        );
      }
    });
  }
});

describe("a typed program with deep imports compiles", () => {
  for (const [resolution, { flags, compilers }] of Object.entries(RESOLUTIONS)) {
    for (const version of compilers) {
      test(`with moduleResolution ${resolution} of TypeScript ${version}`, async () => {
        const files = ["alias.ts", "alias.cts", "alias.mts"];
        const { code, stdout } = await compile(project.folder, version, flags, ...files);
        assert.equal(stdout, "");
        assert.equal(code, 0);
      });
    }
  }

  test("with the types of authing-node-sdk, too", async () => {
    const { flags } = RESOLUTIONS.node10;
    const lenient = `${flags} --skipLibCheck true --typeRoots ${join(COMPILERS["7.0"], "../@types")}`;
    const folder = temporaryFolder();
    mkdirSync(join(folder, "node_modules"));
    symlinkSync(MIRRORED, join(folder, "node_modules", NAME));
    copyFileSync(join(HERE, "types/alias.ts"), join(folder, "alias.ts"));
    const { code, stdout } = await compile(folder, "5.9", lenient, "alias.ts");
    assert.equal(stdout, "");
    assert.equal(code, 0);
  });
});
