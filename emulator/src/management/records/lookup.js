"use strict";

const { API_CODES } = require("../../answers.js");
const { Denial } = require("../../denial.js");

/**
 * Finds the records that arguments name.
 *
 * @param {object} store From `createStore`.
 * @returns {object} The functions below; `need…` throw a `Denial` if there is no such record.
 */
function createLookup({ collections }) {
  /** The criteria of one record: `by` is a list of fields, or the argument of each field. */
  function criteriaOf(collection, by, args) {
    const { defaults = {}, idTypes, key } = collection.definition;
    const pairs = Array.isArray(by) ? by.map((field) => [field, field]) : Object.entries(by);
    let criteria = {};
    let isGiven = false;
    for (const [field, argument] of pairs) {
      const value = args[argument];
      if (value === undefined || value === "") {
        if (field in defaults) criteria[field] = defaults[field];
        continue;
      }
      isGiven = true;
      criteria = {
        ...criteria,
        ...(field === key
          ? identity(collection, value, args[idTypes?.argument])
          : { [field]: value }),
      };
    }
    if (!isGiven) {
      const names = pairs.map(([, argument]) => argument).join(" or ");
      throw new Denial(API_CODES.PARAMETER_INVALID, `The field ${names} is required`);
    }
    return criteria;
  }

  // What an ID means depends on the type of the ID, and some words stand for a record.
  function identity(collection, value, type) {
    const { key, idTypes, aliases } = collection.definition;
    const words = aliases?.[key] ?? {};
    if (Object.hasOwn(words, value)) return words[value];
    const matches = MATCHERS[type];
    if (matches) {
      const record = collection.list().find((candidate) => matches(candidate, value));
      return { [key]: record?.[key] ?? value };
    }
    return { [idTypes?.fields[type] ?? key]: value };
  }

  const lookup = {
    find: (name, by, args) => collections[name].find(criteriaOf(collections[name], by, args)),

    need(name, by, args) {
      const record = lookup.find(name, by, args);
      if (record) return record;
      const [first] = Array.isArray(by) ? by : Object.values(by);
      throw collections[name].unknown(first);
    },

    /** A record by its key field; `type` is the type of the ID, for collections that have such types. */
    findOne(name, id, type) {
      return collections[name].find(identity(collections[name], id, type));
    },

    needOne(name, id, type) {
      const record = lookup.findOne(name, id, type);
      if (!record) throw collections[name].unknown();
      return record;
    },

    /** The record that a role, a policy or a resource is assigned to. */
    findTarget(type, id, namespace) {
      const { users, roles, groups, departments } = collections;
      switch (type) {
        case "USER":
          return users.get(id);
        case "ROLE":
          return roles.get(id) ?? roles.find({ code: id, namespace: namespace ?? "default" });
        case "GROUP":
          return groups.get(id) ?? groups.find({ code: id });
        // An organization stands for its root department.
        default:
          return departments.get(id) ?? departments.find({ organizationCode: id, isRoot: true });
      }
    },

    needTarget(type, id, namespace) {
      const target = lookup.findTarget(type, id, namespace);
      if (!target) throw TARGETS[type](collections).unknown();
      return target;
    },

    /** The type and the identifier by which the API calls a target. */
    describeTarget(record) {
      const { users, roles, groups } = collections;
      if (users.get(record.userId) === record) return ["USER", record.userId, nameOf(record)];
      if (groups.get(record.id) === record) return ["GROUP", record.code, record.name];
      if (roles.get(record.id) === record) return ["ROLE", record.code, record.name];
      return ["DEPARTMENT", record.departmentId, record.name];
    },
  };
  return lookup;
}

const TARGETS = {
  USER: ({ users }) => users,
  ROLE: ({ roles }) => roles,
  GROUP: ({ groups }) => groups,
  DEPARTMENT: ({ departments }) => departments,
  ORG: ({ departments }) => departments,
};

function nameOf({ name, nickname, username, email, phone, userId }) {
  return name ?? nickname ?? username ?? email ?? phone ?? userId;
}

/** The ID types whose value is not a field: whether a record has it. */
const MATCHERS = {
  identity: ({ identities = [] }, value) =>
    identities.some(({ extIdpId, userIdInIdp }) => `${extIdpId}:${userIdInIdp}` === value),
  sync_relation: ({ syncRelations = [] }, value) =>
    syncRelations.some(({ provider, userIdInIdp }) => `${provider}:${userIdInIdp}` === value),
  custom_field({ customData = {} }, value) {
    const [name, ...rest] = value.split(":");
    return String(customData[name]) === rest.join(":");
  },
};

module.exports = { createLookup };
