"use strict";

const { operationNames } = require("../catalogue/named.js");
const { checkChoice, checkInteger, checkObject, checkText, optionError } = require("../check.js");
const { ruleFrom } = require("./fault-entry.js");
const { createSecrets, idOf } = require("./page-secrets.js");
const { canMove } = require("./page-view.js");
const { detailsOf, summaryOf } = require("./request-view.js");

/** How many older requests are sent at once. */
const OLDER_REQUESTS = 100;
/** The last millisecond of the year 9999, the last that the form for a date has. */
const LAST_TIME = 253_402_300_799_999;
const LONGEST_STEP_MS = 366 * 86_400_000;

/**
 * What the page can ask for and do.
 *
 * @param {object} world As for `createPage`.
 * @param {object} view From `createPageView`.
 * @returns {Record<string, (input: object) => object>} Handlers by method and name, such as `"POST clock"`. The input
 *   is the JSON body, or the query; the result is sent as JSON. A handler throws `ERR_INVALID_OPTION` for an input
 *   that is wrong.
 */
function createActions(world, view) {
  const { clock, faults, hub, management, recorder, wechat } = world;
  const secretOf = createSecrets(world);

  function moveClock(input) {
    checkObject(input, ["advance", "set", "reset"], "the clock");
    if (!canMove(clock)) throw optionError("the clock of this emulator cannot be moved");
    const { advance, set, reset } = input;
    if (advance !== undefined) {
      checkInteger(advance, -LONGEST_STEP_MS, LONGEST_STEP_MS, "advance");
      checkInteger(clock.now() + advance, 0, LAST_TIME, "the time");
      clock.advance(advance);
    } else {
      const time = reset ? Date.now() : set;
      checkInteger(time, 0, LAST_TIME, "the time");
      clock.set(time);
    }
    return view.clock();
  }

  function changeWechatToken({ appId, action }) {
    checkChoice(action, ["rotate", "revoke"], "action");
    wechat[action](appId);
    return {};
  }

  function revokeManagementToken({ id }) {
    const found = management.tokens.list().find(({ token }) => idOf(token) === id);
    if (found) management.tokens.revoke(found.token);
    return { revoked: found !== undefined };
  }

  function details({ number, reveal }) {
    const entry = recorder.find(Number(number));
    if (!entry) throw optionError("this request is not kept any more");
    return detailsOf(entry, reveal === true);
  }

  function reveal({ kind, id }) {
    const value = secretOf(kind, id);
    if (value === undefined) throw optionError("this secret does not exist any more");
    return { value };
  }

  return {
    "GET operations": () => ({ names: operationNames() }),
    "GET users": ({ search }) => view.users(search),
    "GET requests": ({ before }) => {
      const entries = recorder.entries({ before: Number(before), limit: OLDER_REQUESTS });
      return { items: entries.map(summaryOf) };
    },
    "POST request": details,
    "POST reveal": reveal,
    "POST requests/clear": () => {
      recorder.clear();
      return {};
    },
    "POST clock": moveClock,
    "POST faults": (input) => {
      faults.add(ruleFrom(input));
      return {};
    },
    "POST faults/remove": ({ id }) => {
      if (id === undefined) faults.clear();
      else faults.remove(id);
      return {};
    },
    "POST events": ({ name, data }) => {
      checkText(name, "the name of the event");
      return { sent: hub.api.publish(name, data) };
    },
    "POST wechat": changeWechatToken,
    "POST management-tokens/revoke": revokeManagementToken,
  };
}

module.exports = { createActions };
