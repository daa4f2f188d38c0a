#!/usr/bin/env node
/**
 * Writes every generated file. From `catalogue/`: the Rust operation tables, the TypeScript
 * declarations, the runtime enums, the emulator's tables and the reference pages. From the table of
 * platforms: the part of the loader that names the binaries.
 *
 *     node scripts/generate.mjs              write the files
 *     node scripts/generate.mjs --check      write nothing; exit 1 and name each outdated file
 *     node scripts/generate.mjs --list       write nothing; print the path of each generated file
 *     node scripts/generate.mjs --root DIR   work on another tree
 *
 * If the catalogue has errors, all modes exit with code 2 and print one line per error.
 */
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { emitBinaries } from "./generate/binaries.mjs";
import { CatalogueError, loadCatalogue, refuse } from "./generate/catalogue.mjs";
import {
  emitAdvice,
  emitCodePage,
  emitCodes,
  emitCodeTypes,
  loadCodes,
} from "./generate/codes.mjs";
import { emitCollections } from "./generate/collections.mjs";
import { unwrittenConstraints } from "./generate/constraints.mjs";
import { emitEmulator, emitManagementEmulator } from "./generate/emulator.mjs";
import { compareFiles, writeFiles } from "./generate/files.mjs";
import { emitLimits } from "./generate/limits.mjs";
import { emitMethodIndex } from "./generate/method-index.mjs";
import { emitModelTypes, modelTypeFiles } from "./generate/model-types.mjs";
import { emitModels, emitModelsModule } from "./generate/models.mjs";
import { emitListTypes, emitPagedOperations } from "./generate/paged-operations.mjs";
import { emitReference } from "./generate/reference.mjs";
import { emitRows, emitTable } from "./generate/rust.mjs";
import { emitEmulatorSecretNames, emitSecretNames } from "./generate/secret-names.mjs";
import { clientTypeFiles, emitTypes } from "./generate/types.mjs";

/**
 * The whole output: paths relative to the root, and texts.
 *
 * @param {import("./generate/catalogue.mjs").Catalogue} catalogue
 * @param {string} root  the tree
 * @returns {Map<string, string>}
 */
function generate(catalogue, root) {
  const { authentication, management } = catalogue.clients;
  const codes = loadCodes(root);
  const files = new Map([
    ["core/src/operation/operations.txt", emitRows(authentication)],
    ["core/src/operation/management.txt", emitRows(management)],
    ["core/src/operation/table.rs", emitTable(catalogue.clients)],
    ["index.d.ts", emitTypes(catalogue)],
    ["models.d.ts", emitModelTypes(catalogue)],
    ...modelTypeFiles(catalogue),
    ...clientTypeFiles(authentication),
    ...clientTypeFiles(management),
    ["lib/models.js", emitModels(catalogue)],
    ["models.js", emitModelsModule(catalogue)],
    ["lib/codes.js", emitCodes(codes)],
    ["core/src/call/advice.rs", emitAdvice(codes)],
    ["core/src/redact/secret_names.rs", emitSecretNames(root, catalogue)],
    ["lib/paged-operations.js", emitPagedOperations(catalogue)],
    ["types/codes.d.ts", emitCodeTypes(codes)],
    ["types/authentication/lists.d.ts", emitListTypes(authentication)],
    ["types/management/lists.d.ts", emitListTypes(management)],
    ["docs/reference/codes.md", emitCodePage(codes)],
    ["lib/binaries.js", emitBinaries()],
    ["emulator/src/generated/catalogue.js", emitEmulator(authentication)],
    [
      "emulator/src/generated/management-catalogue.js",
      emitManagementEmulator(management, authentication),
    ],
    ["emulator/src/generated/limits.js", emitLimits(catalogue.clients, catalogue.models)],
    ["emulator/src/generated/secret-names.js", emitEmulatorSecretNames(root, catalogue)],
    ["emulator/src/generated/collections.js", emitCollections(root, catalogue)],
    ["docs/reference/methods.md", emitMethodIndex(catalogue, root)],
    ...Object.values(catalogue.clients).flatMap((client) =>
      client.groups.map((group) => [
        `docs/reference/${client.id}/${group.id}.md`,
        emitReference(client, group),
      ]),
    ),
  ]);
  refuse(unwrittenConstraints(catalogue));
  return files;
}

/**
 * @returns {number} the exit code
 */
function main() {
  const { values } = parseArgs({
    options: {
      check: { type: "boolean", default: false },
      list: { type: "boolean", default: false },
      root: { type: "string" },
    },
  });
  const root = resolve(values.root ?? dirname(dirname(fileURLToPath(import.meta.url))));
  let files;
  try {
    files = generate(loadCatalogue(root), root);
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    console.error(error.message);
    return 2;
  }
  if (values.list) {
    for (const path of files.keys()) console.log(path);
    return 0;
  }
  const drift = compareFiles(root, files);
  if (values.check) {
    for (const { path, state } of drift) console.error(`${path}: ${state}`);
    if (drift.length > 0) console.error("Run `node scripts/generate.mjs` and commit the result.");
    return drift.length > 0 ? 1 : 0;
  }
  writeFiles(root, files, drift);
  for (const { path } of drift) console.log(path);
  return 0;
}

process.exitCode = main();
