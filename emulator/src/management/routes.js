"use strict";

const { argumentReader } = require("../catalogue/argument-reader.js");
const { answerWrapper, sampleData } = require("../catalogue/operation-answers.js");
const { Denial } = require("../denial.js");
const { OPERATION_LIMITS } = require("../generated/limits.js");
const { OPERATIONS } = require("../generated/management-catalogue.js");
const { isManagementRequest } = require("./identity.js");

// The operation that issues the identity cannot require one.
const WITHOUT_IDENTITY = new Set(["getManagementToken"]);

/**
 * Creates a route for every operation of the management API. The route checks the identity, validates
 * the request, runs the operation's handler or creates a sample answer, and puts the result in the
 * declared form.
 *
 * @param {(request: object) => object | undefined} checkIdentity From `createIdentityCheck`.
 * @param {Record<string, (call: object) => unknown>} handlers By the name of the operation. A call is
 *   `{ operation, accessKey, query, body, params, request }`.
 * @returns {object[]}
 */
function managementRoutes(checkIdentity, handlers) {
  return OPERATIONS.map((operation) => {
    const { name, method, path } = operation;
    const readArguments = argumentReader(operation, OPERATION_LIMITS.management[name]);
    const handler = handlers[name] ?? (() => sampleData(operation));
    const wrap = answerWrapper(operation.answer);
    return {
      method,
      path,
      requiresApp: false,
      isFor: isManagementRequest,
      async handle({ request, params }) {
        try {
          const accessKey = WITHOUT_IDENTITY.has(name) ? undefined : checkIdentity(request);
          const { answer, ...given } = readArguments(request);
          if (answer) return answer;
          return wrap(await handler({ ...given, operation, accessKey, params, request }));
        } catch (error) {
          if (error instanceof Denial) return error.answer;
          throw error;
        }
      },
    };
  });
}

module.exports = { managementRoutes };
