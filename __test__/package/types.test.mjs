import assert from "node:assert/strict";
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { COMPILERS, compile as compileIn, RESOLUTIONS } from "./support/compilers.mjs";
import { installPinned, pack } from "./support/packages.mjs";
import { HERE, run, succeed } from "./support/process.mjs";
import { emptyProject, install } from "./support/project.mjs";
import { startRegistry } from "./support/registry.mjs";

const tools = await installPinned("tools");

let packages;
let project;

before(async () => {
  packages = await pack();
  project = emptyProject();
  const registry = await startRegistry();
  const { code, stderr } = await install(project, registry, [packages.root, packages.binary]);
  registry.close();
  assert.equal(code, 0, stderr);
  for (const extension of ["ts", "cts", "mts"]) {
    cpSync(join(HERE, "types/consumer.ts"), join(project.folder, `consumer.${extension}`));
  }
});

/** Compiles files of the project. */
function compile(...args) {
  return compileIn(project.folder, ...args);
}

describe("a program in strict mode compiles, and its deliberate mistakes are found,", () => {
  for (const [resolution, { flags, compilers }] of Object.entries(RESOLUTIONS)) {
    for (const version of compilers) {
      test(`with moduleResolution ${resolution} of TypeScript ${version}`, async () => {
        const { code, stdout } = await compile(
          version,
          flags,
          ...["consumer.ts", "consumer.cts", "consumer.mts"],
        );
        assert.equal(stdout, "");
        assert.equal(code, 0);
      });
    }
  }
});

test("the installed versions of TypeScript are those in the names of the tests", async () => {
  for (const [version, folder] of Object.entries(COMPILERS)) {
    const printed = await succeed([process.execPath, join(folder, "bin/tsc"), "--version"]);
    assert.ok(printed.startsWith(`Version ${version}.`), printed);
  }
});

test("the types declare the exports of the package and nothing else", async () => {
  const exported = await succeed(
    ["node", "-p", 'JSON.stringify(Object.keys(require("genauth-native")))'],
    { cwd: project.folder, env: project.env },
  );
  const names = JSON.parse(exported);
  const text = `import * as all from "genauth-native";
type Declared = Exclude<keyof typeof all, "default">;
type Exported = ${names.map((name) => JSON.stringify(name)).join(" | ")};
export const missing: [Exclude<Exported, Declared>] extends [never] ? true : false = true;
export const surplus: [Exclude<Declared, Exported>] extends [never] ? true : false = true;
`;
  writeFileSync(join(project.folder, "exports.ts"), text);
  const { code, stdout } = await compile("7.0", RESOLUTIONS.node16.flags, "exports.ts");
  assert.equal(code, 0, stdout);
});

test("an ECMAScript module can import every export by name", async () => {
  const program = `
    import * as all from "genauth-native";
    import { createRequire } from "node:module";
    const required = createRequire(import.meta.url)("genauth-native");
    const missing = Object.keys(required).filter((name) => all[name] !== required[name]);
    console.log(JSON.stringify(missing), all.default === required);`;
  writeFileSync(join(project.folder, "names.mjs"), program);
  const printed = await succeed(["node", "names.mjs"], { cwd: project.folder, env: project.env });
  assert.equal(printed, "[] true\n");
});

describe("publint finds no problem", () => {
  for (const kind of ["root", "binary", "emulator"]) {
    test(`in the ${kind} package`, async () => {
      const publint = join(tools, "publint/src/cli.js");
      const flags = ["--strict", "--level", "warning"];
      const { code, stdout, stderr } = await run(
        [process.execPath, publint, "run", packages[kind], ...flags],
        { env: { ...process.env, NO_COLOR: "1" } },
      );
      assert.equal(code, 0, stdout + stderr);
      assert.match(stdout, /All good!/);
    });
  }
});

describe("attw", () => {
  async function analyze(tarball) {
    const attw = join(tools, "@arethetypeswrong/cli/dist/index.js");
    const { code, stdout } = await run(
      [process.execPath, attw, tarball, "--format", "json", "--profile", "strict"],
      { env: { ...process.env, NO_COLOR: "1" } },
    );
    return { code, ...JSON.parse(stdout) };
  }

  for (const [kind, name] of [
    ["root", "genauth-native"],
    ["emulator", "genauth-emulator"],
  ]) {
    test(`finds no problem in any resolution of the ${kind} package`, async () => {
      const { code, analysis, problems } = await analyze(packages[kind]);
      assert.deepEqual(problems ?? {}, {});
      assert.equal(analysis.packageName, name);
      assert.deepEqual(analysis.types, { kind: "included" });
      assert.equal(code, 0);
    });
  }

  test("finds no types in the binary package, which programs do not import", async () => {
    const { code, analysis } = await analyze(packages.binary);
    assert.equal(analysis.types, false);
    assert.equal(code, 0);
  });
});
