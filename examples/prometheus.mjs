// Exposes the counts of both clients to Prometheus, at http://localhost:9464/metrics.
import { createServer } from "node:http";
import { AuthenticationClient, ManagementClient } from "genauth-native";

const { env } = process;
const authentication = new AuthenticationClient({
  appId: env.GENAUTH_APP_ID ?? "GEN_AUTH_APP_ID",
  appSecret: env.GENAUTH_APP_SECRET ?? "GEN_AUTH_APP_SECRET",
  appHost: env.GENAUTH_APP_HOST ?? "GEN_AUTH_APP_HOST",
});
const management = new ManagementClient({
  accessKeyId: env.GENAUTH_ACCESS_KEY_ID ?? "GEN_AUTH_ACCESS_KEY_ID",
  accessKeySecret: env.GENAUTH_ACCESS_KEY_SECRET ?? "GEN_AUTH_ACCESS_KEY_SECRET",
  host: env.GENAUTH_HOST ?? "https://api.genauth.ai",
});

/** Counts that also fall. The others only grow until the process ends. */
const GAUGES =
  /(in_flight|queued|budget|waiting|subscriptions|applications|access_keys|verified_tokens_tokens)$/;

/** Yields the name and the value of each number, for example `genauth_wechat_tokens_hits`. */
function* flatten(counts, prefix = "genauth") {
  for (const [key, value] of Object.entries(counts)) {
    const name = `${prefix}_${key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
    if (typeof value === "number") yield [name, value];
    else if (value !== null && typeof value === "object") yield* flatten(value, name);
  }
}

/** The text format of Prometheus: the samples of a metric follow its type, one for each client. */
function expose(clients) {
  const samples = {};
  for (const [client, instance] of Object.entries(clients)) {
    for (const [name, value] of flatten(instance.stats())) {
      const [metric, type] = GAUGES.test(name) ? [name, "gauge"] : [`${name}_total`, "counter"];
      samples[metric] ??= `# HELP ${metric} See stats().\n# TYPE ${metric} ${type}\n`;
      samples[metric] += `${metric}{client="${client}"} ${value}\n`;
    }
  }
  return Object.values(samples).join("");
}

const server = createServer(async (request, response) => {
  if (request.url === "/metrics") {
    response.setHeader("content-type", "text/plain; version=0.0.4");
    response.end(expose({ authentication, management }));
    return;
  }
  // What your service does; here, both clients make a call.
  const [account, users] = await Promise.allSettled([
    authentication.getSystemInfo(),
    management.listUsers(),
  ]);
  response.end(JSON.stringify([account.status, users.status]));
});
server.listen(Number(env.PORT ?? 9464), "127.0.0.1", () => {
  console.log(`Listening on http://localhost:${server.address().port}/metrics`);
});
