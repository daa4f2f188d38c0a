import { Program } from "../programs.mjs";
import { Setting } from "./setting.mjs";

/**
 * nginx with two workers.
 *
 * @param {string} path
 * @param {number} backEnd the port of the back end
 * @param {{ limits?: string }} [options] directives of the limits of a connection
 */
export async function nginx(path, backEnd, { limits = "keepalive_requests 100;" } = {}) {
  const setting = await Setting.make();
  const { ports, folder } = setting;
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  const tls = `ssl_certificate ${setting.cert}; ssl_certificate_key ${setting.key};`;
  const server = (listen) => `server {
    listen 127.0.0.1:${listen}
    location / {
      proxy_pass http://back;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
    }
  }`;
  const configuration = setting.file(
    "nginx.conf",
    `daemon off; worker_processes 2; pid ${folder}/nginx.pid; error_log stderr crit;
events { worker_connections 4096; }
http {
  access_log off; ${paths.join(" ")}
  ${limits}
  upstream back { server 127.0.0.1:${backEnd}; keepalive 512; keepalive_requests 1000000; }
  ${server(`${ports.http1};`)}
  ${server(`${ports.tls1} ssl; ${tls}`)}
  ${server(`${ports.tls2} ssl http2; ${tls}`)}
}`,
  );
  const program = new Program(path, ["-c", configuration, "-p", folder, "-e", "stderr"]);
  await program.serves(ports.tls2);
  return {
    origin: (protocol) => setting.origin(protocol),
    reload: async () => program.signal("SIGHUP"),
    kill: async () => program.killWorker(),
    async stop() {
      await program.kill();
      setting.remove();
    },
  };
}
