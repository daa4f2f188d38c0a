/**
 * Traced or bundled programs that run in another folder after their project was moved away. The
 * settings are those of the page "Deploying".
 */

import assert from "node:assert/strict";
import { cpSync, existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { BINARY_PACKAGE } from "../../package/support/packages.mjs";
import { run } from "../../package/support/process.mjs";
import { asModule, assertAnswer, COMMON_JS, MODULE } from "../../package/support/sample.mjs";
import { startServer } from "../../package/support/server.mjs";
import { documentedArguments, documentedExternal, documentedFile } from "./support/documented.mjs";
import { elsewhere, MACHINE, makeProject, runTool } from "./support/project.mjs";

/** The name authing-node-sdk, under which the package may be installed, too. */
const ALIAS = "authing-node-sdk";

/** The documented sample, with imports of single files of the mirrored SDK. */
const ALIASED = `
import { SignUpDto } from "${ALIAS}/dist/models";
import { SignUpDto as fromFile } from "${ALIAS}/dist/models/SignUpDto";
${asModule(ALIAS)}
if (SignUpDto.connection !== fromFile.connection) throw new Error("These are two modules.");
`;

const server = await startServer();
let project;
let load;

after(() => server.close());

before(async () => {
  project = await makeProject({
    "app.js": MODULE,
    "common.cjs": COMMON_JS,
    "module.mjs": MODULE,
    "aliased.mjs": ALIASED,
    "rollup.config.mjs": documentedFile("rollup.config.mjs"),
    "webpack.config.cjs": documentedFile("webpack.config.cjs"),
  });
  load = createRequire(join(project.folder, "app.js"));
  const modules = join(project.folder, "node_modules");
  cpSync(join(modules, "genauth-native"), join(modules, ALIAS), { recursive: true });
});

/** Runs a program, in the folder that holds it. */
function start(place, program) {
  return run([process.execPath, program], { cwd: place, env: { ...MACHINE, ...server.env } });
}

/** Runs the built program without the project; it must print the service's answer. */
async function assertRuns(paths, program) {
  const { code, stdout, stderr } = await elsewhere(project, paths, (place) =>
    start(place, program),
  );
  assert.equal(code, 0, stderr);
  assertAnswer(stdout);
}

/** Runs the built program; it must fail with the message for bundles with only the path of the file. */
async function assertNamesTheSetting(paths, program, setting) {
  const { code, stderr } = await elsewhere(project, paths, (place) => start(place, program));
  assert.equal(code, 1);
  assert.match(stderr, /ERR_BINARY_NOT_LOADED/);
  assert.match(stderr, /genauth-native: a bundler has put the text ".*\.node" in the place of/);
  assert.ok(stderr.includes(setting), stderr);
}

function nodeFilesIn(folder) {
  return readdirSync(join(project.folder, folder)).filter((name) => name.endsWith(".node"));
}

describe("@vercel/nft", () => {
  for (const program of ["common.cjs", "module.mjs", "aliased.mjs"]) {
    test(`copies the binary of ${program}`, async () => {
      const { nodeFileTrace } = load("@vercel/nft");
      const { folder } = project;
      const { fileList } = await nodeFileTrace([join(folder, program)], { base: folder });
      const files = [...fileList];
      assert.equal(files.filter((path) => path.endsWith(".node")).length, 1);
      await assertRuns(files, program);
    });
  }
});

describe("esbuild", () => {
  /** The documented command, with some of its arguments replaced. */
  function build(replaced = {}) {
    const args = documentedArguments("esbuild").map((one) => replaced[one] ?? one);
    return runTool(project, ["esbuild/bin/esbuild", ...args.filter((one) => one !== "")]);
  }
  const COPY = "--loader:.node=copy";
  const out = (folder) => ({ "--outfile=out/app.js": `--outfile=${folder}/app.js` });

  test("copies the binary with the documented command", async () => {
    const { code, stderr } = await build();
    assert.equal(code, 0, stderr);
    assert.equal(nodeFilesIn("out").length, 1);
    await assertRuns(["out"], "app.js");
  });

  test("excludes the package with the documented setting", async () => {
    const replaced = { [COPY]: documentedExternal("esbuild"), ...out("esbuild-external") };
    const { code, stderr } = await build(replaced);
    assert.equal(code, 0, stderr);
    assert.deepEqual(nodeFilesIn("esbuild-external"), []);
    await assertRuns(["esbuild-external", "node_modules"], "esbuild-external/app.js");
  });

  test("copies the binary of the package under the name of the mirrored SDK", async () => {
    const replaced = { "app.js": "aliased.mjs", ...out("esbuild-aliased") };
    const { code, stderr } = await build(replaced);
    assert.equal(code, 0, stderr);
    assert.equal(nodeFilesIn("esbuild-aliased").length, 1);
    await assertRuns(["esbuild-aliased"], "app.js");
  });

  test("excludes the package under that name", async () => {
    const external = documentedExternal("esbuild").replace("genauth-native", ALIAS);
    const replaced = { "app.js": "aliased.mjs", [COPY]: external, ...out("esbuild-left-out") };
    const { code, stderr } = await build(replaced);
    assert.equal(code, 0, stderr);
    assert.deepEqual(nodeFilesIn("esbuild-left-out"), []);
    await assertRuns(["esbuild-left-out", "node_modules"], "esbuild-left-out/app.js");
  });

  test("fails to build without a setting", async () => {
    const { code, stderr } = await build({ [COPY]: "", ...out("esbuild-plain") });
    assert.equal(code, 1);
    assert.match(stderr, /No loader is configured for "\.node" files/);
  });

  test("builds a program whose error names the setting when only the path of the file is bundled", async () => {
    const { code, stderr } = await build({ [COPY]: "--loader:.node=file", ...out("esbuild-file") });
    assert.equal(code, 0, stderr);
    await assertNamesTheSetting(["esbuild-file"], "app.js", COPY);
  });
});

for (const [tool, name] of [
  ["webpack", "webpack"],
  ["rspack", "@rspack/core"],
]) {
  describe(tool, () => {
    /** Builds with the documented configuration, some of which is replaced. */
    async function build(folder, replaced = {}) {
      const bundler = load(name);
      const config = load("./webpack.config.cjs");
      const path = join(project.folder, folder);
      const compiler = (bundler.rspack ?? bundler)({
        ...config,
        mode: "production",
        context: project.folder,
        output: { ...config.output, path },
        ...replaced,
      });
      const stats = await promisify(compiler.run.bind(compiler))();
      await promisify(compiler.close.bind(compiler))();
      return stats.toJson({ all: false, errors: true }).errors;
    }

    test("copies the binary with the documented configuration", async () => {
      assert.deepEqual(await build(tool), []);
      assert.equal(nodeFilesIn(tool).length, 1);
      await assertRuns([tool], "app.js");
    });

    test("copies the binary of the package under the name of the mirrored SDK", async () => {
      const folder = `${tool}-aliased`;
      assert.deepEqual(await build(folder, { entry: "./aliased.mjs" }), []);
      assert.equal(nodeFilesIn(folder).length, 1);
      await assertRuns([folder], "app.js");
    });

    test("excludes the package with the documented setting", async () => {
      const folder = `${tool}-external`;
      const externals = JSON.parse(documentedExternal(tool).replace("externals: ", ""));
      assert.deepEqual(await build(folder, { externals, module: {} }), []);
      assert.deepEqual(nodeFilesIn(folder), []);
      await assertRuns([folder, "node_modules"], `${folder}/app.js`);
    });

    test("fails to build without a setting", async () => {
      const [error, ...others] = await build(`${tool}-plain`, { module: {} });
      assert.match(error.message, /Module parse failed/);
      assert.match(error.moduleName ?? error.moduleIdentifier, /\.node$/);
      assert.deepEqual(others, []);
    });

    test("builds a program whose error names the setting when only the path of the file is bundled", async () => {
      const folder = `${tool}-asset`;
      const module = { rules: [{ test: /\.node$/, type: "asset/resource" }] };
      assert.deepEqual(await build(folder, { module }), []);
      await assertNamesTheSetting([folder], "app.js", "node-loader");
    });
  });
}

test("ncc copies the binary without a setting", async () => {
  const args = ["build", "common.cjs", "--out", "ncc"];
  const { code, stderr } = await runTool(project, ["@vercel/ncc/dist/ncc/cli.js", ...args]);
  assert.equal(code, 0, stderr);
  assert.equal(nodeFilesIn("ncc").length, 1);
  assert.ok(existsSync(join(project.folder, "ncc/index.cjs")));
  await assertRuns(["ncc"], "index.cjs");
});

describe("Rollup", () => {
  /** Builds with the documented configuration, some of which is replaced. */
  async function build(file, replaced = {}) {
    const { rollup } = load("rollup");
    const { default: config } = await import(
      pathToFileURL(join(project.folder, "rollup.config.mjs"))
    );
    const { output, ...input } = { ...config, ...replaced };
    const bundle = await rollup({ ...input, input: join(project.folder, input.input) });
    await bundle.write({ ...output, file: join(project.folder, file) });
    await bundle.close();
  }

  test("excludes the binary package with the documented configuration", async () => {
    await build("rollup/app.cjs");
    assert.deepEqual(readdirSync(join(project.folder, "rollup")), ["app.cjs"]);
    await assertRuns(["rollup", `node_modules/${BINARY_PACKAGE}`], "rollup/app.cjs");
  });

  test("bundles the package under the name of the mirrored SDK", async () => {
    await build("rollup-aliased/app.cjs", { input: "aliased.mjs" });
    await assertRuns(
      ["rollup-aliased", `node_modules/${BINARY_PACKAGE}`],
      "rollup-aliased/app.cjs",
    );
  });

  for (const format of ["es", "cjs"]) {
    test(`excludes the package with the documented setting, with the format ${format}`, async () => {
      const external = JSON.parse(documentedExternal("Rollup").replace("external: ", ""));
      const file = `rollup-external/app.${format === "es" ? "mjs" : "cjs"}`;
      await build(file, { external, output: { format } });
      await assertRuns(["rollup-external", "node_modules"], file);
    });
  }

  test("fails to build without a setting", async () => {
    await assert.rejects(build("rollup-plain/app.cjs", { external: [] }), (error) => {
      assert.match(error.message, /\.node \(1:0\): Unexpected character/);
      return true;
    });
  });

  test("builds an ECMAScript module whose error names the setting when require is missing", async () => {
    await build("rollup-module/app.mjs", { output: { format: "es" } });
    const paths = ["rollup-module", "node_modules"];
    const { code, stderr } = await elsewhere(project, paths, (place) =>
      start(place, "rollup-module/app.mjs"),
    );
    assert.equal(code, 1);
    assert.match(stderr, /ERR_BINARY_NOT_LOADED/);
    assert.match(stderr, /keep genauth-native external, or bundle to CommonJS/);
  });
});
