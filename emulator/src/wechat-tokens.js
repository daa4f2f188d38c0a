"use strict";

const { randomBytes } = require("node:crypto");

const { optionError } = require("./check.js");

// WeChat documents all four figures ("Get Access Token" and "Get stable version interface call
// credentials", developers.weixin.qq.com): reserve 512 characters for a token; it is valid for 7200 s and
// renewed 5 minutes before expiry, and WeChat accepts the replaced one for another 5 minutes.

/** Length of a WeChat access token in characters. */
const TOKEN_LENGTH = 512;
/** Lifetime of a WeChat access token in milliseconds. */
const TOKEN_LIFETIME_MS = 7_200_000;
/** Milliseconds before expiry at which the server starts to renew the token on request. */
const RENEWAL_WINDOW_MS = 300_000;
/** Milliseconds during which WeChat still accepts a replaced token. */
const OVERLAP_MS = 300_000;

/**
 * The access tokens of a number of WeChat apps, as the GenAuth server caches them: one per app, the same
 * for all clients, renewed by the first request within the last five minutes.
 *
 * @param {{ now(): number }} clock Returns the time in milliseconds since the epoch.
 * @param {ReadonlySet<string>} wechatAppIds The apps that may have tokens.
 * @returns {{
 *   get(wechatAppId: string): object,
 *   isValid(wechatAppId: string, accessToken: string): boolean,
 *   issued(wechatAppId: string): object[],
 *   rotate(wechatAppId: string): object,
 *   revoke(wechatAppId: string, accessToken?: string): void,
 *   issuedCount(): number,
 * }} Every token is `{ accessToken, issuedAt, expiresAt, validUntil }` with times in milliseconds
 *   since the epoch. All functions that take a WeChat appId throw a `TypeError` with code
 *   `ERR_INVALID_OPTION` if no application has it.
 */
function createWechatTokens(clock, wechatAppIds) {
  const tokensByApp = new Map([...wechatAppIds].map((appId) => [appId, []]));

  function tokensOf(wechatAppId) {
    const tokens = tokensByApp.get(wechatAppId);
    if (!tokens) throw optionError(`no application has a WeChat app "${wechatAppId}"`);
    return tokens;
  }

  function issue(tokens) {
    const now = clock.now();
    const replaced = tokens.at(-1);
    if (replaced && now < replaced.validUntil) replaced.validUntil = now + OVERLAP_MS;
    const expiresAt = now + TOKEN_LIFETIME_MS;
    const token = {
      accessToken: randomBytes((TOKEN_LENGTH * 3) / 4).toString("base64url"),
      issuedAt: now,
      expiresAt,
      validUntil: expiresAt,
    };
    tokens.push(token);
    return { ...token };
  }

  return {
    get(wechatAppId) {
      const tokens = tokensOf(wechatAppId);
      const current = tokens.at(-1);
      const now = clock.now();
      const fresh = current && now < current.validUntil;
      if (fresh && now < current.expiresAt - RENEWAL_WINDOW_MS) return { ...current };
      return issue(tokens);
    },
    isValid(wechatAppId, accessToken) {
      const now = clock.now();
      return tokensOf(wechatAppId).some(
        (token) => token.accessToken === accessToken && now < token.validUntil,
      );
    },
    issued: (wechatAppId) => tokensOf(wechatAppId).map((token) => ({ ...token })),
    rotate: (wechatAppId) => issue(tokensOf(wechatAppId)),
    revoke(wechatAppId, accessToken) {
      const now = clock.now();
      const tokens = tokensOf(wechatAppId);
      const named = tokens.filter((token) => token.accessToken === accessToken);
      if (accessToken !== undefined && named.length === 0) {
        throw optionError("no such token was issued for this WeChat app");
      }
      for (const token of accessToken === undefined ? tokens : named) {
        token.validUntil = Math.min(token.validUntil, now);
      }
    },
    issuedCount: () => [...tokensByApp.values()].reduce((sum, tokens) => sum + tokens.length, 0),
  };
}

module.exports = {
  createWechatTokens,
  OVERLAP_MS,
  RENEWAL_WINDOW_MS,
  TOKEN_LENGTH,
  TOKEN_LIFETIME_MS,
};
