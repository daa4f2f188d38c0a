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

/** A text near the beginning of an executable. */
const HEADER = {
  gnu: "\x7fELF\0/lib64/ld-linux-x86-64.so.2\0",
  musl: "\x7fELF\0/lib/ld-musl-x86_64.so.1\0",
  static: "\x7fELF\0",
};

const REPORT = {
  gnu: { header: { glibcVersionRuntime: "2.36" } },
  musl: { header: {} },
};

/**
 * Reads the platform names in a process that sees these texts; a text that is left out is not readable.
 *
 * @param {{ header?: string, ldd?: string, report?: object, arch?: string }} seen
 * @returns {Promise<{ names: string[], reports: number, excludeNetwork: boolean[] }>}
 */
async function ask({ header, ldd, report, arch = "x64" }) {
  const source = `
    const fs = require("node:fs");
    const seen = JSON.parse(process.argv[2]);
    const refuse = () => { throw Object.assign(new Error("refused"), { code: "ERR_ACCESS_DENIED" }); };
    Object.defineProperty(process, "platform", { value: "linux" });
    Object.defineProperty(process, "arch", { value: seen.arch });
    const { openSync, readSync, closeSync, readFileSync } = fs;
    fs.openSync = (path, ...rest) =>
      path !== process.execPath ? openSync(path, ...rest) : seen.header === undefined ? refuse() : -7;
    fs.readSync = (file, buffer, ...rest) =>
      file === -7 ? buffer.write(seen.header, "latin1") : readSync(file, buffer, ...rest);
    fs.closeSync = (file) => (file === -7 ? undefined : closeSync(file));
    fs.readFileSync = (path, ...rest) =>
      path !== "/usr/bin/ldd" ? readFileSync(path, ...rest) : seen.ldd ?? refuse();
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
  const seen = JSON.stringify({ header, ldd, report, arch });
  return JSON.parse(await printed(runScript(source, { args: [seen] })));
}

describe("the C library of the process", () => {
  for (const libc of ["gnu", "musl"]) {
    const other = libc === "gnu" ? "musl" : "gnu";
    for (const [title, seen] of [
      [
        "the executable of Node.js",
        { header: HEADER[libc], ldd: LDD[other], report: REPORT[other] },
      ],
      ["ldd, when the executable is not readable", { ldd: LDD[libc], report: REPORT[other] }],
      [
        "ldd, when the executable is static",
        { header: HEADER.static, ldd: LDD[libc], report: REPORT[other] },
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
