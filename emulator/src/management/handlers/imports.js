"use strict";

const { phaseOf } = require("../jobs.js");
const { pageOf } = require("../records/paging.js");

/**
 * The import of tenants from a file, which takes time by the emulator's clock.
 *
 * The service publishes no fields of an import; those here are the emulator's own. An import reads no file: the
 * field `tenants` of its record holds what the file has.
 *
 * @param {object} state From `createState`.
 * @returns {Record<string, (call: object) => unknown>} By the name of the operation.
 */
function importHandlers({ store, clock }) {
  const { tenantImports, tenants } = store.collections;

  function settled(record) {
    const phase = phaseOf(record, clock);
    if (phase === record.status) return record;
    tenantImports.update(record, { status: phase });
    if (phase === "done") for (const tenant of record.tenants ?? []) tenants.add(tenant);
    return record;
  }

  return {
    importTenant({ args, answer }) {
      const { excelUrl } = args;
      return answer("tenantImports", [tenantImports.add({ excelUrl, status: "pending" })]);
    },

    importTenantHistory({ args }) {
      const all = tenantImports.list().map(settled);
      const list = pageOf(all, args).map(
        ({ importId, excelUrl, status, createdAt, updatedAt }) => ({
          importId,
          excelUrl,
          status,
          createdAt,
          updatedAt,
        }),
      );
      return { totalCount: all.length, list };
    },
  };
}

module.exports = { importHandlers };
