/**
 * The packed packages of a release on one platform, installed as a user installs them:
 * `node scripts/test.mjs --artifact`. Needs Node and npm, and neither Rust nor the
 * development tools of the tree. The same programs run under more runtimes in `__test__/package`.
 */

import assert from "node:assert/strict";
import { cpSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { FEATURES } from "../package/support/features.mjs";
import {
  BINARY_PACKAGE,
  installPinned,
  readJson,
  temporaryFolder,
} from "../package/support/packages.mjs";
import { HERE, ROOT, run, succeed } from "../package/support/process.mjs";
import { startRegistry } from "../package/support/registry.mjs";
import { assertAnswer, COMMON_JS, MODULE } from "../package/support/sample.mjs";
import { startServer } from "../package/support/server.mjs";
import { dropProxies } from "../support/environment.mjs";

const SOURCES = {
  "common.cjs": COMMON_JS,
  "module.mjs": MODULE,
  "typed.cts": MODULE,
  "typed.mts": MODULE,
};
const SAMPLES = {
  "common.cjs": "as CommonJS",
  "module.mjs": "as an ECMAScript module",
  "compiled/typed.cjs": "as TypeScript compiled to CommonJS",
  "compiled/typed.mjs": "as TypeScript compiled to an ECMAScript module",
};
const COMPILER_FLAGS = "--strict --target es2022 --lib es2022 --module node16 --outDir compiled";

/** The declarations of Node that the example needs, without an installation of its types. */
const GLOBALS = `declare const process: { env: Record<string, string | undefined> };
declare const console: { log(text: string): void };
`;

/** Folder of the tarballs; empty for a test of the packages in the registry. */
const folder = process.env.GENAUTH_ARTIFACTS;
const project = join(temporaryFolder(), "project");
/** The cache and the omitted dependencies of this machine's npm must not affect the result. */
const npm = { ...process.env, NPM_CONFIG_CACHE: join(project, ".npm"), NPM_CONFIG_OMIT: "" };
const { version } = readJson(join(ROOT, "package.json"));
let servers;

/** Installs by name, like a user. */
async function install(...flags) {
  const packages = ["genauth-native", "genauth-emulator"].map((name) => `${name}@${version}`);
  const command = ["npm", "install", "--no-audit", "--no-fund", "--no-update-notifier"];
  await succeed([...command, ...flags, ...packages], { cwd: project, env: npm });
}

async function installTarballs() {
  const tarballs = readdirSync(folder).filter((name) => name.endsWith(".tgz"));
  const registry = await startRegistry(tarballs.map((name) => join(folder, name)));
  await install("--registry", registry.url);
  registry.close();
}

before(async () => {
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "user", private: true }));
  await (folder ? installTarballs() : install());

  for (const [name, text] of Object.entries(SOURCES)) writeFileSync(join(project, name), text);
  writeFileSync(join(project, "globals.d.ts"), GLOBALS);
  cpSync(join(HERE, "programs"), project, { recursive: true });
  const tools = await installPinned(join(ROOT, "__test__/artifact/tools"));
  const compiler = [process.execPath, join(tools, "typescript/bin/tsc")];
  const files = ["globals.d.ts", "typed.cts", "typed.mts"];
  await succeed([...compiler, ...COMPILER_FLAGS.split(" "), ...files], {
    cwd: project,
  });

  const emulatorPackage = createRequire(join(project, "package.json"))("genauth-emulator");
  const { key, cert, ca } = emulatorPackage.createCertificate();
  writeFileSync(join(project, "authority.pem"), ca);
  servers = {
    "over plain HTTP": await startServer({ emulatorPackage }),
    "over TLS": await startServer({ emulatorPackage, tls: { key, cert } }),
  };
});

after(() => Promise.all(Object.values(servers ?? {}).map((server) => server.close())));

/** Runs a program of the project, which calls one of the servers. */
function start(server, ...args) {
  const env = {
    ...dropProxies({ ...process.env }),
    ...servers[server].env,
    NODE_EXTRA_CA_CERTS: join(project, "authority.pem"),
  };
  return run([process.execPath, ...args], { cwd: project, env });
}

test("npm installs the binary package of this platform and no other", () => {
  const [scope, name] = BINARY_PACKAGE.split("/");
  assert.deepEqual(readdirSync(join(project, "node_modules", scope)), [name]);
});

// npm requests the keys from sigstore.dev or, if that fails, from the registry: never one on loopback.
if (process.env.GENAUTH_SIGNATURES) {
  test("the registry's signatures of the packages are valid", async () => {
    const options = { cwd: project, env: npm };
    const { code, stdout, stderr } = await run(["npm", "audit", "signatures"], options);
    assert.equal(code, 0, stdout + stderr);
    assert.match(stdout, /^3 packages have verified registry signatures$/m);
  });
}

for (const server of ["over plain HTTP", "over TLS"]) {
  describe(`the documented example ${server}`, () => {
    for (const [file, form] of Object.entries(SAMPLES)) {
      test(form, async () => {
        const { code, stdout, stderr } = await start(server, file);
        assert.equal(code, 0, stderr);
        assertAnswer(stdout);
      });
    }
  });
}

describe("with this version of Node", () => {
  for (const [feature, sentence, expected, exitCode = 0] of FEATURES) {
    test(sentence, async () => {
      const { code, stdout, stderr } = await start("over plain HTTP", "features.mjs", feature);
      assert.equal(code, exitCode, stderr);
      const printed = stdout === "" ? undefined : JSON.parse(stdout);
      const traits = { stacksOfCalls: true };
      assert.deepEqual(printed, typeof expected === "function" ? expected(traits) : expected);
    });
  }
});
