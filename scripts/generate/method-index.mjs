import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isGenerated } from "./files.mjs";
import { declaredMethods } from "./fragments.mjs";
import { MARK, table } from "./text.mjs";

const FOLDER = "docs/reference";

/** What each effect in the index means. */
const EFFECTS = [
  ["read", "changes nothing; retried after a failure"],
  ["replace", "sets a state, so that a repetition ends in the same state"],
  ["create", "creates or adds"],
  ["delete", "deletes or removes"],
  ["action", "signs in, uses up a code or token, or starts work"],
  ["send", "sends a message"],
  ["local", "sends no request"],
];

/** The effect of each method without an operation. */
const OTHER_EFFECTS = {
  buildAuthorizeUrl: "local",
  bulk: "that of the operation",
  buildLogoutUrl: "local",
  close: "local",
  events: "read",
  generateCodeChallenge: "local",
  getAccessTokenByClientCredentials: "action",
  getAccessTokenByCode: "action",
  getCodeChallengeDigest: "local",
  getNewAccessTokenByRefreshToken: "action",
  getUserInfoByAccessToken: "read",
  handleRedirectCallback: "action",
  introspectToken: "read",
  iterate: "read",
  invalidateWechatMpAccessToken: "delete",
  loginWithRedirect: "local",
  logoutWithRedirect: "local",
  makeRequest: "that of the request",
  parseAccessToken: "read",
  parseIDToken: "read",
  pub: "send",
  revokeToken: "delete",
  setAccessToken: "local",
  stats: "local",
  sub: "read",
  validateTicketV1: "action",
  validateTicketV2: "action",
  verifyRequest: "read",
  waitUntil: "that of the call",
  wechatAccessToken: "read",
  withResponse: "that of the call",
  withWechatAccessToken: "read",
};

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
    "Every method of both clients by name, with its group, effect and paging. The name leads to its section in the reference, with arguments, answer, errors and a sample.",
    table(
      ["Effect", "Meaning"],
      EFFECTS.map(([name, meaning]) => [name, meaning]),
    ),
    "A call with another effect than `read` is repeated only while no byte of the request has been sent, and after HTTP 429. `Paging` names the fields that select a page, with the largest page where it is known.",
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
    ["Method", "Description", "Group", "Effect", "Paging", "Request"],
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

function operations({ id, groups, models }) {
  return groups.flatMap((group) =>
    group.operations.map(({ name, summary, deprecated, effect, method, path, ...operation }) => ({
      name,
      summary: deprecated ? `${summary} ${deprecation(deprecated)}`.trim() : summary,
      effect,
      paging: operation.pagination && pagingText(operation, models),
      request: `\`${method} ${path}\``,
      page: `${id}/${group.id}`,
      title: group.title || group.id,
    })),
  );
}

/** The fields that select a page. */
function pagingText({ pagination: { page, cursor, limit }, arguments: all }, models) {
  const max = largestPage(limit.split("."), all, models);
  return `\`${page ?? cursor}\`, \`${limit}\`${max === undefined ? "" : ` up to ${max}`}`;
}

/** The documented maximum of the field at a place of the request. */
function largestPage([name, ...inner], fields, models) {
  for (const field of fields) {
    const nested = field.fields ?? [];
    if (field.name !== name) {
      const isRequest = field.in === "body" || field.fields;
      if (!isRequest) continue;
      const found = largestPage([name, ...inner], fieldsOf(field, models), models);
      if (found !== undefined) return found;
    } else if (inner.length > 0) {
      return largestPage(inner, [...nested, ...fieldsOf(field, models)], models);
    } else {
      return Object.values(field.constraints ?? {}).find(({ max }) => max !== undefined)?.max;
    }
  }
  return undefined;
}

function fieldsOf({ type, fields }, models) {
  return fields ?? (type?.kind === "model" ? models.get(type.name).fields : []);
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
    .map((method) => ({
      ...method,
      ...sections.get(method.name),
      effect: OTHER_EFFECTS[method.name],
    }));
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
