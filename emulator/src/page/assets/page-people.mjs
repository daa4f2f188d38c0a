/** Users, their sessions, tokens and messages: the tables of the page. */

import { get, post } from "./page-api.mjs";
import {
  byId,
  createList,
  createTable,
  element,
  setText,
  showText,
  textCell,
  toast,
} from "./page-elements.mjs";
import { count, dateTime, plural } from "./page-format.mjs";
import { lifeCell, secretCell } from "./page-values.mjs";

/** A table with its empty state and the number of items that it does not show. */
function createSection(name, label, columns, keyOf, noun) {
  const update = createTable(byId(`${name}-table`), label, columns, keyOf);
  return ({ items, total }) => {
    update(items);
    byId(`${name}-empty`).hidden = items.length > 0;
    const more = total - items.length;
    showText(byId(`${name}-more`), more > 0 ? `and ${plural(more, `more ${noun}`)}` : "");
    const counter = byId(`${name}-count`);
    if (counter) setText(counter, total > 0 ? count(total) : "");
  };
}

/** Two lines of text in a cell. */
function twoLines(firstOf, secondOf) {
  return (item) => {
    const first = element("span", { class: "main" });
    const second = element("span", { class: "muted" });
    const update = (next) => {
      setText(first, firstOf(next));
      setText(second, secondOf(next));
    };
    update(item);
    return { node: element("span", { class: "two" }, first, second), update };
  };
}

const nameOf = ({ username, email, phone, userId }) => username ?? email ?? phone ?? userId;
const addressOf = ({ username, email, phone, name }) =>
  [name, username && email, (username ?? email) && phone].filter(Boolean).join(" · ");

function statusCell(item) {
  const node = element("span", { class: "status" });
  const update = ({ status }) => {
    setText(node, status);
    node.dataset.tone = status === "Activated" ? "good" : "warning";
  };
  update(item);
  return { node, update };
}

function passwordCell(item) {
  if (!item.hasPassword) return { node: element("span", { class: "muted", text: "none" }) };
  return secretCell(
    (user) => `password of ${nameOf(user)}`,
    "password",
    ({ userId }) => userId,
  )(item);
}

const showUserTable = createSection(
  "users",
  "Users",
  {
    User: twoLines(nameOf, addressOf),
    Status: statusCell,
    Password: passwordCell,
    "Sign-ins": textCell(({ loginsCount }) => count(loginsCount)),
    "Last sign-in": textCell(
      ({ lastLogin }) => (lastLogin ? dateTime(Date.parse(lastLogin)) : "never"),
      "when",
    ),
  },
  // A password can be set later.
  ({ userId, hasPassword }) => `${userId} ${hasPassword}`,
  "user",
);

const subjectOf = ({ user, userId }) => user ?? userId ?? "an access key";

const showSessions = createSection(
  "sessions",
  "Sessions",
  {
    User: textCell(subjectOf, "main"),
    Application: textCell(({ appId }) => appId, "code"),
    Started: textCell(({ issuedAt }) => dateTime(issuedAt), "when"),
    Life: lifeCell,
    "Access token": secretCell(
      (session) => `access token of ${subjectOf(session)}`,
      "session",
      ({ id }) => id,
    ),
  },
  ({ id }) => id,
  "session",
);

const showWechatTokens = createSection(
  "wechat",
  "WeChat access tokens",
  {
    "WeChat app": textCell(({ appId }) => appId, "code"),
    State: textCell(({ isCurrent }) => (isCurrent ? "current" : "replaced")),
    Issued: textCell(({ issuedAt }) => dateTime(issuedAt), "when"),
    Life: lifeCell,
    "Access token": secretCell(
      ({ appId }) => `token of ${appId}`,
      "wechatToken",
      ({ id }) => id,
    ),
  },
  ({ id }) => id,
  "token",
);

const REVOKE_TOKEN = "management-tokens/revoke";

const showManagementTokens = createSection(
  "management",
  "Management tokens",
  {
    "Access key": textCell(({ accessKeyId }) => accessKeyId, "code"),
    Issued: textCell(({ issuedAt }) => dateTime(issuedAt), "when"),
    Life: lifeCell,
    Token: secretCell(
      ({ accessKeyId }) => `token of ${accessKeyId}`,
      "managementToken",
      ({ id }) => id,
    ),
    Action: ({ id, accessKeyId }) => ({
      node: actionButton("Revoke", `Revoke the token of ${accessKeyId}`, REVOKE_TOKEN, { id }),
    }),
  },
  ({ id }) => id,
  "token",
);

const showMessages = createSection(
  "messages",
  "Messages",
  {
    To: twoLines(
      ({ to }) => to,
      ({ channel }) => channel,
    ),
    Kind: textCell(({ kind }) => (kind === "sms" ? "Text message" : "Email")),
    Sent: textCell(({ time }) => dateTime(time), "when"),
    Code: secretCell(
      ({ to }) => `code for ${to}`,
      "message",
      ({ id }) => id,
    ),
  },
  ({ id }) => id,
  "message",
);

function actionButton(text, label, action, input) {
  const run = async () => {
    try {
      await post(action, input);
      toast(`${text}: done`);
    } catch (error) {
      toast(error.message);
    }
  };
  return element("button", {
    type: "button",
    class: "small",
    text,
    "aria-label": label,
    on: { click: run },
  });
}

const updateWechatApps = createList(
  byId("wechat-apps"),
  (appId) => appId,
  (appId) => ({
    node: element(
      "li",
      {},
      element("code", { class: "grow", text: appId }),
      actionButton("Renew", `Renew the token of ${appId}`, "wechat", { appId, action: "rotate" }),
      actionButton("Revoke", `Revoke all tokens of ${appId}`, "wechat", {
        appId,
        action: "revoke",
      }),
    ),
  }),
);

const search = byId("users-search");

/** Shows the users of the state, or those that the search finds. */
async function showUsers(users) {
  const text = search.elements.text.value.trim();
  try {
    const found = text === "" ? users : await get(`users?${new URLSearchParams({ search: text })}`);
    // The text may have changed while the request was on its way.
    if (text !== search.elements.text.value.trim()) return;
    setText(byId("users-empty"), text === "" ? "There are no users." : "No user matches.");
    showUserTable(found);
  } catch (error) {
    toast(error.message);
  }
}

let lastUsers = { items: [], total: 0 };

/** Shows the tables of the state. */
export function showPeople(state) {
  const { users, sessions, wechatApps, wechatTokens, managementTokens, messages } = state;
  lastUsers = users;
  showUsers(users);
  showSessions(sessions);
  updateWechatApps(wechatApps);
  showWechatTokens(wechatTokens);
  showManagementTokens(managementTokens);
  showMessages(messages);
  const counts = {
    users: users.total,
    tokens: wechatTokens.total + managementTokens.total,
    messages: messages.total,
  };
  for (const [name, total] of Object.entries(counts)) {
    setText(document.querySelector(`[data-count="${name}"]`), total > 0 ? count(total) : "");
  }
}

/** Connects the search. */
export function startPeople() {
  search.addEventListener("input", () => showUsers(lastUsers));
  search.addEventListener("submit", (event) => event.preventDefault());
}
