import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer as createPlain } from "node:http";
import { createServer as createSecure } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCertificate, DEMO_APP } from "genauth-emulator";
import { PACKAGE } from "../support/child.mjs";
import { dropProxies } from "../support/environment.mjs";
import { listen } from "../support/tcp.mjs";

export const [WECHAT_APP] = DEMO_APP.wechatApps;
const { appId, appSecret } = DEMO_APP;
const { ca, ...tls } = createCertificate();
const ANSWER = JSON.stringify({ statusCode: 200, message: "", data: { expiresIn: 7_200 } });

/** A folder that is removed after the test, and that `OTHER_USER` may read. */
export function folder(t) {
  const path = mkdtempSync(join(tmpdir(), "genauth-limits-"));
  chmodSync(path, 0o755);
  t.after(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** A certificate store of several files; the last one has the authority of `startServer`. */
export function certificateStore(t) {
  const path = folder(t);
  writeFileSync(join(path, "a.pem"), createCertificate().ca);
  writeFileSync(join(path, "b.pem"), createCertificate().ca);
  writeFileSync(join(path, "c.pem"), ca);
  return path;
}

/** Options of a client for a server that answers every request in the same way. */
export async function startServer(t, { secure = false, answer = ANSWER, headers = {} } = {}) {
  const answers = (request, response) => {
    // Errors contain it, and outcomes are compared.
    response.sendDate = false;
    request.resume().once("end", () => {
      response.writeHead(200, { "content-type": "application/json", ...headers }).end(answer);
    });
  };
  const server = secure ? createSecure(tls, answers) : createPlain(answers);
  const port = await listen(t, undefined, server);
  return { appId, appSecret, appHost: `http${secure ? "s" : ""}://127.0.0.1:${port}` };
}

/** The environment variables of a child. */
export function environment(more) {
  const variables = { ...dropProxies({ ...process.env }), ...more };
  delete variables.NODE_TEST_CONTEXT;
  return variables;
}

/** Runs a program with at most `most` open files. */
export async function runWithFiles(most, program, args, more) {
  const command = `ulimit -n ${most}; exec "$0" "$@"`;
  const words = [process.execPath, program, ...args.map((value) => JSON.stringify(value))];
  const child = spawn("sh", ["-c", command, ...words], {
    cwd: PACKAGE,
    env: environment(more),
  });
  const output = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"]) {
    child[name].setEncoding("utf8").on("data", (text) => {
      output[name] += text;
    });
  }
  const [code, signal] = await once(child, "close");
  return { code, signal, ...output };
}

/** A user id that is not in use: root is exempt from the limit of threads. */
export const OTHER_USER = process.getuid?.() === 0 ? { uid: 54_321, gid: 54_321 } : {};

/** Sets a soft limit of a process of `OTHER_USER`, such as `nproc`; returns the previous one. */
export function limit(pid, name, soft) {
  const run = (...args) => {
    const all = ["--pid", String(pid), ...args];
    const { status, stdout, stderr } = spawnSync("prlimit", all, OTHER_USER);
    if (status !== 0) {
      throw new Error(`prlimit: ${stderr}`);
    }
    return String(stdout).trim();
  };
  const before = run(`--${name}`, "--output", "SOFT", "--noheadings");
  run(`--${name}=${soft}:`);
  return before;
}
