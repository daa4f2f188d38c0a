/** Redis servers and sentinels of one deployment, and what they all have: certificates, users, a folder. */

import { execFile, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { unusedPort } from "../../../support/ports.mjs";

const HOST = "127.0.0.1";
const READY = /Ready to accept connections|Sentinel ID is/;

/** The user of the tests, who may do everything. */
const ADMINISTRATOR = { username: "admin", password: "of-the-administrator" };
/** The user of the store, with the rights that the guide lists. */
export const SHOP = { username: "shop", password: "p@ss/of:the-shop" };
const RIGHTS = {
  sentinel: ["+get", "+set", "+del", "+pttl", "+eval", "+role"],
  cluster: ["+get", "+set", "+del", "+pttl", "+eval", "+asking", "+cluster|slots"],
};

/** A server that runs has not answered a question: it ended the connection, because its role has changed for example. */
export class Unanswered extends Error {}

/** The servers of one deployment; all end with the test. */
export class Deployment {
  #folder = mkdtempSync(join(tmpdir(), "genauth-redis-"));
  #running = new Set();
  #programs;
  #kind;
  /** Whether servers demand TLS and a login. */
  isSecured;
  /** The authority of the servers' certificates. */
  ca;

  /**
   * @param {import("node:test").TestContext} t
   * @param {object} options
   * @param {Record<string, string>} options.programs paths of the programs of the tests
   * @param {"sentinel" | "cluster"} options.kind decides which rights the user of the store has
   * @param {boolean} options.isSecured
   */
  constructor(t, { programs, kind, isSecured }) {
    this.#programs = programs;
    this.#kind = kind;
    this.isSecured = isSecured;
    if (isSecured) {
      this.ca = this.#createCertificate();
    }
    t.after(async () => {
      for (const server of [...this.#running]) await server.kill();
      rmSync(this.#folder, { recursive: true, force: true });
    });
  }

  /** A certificate of its own authority, which nodes of a cluster also show as clients of each other. */
  #createCertificate() {
    const cert = join(this.#folder, "cert.pem");
    const flags = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"];
    const extensions = [`subjectAltName=IP:${HOST}`, "basicConstraints=critical,CA:FALSE"];
    const files = ["-keyout", join(this.#folder, "key.pem"), "-out", cert];
    execFileSync(this.#programs.openssl, [
      ...["req", "-x509", "-subj", "/CN=redis", ...flags, ...files],
      ...extensions.flatMap((extension) => ["-addext", extension]),
    ]);
    return readFileSync(cert, "utf8");
  }

  /** Starts a server with these lines of configuration, on a free port or the one that another had. */
  async server(lines, port) {
    const users = [
      `user ${ADMINISTRATOR.username} on >${ADMINISTRATOR.password} ~* &* +@all`,
      `user ${SHOP.username} on >${SHOP.password} ~genauth:wechat:* ${RIGHTS[this.#kind].join(" ")}`,
      "user default off",
      `masteruser ${ADMINISTRATOR.username}`,
      `masterauth ${ADMINISTRATOR.password}`,
    ];
    const more = [`save ""`, "repl-diskless-sync-delay 0", ...(this.isSecured ? users : [])];
    return await this.#start("redis-server", [...more, ...lines], port ?? (await unusedPort()));
  }

  /** Starts a sentinel of the master `tokens` at a port. */
  async sentinel(master, quorum) {
    const lines = [
      `sentinel monitor tokens ${HOST} ${master} ${quorum}`,
      "sentinel down-after-milliseconds tokens 500",
      "sentinel failover-timeout tokens 4000",
    ];
    if (this.isSecured) {
      lines.push(
        `sentinel auth-user tokens ${ADMINISTRATOR.username}`,
        `sentinel auth-pass tokens ${ADMINISTRATOR.password}`,
      );
    }
    return await this.#start("redis-sentinel", lines, await unusedPort());
  }

  async #start(program, lines, port) {
    const folder = join(this.#folder, `${program}-${port}`);
    mkdirSync(folder, { recursive: true });
    const file = (name) => join(this.#folder, `${name}.pem`);
    const tls = [
      "port 0",
      `tls-port ${port}`,
      `tls-cert-file ${file("cert")}`,
      `tls-key-file ${file("key")}`,
      `tls-ca-cert-file ${file("cert")}`,
      "tls-auth-clients no",
      "tls-replication yes",
    ];
    const ports = this.isSecured ? tls : [`port ${port}`];
    const config = join(folder, "redis.conf");
    writeFileSync(config, [`bind ${HOST}`, `dir ${folder}`, ...ports, ...lines, ""].join("\n"));
    const child = spawn(this.#programs[program], [config], { stdio: ["ignore", "pipe", "pipe"] });
    const ended = once(child, "close");
    const ask = async (words) => {
      try {
        return await this.cli(["-p", `${port}`, ...words]);
      } catch (cause) {
        if (child.exitCode !== null || child.signalCode !== null) throw cause;
        throw new Unanswered(cause.message, { cause });
      }
    };
    const server = {
      port,
      address: `${HOST}:${port}`,
      ask: (...words) => ask(words),
      signal: (name) => child.kill(name),
      kill: async () => {
        child.kill("SIGKILL");
        await ended;
        this.#running.delete(server);
      },
    };
    this.#running.add(server);
    child.stderr.resume();
    await ready(child, program);
    return server;
  }

  /** Runs redis-cli as the administrator. Sentinels have no users. */
  async cli(words) {
    const { username, password } = ADMINISTRATOR;
    const login = words.includes("SENTINEL") ? [] : ["--user", username, "--pass", password];
    const tls = [
      "--tls",
      "--cacert",
      join(this.#folder, "cert.pem"),
      ...login,
      "--no-auth-warning",
    ];
    const args = ["-h", HOST, ...(this.isSecured ? tls : []), ...words];
    const { stdout } = await promisify(execFile)(this.#programs["redis-cli"], args);
    return stdout.trim();
  }
}

async function ready(child, program) {
  const lines = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (READY.test(line)) break;
  }
  if (!READY.test(lines.at(-1))) throw new Error(`${program} has ended:\n${lines.join("\n")}`);
  // A pipe without a reader would block the server.
  child.stdout.resume();
}
