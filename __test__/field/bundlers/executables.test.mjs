/** Programs in one executable file, run in another folder after their project was moved away. */

import assert from "node:assert/strict";
import { copyFileSync, cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { binaryName } from "../../../scripts/pack/platforms.mjs";
import { BINARY_PACKAGE, installPinned, PLATFORM } from "../../package/support/packages.mjs";
import { run, succeed } from "../../package/support/process.mjs";
import { assertAnswer, COMMON_JS } from "../../package/support/sample.mjs";
import { startServer } from "../../package/support/server.mjs";
import {
  documentedArguments,
  documentedExecutable,
  documentedFile,
} from "./support/documented.mjs";
import { elsewhere, MACHINE, makeProject, runTool } from "./support/project.mjs";

/** Marks the position in Node's executable for the program. */
const FUSE = "NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2";

const BINARY = join("node_modules", BINARY_PACKAGE, binaryName(PLATFORM));

const BESIDE = `
  const { dirname, join } = require("node:path");
  process.env.GENAUTH_NATIVE_PATH = join(dirname(process.execPath), "genauth-native.node");
  require("./app.js");`;

const server = await startServer();
let project;

after(() => server.close());

before(async () => {
  project = await makeProject({
    "app.js": COMMON_JS,
    "sea.js": documentedFile("sea.js"),
    "beside.js": BESIDE,
  });
});

/** Runs an executable of the folder `place`. */
function start(place, name) {
  const env = { ...MACHINE, PATH: "", ...server.env };
  return run([join(place, name)], { cwd: place, env });
}

function assertPrintsTheAnswer({ code, stdout, stderr }) {
  assert.equal(code, 0, stderr);
  assertAnswer(stdout);
}

test("bun build --compile puts the binary into the executable", async () => {
  const bun = join(await installPinned("runtimes"), "@oven/bun-linux-x64/bin/bun");
  const options = { cwd: project.folder, env: MACHINE };
  await succeed([bun, ...documentedArguments("bun")], options);
  assertPrintsTheAnswer(await elsewhere(project, ["out"], (place) => start(place, "app")));
});

describe("a single executable application of Node", () => {
  /** Bundles a program and builds an executable from it in a folder of its name. */
  async function build(program) {
    const name = program.replace(".js", "");
    const args = documentedArguments("esbuild").map((one) =>
      one.replace(/^app\.js$/, program).replace("out/app.js", `out/${program}`),
    );
    const bundled = await runTool(project, ["esbuild/bin/esbuild", ...args]);
    assert.equal(bundled.code, 0, bundled.stderr);
    const { assets, ...config } = documentedExecutable();
    const content = {
      ...config,
      main: `out/${program}`,
      disableExperimentalSEAWarning: true,
      assets: Object.fromEntries(Object.keys(assets).map((asset) => [asset, BINARY])),
    };
    writeFileSync(join(project.folder, "sea.json"), JSON.stringify(content));
    const options = { cwd: project.folder };
    await succeed([process.execPath, "--experimental-sea-config", "sea.json"], options);
    cpSync(process.execPath, join(project.folder, name, name), { dereference: true });
    const injected = await runTool(project, [
      "postject/dist/cli.js",
      join(name, name),
      "NODE_SEA_BLOB",
      config.output,
      "--sentinel-fuse",
      FUSE,
    ]);
    assert.equal(injected.code, 0, injected.stderr);
    return name;
  }

  test("includes the binary as an asset with the documented program", async () => {
    const name = await build("sea.js");
    assertPrintsTheAnswer(await elsewhere(project, [name], (place) => start(place, name)));
  });

  test("finds the binary next to the executable with GENAUTH_NATIVE_PATH", async () => {
    const name = await build("beside.js");
    const target = join(project.folder, name, "genauth-native.node");
    copyFileSync(join(project.folder, BINARY), target);
    assertPrintsTheAnswer(await elsewhere(project, [name], (place) => start(place, name)));
  });

  test("names the variable to set when the binary is not found", async () => {
    const name = await build("app.js");
    const { code, stderr } = await elsewhere(project, [name], (place) => start(place, name));
    assert.equal(code, 1);
    assert.match(stderr, /ERR_BINARY_NOT_LOADED/);
    assert.match(stderr, /set the environment variable GENAUTH_NATIVE_PATH/);
  });
});
