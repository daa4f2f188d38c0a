import { execFile } from "node:child_process";
import process from "node:process";
import { promisify } from "node:util";
import { tokenFile } from "./tokens.mjs";

/**
 * No client: the signatures of the tokens, verified by aws-lc-rs on all processors and nothing else.
 *
 * @param {import("../lib/clients.mjs").Target} target - The tokens to verify.
 * @returns {Promise<import("../lib/clients.mjs").Client>} The client.
 */
export async function create({ answer }) {
  const file = await tokenFile(answer);
  async function measure(duration) {
    const driver = process.env.SIGNATURES_DRIVER;
    const { stdout } = await promisify(execFile)(driver, [file, `${duration}`]);
    return JSON.parse(stdout);
  }
  return { measure };
}
