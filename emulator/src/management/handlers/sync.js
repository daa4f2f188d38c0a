"use strict";

const { phaseOf } = require("../jobs.js");

/** The states of a job by how far it is. */
const STATES = { pending: "pending", running: "onProgress", done: "success" };

/**
 * Synchronization: jobs that take time by the emulator's clock, and what they do when they end. A task's field
 * `accounts` holds the users that the other system has; `failure` is the message of a job that fails.
 *
 * @param {object} state From `createState`.
 * @param {object} records From `createRecords`.
 * @returns {Record<string, (call: object) => unknown>} By the name of the operation.
 */
function syncHandlers({ store, users, clock }, { lookup }) {
  const { syncTasks, syncJobs, syncRiskOperations } = store.collections;

  /** Brings a job to the state that it has now. */
  function settled(job) {
    const syncStatus = STATES[phaseOf(job, clock)];
    if (job.isOver || syncStatus === job.syncStatus) return job;
    const changes = { syncStatus };
    if (syncStatus === "success") Object.assign(changes, finish(job));
    syncJobs.update(job, changes);
    const task = syncTasks.get(job.syncTaskId);
    syncTasks.update(task, { lastSyncStatus: job.syncStatus, lastSyncTime: job.updatedAt });
    return job;
  }

  function finish({ syncTaskId }) {
    const { accounts = [], failure } = syncTasks.get(syncTaskId);
    if (failure !== undefined) return { isOver: true, syncStatus: "failed", errMsg: failure };
    let [created, changed] = [0, 0];
    for (const account of accounts) {
      const known =
        users.findBy("externalId", account.externalId) ??
        users.findBy("username", account.username);
      if (known) users.update(known, account);
      else users.add({ ...account, userSourceType: "sync", userSourceId: String(syncTaskId) });
      if (known) changed += 1;
      else created += 1;
    }
    return {
      isOver: true,
      accountCountAll: created,
      accountCountSucc: created,
      accountUpdateCountAll: changed,
      accountUpdateCountSucc: changed,
    };
  }

  // Executing a risky operation takes as long as a job.
  function settledOperation(operation) {
    if (operation.status !== "EXECUTING") return operation;
    if (phaseOf({ createdAt: operation.startedAt }, clock) === "done") {
      syncRiskOperations.update(operation, { status: "SUCCESS" });
    }
    return operation;
  }

  function each(from, changes) {
    return ({ args }) => {
      const lists = { successList: [], faildList: [] };
      for (const id of args.syncRiskOperationIds) {
        const operation = syncRiskOperations.get(id);
        const fits = operation && from.includes(settledOperation(operation).status);
        if (fits) syncRiskOperations.update(operation, changes());
        lists[fits ? "successList" : "faildList"].push(id);
      }
      return lists;
    };
  }

  return {
    triggerSyncTask({ args }) {
      const { syncTaskId, syncFlow } = lookup.needOne("syncTasks", args.syncTaskId);
      const job = syncJobs.add({
        syncTaskId,
        syncFlow,
        syncStatus: "pending",
        syncTrigger: "manually",
      });
      return { syncJobId: job.syncJobId };
    },

    getSyncJob: ({ args, answer }) =>
      answer("syncJobs", [settled(lookup.needOne("syncJobs", args.syncJobId))]),

    listSyncJobs({ args, answer }) {
      const { syncTaskId, syncTrigger } = args;
      lookup.needOne("syncTasks", syncTaskId);
      return answer("syncJobs", syncJobs.filter({ syncTaskId, syncTrigger }).map(settled));
    },

    listSyncJobLogs: ({ args }) => ({
      syncJobId: lookup.needOne("syncJobs", args.syncJobId).syncJobId,
    }),

    listSyncRiskOperations({ args, answer }) {
      const { syncTaskId, status, objectType } = args;
      lookup.needOne("syncTasks", syncTaskId);
      const found = syncRiskOperations.filter({ syncTaskId }).map(settledOperation);
      return answer(
        "syncRiskOperations",
        found.filter(
          (operation) =>
            (status === undefined || status.includes(operation.status)) &&
            (objectType === undefined || objectType.includes(operation.objectType)),
        ),
      );
    },

    triggerSyncRiskOperations: each(["PENDING", "FAILED"], () => ({
      status: "EXECUTING",
      startedAt: new Date(clock.now()).toISOString(),
    })),
    cancelSyncRiskOperation: each(["PENDING"], () => ({ status: "CANCELED" })),
  };
}

module.exports = { syncHandlers };
