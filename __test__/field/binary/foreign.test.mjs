/** `scripts/check-binary.mjs` on libraries of Windows and macOS, which zig builds here. */

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { requireZig } from "../../../scripts/build/tools.mjs";
import { cargoMetadata } from "../../../scripts/support/addon.mjs";
import { temporaryFolder } from "../../package/support/packages.mjs";
import { ROOT, run, succeed } from "../../package/support/process.mjs";

const folder = temporaryFolder();

const SOURCE = `
  const char *volatile product = "genauth-native/1.2.3";
  #ifdef _WIN32
    #define EXPORTED __declspec(dllexport)
    int DllMainCRTStartup(void *module, unsigned reason, void *reserved) { return 1; }
  #else
    #define EXPORTED __attribute__((visibility("default")))
  #endif
  EXPORTED const void *napi_register_module_v1(void *env, void *exports) {
    return (const void *)product;
  }
  #ifdef MORE
    EXPORTED int leaked(void) { return 1; }
  #endif
  #ifdef RUNTIME
    __declspec(dllimport) int runtime(void);
    EXPORTED int node_api_module_get_api_version_v1(void) { return runtime(); }
  #endif
`;

/** A stand-in for a library that Windows does not have. */
const RUNTIME =
  "__declspec(dllexport) int runtime(void) { return 8; }\n" +
  "int DllMainCRTStartup(void *module, unsigned reason, void *reserved) { return 1; }\n";

let zig;

before(async () => {
  const { env } = await requireZig(cargoMetadata(["--no-deps"]).target_directory);
  zig = { program: env.CARGO_ZIGBUILD_ZIG_PATH, env: { ...process.env, ...env } };
  writeFileSync(join(folder, "addon.c"), SOURCE);
  writeFileSync(join(folder, "runtime.c"), RUNTIME);
});

async function compile(output, target, flags, source = "addon.c") {
  const common = ["cc", "-target", target, "-shared", "-O1", "-g0", "-s", "-fvisibility=hidden"];
  const command = [zig.program, ...common, source, "-o", output, ...flags];
  const env = { ...zig.env, ZIG_LOCAL_CACHE_DIR: join(folder, "cache") };
  await succeed(command, { cwd: folder, env });
  return join(folder, output);
}

/** Runs the check; resolves with its output and the names of the failed checks. */
async function check(library) {
  const script = join(ROOT, "scripts/check-binary.mjs");
  const args = [library, "--expect-version", "1.2.3"];
  const { stdout } = await run([process.execPath, script, ...args]);
  return { stdout, failed: [...stdout.matchAll(/^FAIL ([\w -]+):/gm)].map(([, name]) => name) };
}

describe("a library of Windows", () => {
  const target = "x86_64-windows-gnu";

  test("passes", async () => {
    const { stdout, failed } = await check(await compile("good.dll", target, ["-nostdlib"]));
    assert.deepEqual(failed, [], stdout);
    assert.match(stdout, /^ok {3}load: not tried: for another platform$/m);
  });

  test("must not need the Visual C++ runtime, which is not part of Windows", async () => {
    await compile(
      "VCRUNTIME140.dll",
      target,
      ["-nostdlib", "-Wl,--out-implib,runtime.lib"],
      "runtime.c",
    );
    const flags = ["-nostdlib", "-DRUNTIME", "runtime.lib"];
    const { stdout, failed } = await check(await compile("runtime.dll", target, flags));
    assert.deepEqual(failed, ["libraries"]);
    assert.match(stdout, /needs VCRUNTIME140\.dll/);
  });

  test("exports only the symbols that Node needs", async () => {
    const flags = ["-nostdlib", "-DMORE"];
    const { failed } = await check(await compile("more.dll", target, flags));
    assert.deepEqual(failed, ["exports"]);
  });
});

describe("a library of macOS", () => {
  test("passes", async () => {
    const { stdout, failed } = await check(await compile("good.dylib", "aarch64-macos.11.0", []));
    assert.deepEqual(failed, [], stdout);
  });

  test("must not need a newer macOS", async () => {
    const { stdout, failed } = await check(await compile("new.dylib", "aarch64-macos.13.0", []));
    assert.deepEqual(failed, ["macOS"]);
    assert.match(stdout, /needs 13\.0, at most 11\.0 allowed/);
  });

  test("exports only the symbols that Node needs", async () => {
    const flags = ["-DMORE"];
    const { failed } = await check(await compile("more.dylib", "aarch64-macos.11.0", flags));
    assert.deepEqual(failed, ["exports"]);
  });
});
