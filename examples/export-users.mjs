// Writes each user of the pool as a line of JSON, and shows the progress on standard error.
//
//     node examples/export-users.mjs > users.jsonl
import { ManagementClient } from "genauth-native";
import { showProgress } from "./support/progress.mjs";

const client = new ManagementClient({
  accessKeyId: process.env.GENAUTH_ACCESS_KEY_ID ?? "GEN_AUTH_ACCESS_KEY_ID",
  accessKeySecret: process.env.GENAUTH_ACCESS_KEY_SECRET ?? "GEN_AUTH_ACCESS_KEY_SECRET",
  host: process.env.GENAUTH_HOST ?? "https://api.genauth.ai",
});

let count = 0;
for await (const { items, totalCount } of client.iterate("listUsers").pages()) {
  for (const user of items) process.stdout.write(`${JSON.stringify(user)}\n`);
  count += items.length;
  const share = totalCount === 0 ? 1 : Math.min(1, count / totalCount);
  showProgress(process.stderr, share, `${count} of ${totalCount} users`);
}
