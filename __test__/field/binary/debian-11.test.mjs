/**
 * The packed binary with the C library of Debian 11: Node runs with that system's loader. When
 * Debian's packages are not available, only the binary's minimum version of glibc is checked.
 */

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { ADDON } from "../../../scripts/support/addon.mjs";
import { ROOT, run } from "../../package/support/process.mjs";
import { unpackDebian } from "./support/debian.mjs";
import { installedProject, startTlsServer } from "./support/project.mjs";

const GLIBC = "2.31";
const MACHINE = { x64: "x86_64", arm64: "aarch64" }[process.arch];
const LOADER = { x64: "ld-linux-x86-64.so.2", arm64: "ld-linux-aarch64.so.1" }[process.arch];

const PROGRAM = `
  const { AuthenticationClient } = require("genauth-native");
  const client = new AuthenticationClient(JSON.parse(process.env.OPTIONS));
  const call = () => client.getWechatMpAccessToken(JSON.parse(process.env.WECHAT_APP));
  Promise.all(Array.from({ length: 50 }, call)).then((answers) => {
    const { glibcVersionRuntime } = process.report.getReport().header;
    console.log(glibcVersionRuntime, answers.every(({ statusCode }) => statusCode === 200));
  });`;

let libraries;
let project;
let server;

before(async () => {
  libraries = await unpackDebian("bullseye", ["libc6", "libstdc++6", "libgcc-s1"]);
  project = await installedProject();
  server = await startTlsServer(project.folder);
  writeFileSync(join(project.folder, "program.cjs"), PROGRAM);
});

after(() => server.close());

describe("with the C library of Debian 11", () => {
  test("the packed binary needs no newer one", async () => {
    const script = join(ROOT, "scripts/check-binary.mjs");
    const command = [process.execPath, script, join(ROOT, ADDON), "--glibc", GLIBC];
    const { stdout } = await run(command);
    assert.match(stdout, /^ok {3}glibc: needs /m);
  });

  test("the packed packages load and make calls over TLS", async (t) => {
    if (libraries === undefined) {
      t.diagnostic(
        "Debian's packages are not available: only the minimum version of glibc was checked",
      );
      return;
    }
    const folder = join(libraries, "lib", `${MACHINE}-linux-gnu`);
    const path = [folder, join(libraries, "usr", folder.slice(libraries.length))].join(":");
    const loader = [join(folder, LOADER), "--library-path", path];
    const command = [...loader, process.execPath, "program.cjs"];
    const env = { ...project.env, ...server.env };
    const { code, stdout, stderr } = await run(command, { cwd: project.folder, env });
    assert.equal(code, 0, stderr);
    assert.equal(stdout, `${GLIBC} true\n`);
  });
});
