// Creates a user once, whatever happens on the way: the error says what to do.
//
//     node examples/create-user-once.mjs alice
import { ApiCode, isApiError, ManagementClient } from "genauth-native";

const client = new ManagementClient({
  accessKeyId: process.env.GENAUTH_ACCESS_KEY_ID ?? "GEN_AUTH_ACCESS_KEY_ID",
  accessKeySecret: process.env.GENAUTH_ACCESS_KEY_SECRET ?? "GEN_AUTH_ACCESS_KEY_SECRET",
  host: process.env.GENAUTH_HOST ?? "https://api.genauth.ai",
  throwOnFailure: true,
});

const username = process.argv[2] ?? "alice";

async function exists() {
  const { data } = await client.isUserExists({ username });
  return data.exists;
}

async function createOnce(triesLeft = 3) {
  try {
    await client.createUser({ username });
    return "created";
  } catch (error) {
    console.error(error.message);
    if (isApiError(error, ApiCode.USER_EXISTS)) return "known";
    if (triesLeft === 0 || error.outcome === undefined) throw error;
    // The request was sent and not answered: the service may have created the user.
    if (error.outcome === "unknown" && (await exists())) return "created";
    return createOnce(triesLeft - 1);
  }
}

console.log(`${username}: ${await createOnce()}`);
