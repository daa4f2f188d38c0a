/** Measures calls that end together; see ../bulk.mjs. */
import { execFile } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { buildDriver } from "./driver.mjs";
import { Progress } from "./progress.mjs";

const BULK = fileURLToPath(new URL("../bulk.mjs", import.meta.url));

/**
 * @param {object} plan - From `makePlan`.
 * @returns {Promise<object[][]>} The figures of each round, by kind of end; empty where CPU times of threads cannot be
 *   read.
 */
export async function measureBulk(plan) {
  const rounds = [];
  if (!plan.bulk || process.platform !== "linux") return rounds;
  const env = { ...process.env, CALLS_DRIVER: buildDriver(), BULK_JSON: "1" };
  const progress = new Progress("bulk", plan.rounds);
  for (let round = 0; round < plan.rounds; round += 1) {
    const { stdout } = await promisify(execFile)(process.execPath, [BULK], { env });
    rounds.push(JSON.parse(stdout));
    progress.step("calls that end together");
  }
  return rounds;
}
