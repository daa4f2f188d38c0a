/** Tests of how the loader detects the C library of a Linux process, with as few permissions as possible. */

import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { PACKAGE, printed, runScript } from "./support/child.mjs";

/** The beginning of `/usr/bin/ldd`. */
const LDD = {
  gnu: "#!/bin/bash\n# This file is part of the GNU C Library.\n",
  musl: "#!/bin/sh\nexec /lib/ld-musl-x86_64.so.1 --list -- $@\n",
};

/** Lines of `/proc/self/maps`. */
const MAPPED = {
  "glibc 2.36": ["gnu", "/usr/lib/x86_64-linux-gnu/ld-linux-x86-64.so.2"],
  "glibc 2.31": ["gnu", "/usr/lib/x86_64-linux-gnu/ld-2.31.so"],
  "a loader with another name, and glibc": ["gnu", "/opt/lib/libc.so.6"],
  "musl in Alpine": ["musl", "/lib/ld-musl-x86_64.so.1"],
  "musl in Void": ["musl", "/usr/lib/libc.so"],
};

/** A process with these mapped files. */
function mapped(...paths) {
  const files = ["/usr/local/bin/node", ...paths, "[stack]"];
  return files
    .map((path) => `7f0000000000-7f0000001000 r--p 00000000 fe:00 1234   ${path}\n`)
    .join("");
}

const MAPS = {
  gnu: mapped("/usr/lib/x86_64-linux-gnu/libc.so.6"),
  musl: mapped("/lib/ld-musl-x86_64.so.1"),
  static: mapped(),
};

const REPORT = {
  gnu: { header: { glibcVersionRuntime: "2.36" } },
  musl: { header: {} },
};

/**
 * Reads the platform names in a process that sees these texts; a text that is left out is not readable.
 *
 * @param {{ maps?: string, ldd?: string, report?: object, arch?: string }} seen
 * @returns {Promise<{ names: string[], reports: number, excludeNetwork: boolean[] }>}
 */
async function ask({ maps, ldd, report, arch = "x64" }) {
  const source = `
    const fs = require("node:fs");
    const seen = JSON.parse(process.argv[2]);
    const refuse = () => { throw Object.assign(new Error("refused"), { code: "ERR_ACCESS_DENIED" }); };
    Object.defineProperty(process, "platform", { value: "linux" });
    Object.defineProperty(process, "arch", { value: seen.arch });
    const { readFileSync } = fs;
    const texts = { "/proc/self/maps": seen.maps, "/usr/bin/ldd": seen.ldd };
    fs.readFileSync = (path, ...rest) =>
      path in texts ? texts[path] ?? refuse() : readFileSync(path, ...rest);
    let reports = 0;
    const excludeNetwork = [];
    process.report.getReport = () => {
      reports += 1;
      excludeNetwork.push(process.report.excludeNetwork);
      return seen.report ?? refuse();
    };
    const names = require(${JSON.stringify(join(PACKAGE, "lib/platform.js"))}).platformNames();
    excludeNetwork.push(process.report.excludeNetwork);
    console.log(JSON.stringify({ names, reports, excludeNetwork }));`;
  const seen = JSON.stringify({ maps, ldd, report, arch });
  return JSON.parse(await printed(runScript(source, { args: [seen] })));
}

describe("the C library of the process", () => {
  for (const libc of ["gnu", "musl"]) {
    const other = libc === "gnu" ? "musl" : "gnu";
    for (const [title, seen] of [
      ["the process", { maps: MAPS[libc], ldd: LDD[other], report: REPORT[other] }],
      ["ldd, when /proc is not readable", { ldd: LDD[libc], report: REPORT[other] }],
      [
        "ldd, when the executable is static",
        { maps: MAPS.static, ldd: LDD[libc], report: REPORT[other] },
      ],
    ]) {
      test(`is ${libc} according to ${title}, without a report`, async () => {
        const { names, reports } = await ask(seen);
        assert.deepEqual(names, [`linux-x64-${libc}`]);
        assert.equal(reports, 0);
      });
    }

    test(`is ${libc} according to Node's report, as the last source, without a look-up of network names`, async () => {
      const { names, reports, excludeNetwork } = await ask({ report: REPORT[libc] });
      assert.deepEqual(names, [`linux-x64-${libc}`]);
      assert.equal(reports, 1);
      const [during, afterwards] = excludeNetwork;
      assert.equal(during, true);
      assert.notEqual(afterwards, true);
    });
  }

  for (const [title, [libc, path]] of Object.entries(MAPPED)) {
    test(`is ${libc} in a process with ${title}`, async () => {
      assert.deepEqual((await ask({ maps: mapped(path) })).names, [`linux-x64-${libc}`]);
    });
  }

  test("is unknown when no source is readable, and the loader tries both binaries", async () => {
    const { names } = await ask({ arch: "arm64" });
    assert.deepEqual(names, ["linux-arm64-gnu", "linux-arm64-musl"]);
  });
});

for (const [platform, arch, name] of [
  ["darwin", "arm64", "darwin-arm64"],
  ["win32", "x64", "win32-x64-msvc"],
  ["freebsd", "x64", "freebsd-x64"],
]) {
  test(`${platform} on ${arch} has exactly one name`, async () => {
    const source = `
      Object.defineProperty(process, "platform", { value: "${platform}" });
      Object.defineProperty(process, "arch", { value: "${arch}" });
      const { platformNames } = require(${JSON.stringify(join(PACKAGE, "lib/platform.js"))});
      console.log(platformNames().join());`;
    assert.equal(await printed(runScript(source)), `${name}\n`);
  });
}
