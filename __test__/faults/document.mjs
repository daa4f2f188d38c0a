/** Writes `docs/faults.md` from the table: `node __test__/faults/document.mjs`. */

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { CASES, SECTIONS } from "./table.mjs";

const FILE = fileURLToPath(new URL("../../docs/faults.md", import.meta.url));

const INTRODUCTION = `<!-- Written by __test__/faults/document.mjs from __test__/faults/table.mjs. Do not edit. -->

# Faults

Faults between a call and its answer, and the result that the program sees. Each row is a test:
\`npm test\` runs them all, \`npm run verify\` against the release build.

Each case also tests that

- no secret that the client or the call was given (application secret, access token, passwords, proxy
  password, private key, headers) is in the error, the client, or the output of the process: plain,
  URL-encoded, base64, hexadecimal or JSON-escaped form;
- nothing remains: no request in flight, no connection after \`close()\`, no listener on the
  call's signal, no timer or handle in the event loop;
- no unexpected header is sent.

How much later than its deadline a call settles is measured, and printed at the end of the run.

A call *once* must not be sent twice, such as a sign-in; the others are reads. Unless a row says
otherwise, the client has its defaults: 10 s, three retries.
`;

const BARS = /\|/g;

function cell(text) {
  // A cell is one line, and half a character is none.
  return String(text).replace(BARS, "\\|").replace(/\s+/g, " ").toWellFormed?.() ?? text;
}

function settings({ options = {}, calls, crowd, abort }) {
  const shown = Object.entries(options)
    .filter(([, value]) => typeof value === "number" || typeof value === "boolean")
    .map(([name, value]) => `${name} ${value}`);
  return [
    ...shown,
    ...(calls > 1 ? [`call ${calls} in turn`] : []),
    ...(crowd ? [`${crowd} before`] : []),
    ...(abort ? [`aborted after ${abort} ms`] : []),
  ];
}

function outcome({
  error,
  code,
  field,
  phase,
  value,
  depth,
  ownProto,
  attempts,
  retryable,
  ...seen
}) {
  const parts = [];
  if (error !== undefined) {
    parts.push(`\`${error}\` \`${code}\``);
  } else if (depth !== undefined) {
    parts.push(`resolves, ${depth} deep`);
  } else if (ownProto) {
    parts.push("resolves, an own property");
  } else {
    parts.push(value?.statusCode === 200 ? "resolves" : `resolves with ${shown(value)}`);
  }
  for (const [name, given] of Object.entries({ phase, field, attempts, retryable })) {
    if (given !== undefined) {
      parts.push(`${name} ${given}`);
    }
  }
  if (Array.isArray(seen.retryAfter)) {
    const [least, most] = seen.retryAfter;
    parts.push(`retryAfter ${least === most ? most : `about ${most}`}`);
  }
  for (const name of ["requests", "connections"]) {
    if (seen[name] !== undefined) {
      parts.push(`${name} ${seen[name]}`);
    }
  }
  return parts.join(", ");
}

function shown(value) {
  return `\`${typeof value === "object" && value?.n === Infinity ? '{"n":Infinity}' : JSON.stringify(value)}\``;
}

function row(given) {
  const what = [given.what, ...settings(given)].join(" · ");
  const call = given.call?.[0] ?? (given.once ? "once" : "read");
  return `| \`${given.id}\` | ${cell(what)} | ${call} | ${cell(outcome(given.expect))} |`;
}

function render() {
  const sections = Object.entries(SECTIONS).map(([heading, cases]) => {
    const head = `## ${heading}\n\n| case | what happens | call | outcome |\n| --- | --- | --- | --- |`;
    return `${head}\n${cases.map(row).join("\n")}\n`;
  });
  return `${INTRODUCTION}\nThere are ${CASES.length} cases.\n\n${sections.join("\n")}`;
}

/** Whether the document on the disk is the one that the table makes. */
export function isCurrent() {
  return readFileSync(FILE, "utf8") === render();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(FILE, render());
}
