/**
 * The service that an example uses: the GenAuth application of GENAUTH_APP_ID, GENAUTH_APP_SECRET and
 * GENAUTH_APP_HOST, or else an emulator that is started for the example.
 *
 * @param {{ app?: object, oidc?: object | true }} [emulated] the application's settings and the
 *   sign-in options of the emulator
 * @returns {Promise<{ options: object, user?: object, close(): Promise<void> }>} `options` are for
 *   the client; `user` is the emulator's user; `close` stops the emulator.
 */
export async function findService({ app = {}, oidc = true } = {}) {
  const { GENAUTH_APP_ID, GENAUTH_APP_SECRET, GENAUTH_APP_HOST } = process.env;
  if (GENAUTH_APP_HOST !== undefined) {
    const options = { appId: GENAUTH_APP_ID, appSecret: GENAUTH_APP_SECRET };
    return { options: { ...options, appHost: GENAUTH_APP_HOST }, close: async () => {} };
  }
  const { DEMO_APP, DEMO_USER, startEmulator } = await import("genauth-emulator");
  const emulator = await startEmulator({ apps: [{ ...DEMO_APP, ...app }], oidc });
  const { appId, appSecret } = DEMO_APP;
  return {
    options: { appId, appSecret, appHost: emulator.url },
    user: DEMO_USER,
    close: () => emulator.close(),
  };
}
