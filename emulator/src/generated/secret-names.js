// Generated from catalogue/ by `node scripts/generate.mjs`. Do not edit.

"use strict";

/** Names of fields that hold secrets, in small letters without hyphens and underscores. */
const SECRET_NAMES = new Set([
  "accesstoken",
  "accesskeysecret",
  "aeskey",
  "apikey",
  "appsecret",
  "bindcredentials",
  "bindpwd",
  "captchatoken",
  "ciphertext",
  "clientsecret",
  "deleteaccounttoken",
  "emailpasscodeforinformationcompletion",
  "encodingaeskey",
  "encryptkey",
  "encryptedpassword",
  "enrollmenttoken",
  "idtoken",
  "mfatoken",
  "newemailpasscode",
  "newpassword",
  "newphonepasscode",
  "oldemailpasscode",
  "oldpassword",
  "oldphonepasscode",
  "passcode",
  "password",
  "passwordforphonepasscode",
  "passwordresettoken",
  "phonepasscodeforinformationcompletion",
  "privatekey",
  "recoverycode",
  "refreshtoken",
  "secret",
  "ticket",
  "token",
  "totp",
  "updateemailtoken",
  "updatephonetoken",
  "verificationtoken",
]);

module.exports = { SECRET_NAMES };
