/** The first line of every generated file; it also tells a stale file from a hand-written one. */
export const MARK = "Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.";

const WIDTH = 100;

/**
 * Wraps a paragraph into lines of at most `width` characters; words are never broken.
 *
 * @param {string} paragraph
 * @param {number} width
 * @returns {string[]}
 */
function wrap(paragraph, width) {
  const lines = [];
  let line = "";
  for (const word of paragraph.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/**
 * A doc comment whose paragraphs are separated by an empty line.
 *
 * @param {string} prefix  the start of each line, indentation included
 * @param {string[]} paragraphs
 * @returns {string[]}
 */
function commentLines(prefix, paragraphs) {
  return paragraphs.flatMap((paragraph, index) => [
    ...(index > 0 ? [prefix] : []),
    ...wrap(paragraph, WIDTH - prefix.length - 1).map((line) => `${prefix} ${line}`),
  ]);
}

/**
 * @param {string} indent
 * @param {string[]} paragraphs
 * @returns {string[]}
 */
export function rustDoc(indent, paragraphs) {
  return commentLines(`${indent}///`, paragraphs);
}

/**
 * @param {string} indent
 * @param {string[]} paragraphs  prose, separated by empty lines
 * @param {string[]} [tags]      `@…` lines, after one empty line
 * @returns {string[]}
 */
export function jsDoc(indent, paragraphs, tags = []) {
  const safe = (text) => text.replaceAll("*/", "*\\/");
  const prefix = `${indent} *`;
  const lines = [
    ...commentLines(prefix, paragraphs.map(safe)),
    ...(tags.length > 0 && paragraphs.length > 0 ? [prefix] : []),
    ...tags.flatMap((tag) => tagLines(prefix, safe(tag))),
  ];
  const only = lines.length === 1 && `${indent}/**${lines[0].slice(prefix.length)} */`;
  return only && only.length <= WIDTH ? [only] : [`${indent}/**`, ...lines, `${prefix}/`];
}

/** The first line of a tag is prose, further ones are code, which is not wrapped. */
function tagLines(prefix, tag) {
  const [first, ...code] = tag.split("\n");
  return [...commentLines(prefix, [first]), ...code.map((line) => `${prefix} ${line}`.trimEnd())];
}

/**
 * A bracketed list, on one line if it fits, else one item per line.
 *
 * @param {object} list
 * @param {string} list.open        everything before the first item, indentation included
 * @param {string[]} list.items
 * @param {string} list.close       everything after the last item
 * @param {string} list.indent      indentation of the line with `open`
 * @returns {string[]}
 */
export function bracketed({ open, items, close, indent }) {
  const line = `${open}${items.join(", ")}${close}`;
  if (!line.includes("\n") && line.length <= WIDTH) return [line];
  return [open, ...items.map((item) => `${indent}  ${item},`), `${indent}${close}`];
}

/**
 * @param {string} name  camelCase, acronyms included: `getMFAInfo`
 * @returns {string} snake_case: `get_mfa_info`
 */
export function snakeCase(name) {
  return name
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2")
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toLowerCase();
}

/**
 * @param {string} name
 * @returns {string} the name as an object key, quoted if necessary
 */
export function objectKey(name) {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

/**
 * A Markdown table.
 *
 * @param {string[]} head
 * @param {string[][]} body  rows of cells
 * @returns {string}
 */
export function table(head, body) {
  return [head, head.map(() => "---"), ...body]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`)
    .join("\n");
}
