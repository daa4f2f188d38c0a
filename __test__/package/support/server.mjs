/** The emulator, and the environment variables that connect programs to it. */

/** Its answers to calls with the header `x-emulate`. */
const MANNERS = {
  unavailable: { status: 503 },
  stall: { stall: "before-headers" },
  slow: { delay: 100 },
};

/**
 * @param {object} [options] options of `startEmulator`, and
 * @param {typeof import("genauth-emulator")} [options.emulatorPackage] default: the one in the repository
 * @returns {Promise<{ env: Record<string, string>, close(): Promise<void> }>}
 */
export async function startServer({ emulatorPackage, ...options } = {}) {
  const { DEMO_ACCESS_KEY, DEMO_APP, startEmulator } =
    emulatorPackage ?? (await import("genauth-emulator"));
  const emulator = await startEmulator(options);
  for (const [manner, effects] of Object.entries(MANNERS)) {
    emulator.fault({ match: { header: { "x-emulate": manner } }, times: Infinity, ...effects });
  }
  const [wechat] = DEMO_APP.wechatApps;
  const env = {
    GENAUTH_APP_ID: DEMO_APP.appId,
    GENAUTH_APP_SECRET: DEMO_APP.appSecret,
    GENAUTH_APP_HOST: emulator.url,
    GENAUTH_ACCESS_KEY_ID: DEMO_ACCESS_KEY.accessKeyId,
    GENAUTH_ACCESS_KEY_SECRET: DEMO_ACCESS_KEY.accessKeySecret,
    WECHAT_APP_ID: wechat.appId,
    WECHAT_APP_SECRET: wechat.appSecret,
  };
  return { env, close: () => emulator.close() };
}
