/** Tests of `scripts/test-in-image.mjs`: its use of Docker. A stand-in for Docker prints its arguments. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { after, test } from "node:test";
import { ROOT } from "../scripts/support/run.mjs";

const folder = mkdtempSync(join(tmpdir(), "genauth-docker-"));
after(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, "docker"), '#!/bin/sh\nprintf "%s\\n" "$@"\nexit "$DOCKER_CODE"\n');
chmodSync(join(folder, "docker"), 0o755);

function start(args, code = 0) {
  const PATH = [folder, process.env.PATH].join(delimiter);
  return spawnSync(process.execPath, ["scripts/test-in-image.mjs", ...args], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, PATH, DOCKER_CODE: String(code) },
  });
}

const TREE = ["run", "--rm", "--volume", `${ROOT}:/tree`, "--workdir", "/tree"];
const testOf = (platform) => [
  ...["node", "scripts/test.mjs", "--artifact"],
  ...["--from", "packages", "--platform", platform],
];

test("with glibc, the Node.js version of this process runs on Debian 11", () => {
  const { stdout, status } = start(["--from", "packages", "--platform", "linux-arm64-gnu"]);
  const node = dirname(dirname(process.execPath));
  const path = "PATH=/node/bin:/usr/local/bin:/usr/bin:/bin";
  const image = ["--volume", `${node}:/node:ro`, "--env", path, "buildpack-deps:bullseye"];
  assert.deepEqual(stdout.trim().split("\n"), [...TREE, ...image, ...testOf("linux-arm64-gnu")]);
  assert.equal(status, 0);
});

test("with musl, an Alpine image provides the same major version of Node.js", () => {
  const { stdout } = start(["--from", join(ROOT, "packages"), "--platform", "linux-x64-musl"]);
  const image = `node:${process.versions.node.split(".")[0]}-alpine`;
  assert.deepEqual(stdout.trim().split("\n"), [...TREE, image, ...testOf("linux-x64-musl")]);
});

test("a failure in the container makes the script fail", () => {
  const { status, stderr } = start(["--from", "packages", "--platform", "linux-x64-gnu"], 3);
  assert.equal(status, 1);
  assert.match(stderr, /docker run .+ ended with 3\./);
});

for (const [args, message] of [
  [[], /^Name the folder of the tarballs and the platform\.\nUsage: /],
  [["--from", "packages", "--platform", "darwin-x64"], /^There is no image of darwin-x64/],
  [["--from", "..", "--platform", "linux-x64-gnu"], /^\.\. is outside of the tree\./],
  [["--from", "packages", "--platform", "linux-x32"], /^There is no package for the platform/],
]) {
  test(`the arguments ${args.join(" ") || "(none)"} are rejected`, () => {
    const { status, stdout, stderr } = start(args);
    assert.equal(status, 1);
    assert.equal(stdout, "");
    assert.match(stderr, message);
  });
}
