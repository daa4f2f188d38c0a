// Prints the request that would create a user, without secrets, and sends nothing.
//
//     node examples/dry-run.mjs
import { ManagementClient } from "genauth-native";

const client = new ManagementClient({
  accessKeyId: process.env.GENAUTH_ACCESS_KEY_ID ?? "GEN_AUTH_ACCESS_KEY_ID",
  accessKeySecret: process.env.GENAUTH_ACCESS_KEY_SECRET ?? "GEN_AUTH_ACCESS_KEY_SECRET",
  host: process.env.GENAUTH_HOST ?? "https://api.genauth.ai",
});

const request = await client.makeRequest({
  method: "POST",
  url: "/api/v3/create-user",
  data: { username: "alice", password: "a password that is not shown" },
  dryRun: true,
});
console.log(JSON.stringify(request, null, 2));
