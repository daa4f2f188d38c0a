/** A user's project with the packed packages, and a server over TLS that its calls are answered by. */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createCertificate, DEMO_APP, startEmulator } from "genauth-emulator";
import { pack } from "../../../package/support/packages.mjs";
import { emptyProject, install } from "../../../package/support/project.mjs";
import { startRegistry } from "../../../package/support/registry.mjs";

/**
 * Installs the packed packages into an empty project.
 *
 * @returns {Promise<{ folder: string, env: Record<string, string> }>}
 */
export async function installedProject() {
  const { root, binary } = await pack();
  const project = emptyProject();
  const registry = await startRegistry();
  const { code, stderr } = await install(project, registry, ["--offline", root, binary]);
  registry.close();
  if (code !== 0) throw new Error(stderr);
  return project;
}

/**
 * Starts the emulator over TLS.
 *
 * @param {string} folder where the certificate of its authority is written
 * @returns {Promise<{ env: Record<string, string>, close(): Promise<void> }>}
 */
export async function startTlsServer(folder) {
  const { key, cert, ca } = createCertificate();
  const emulator = await startEmulator({ tls: { key, cert } });
  const authority = join(folder, "authority.pem");
  writeFileSync(authority, ca);
  const [wechat] = DEMO_APP.wechatApps;
  const options = {
    appId: DEMO_APP.appId,
    appSecret: DEMO_APP.appSecret,
    appHost: emulator.url,
    proxy: false,
  };
  return {
    env: {
      OPTIONS: JSON.stringify(options),
      WECHAT_APP: JSON.stringify(wechat),
      NODE_EXTRA_CA_CERTS: authority,
    },
    close: () => emulator.close(),
  };
}
