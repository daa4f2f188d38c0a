"use strict";

const { fullNumber } = require("../state/user-records.js");
const { describeRule } = require("./fault-entry.js");
const { idOf, messageIdOf } = require("./page-secrets.js");

/** How many items of a list the page shows; a search finds the others. */
const MOST = 100;

/**
 * The state that the page shows, without secrets: a secret is fetched by its kind and ID.
 *
 * @param {object} world As for `createPage`.
 * @returns {{ state(): object, users(search?: string): object, clock(): object }} Every list is
 *   `{ total, items }`, where `items` are at most 100.
 */
function createPageView({ apps, clock, state, faults, recorder, hub, management, wechat, url }) {
  const { accessKeys } = management.options;
  const nameOf = (userId) => {
    const user = userId && state.users.find(userId);
    return user ? (user.username ?? user.email ?? user.phone) : undefined;
  };

  function applications() {
    const created = state.store.collections.applications
      .list()
      .filter(({ appId }) => !apps.list.some((app) => app.appId === appId));
    return page([...apps.list, ...created], ({ appId, appName, wechatApps = [] }) => ({
      appId,
      appName,
      wechatApps: wechatApps.map((app) => ({ appId: app.appId })),
    }));
  }

  function users(search = "") {
    const wanted = search.trim().toLowerCase();
    const all = state.users.list();
    const fields = ["username", "email", "phone", "name", "nickname", "userId"];
    const isFound = (user) =>
      fields.some((field) => user[field]?.toString().toLowerCase().includes(wanted));
    return page(wanted === "" ? all : all.filter(isFound), (user) => ({
      userId: user.userId,
      username: user.username,
      email: user.email,
      phone: user.phone && fullNumber(user.phone, user.phoneCountryCode),
      name: user.name ?? user.nickname,
      status: user.status,
      loginsCount: user.loginsCount,
      lastLogin: user.lastLogin,
      hasPassword: state.users.hasPassword(user),
    }));
  }

  function sessions() {
    return latest(state.sessions.list(), (session) => {
      const { accessToken, userId, appId, issuedAt, expiresAt, bySystemClock } = session;
      const user = nameOf(userId);
      return { id: idOf(accessToken), user, userId, appId, issuedAt, expiresAt, bySystemClock };
    });
  }

  function wechatTokens() {
    const now = clock.now();
    const issued = [...apps.wechatAppIds].flatMap((appId) => {
      const tokens = wechat.issued(appId);
      const current = tokens.at(-1);
      return tokens.map((token) => ({ appId, ...token, isCurrent: token === current }));
    });
    const valid = issued.filter(({ validUntil }) => now < validUntil);
    return latest(valid, (token) => {
      const { accessToken, appId, issuedAt, expiresAt, validUntil, isCurrent } = token;
      return { id: idOf(accessToken), appId, issuedAt, expiresAt, validUntil, isCurrent };
    });
  }

  function managementTokens() {
    return latest(management.tokens.list(), ({ token, accessKey, issuedAt, expiresAt }) => ({
      id: idOf(token),
      accessKeyId: accessKey.accessKeyId,
      issuedAt,
      expiresAt,
    }));
  }

  function messages() {
    return latest(state.messages.list(), (message) => {
      const { kind, to, channel, time } = message;
      return { id: messageIdOf(message), kind, to, channel, time };
    });
  }

  function armed() {
    const list = faults.list();
    const items = list.slice(-MOST).map(({ id, rule, hits }) => {
      const { times = 1 } = rule;
      // JSON has no number for "every request".
      return { id, hits, times: Number.isFinite(times) ? times : "all", ...describeRule(rule) };
    });
    return { total: list.length, items };
  }

  function sockets() {
    return latest(hub.api.sockets(), (socket) => {
      const { id, client, eventName, accessKeyId, userId, sent } = socket;
      return { id, client, eventName, subscriber: accessKeyId ?? nameOf(userId), sent };
    });
  }

  return {
    users,
    clock: () => ({ now: clock.now(), canMove: canMove(clock) }),
    state: () => ({
      url: url(),
      applications: applications(),
      accessKeys: page(accessKeys, ({ accessKeyId, userPoolId }) => ({ accessKeyId, userPoolId })),
      wechatApps: [...apps.wechatAppIds],
      users: users(),
      sessions: sessions(),
      wechatTokens: wechatTokens(),
      managementTokens: managementTokens(),
      messages: messages(),
      faults: { ...armed(), applied: faults.total() },
      sockets: sockets(),
      requests: { total: recorder.total() },
    }),
  };
}

/** Whether a clock can be moved, as those of `createClock` and the default one. */
function canMove(clock) {
  return typeof clock.advance === "function" && typeof clock.set === "function";
}

function page(list, view) {
  return { total: list.length, items: list.slice(0, MOST).map(view) };
}

// The newest first.
function latest(list, view) {
  return { total: list.length, items: list.slice(-MOST).reverse().map(view) };
}

module.exports = { canMove, createPageView };
