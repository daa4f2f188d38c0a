// Imports users from a file with one JSON object per line, and shows the progress.
//
//     node examples/import-users.mjs users.jsonl
import { readFileSync } from "node:fs";
import { ManagementClient } from "genauth-native";
import { showProgress } from "./support/progress.mjs";

const client = new ManagementClient({
  accessKeyId: process.env.GENAUTH_ACCESS_KEY_ID ?? "GEN_AUTH_ACCESS_KEY_ID",
  accessKeySecret: process.env.GENAUTH_ACCESS_KEY_SECRET ?? "GEN_AUTH_ACCESS_KEY_SECRET",
  host: process.env.GENAUTH_HOST ?? "https://api.genauth.ai",
  // Below the limit of free plans, which is 300 requests per second for a user pool.
  rateLimit: { perSecond: 250 },
});

const users = readFileSync(process.argv[2], "utf8")
  .split("\n")
  .filter((line) => line.trim() !== "")
  .map((line) => JSON.parse(line));

function show({ total, done, failed, unknown }) {
  const share = total === 0 ? 1 : (done + failed + unknown) / total;
  showProgress(process.stdout, share, `${done} done, ${failed + unknown} not, of ${total}`);
}

const controller = new AbortController();
process.once("SIGINT", () => controller.abort());

const report = await client.bulk("createUsersBatch", users, {
  signal: controller.signal,
  onProgress: show,
});
for (const [index, outcome] of report.outcomes.entries()) {
  if (outcome.state !== "done") {
    const reason = outcome.error ? `: ${outcome.error.message}` : "";
    console.error(`${users[index].username ?? index}: ${outcome.state}${reason}`);
  }
}

// Each user of the pool, whatever the number of pages.
let count = 0;
for await (const user of client.iterate("listUsers")) {
  if (user.userId) count += 1;
}
console.log(`${count} users are in the pool.`);
process.exitCode = report.done === report.total ? 0 : 1;
