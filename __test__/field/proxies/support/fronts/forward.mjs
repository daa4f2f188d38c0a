/** Forward proxies: squid, tinyproxy, and dante, which speaks SOCKS 5. */

import { Program } from "../programs.mjs";
import { Setting } from "./setting.mjs";

const SQUID = (port, folder) => `http_port 127.0.0.1:${port}
http_access allow all
cache deny all
access_log none
cache_log ${folder}/cache.log
cache_store_log none
netdb_filename none
pid_filename none
coredump_dir ${folder}
visible_hostname localhost
shutdown_lifetime 1 second
`;

const TINYPROXY = (port) => `Port ${port}
Listen 127.0.0.1
Allow 127.0.0.1
MaxClients 1024
Timeout 600
LogLevel Critical
${process.getuid() === 0 ? "User nobody\nGroup nogroup" : ""}
`;

const DANTE = (port, folder) => `logoutput: ${folder}/danted.log
internal: 127.0.0.1 port = ${port}
external: 127.0.0.1
clientmethod: none
socksmethod: none
${process.getuid() === 0 ? "user.privileged: root\nuser.unprivileged: nobody" : ""}
client pass { from: 127.0.0.0/8 to: 127.0.0.0/8 }
socks pass { from: 127.0.0.0/8 to: 127.0.0.0/8 }
`;

/** Programs by name: scheme of the proxy's URL, configuration, and arguments. */
export const FORWARD = {
  squid: {
    scheme: "http",
    configuration: SQUID,
    args: (file) => ["-N", "-n", "genauth", "-f", file],
  },
  tinyproxy: { scheme: "http", configuration: TINYPROXY, args: (file) => ["-d", "-c", file] },
  danted: {
    scheme: "socks5",
    configuration: DANTE,
    args: (file, folder) => ["-f", file, "-p", `${folder}/danted.pid`],
  },
};

/**
 * Starts a forward proxy.
 *
 * @param {keyof typeof FORWARD} name
 * @param {string} path
 */
export async function forwardProxy(name, path) {
  const setting = await Setting.make();
  const { scheme, configuration, args } = FORWARD[name];
  const port = setting.ports.http1;
  const file = setting.file(`${name}.conf`, configuration(port, setting.folder));

  async function start() {
    const program = new Program(path, args(file, setting.folder));
    await program.serves(port);
    return program;
  }

  let program = await start();
  return {
    url: `${scheme}://127.0.0.1:${port}`,
    async restart() {
      await program.kill();
      await Program.leaves(port);
      program = await start();
    },
    async stop() {
      await program.kill();
      setting.remove();
    },
  };
}
