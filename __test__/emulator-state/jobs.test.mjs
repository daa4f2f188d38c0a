/** Synchronization in the emulator: jobs that take time by its clock. */

import assert from "node:assert/strict";
import { test } from "node:test";

import { codes, data, pluck, RECORD_UNKNOWN, startWorld } from "./support.mjs";

const TASK = {
  syncTaskName: "HR",
  syncTaskType: "custom",
  syncTaskFlow: "upstream",
  syncTaskTrigger: "manually",
  clientConfig: {},
  fieldMapping: [],
};

async function withTask(t, fields) {
  const world = await startWorld(t);
  const { list } = await data(world.management.createSyncTask(TASK));
  const [{ syncTaskId }] = list;
  world.emulator.store.collection("syncTasks").update({ syncTaskId }, { ...fields });
  return { ...world, syncTaskId };
}

test("a task is created, listed and changed", async (t) => {
  const { management, syncTaskId } = await withTask(t);
  const task = await data(management.getSyncTask({ syncTaskId }));
  assert.deepEqual(
    [task.syncTaskName, task.syncFlow, task.syncTrigger, task.lastSyncStatus],
    ["HR", "upstream", "manually", "free"],
  );
  await data(management.updateSyncTask({ syncTaskId, syncTaskName: "Staff" }));
  const { list } = await data(management.listSyncTasks());
  assert.deepEqual(pluck(list, "syncTaskName"), ["Staff"]);
  assert.deepEqual(await codes(management.getSyncTask({ syncTaskId: 99 })), RECORD_UNKNOWN);
});

test("a job waits, runs and succeeds, and then its accounts are users", async (t) => {
  const accounts = [{ username: "demo", name: "Demo" }, { username: "ann" }];
  const { management, emulator, clock, syncTaskId } = await withTask(t, { accounts });
  const { syncJobId } = await data(management.triggerSyncTask({ syncTaskId }));
  const job = () => data(management.getSyncJob({ syncJobId }));
  assert.equal((await job()).syncStatus, "pending");
  clock.advance(1_000);
  assert.equal((await job()).syncStatus, "onProgress");
  assert.equal(emulator.users.find("ann"), undefined);
  clock.advance(4_000);
  const done = await job();
  assert.deepEqual(
    [done.syncStatus, done.accountCountSucc, done.accountUpdateCountSucc],
    ["success", 1, 1],
  );
  const ann = await data(management.getUser({ userId: "ann", userIdType: "username" }));
  assert.equal(ann.userSourceType, "sync");
  assert.equal(emulator.users.find("demo").name, "Demo");
  assert.equal((await data(management.getSyncTask({ syncTaskId }))).lastSyncStatus, "success");
  const { list } = await data(management.listSyncJobs({ syncTaskId }));
  assert.deepEqual(pluck(list, "syncJobId"), [syncJobId]);
});

test("a job fails with the message that its task is given", async (t) => {
  const { management, clock, syncTaskId } = await withTask(t, { failure: "No connection" });
  const { syncJobId } = await data(management.triggerSyncTask({ syncTaskId }));
  clock.advance(5_000);
  const { syncStatus, errMsg } = await data(management.getSyncJob({ syncJobId }));
  assert.deepEqual([syncStatus, errMsg], ["failed", "No connection"]);
});

test("risky operations are executed or canceled", async (t) => {
  const { management, emulator, clock, syncTaskId } = await withTask(t);
  const operations = emulator.store.collection("syncRiskOperations");
  const ids = ["a", "b", "c"].map(
    (objectName) =>
      operations.add({ syncTaskId, objectName, objectId: objectName }).syncRiskOperationId,
  );
  const request = { syncRiskOperationIds: [ids[0], 99] };
  assert.deepEqual(await data(management.triggerSyncRiskOperations(request)), {
    successList: [ids[0]],
    faildList: [99],
  });
  await data(management.cancelSyncRiskOperation({ syncRiskOperationIds: [ids[1], ids[0]] }));
  const states = async (status) =>
    pluck((await data(management.listSyncRiskOperations({ syncTaskId, status }))).list, "status");
  assert.deepEqual(await states(), ["EXECUTING", "CANCELED", "PENDING"]);
  clock.advance(5_000);
  assert.deepEqual(await states(), ["SUCCESS", "CANCELED", "PENDING"]);
  assert.deepEqual(await states(["PENDING"]), ["PENDING"]);
});
