import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isGenerated } from "./files.mjs";
import { declaredMethods } from "./fragments.mjs";
import { MARK, table } from "./text.mjs";

const FOLDER = "docs/reference";
const CLASS = "AuthenticationClient";

/**
 * `docs/reference/methods.md`: every method by name, with the section that describes it.
 *
 * @param {import("./catalogue.mjs").Catalogue} catalogue
 * @param {string} root  tree whose hand-written reference pages describe the other methods
 * @returns {string}
 */
export function emitMethodIndex(catalogue, root) {
  const methods = [...operations(catalogue), ...handWritten(catalogue, root)].sort((a, b) =>
    a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1,
  );
  return [
    `<!-- ${MARK} -->`,
    "# Methods",
    "Every method by name. The name leads to its section in the reference, with arguments, answer, errors and a sample.",
    `## ${CLASS}`,
    table(
      ["Method", "Description", "Page", "Request"],
      methods.map(({ name, summary, request, page, title }) => [
        `[\`${name}\`](${page}.md#${name.toLowerCase()})`,
        summary,
        `[${title}](${page}.md)`,
        request ?? "",
      ]),
    ),
  ]
    .join("\n\n")
    .concat("\n");
}

function operations({ groups }) {
  return groups.flatMap((group) =>
    group.operations.map(({ name, summary, deprecated, method, path }) => ({
      name,
      summary: deprecated ? `${summary} Deprecated: use \`${deprecated.use}\`.` : summary,
      request: `\`${method} ${path}\``,
      page: group.id,
      title: group.title,
    })),
  );
}

/** The methods without an operation, if a hand-written page has a section with their name. */
function handWritten({ fragments }, root) {
  const sections = new Map();
  for (const { page, text } of handWrittenPages(root)) {
    const title = /^# (.+)$/m.exec(text)[1];
    for (const [, name] of text.matchAll(/^## (\w+)$/gm)) sections.set(name, { page, title });
  }
  return declaredMethods(fragments, CLASS)
    .filter(({ name }) => sections.has(name))
    .map((method) => ({ ...method, ...sections.get(method.name) }));
}

function handWrittenPages(root) {
  const folder = join(root, FOLDER);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".md") && !isGenerated(join(folder, name)))
    .map((name) => ({
      page: name.slice(0, -".md".length),
      text: readFileSync(join(folder, name), "utf8"),
    }))
    .filter(({ text }) => /^# /m.test(text));
}
