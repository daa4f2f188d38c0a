"use strict";

/** `genauth-emulator`: a local GenAuth server. `index.d.ts` documents what is exported. */

const { API_CODES, failure, success } = require("./src/answers.js");
const { DEMO_APP } = require("./src/apps.js");
const { createCertificate } = require("./src/certificate.js");
const { createClock } = require("./src/clock.js");
const {
  DEMO_ACCESS_KEY,
  MANAGEMENT_TOKEN_LIFETIME_MS,
  SIGNATURE_SKEW_MS,
} = require("./src/management/options.js");
const { DEMO_DIRECTORY_ACCOUNT, DEMO_USER } = require("./src/people.js");
const { RECORDED_REQUESTS } = require("./src/recorder.js");
const { startEmulator } = require("./src/server.js");
const { SAMPLE_WORLD } = require("./src/state/sample-world.js");
const { CODE_LIFETIME_MS, SMS_CODE_LIFETIME_MS } = require("./src/state/one-time-codes.js");
const {
  OVERLAP_MS,
  RENEWAL_WINDOW_MS,
  TOKEN_LENGTH,
  TOKEN_LIFETIME_MS,
} = require("./src/wechat-tokens.js");

// Node finds the names for `import` in this literal.
module.exports = {
  API_CODES,
  CODE_LIFETIME_MS,
  createCertificate,
  createClock,
  DEMO_ACCESS_KEY,
  DEMO_APP,
  DEMO_DIRECTORY_ACCOUNT,
  DEMO_USER,
  failure,
  MANAGEMENT_TOKEN_LIFETIME_MS,
  OVERLAP_MS,
  RECORDED_REQUESTS,
  RENEWAL_WINDOW_MS,
  SAMPLE_WORLD,
  SIGNATURE_SKEW_MS,
  SMS_CODE_LIFETIME_MS,
  startEmulator,
  success,
  TOKEN_LENGTH,
  TOKEN_LIFETIME_MS,
};
