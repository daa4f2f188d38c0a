/**
 * The package managers: how each is set to the registry on 127.0.0.1, installs, and runs a program. Each
 * project has a machine of its own, so that no cache or setting of another is seen.
 */

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { installPinned } from "../../../package/support/packages.mjs";
import { run } from "../../../package/support/process.mjs";
import { emptyProject } from "../../../package/support/project.mjs";

const modules = await installPinned(dirname(dirname(fileURLToPath(import.meta.url))));

const NPM = ["npm"];
const PNPM = ["node", join(modules, "pnpm/bin/pnpm.mjs")];
const YARN_1 = ["node", join(modules, "yarn/bin/yarn.js"), "--no-progress", "--non-interactive"];
const YARN_4 = ["node", join(modules, "@yarnpkg/cli-dist/bin/yarn.js")];
const BUN = [join(modules, "@oven/bun-linux-x64/bin/bun")];

/** Settings of npm that pnpm, Yarn 1 and Bun read as well. */
const npmrc = (url) => ({
  ".npmrc": `registry=${url}\naudit=false\nfund=false\nupdate-notifier=false\n`,
});

/** Flags of npm and Bun for another platform than this one. */
const platformFlags = ({ os, cpu }) => [`--os=${os}`, `--cpu=${cpu}`];

/** Where pnpm and Yarn 4 take it from: settings in YAML, of which JSON is a part. */
const architectures = ({ os, cpu, libc }) => {
  const value = { os: [os], cpu: [cpu], ...(libc && { libc: [libc] }) };
  return `supportedArchitectures: ${JSON.stringify(value)}\n`;
};

/** The settings of Yarn 4. Its loader for `import` under Plug'n'Play is optional. */
const yarnrc = (linker) => (url, platform) => ({
  ".yarnrc.yml": [
    `nodeLinker: ${linker}\n`,
    linker === "pnp" ? "pnpEnableEsmLoader: true\n" : "",
    `npmRegistryServer: "${url}"\n`,
    'unsafeHttpWhitelist: ["127.0.0.1"]\nenableTelemetry: false\n',
    platform === undefined ? "" : architectures(platform),
  ].join(""),
  // Makes the folder a project of its own.
  "yarn.lock": "",
});

const yarn4 = (title, linker) => ({
  title,
  row: "Yarn 4",
  settings: yarnrc(linker),
  add: [...YARN_4, "add"],
  frozen: [...YARN_4, "install", "--immutable"],
  install: () => [...YARN_4, "install", "--no-immutable"],
  node: [...YARN_4, "node"],
  lockFile: "yarn.lock",
});

/**
 * @typedef {object} Manager
 * @property {string} title
 * @property {string} [row] its row in the table of the page "Deploying", if that is not the title
 * @property {(url: string, platform?: Platform) => Record<string, string>} settings files of a project
 *   that installs from this registry, for this platform where it is another one
 * @property {string[]} add adds the packages that follow
 * @property {string[]} [omit] the same without optional dependencies
 * @property {(platform?: Platform) => string[]} install installs and writes the lock file
 * @property {string[]} frozen installs what the lock file says, and fails where it is out of date
 * @property {string[]} node runs the program that follows
 * @property {string} lockFile
 * @property {boolean} [installsForThisPlatformOnly] whether it cannot install for another platform
 *
 * @typedef {import("../../../../scripts/pack/platforms.mjs").Platform} Platform
 */

/** @type {Manager[]} */
export const MANAGERS = [
  {
    title: "npm",
    settings: npmrc,
    add: [...NPM, "install"],
    omit: [...NPM, "install", "--omit=optional"],
    install: (platform) => [...NPM, "install", ...(platform ? platformFlags(platform) : [])],
    frozen: [...NPM, "ci"],
    node: ["node"],
    lockFile: "package-lock.json",
  },
  {
    title: "pnpm",
    settings: (url, platform) => ({
      ...npmrc(url),
      "pnpm-workspace.yaml": `packages: ["app"]\n${platform ? architectures(platform) : ""}`,
    }),
    add: [...PNPM, "add", "--ignore-workspace"],
    omit: [...PNPM, "add", "--ignore-workspace", "--no-optional"],
    install: () => [...PNPM, "install"],
    frozen: [...PNPM, "install", "--frozen-lockfile"],
    node: ["node"],
    lockFile: "pnpm-lock.yaml",
  },
  {
    title: "Yarn 1",
    settings: (url) => ({
      ...npmrc(url),
      ".yarnrc": `registry "${url}"\ndisable-self-update-check true\n`,
    }),
    add: [...YARN_1, "add"],
    omit: [...YARN_1, "add", "--ignore-optional"],
    install: () => [...YARN_1, "install"],
    frozen: [...YARN_1, "install", "--frozen-lockfile"],
    node: ["node"],
    lockFile: "yarn.lock",
    installsForThisPlatformOnly: true,
  },
  yarn4("Yarn 4", "node-modules"),
  yarn4("Yarn 4 with Plug'n'Play", "pnp"),
  {
    title: "Bun",
    settings: npmrc,
    add: [...BUN, "add"],
    omit: [...BUN, "add", "--omit=optional"],
    install: (platform) => [...BUN, "install", ...(platform ? platformFlags(platform) : [])],
    frozen: [...BUN, "install", "--frozen-lockfile"],
    node: ["node"],
    lockFile: "bun.lock",
  },
];

/** Nothing is asked for but packages. */
const QUIET = { DO_NOT_TRACK: "1", pnpm_config_update_notifier: "false" };

/**
 * @typedef {object} Project
 * @property {string} folder
 * @property {Record<string, string>} env
 * @property {(command: string[], inner?: string) => ReturnType<typeof run>} run runs a command in the
 *   project, or in a folder of it
 * @property {(files: Record<string, string>) => void} write
 */

/**
 * An empty project that installs from this registry.
 *
 * @param {Manager} manager
 * @param {string} url of the registry
 * @param {Platform} [platform] another platform than this one, to install for
 * @returns {Project}
 */
export function makeProject(manager, url, platform) {
  const { folder, env } = emptyProject();
  Object.assign(env, QUIET);
  const project = {
    folder,
    env,
    run: (command, inner = "") => run(command, { cwd: join(folder, inner), env }),
    write(files) {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), text);
      }
    },
  };
  project.write(manager.settings(url, platform));
  return project;
}
