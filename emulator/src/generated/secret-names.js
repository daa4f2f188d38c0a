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

/** Further names in the requests to a path and in its answers. */
const SECRET_NAMES_BY_PATH = new Map([
  ["/api/v2/ecConn/wechatMobile/register", ["key"]],
  ["/api/v2/ecConn/wechatMobile/byEmailCode", ["key"]],
  ["/api/v2/ecConn/wechatMobile/byPhoneCode", ["key"]],
  ["/api/v2/ecConn/wechatMobile/byAccount", ["key"]],
  ["/api/v2/ecConn/wechatMobile/select", ["key"]],
  ["/api/v2/ecConn/wechatMobile/byAccountId", ["key"]],
  ["/api/v3/get-ldap-server-random-pwd", ["data"]],
]);

module.exports = { SECRET_NAMES, SECRET_NAMES_BY_PATH };
