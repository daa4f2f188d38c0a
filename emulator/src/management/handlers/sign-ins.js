"use strict";

const { createAppView } = require("../app-view.js");

/** Every client of an emulator is on its own machine. */
const CLIENT_IP = "127.0.0.1";

/**
 * When and where users have signed in, as far as the emulator's own tokens tell.
 *
 * @param {object} state From `createState`.
 * @param {object} records From `createRecords`.
 * @returns {Record<string, (call: object) => unknown>} By the name of the operation.
 */
function signInHandlers({ store, sessions, origin }, { lookup }) {
  const { applications } = store.collections;
  const view = createAppView(origin);

  return {
    /** The newest first. */
    getUserLoginHistory({ args, answer }) {
      const user = lookup.need("users", ["userId"], args);
      const {
        appId: wanted,
        clientIp = CLIENT_IP,
        start = 0,
        end = Number.POSITIVE_INFINITY,
      } = args;
      const shown = sessions
        .of(user)
        .filter(
          ({ appId, time }) =>
            (wanted === undefined || appId === wanted) &&
            clientIp === CLIENT_IP &&
            time >= start &&
            time <= end,
        )
        .map(({ appId, time }) => ({
          ...view(applications.get(appId) ?? { appId }),
          clientIp: CLIENT_IP,
          time: new Date(time).toISOString(),
        }))
        .reverse();
      return answer("signIns", shown);
    },

    getUserLoggedinApps({ args, answer }) {
      const user = lookup.need("users", ["userId"], args);
      const signedIn = applications.list().filter(({ appId }) => sessions.isActive(user, appId));
      return answer("applications", signedIn.map(view));
    },
  };
}

module.exports = { signInHandlers };
