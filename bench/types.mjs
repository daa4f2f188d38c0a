/**
 * `node bench/types.mjs`: what the types of both packages cost in an editor and in tsc. Writes
 * `docs/benchmarks-types.md`. Run it on an idle machine, after `npm ci` in `bench/`.
 *
 *     --rounds N   number of rounds; 5 by default
 *     --print      print the page instead of writing it
 */

import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { describeMachine } from "./lib/machine.mjs";
import { median } from "./lib/statistics.mjs";
import { positionAfter, startLanguageServer, startTsserver } from "./types/editor-servers.mjs";
import { makeProject } from "./types/project.mjs";
import { typesPage } from "./types/report.mjs";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const NAMES = ["genauth-native", "authing-node-sdk"];
const ours = createRequire(join(ROOT, "package.json"));
const bench = createRequire(import.meta.url);
const TSC = join(dirname(ours.resolve("typescript/package.json")), "bin/tsc");
const TSSERVER = bench.resolve("typescript5/lib/tsserver.js");
const TSC5 = join(dirname(bench.resolve("typescript5/package.json")), "bin/tsc");
const versionOf = (require, name) => require(`${name}/package.json`).version;

/** What an editor's user types after the rest of the file, and a completion that must be offered. */
const TYPED = [
  ["\nclient.", "createUser"],
  ["\nclient.get", "getUser"],
  ["\nclient.listUsers({ ", "keywords"],
  ["\nclient.createUser({ username: '', ", "email"],
  ["\nclient.getUser({ userId: '' }).then(({ data }) => data.", "userId"],
  ["\nclient.createRole({ code: '', ", "namespace"],
  ["\nclient.updateSecuritySettings({ ", "verifyCodeLength"],
  ["\nclient.listGroups({ ", "keywords"],
];

async function measureCompletions(start, project) {
  const server = await start(project);
  try {
    const times = [];
    for (const [index, [typed, expected]] of TYPED.entries()) {
      const text = project.source + typed;
      const began = performance.now();
      if (index === 0) server.open(text);
      else server.replace(text);
      const names = await server.complete(positionAfter(text));
      times.push(performance.now() - began);
      const isOffered = names.some((name) => name.replace(/\?$/, "") === expected);
      if (!isOffered) throw new Error(`${typed.trim()} does not offer ${expected}`);
    }
    const [first, ...later] = times;
    return { first, later };
  } finally {
    server.stop();
  }
}

/** Time in seconds and memory in MB that a compiler reports of itself, and the files that it read. */
function measureCompiler(tsc, { folder }) {
  const output = execFileSync(process.execPath, [tsc, "-p", folder, "--extendedDiagnostics"], {
    encoding: "utf8",
  });
  const figure = (name) => Number(new RegExp(`^${name}:\\s+([\\d.]+)`, "m").exec(output)[1]);
  return {
    time: figure("Total time"),
    memory: figure("Memory used") / 1_000,
    files: figure("Files"),
  };
}

const EDITORS = {
  [`tsserver, TypeScript ${versionOf(bench, "typescript5")}`]: async (project) =>
    startTsserver(TSSERVER, project),
  [`LSP server, TypeScript ${versionOf(ours, "typescript")}`]: (project) =>
    startLanguageServer(TSC, project),
};
const COMPILERS = {
  [`tsc ${versionOf(bench, "typescript5")}`]: TSC5,
  [`tsc ${versionOf(ours, "typescript")}`]: TSC,
};

async function measureAll(rounds) {
  const samples = new Map();
  const add = (key, value) => samples.set(key, [...(samples.get(key) ?? []), value]);
  for (let round = 0; round < rounds; round += 1) {
    for (const name of NAMES) {
      const project = makeProject(name);
      try {
        for (const [server, start] of Object.entries(EDITORS)) {
          add(`${server}|${name}`, await measureCompletions(start, project));
        }
        for (const [compiler, tsc] of Object.entries(COMPILERS)) {
          add(`${compiler}|${name}`, measureCompiler(tsc, project));
        }
      } finally {
        project.remove();
      }
    }
  }
  return samples;
}

const { values } = parseArgs({
  options: { rounds: { type: "string", default: "5" }, print: { type: "boolean", default: false } },
});
const rounds = Number(values.rounds);
const samples = await measureAll(rounds);
const page = typesPage({
  machine: describeMachine(),
  rounds,
  names: NAMES,
  editors: Object.keys(EDITORS).map((server) => ({
    server,
    figures: NAMES.map((name) => {
      const all = samples.get(`${server}|${name}`);
      const later = all.flatMap((sample) => sample.later);
      return {
        first: median(all.map(({ first }) => first)),
        later: median(later),
        slowest: Math.max(...later),
      };
    }),
  })),
  compilers: Object.keys(COMPILERS).map((compiler) => ({
    compiler,
    figures: NAMES.map((name) => {
      const all = samples.get(`${compiler}|${name}`);
      const of = (key) => median(all.map((sample) => sample[key]));
      return { time: of("time"), memory: of("memory"), files: of("files") };
    }),
  })),
});
if (values.print) process.stdout.write(page);
else writeFileSync(join(ROOT, "docs/benchmarks-types.md"), page);
