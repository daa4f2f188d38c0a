/** Tests of the helpers of `scripts/` that depend on the operating system, and of invalid arguments. */

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { commandLine } from "../scripts/support/run.mjs";

describe("running npm on Windows", () => {
  const host = { platform: "win32", execPath: join("C:", "Program Files", "nodejs", "node.exe") };
  const script = (name) =>
    join("C:", "Program Files", "nodejs", "node_modules", "npm", "bin", name);

  test("needs no shell, which would split a path at its spaces", () => {
    const args = ["pack", join("C:", "My Projects", "package")];
    assert.deepEqual(commandLine("npm", args, host), [
      host.execPath,
      [script("npm-cli.js"), ...args],
    ]);
    assert.deepEqual(commandLine("npx", ["tsc"], host), [
      host.execPath,
      [script("npx-cli.js"), "tsc"],
    ]);
  });

  test("does not change how other programs start", () => {
    assert.deepEqual(commandLine("cargo", ["build"], host), ["cargo", ["build"]]);
  });
});

test("on other systems npm is started directly", () => {
  const host = { platform: "linux", execPath: "/usr/bin/node" };
  assert.deepEqual(commandLine("npm", ["ci"], host), ["npm", ["ci"]]);
});

test("scripts start other scripts with the same Node.js", () => {
  assert.deepEqual(commandLine("node", ["a.mjs"]), [process.execPath, ["a.mjs"]]);
});

test("a build uses rustup's default toolchain when the pinned one is missing", (t) => {
  const tools = mkdtempSync(join(tmpdir(), "genauth-tools-"));
  t.after(() => rmSync(tools, { recursive: true }));
  const program = (name, body) =>
    writeFileSync(join(tools, name), `#!/bin/sh\n${body}\n`, { mode: 0o755 });
  program("cargo", '[ "$RUSTUP_TOOLCHAIN" = stable-host ] && echo "cargo 1.95.0"');
  program("rustup", 'echo "stable-host (default)"');
  const { RUSTUP_TOOLCHAIN: _, ...env } = process.env;
  const { href } = new URL("../scripts/support/prerequisites.mjs", import.meta.url);
  const code = `
    const { requireRust } = await import(${JSON.stringify(href)});
    requireRust();
    process.stdout.write(process.env.RUSTUP_TOOLCHAIN);
  `;
  const chosen = execFileSync(process.execPath, ["--input-type=module", "--eval", code], {
    encoding: "utf8",
    env: { ...env, PATH: `${tools}${delimiter}${env.PATH}` },
  });
  assert.equal(chosen, "stable-host");
});

describe("scripts/test.mjs runs no tests", () => {
  for (const [sentence, args, message] of [
    [
      "from a folder that does not exist",
      ["--field", "nosuch"],
      /no folder nosuch, only .*proxies/,
    ],
    [
      "when a folder is given without --field",
      ["proxies"],
      /^proxies is not expected without --field\.$/m,
    ],
  ]) {
    test(sentence, () => {
      const script = fileURLToPath(new URL("../scripts/test.mjs", import.meta.url));
      const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
        encoding: "utf8",
      });
      assert.equal(status, 1);
      assert.equal(stdout, "");
      assert.match(stderr, message);
    });
  }
});

test("servers of one test process, in all of its threads, have different ports", () => {
  // The system alone gives one of about 7,000 ports: without duplicates once in 10³⁰ runs.
  const code = `
    import { createServer } from "node:net";
    import { once } from "node:events";
    import { isMainThread, parentPort, Worker } from "node:worker_threads";
    const ports = [];
    for (let count = 0; count < 500; count++) {
      const server = createServer().listen(0, "127.0.0.1");
      await once(server, "listening");
      ports.push(server.address().port);
      server.close();
      await once(server, "close");
    }
    if (isMainThread) {
      const [others] = await once(new Worker(new URL(import.meta.url)), "message");
      process.stdout.write(String(new Set([...ports, ...others]).size));
    } else {
      parentPort.postMessage(ports);
    }
  `;
  const preload = new URL("../scripts/support/fresh-ports.mjs", import.meta.url).href;
  const program = `data:text/javascript,${encodeURIComponent(code)}`;
  const args = [
    `--import=${preload}`,
    "--input-type=module",
    "--eval",
    `import ${JSON.stringify(program)}`,
  ];
  assert.equal(execFileSync(process.execPath, args, { encoding: "utf8" }), "1000");
});
