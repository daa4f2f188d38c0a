/** Compiling programs against the declarations of both packages. */

import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const require = createRequire(import.meta.url);
const TSC = join(dirname(require.resolve("typescript/package.json")), "bin", "tsc");

/** The declarations of each package. */
export const PACKAGES = {
  "authing-node-sdk": join(dirname(require.resolve("authing-node-sdk")), "index.d.ts"),
  "genauth-native": join(ROOT, "index.d.ts"),
};

/** Compiles a text in a folder of its own; resolves with what the compiler says. */
export async function compile(t, text) {
  const folder = await mkdtemp(join(tmpdir(), "genauth-types-"));
  t.after(() => rm(folder, { recursive: true }));
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    target: "es2022",
    module: "node16",
    moduleResolution: "node16",
    noEmit: true,
    // The SDK's own declarations do not all compile.
    skipLibCheck: true,
    types: ["node"],
    typeRoots: [join(ROOT, "node_modules", "@types")],
    paths: Object.fromEntries(Object.entries(PACKAGES).map(([name, file]) => [name, [file]])),
  };
  await writeFile(join(folder, "calls.ts"), text);
  const project = join(folder, "tsconfig.json");
  await writeFile(project, JSON.stringify({ compilerOptions, files: ["calls.ts"] }));
  return new Promise((resolve) => {
    const args = [TSC, "--pretty", "false", "-p", project];
    execFile(process.execPath, args, { maxBuffer: 1 << 26 }, (_error, stdout) => resolve(stdout));
  });
}
