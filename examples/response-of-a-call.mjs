// Prints what the response of a call says besides its value.
//
//     node examples/response-of-a-call.mjs
import { ManagementClient } from "genauth-native";

const client = new ManagementClient({
  accessKeyId: process.env.GENAUTH_ACCESS_KEY_ID ?? "GEN_AUTH_ACCESS_KEY_ID",
  accessKeySecret: process.env.GENAUTH_ACCESS_KEY_SECRET ?? "GEN_AUTH_ACCESS_KEY_SECRET",
  host: process.env.GENAUTH_HOST ?? "https://api.genauth.ai",
});

const call = client.listUsers({ options: { pagination: { page: 1, limit: 10 } } });
const { value, status, requestId, headers, attempts, timings } = await client.withResponse(call);

console.log(`${value.data.totalCount} users`);
console.log(`HTTP ${status}, request ${requestId}, ${attempts} attempts`);
console.log(
  `type ${headers["content-type"]}, remaining ${headers["x-ratelimit-remaining"] ?? "?"}`,
);
console.log(`${timings.total} ms, of which ${timings.connect} ms to connect`);
