"use strict";

const vm = require("node:vm");

/** Node's code for an `import()` in a `vm` context without a loader, such as a Jest test file. */
const CANNOT_IMPORT = "ERR_VM_DYNAMIC_IMPORT_CALLBACK_MISSING_FLAG";

/**
 * Creates the OpenID Connect side. The engine is an ECMAScript module that accepts only plain objects of
 * its own realm, so if this file runs in a `vm` context, the whole side is loaded outside of it.
 *
 * @param {Parameters<typeof import("./engine.js").createOidc>} args
 * @returns {ReturnType<typeof import("./engine.js").createOidc>}
 */
async function createOidc(...args) {
  try {
    return await require("./engine.js").createOidc(...args);
  } catch (error) {
    if (error.code !== CANNOT_IMPORT) throw error;
    // Since Node.js 20.12. Earlier releases have no such loader, so the error is thrown.
    const importModuleDynamically = vm.constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER;
    if (importModuleDynamically === undefined) throw error;
    const options = { filename: __filename, importModuleDynamically };
    const importOutside = new vm.Script("(path) => import(path)", options).runInThisContext();
    const engine = await importOutside("./engine.js");
    return await engine.createOidc(...args);
  }
}

module.exports = { createOidc };
