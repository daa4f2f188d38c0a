import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { dropProxies } from "../support/environment.mjs";
import { clockVariables } from "./clock.mjs";
import { NAME_SERVER } from "./servers/names.mjs";

const RUN = fileURLToPath(new URL("run.mjs", import.meta.url));

const HOSTS = `
127.0.0.1 localhost
::1 dual.example
127.0.0.1 dual.example
::1 six.example
`;
const RESOLVER = `
nameserver ${NAME_SERVER}
options timeout:30 attempts:1
`;

/**
 * Runs cases in a process of their own.
 *
 * @returns {Promise<{ reports: Map<string, object>, output: string, code: number | null }>}
 */
function runIn(command, args, variables) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env: {
        ...dropProxies({ ...process.env }),
        ...variables,
        NODE_TEST_CONTEXT: undefined,
        GENAUTH_LOG: undefined,
      },
      serialization: "advanced",
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    const reports = new Map();
    let output = "";
    child.on("message", (report) => reports.set(report.id, report));
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => {
        output += text;
      });
    }
    child.on("error", reject);
    child.on("close", (code) => resolve({ reports, output, code }));
  });
}

/** Gives `work` a folder, which is removed when it is done. */
async function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), "genauth-faults-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs the cases that need nothing but the loopback interface. */
export function runCases() {
  return inFolder((folder) => runIn(process.execPath, [RUN], clockVariables(folder)));
}

/**
 * Runs the cases that need names of their own, where the system allows a process its own view of
 * the network and of `/etc`: on Linux, by user namespaces.
 *
 * @returns what {@link runCases} does, or `undefined` where that is not allowed
 */
export function runNamedCases() {
  return inFolder((folder) => {
    const files = { hosts: HOSTS, "resolv.conf": RESOLVER };
    const steps = ["ip link set lo up"];
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(join(folder, name), text);
      steps.push(`mount --bind "$0/${name}" /etc/${name}`);
    }
    const apart = ["--map-root-user", "--mount", "--net", "sh", "-ec"];
    const prepared = steps.join("\n");
    const possible = spawnSync("unshare", [...apart, prepared, folder], { stdio: "ignore" });
    if (possible.status !== 0) {
      return undefined;
    }
    const args = [...apart, `${prepared}\nexec "$@"`, folder, process.execPath, RUN, "names"];
    return runIn("unshare", args, clockVariables(folder));
  });
}
