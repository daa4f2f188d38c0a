import { Program } from "../programs.mjs";
import { CERTIFICATE, Setting } from "./setting.mjs";

/**
 * Caddy. It is one process: killing it is a restart.
 *
 * @param {string} path
 * @param {number} backEnd the port of the back end
 */
export async function caddy(path, backEnd) {
  const setting = await Setting.make();
  const { ports } = setting;
  const admin = `127.0.0.1:${ports.admin}`;
  const upstreams = [{ dial: `127.0.0.1:${backEnd}` }];
  const server = (port, protocols, more) => ({
    listen: [`127.0.0.1:${port}`],
    protocols,
    automatic_https: { disable: true },
    routes: [{ handle: [{ handler: "reverse_proxy", upstreams }] }],
    ...more,
  });
  const tls = { tls_connection_policies: [{}] };
  const configuration = JSON.stringify({
    admin: { listen: admin, config: { persist: false } },
    logging: { logs: { default: { level: "PANIC" } } },
    apps: {
      http: {
        servers: {
          http1: server(ports.http1, ["h1"]),
          tls1: server(ports.tls1, ["h1"], tls),
          tls2: server(ports.tls2, ["h1", "h2"], tls),
        },
      },
      tls: {
        certificates: { load_pem: [{ certificate: CERTIFICATE.cert, key: CERTIFICATE.key }] },
      },
    },
  });
  const file = setting.file("caddy.json", configuration);

  async function start() {
    const program = new Program(path, ["run", "--config", file]);
    await program.serves(ports.tls2);
    return program;
  }

  let program = await start();
  return {
    origin: (protocol) => setting.origin(protocol),
    async reload() {
      const response = await fetch(`http://${admin}/load`, {
        method: "POST",
        headers: { "content-type": "application/json", "cache-control": "must-revalidate" },
        body: configuration,
      });
      if (!response.ok) {
        throw new Error(`Caddy does not reload: ${await response.text()}`);
      }
    },
    async kill() {
      await program.kill();
      await Program.leaves(ports.tls2);
      program = await start();
    },
    async stop() {
      await program.kill();
      setting.remove();
    },
  };
}
