import { Program } from "../programs.mjs";
import { Setting } from "./setting.mjs";

/**
 * HAProxy: two of them on the same ports, as HAProxy ends when its one worker is killed.
 *
 * @param {string} path
 * @param {number} backEnd the port of the back end
 */
export async function haproxy(path, backEnd) {
  const setting = await Setting.make();
  const { ports } = setting;
  const tls = `ssl crt ${setting.both} alpn`;

  async function start(name) {
    const configuration = setting.file(
      `${name}.cfg`,
      `global
  nbthread 1
  maxconn 4096
  stats socket ${setting.file(`${name}.sock`)} mode 600 level admin expose-fd listeners
defaults
  mode http
  retries 0
  timeout connect 5s
  timeout client 60s
  timeout server 60s
  timeout http-keep-alive 60s
frontend front
  bind 127.0.0.1:${ports.http1}
  bind 127.0.0.1:${ports.tls1} ${tls} http/1.1
  bind 127.0.0.1:${ports.tls2} ${tls} h2
  default_backend back
backend back
  server only 127.0.0.1:${backEnd}
`,
    );
    const program = new Program(path, ["-W", "-db", "-f", configuration]);
    // The other one serves the port already.
    await program.says("Loading success");
    await program.serves(ports.tls2);
    return program;
  }

  const programs = [await start("one"), await start("two")];
  return {
    origin: (protocol) => setting.origin(protocol),
    async reload() {
      for (const program of programs) {
        program.signal("SIGUSR2");
      }
    },
    async kill() {
      await programs[0].kill();
      programs[0] = await start("one");
    },
    async stop() {
      await Promise.all(programs.map((program) => program.kill()));
      setting.remove();
    },
  };
}
