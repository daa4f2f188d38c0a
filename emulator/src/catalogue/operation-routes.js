"use strict";

const { Denial } = require("../denial.js");
const { OPERATIONS } = require("../generated/catalogue.js");
const { OPERATION_LIMITS } = require("../generated/limits.js");
const { createCall } = require("../handlers/call.js");
const { checkClient } = require("../handlers/client.js");
const { NEEDS_USER } = require("../handlers/signed-in.js");
const { answerWrapper, sampleData } = require("./operation-answers.js");
const { argumentReader } = require("./argument-reader.js");

// Public information that a client requests before it has an application.
const WITHOUT_APP = new Set(["getSystemInfo", "getCountryList"]);

/**
 * Creates a route for every operation of the catalogue. The route validates the request, runs the
 * operation's handler or creates a sample answer, and puts the result in the declared form.
 *
 * @param {object} state From `createState`.
 * @param {Record<string, (call: object) => unknown>} handlers By the name of the operation.
 * @param {boolean} requireSignIn Whether requests without a valid token are rejected; otherwise a default
 *   user is assumed.
 * @returns {object[]}
 */
function catalogueRoutes(state, handlers, requireSignIn) {
  return OPERATIONS.map((operation) => {
    const { name, method, path } = operation;
    const readArguments = argumentReader(operation, OPERATION_LIMITS.authentication[name]);
    const handler = handlers[name] ?? ((call) => sampleAnswer(operation, call));
    const wrap = answerWrapper(operation.answer);
    return {
      method,
      path,
      requiresApp: !WITHOUT_APP.has(name),
      async handle({ request, params, app }) {
        const { answer, ...given } = readArguments(request);
        if (answer) return answer;
        try {
          if (operation.clientAuthentication) checkClient(request, given.body, app);
          const call = createCall(state, { ...given, request, params, app }, requireSignIn);
          return wrap(await handler(call));
        } catch (error) {
          if (error instanceof Denial) return error.answer;
          throw error;
        }
      },
    };
  });
}

function sampleAnswer(operation, call) {
  if (NEEDS_USER.has(operation.name)) call.user();
  // Tokens are not samples: the emulator accepts them.
  const special = {
    LoginTokenResponseDataDto: () => call.signIn(call.someUser()),
    WechatLoginTokenRespDto: () => call.signIn(call.someUser()),
  };
  return sampleData(operation, special);
}

module.exports = { catalogueRoutes };
