import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isGenerated } from "./files.mjs";
import { declaredMethods } from "./fragments.mjs";
import { MARK, table } from "./text.mjs";

const FOLDER = "docs/reference";

/**
 * `docs/reference/methods.md`: every method by name, with the section that describes it.
 *
 * @param {import("./catalogue.mjs").Catalogue} catalogue
 * @param {string} root  tree whose hand-written reference pages describe the other methods
 * @returns {string}
 */
export function emitMethodIndex({ clients, fragments }, root) {
  return [
    `<!-- ${MARK} -->`,
    "# Methods",
    "Every method by name. The name leads to its section in the reference, with arguments, answer, errors and a sample. A call with the effect `read` is retried after a failure, other calls are not.",
    ...Object.values(clients).flatMap((client) => [
      `## ${client.className}`,
      methodTable([...operations(client), ...handWritten(client, fragments, root)]),
    ]),
  ]
    .join("\n\n")
    .concat("\n");
}

function methodTable(methods) {
  const sorted = methods.sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
  return table(
    ["Method", "Description", "Page", "Effect", "Paging", "Request"],
    sorted.map(({ name, summary, request, page, title, effect, paging }) => [
      `[\`${name}\`](${page}.md#${name.toLowerCase()})`,
      summary,
      `[${title}](${page}.md)`,
      effect ?? "",
      paging ?? "",
      request ?? "",
    ]),
  );
}

function operations({ id, groups }) {
  return groups.flatMap((group) =>
    group.operations.map(({ name, summary, deprecated, effect, pagination, method, path }) => ({
      name,
      summary: deprecated ? `${summary} ${deprecation(deprecated)}`.trim() : summary,
      effect,
      paging: pagination && `\`${pagination.page ?? pagination.cursor}\``,
      request: `\`${method} ${path}\``,
      page: `${id}/${group.id}`,
      title: group.title || group.id,
    })),
  );
}

function deprecation({ use }) {
  return use ? `Deprecated: use \`${use}\`.` : "Deprecated.";
}

/** The methods without an operation, if a hand-written page has a section with their name. */
function handWritten({ id, className }, fragments, root) {
  const sections = new Map();
  for (const { page, text } of handWrittenPages(root, id)) {
    const title = /^# (.+)$/m.exec(text)[1];
    for (const [, name] of text.matchAll(/^## (\w+)$/gm)) sections.set(name, { page, title });
  }
  return declaredMethods(fragments, className)
    .filter(({ name }) => sections.has(name))
    .map((method) => ({ ...method, ...sections.get(method.name) }));
}

function handWrittenPages(root, id) {
  const folder = join(root, FOLDER, id);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md") && !isGenerated(join(folder, name)))
    .map((name) => ({
      page: `${id}/${name.slice(0, -".md".length)}`,
      text: readFileSync(join(folder, name), "utf8"),
    }))
    .filter(({ text }) => /^# /m.test(text));
}
