/** Projects that use one of the two packages, as npm installs them. */

import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const INSTALLED = join(ROOT, "node_modules");

/** Where the files of a package are, and which of them declare types. */
const PACKAGES = {
  "genauth-native": {
    folder: ROOT,
    files: ["package.json", "index.d.ts", "models.d.ts", "types"],
    dependencies: [],
  },
  "authing-node-sdk": {
    folder: join(INSTALLED, "authing-node-sdk"),
    files: ["package.json", "dist"],
    dependencies: ["axios", "jose"],
  },
};

/** The beginning of the file that is edited and checked; the last line is the one that an editor types. */
export const SOURCE = `import { ManagementClient } from "PACKAGE";

const client = new ManagementClient({ accessKeyId: "id", accessKeySecret: "secret" });

export async function main() {
  const { data: user } = await client.getUser({ userId: "1" });
  const { data: page } = await client.listUsers({ options: { pagination: { page: 1, limit: 50 } } });
  await client.createUser({ username: user.username, email: page.list[0].email });
}
`;

/**
 * @param {string} name of the package
 * @returns {{ folder: string, file: string, source: string, remove: () => void }}
 */
export function makeProject(name) {
  const folder = mkdtempSync(join(tmpdir(), "genauth-types-"));
  const { folder: from, files, dependencies } = PACKAGES[name];
  const installed = join(folder, "node_modules");
  mkdirSync(join(installed, name), { recursive: true });
  for (const file of files)
    cpSync(join(from, file), join(installed, name, file), { recursive: true });
  mkdirSync(join(installed, "@types"));
  symlinkSync(join(INSTALLED, "@types/node"), join(installed, "@types/node"));
  for (const dependency of dependencies) {
    symlinkSync(join(INSTALLED, dependency), join(installed, dependency));
  }
  const source = SOURCE.replace("PACKAGE", name);
  const file = join(folder, "main.ts");
  writeFileSync(file, source);
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        target: "es2022",
        module: "nodenext",
        strict: true,
        noEmit: true,
        types: ["node"],
      },
      files: ["main.ts"],
    }),
  );
  return { folder, file, source, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
