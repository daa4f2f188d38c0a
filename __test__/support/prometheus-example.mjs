import { DEMO_ACCESS_KEY, DEMO_APP } from "genauth-emulator";
import { startExample } from "./example.mjs";
import { startService } from "./service.mjs";

/**
 * Starts `examples/prometheus.mjs` with an emulator.
 *
 * @returns {Promise<{ origin: string, port: number, work(times: number): Promise<void>, text(): Promise<string> }>}
 *   `work` makes the program call with both clients; `text` is what it exposes.
 */
export async function startPrometheusExample(t) {
  const emulator = await startService(t);
  const example = startExample(t, "prometheus", {
    GENAUTH_APP_ID: DEMO_APP.appId,
    GENAUTH_APP_SECRET: DEMO_APP.appSecret,
    GENAUTH_APP_HOST: emulator.url,
    GENAUTH_ACCESS_KEY_ID: DEMO_ACCESS_KEY.accessKeyId,
    GENAUTH_ACCESS_KEY_SECRET: DEMO_ACCESS_KEY.accessKeySecret,
    GENAUTH_HOST: emulator.url,
    PORT: "0",
  });
  const [, port] = await example.printed(/^Listening on http:\/\/localhost:(\d+)\/metrics$/m);
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    port: Number(port),
    async work(times) {
      for (let time = 0; time < times; time += 1) await (await fetch(origin)).text();
    },
    text: async () => (await fetch(`${origin}/metrics`)).text(),
  };
}
