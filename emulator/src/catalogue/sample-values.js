"use strict";

const { createHash } = require("node:crypto");

const DAY = "2024-01-01T00:00:00.000Z";
const DAY_SECONDS = Date.parse(DAY) / 1000;
const TWO_WEEKS_SECONDS = 1_209_600;
// The smallest PNG: one transparent pixel.
const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

const TEXTS = {
  alpha2: "CN",
  alpha3: "CHN",
  apiHost: "https://example.genauth.ai",
  apiIdentifier: "*",
  birthdate: "1990-01-01",
  captchaCodeSvg: '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"></svg>',
  city_name: "Shanghai",
  continent_code: "AS",
  country: "CN",
  countryCode: "86",
  country_code2: "CN",
  country_code3: "CHN",
  country_name: "China",
  device: "Desktop",
  displayName: "Alice",
  flag: "🇨🇳",
  inviteeName: "Alice",
  locale: "en-US",
  loginMethod: "PASSWORD",
  nickname: "Alice",
  os: "Linux",
  phoneCountryCode: "+86",
  phoneNumber: "13800000000",
  phone: "13800000000",
  postalCode: "200000",
  purePhoneNumber: "13800000000",
  qrCodeDataUrl: `data:image/png;base64,${PIXEL}`,
  qrCodeUri: "otpauth://totp/example:alice?secret=JBSWY3DPEHPK3PXP&issuer=example",
  region_code: "SH",
  region_name: "Shanghai",
  rpId: "example.com",
  timezone: "Asia/Shanghai",
  token_type: "Bearer",
  transports: "internal",
  type: "public-key",
  userAgent: "Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0",
  username: "alice",
  version: "1.0.0",
  zoneinfo: "Asia/Shanghai",
};

/** Samples by the end of the field's name; the first match is used. */
const TEXT_PATTERNS = [
  [/email$/i, () => "alice@example.com"],
  [/(url|link|logo|photo|avatar|website|picture)$/i, (name) => `https://example.com/${name}`],
  [/ips?$/i, () => "203.0.113.7"],
  [/(At|Time|Date|^signedUp|^lastLogin)$/, () => DAY],
  [/(token|ticket|challenge|signature|secret|key|authInfo)$/i, (name) => secretLike(name)],
  [/id$/i, (name) => digest(name).toString("hex").slice(0, 24)],
];

const NUMBERS = {
  // COSE: ECDSA with SHA-256.
  alg: -7,
  exp: DAY_SECONDS + TWO_WEEKS_SECONDS,
  expireTime: 120,
  expire_in: TWO_WEEKS_SECONDS,
  iat: DAY_SECONDS,
  lat: 31.23,
  lon: 121.47,
  passwordSecurityLevel: 2,
  securityScore: 60,
  statusCode: 200,
  timeout: 60_000,
  tokenExpiresIn: 60,
  verifyCodeMaxErrCount: 5,
};

/**
 * @param {string} name The name of a string field.
 * @returns {string} A plausible value.
 */
function sampleText(name) {
  if (Object.hasOwn(TEXTS, name)) return TEXTS[name];
  const fitting = TEXT_PATTERNS.find(([pattern]) => pattern.test(name));
  return fitting ? fitting[1](name) : `example-${name}`;
}

/**
 * @param {string} name The name of a number field.
 * @returns {number} A plausible value.
 */
function sampleNumber(name) {
  return Object.hasOwn(NUMBERS, name) ? NUMBERS[name] : 1;
}

function secretLike(name) {
  return digest(name).toString("base64url");
}

function digest(name) {
  return createHash("sha256").update(name).digest();
}

module.exports = { sampleNumber, sampleText };
