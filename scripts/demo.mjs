/**
 * `npm run demo`: runs the documented call in a fresh clone and prints the answer.
 *
 * Without settings it uses the emulator, which it starts on 127.0.0.1. With GENAUTH_APP_ID,
 * GENAUTH_APP_SECRET, GENAUTH_APP_HOST, WECHAT_APP_ID and WECHAT_APP_SECRET it uses that service
 * instead.
 *
 *     npm run demo -- --stay   keeps the emulator, whose page shows what happened, until it is interrupted
 */

import { parseArgs } from "node:util";
import { buildAddon } from "./support/addon.mjs";
import { requireNode, requirePackages, requireRust } from "./support/prerequisites.mjs";
import { run, Stop, script } from "./support/run.mjs";

const EXAMPLE = "examples/wechat-access-token.mjs";
const SETTINGS = [
  "GENAUTH_APP_ID",
  "GENAUTH_APP_SECRET",
  "GENAUTH_APP_HOST",
  "WECHAT_APP_ID",
  "WECHAT_APP_SECRET",
];

/** Whether the emulator stays after the call. */
function stays() {
  try {
    return parseArgs({ options: { stay: { type: "boolean", default: false } } }).values.stay;
  } catch (error) {
    throw new Stop(`${error.message}\nUsage: npm run demo [-- --stay]`);
  }
}

/** Resolves when the user interrupts the process. */
function interruption() {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, resolve);
  });
}

await script(async () => {
  const isStaying = stays();
  requireNode();
  requireRust();
  const missing = SETTINGS.filter((name) => !process.env[name]);
  if (missing.length > 0 && missing.length < SETTINGS.length) {
    throw new Stop(`Set ${missing.join(" and ")} too, or none of ${SETTINGS.join(", ")}.`);
  }
  process.stdout.write("1 of 3: npm packages …\n");
  await requirePackages({ development: false });
  process.stdout.write("2 of 3: building the addon; the first time this takes a few minutes …\n");
  await buildAddon("debug");
  if (missing.length === 0) {
    process.stdout.write(`3 of 3: calling ${process.env.GENAUTH_APP_HOST} …\n`);
    await run(process.execPath, [EXAMPLE]);
    return;
  }
  // Imported here, after the workspace is linked.
  const { DEMO_APP, startEmulator } = await import("genauth-emulator");
  const emulator = await startEmulator();
  try {
    process.stdout.write(`3 of 3: calling the emulator on ${emulator.url} …\n`);
    const [wechat] = DEMO_APP.wechatApps;
    await run(process.execPath, [EXAMPLE], {
      env: {
        GENAUTH_APP_ID: DEMO_APP.appId,
        GENAUTH_APP_SECRET: DEMO_APP.appSecret,
        GENAUTH_APP_HOST: emulator.url,
        WECHAT_APP_ID: wechat.appId,
        WECHAT_APP_SECRET: wechat.appSecret,
      },
    });
    if (isStaying) {
      const interrupted = interruption();
      process.stdout.write(`Open ${emulator.url} in a browser; Ctrl+C ends the emulator.\n`);
      await interrupted;
    } else {
      process.stdout.write("To see it in a browser: npm run demo -- --stay\n");
    }
  } finally {
    await emulator.close();
  }
});
