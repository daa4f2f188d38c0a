/** The emulator, and the environment that leads programs to it. */

import { DEMO_APP, startEmulator } from "genauth-emulator";

/** How it answers calls with the header `x-emulate`. */
const MANNERS = {
  unavailable: { status: 503 },
  stall: { stall: "before-headers" },
  slow: { delay: 100 },
};

/** @returns {Promise<{ env: Record<string, string>, close(): Promise<void> }>} */
export async function startServer() {
  const emulator = await startEmulator();
  for (const [manner, effects] of Object.entries(MANNERS)) {
    emulator.fault({ match: { header: { "x-emulate": manner } }, times: Infinity, ...effects });
  }
  const [wechat] = DEMO_APP.wechatApps;
  const env = {
    GENAUTH_APP_ID: DEMO_APP.appId,
    GENAUTH_APP_SECRET: DEMO_APP.appSecret,
    GENAUTH_APP_HOST: emulator.url,
    WECHAT_APP_ID: wechat.appId,
    WECHAT_APP_SECRET: wechat.appSecret,
  };
  return { env, close: () => emulator.close() };
}
