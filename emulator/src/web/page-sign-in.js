"use strict";

const { fullNumber } = require("../state/user-records.js");

const CHANNEL = "CHANNEL_LOGIN";

/**
 * Signs users in on the login page, with a password or a one-time code.
 *
 * @param {object} state From `createState`.
 * @returns {(form: URLSearchParams) => { user: object } | { again: object }} Takes a posted form. Returns the user who
 *   has signed in, or the details of the page that is shown next, see `loginPage`.
 */
function createPageSignIn({ users, messages }) {
  function byPassword(username, form) {
    const user = users.authenticate(username, form.get("password") ?? "");
    return user ? { user } : again({ problem: "The user name or the password is wrong." });
  }

  function addressOf(username) {
    const user = users.findByAccount(username);
    if (!user || !users.isActive(user)) return undefined;
    const { email, phone, phoneCountryCode } = user;
    const isByPhone = phone !== undefined && (phone === username || email === undefined);
    if (isByPhone) return { user, kind: "sms", to: fullNumber(phone, phoneCountryCode) };
    return email === undefined ? undefined : { user, kind: "email", to: email };
  }

  function sendCode(username) {
    const address = addressOf(username);
    if (!address) {
      const problem = "No user with this account has an email address or a phone number.";
      return again({ isByCode: true, problem });
    }
    const { kind, to } = address;
    const isSent = refusalOf(() => messages.send({ kind, to, channel: CHANNEL })) === undefined;
    const notice = isSent
      ? `A code was sent to ${to}. The page of the emulator shows it.`
      : `A code was sent to ${to} less than a minute ago. Another can be sent after a minute.`;
    return again({ isByCode: true, isSent: true, notice });
  }

  function byCode(username, form) {
    const address = addressOf(username);
    const code = (form.get("passCode") ?? "").trim();
    const isWrong =
      !address || refusalOf(() => messages.consume(address.to, [CHANNEL], code)) !== undefined;
    if (!isWrong) return { user: address.user };
    const problem = "The code is wrong, used up or expired.";
    return again({ isByCode: true, isSent: true, problem });
  }

  const ways = new Map([
    ["login", byPassword],
    ["use-password", () => again({})],
    ["use-code", () => again({ isByCode: true })],
    ["send-code", sendCode],
    ["login-code", byCode],
  ]);

  return (form) => {
    const username = form.get("username") ?? "";
    const result = (ways.get(form.get("action")) ?? byPassword)(username, form);
    if (result.user) users.noteSignIn(result.user);
    return result.again ? again({ username, ...result.again }) : result;
  };
}

function again(details) {
  return { again: details };
}

// The error by its property: its class may be that of another realm.
function refusalOf(run) {
  try {
    run();
    return undefined;
  } catch (error) {
    if (error.apiCode === undefined) throw error;
    return error;
  }
}

module.exports = { createPageSignIn };
