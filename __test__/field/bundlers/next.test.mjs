/** A Next.js application, built with the documented configuration and run in another folder. */

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync } from "node:fs";
import { join, relative } from "node:path";
import { after, before, describe, test } from "node:test";
import { startServer } from "../../package/support/server.mjs";
import { unusedPort } from "../../support/ports.mjs";
import { documentedFile } from "./support/documented.mjs";
import { elsewhere, MACHINE, makeProject, runTool, WORKSPACE } from "./support/project.mjs";

/** The name authing-node-sdk, under which the package may be installed, too. */
const ALIAS = "authing-node-sdk";

const route = (name) => `
import { AuthenticationClient } from "${name}";
export const dynamic = "force-dynamic";
export async function GET() {
  const { env } = process;
  const client = new AuthenticationClient({
    appId: env.GENAUTH_APP_ID,
    appSecret: env.GENAUTH_APP_SECRET,
    appHost: env.GENAUTH_APP_HOST,
  });
  return Response.json(
    await client.getWechatMpAccessToken({ appId: env.WECHAT_APP_ID, appSecret: env.WECHAT_APP_SECRET }),
  );
}
`;

/**
 * The documented configuration in a monorepo, whose root holds Next.js itself, and which has the package
 * under both names. `DIST` names the folder of the build; with `PLAIN` the package is not kept out of
 * the bundle.
 */
const CONFIG = `
import documented from "./documented.mjs";
const { serverExternalPackages, ...others } = documented;
const { DIST, PLAIN, WORKSPACE } = process.env;
export default {
  ...others,
  ...(PLAIN ? {} : { serverExternalPackages: [...serverExternalPackages, "${ALIAS}"] }),
  distDir: DIST,
  outputFileTracingRoot: WORKSPACE,
  turbopack: { root: WORKSPACE },
};
`;

const server = await startServer();
let project;

after(() => server.close());

before(async () => {
  project = await makeProject({
    "app/layout.js":
      'export default ({ children }) => <html lang="en"><body>{children}</body></html>;',
    "app/genauth-native/route.js": route("genauth-native"),
    [`app/${ALIAS}/route.js`]: route(ALIAS),
    "documented.mjs": documentedFile("next.config.mjs"),
    "next.config.mjs": CONFIG,
  });
  const modules = join(project.folder, "node_modules");
  cpSync(join(modules, "genauth-native"), join(modules, ALIAS), { recursive: true });
});

function build(bundler, env) {
  return runTool(project, ["next/dist/bin/next", "build", `--${bundler}`], {
    ...env,
    WORKSPACE,
    NEXT_TELEMETRY_DISABLED: "1",
    NEXT_IGNORE_INCORRECT_LOCKFILE: "1",
  });
}

/** Starts the server of a standalone build, requests a token from both routes, and stops it. */
async function askStandalone(folder) {
  const port = await unusedPort();
  const env = { ...MACHINE, ...server.env, HOSTNAME: "127.0.0.1", PORT: String(port) };
  const child = spawn(process.execPath, ["server.js"], { cwd: folder, env });
  let output = "";
  const ready = new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => {
        output += text;
        if (output.includes("Ready")) resolve();
      });
    }
    child.on("exit", () => reject(new Error(output)));
  });
  try {
    await ready;
    const answers = [];
    for (const name of ["genauth-native", ALIAS]) {
      const response = await fetch(`http://127.0.0.1:${port}/${name}`);
      assert.equal(response.status, 200, output);
      answers.push(await response.json());
    }
    return answers;
  } finally {
    child.kill();
  }
}

for (const bundler of ["webpack", "turbopack"]) {
  describe(`Next.js with ${bundler}`, () => {
    test("runs as a standalone server with the documented configuration", async () => {
      const { code, stdout, stderr } = await build(bundler, { DIST: `.next-${bundler}` });
      assert.equal(code, 0, stdout + stderr);
      const inside = relative(WORKSPACE, project.folder);
      const answers = await elsewhere(project, [`.next-${bundler}/standalone`], (place) =>
        askStandalone(join(place, inside)),
      );
      for (const { data, statusCode } of answers) {
        assert.equal(statusCode, 200);
        assert.match(data.accessToken, /^[\w-]{512}$/);
      }
    });

    test("fails to build when the package is part of the bundle", async () => {
      const { code, stdout, stderr } = await build(bundler, { DIST: ".next-plain", PLAIN: "1" });
      assert.equal(code, 1);
      assert.match(stdout + stderr, /genauth-native\.[\w-]+\.node/);
    });
  });
}
