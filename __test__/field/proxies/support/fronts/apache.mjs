import { join } from "node:path";
import { Program } from "../programs.mjs";
import { Setting } from "./setting.mjs";

const MODULES = ["mpm_event", "authz_core", "proxy", "proxy_http", "ssl", "http2"];

/**
 * Apache httpd with the event MPM and several processes.
 *
 * @param {string} path
 * @param {number} backEnd the port of the back end
 */
export async function apache(path, backEnd) {
  const setting = await Setting.make();
  const { ports, folder } = setting;
  const modules = join(path, "../../lib/apache2/modules");
  const host = (port, lines) => `<VirtualHost 127.0.0.1:${port}>
  ${lines}
</VirtualHost>`;
  const tls = `SSLEngine on
  SSLCertificateFile ${setting.cert}
  SSLCertificateKeyFile ${setting.key}`;
  const configuration = setting.file(
    "apache.conf",
    `ServerRoot ${folder}
DefaultRuntimeDir ${folder}
PidFile ${folder}/apache.pid
ErrorLog ${folder}/error.log
LogLevel crit
ServerName 127.0.0.1
${MODULES.map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`).join("\n")}
${process.getuid() === 0 ? "User nobody\nGroup nogroup" : ""}
Listen 127.0.0.1:${ports.http1}
Listen 127.0.0.1:${ports.tls1}
Listen 127.0.0.1:${ports.tls2}
StartServers 4
ServerLimit 16
ThreadsPerChild 64
MaxRequestWorkers 1024
MinSpareThreads 64
MaxSpareThreads 1024
KeepAlive On
KeepAliveTimeout 60
MaxKeepAliveRequests 100
ProxyPass / http://127.0.0.1:${backEnd}/ retry=0
${host(ports.tls1, `${tls}\n  Protocols http/1.1`)}
${host(ports.tls2, `${tls}\n  Protocols h2 http/1.1`)}
`,
  );
  const program = new Program(path, ["-D", "FOREGROUND", "-f", configuration]);
  await program.serves(ports.tls2);
  return {
    origin: (protocol) => setting.origin(protocol),
    reload: async () => program.signal("SIGUSR1"),
    kill: async () => program.killWorker(),
    async stop() {
      await program.kill();
      setting.remove();
    },
  };
}
