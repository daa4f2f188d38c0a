"use strict";

const { randomBytes } = require("node:crypto");

const { API_CODES } = require("../../answers.js");
const { Denial } = require("../../denial.js");
const { createAppView } = require("../app-view.js");
const { createSubjects } = require("../subjects.js");

/**
 * Applications: their secrets, and who may use them.
 *
 * @param {object} state From `createState`.
 * @param {object} records From `createRecords`.
 * @returns {Record<string, (call: object) => unknown>} By the name of the operation.
 */
function applicationHandlers({ store, users, sessions, origin }, { lookup, fromData }) {
  const { applications } = store.collections;
  const { applicationAccess } = store.relations;
  const subjects = createSubjects(store);
  const needed = (args) => lookup.need("applications", ["appId"], args);

  // Subjects that do not exist are skipped.
  function targetsOf({ targetType, targetIdentifier, namespaceCode }) {
    return targetIdentifier
      .map((id) => lookup.findTarget(targetType, id, namespaceCode))
      .filter(Boolean);
  }

  /** Whether a user may use an application: a denial counts more than a permission. */
  function mayUse(user, application) {
    const effects = [...subjects.of(user)].map(
      (subject) => applicationAccess.find(application, subject)?.effect,
    );
    if (effects.includes("DENY")) return false;
    return effects.includes("ALLOW") || application.permissionStrategy !== "DENY_ALL";
  }

  const view = createAppView(origin);

  return {
    createApplication(call) {
      const { template, appIdentifier } = call.body;
      if (!template && !appIdentifier) {
        throw new Denial(API_CODES.PARAMETER_INVALID, "The field appIdentifier is required");
      }
      return fromData.createApplication(call);
    },

    getApplicationSecret: ({ args }) => ({ secret: needed(args).appSecret }),

    refreshApplicationSecret({ args }) {
      const application = needed(args);
      applications.update(application, { appSecret: randomBytes(16).toString("hex") });
      return { secret: application.appSecret };
    },

    authorizeApplicationAccess({ args, answer }) {
      const application = needed(args);
      for (const { effect, inheritByChildren, ...entry } of args.list) {
        for (const target of targetsOf(entry)) {
          const known = applicationAccess.find(application, target);
          const id = store.stamp({ generate: { id: "objectId" } }, known);
          applicationAccess.link(application, target, {
            ...id,
            effect,
            inheritByChildren,
            enabled: true,
          });
        }
      }
      return answer("applications", []);
    },

    revokeApplicationAccess({ args, answer }) {
      const application = needed(args);
      for (const entry of args.list) {
        for (const target of targetsOf(entry)) applicationAccess.unlink(application, target);
      }
      return answer("applications", []);
    },

    listAuthApplication({ args, answer }) {
      const { effect, enabled, targetName: wanted = "", targetTypeList } = args;
      const shown = applicationAccess.linksFrom(needed(args)).map(({ to, ...link }) => {
        const [type, targetId, targetName] = lookup.describeTarget(to);
        const targetType = type === "DEPARTMENT" ? "ORG" : type;
        return { ...link, targetId, targetName, targetType, permissionType: "SUBJECT" };
      });
      const kept = shown.filter(
        (entry) =>
          (effect === undefined || entry.effect === effect) &&
          (enabled === undefined || entry.enabled === enabled) &&
          (targetTypeList === undefined || targetTypeList.includes(entry.targetType)) &&
          entry.targetName.includes(wanted),
      );
      return answer("applicationAccess", kept);
    },

    getUserAccessibleApps({ args, answer }) {
      const user = lookup.need("users", ["userId"], args);
      const usable = applications.list().filter((application) => mayUse(user, application));
      return answer("applications", usable.map(view));
    },

    getUserAuthorizedApps({ args, answer }) {
      const user = lookup.need("users", ["userId"], args);
      const direct = applicationAccess.linksTo(user).filter(({ effect }) => effect === "ALLOW");
      return answer(
        "applications",
        direct.map(({ from }) => view(from)),
      );
    },

    listApplicationActiveUsers({ args, answer }) {
      const { appId } = needed(args);
      return answer(
        "users",
        users.list().filter((user) => sessions.isActive(user, appId)),
      );
    },
  };
}

module.exports = { applicationHandlers };
