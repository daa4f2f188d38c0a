import { http1 } from "../servers/http1.mjs";
import { ok, resolves } from "./replies.mjs";

const INJECTED = "x\r\nx-injected: 1\r\n\r\n";
const UNICODE = "王小明 🎉";
const HALF = "half \ud800 of a character";
const NUL = "a\0b";

const VALUES = [
  ["line-break", "line breaks and a header", INJECTED],
  ["unicode", "text beyond ASCII", UNICODE],
  ["surrogate", "a lone surrogate", HALF],
  ["nul", "a NUL", NUL],
];

const refusedOption = (field) => ({
  error: "ConfigurationError",
  code: "ERR_INVALID_OPTION",
  field,
  requests: 0,
});
const refusedArgument = (field) => ({
  error: "ConfigurationError",
  code: "ERR_INVALID_ARGUMENT",
  field,
  attempts: 0,
  requests: 0,
});
const sent = resolves(undefined, { requests: 1 });

/** String options, and which of {@link VALUES} each one accepts. */
const OPTIONS = [
  ["appId", []],
  ["appSecret", ["unicode", "surrogate"]],
  ["appHost", []],
  ["accessToken", []],
  ["lang", []],
  ["brand", []],
  ["protocol", []],
  ["scope", ["unicode", "surrogate"]],
  ["redirectUri", ["unicode", "surrogate"]],
  ["logoutRedirectUri", ["unicode", "surrogate"]],
  ["socketUri", []],
  ["cookieKey", []],
  ["proxy", []],
  ["tokenEndPointAuthMethod", []],
  ["introspectionEndPointAuthMethod", []],
  ["revocationEndPointAuthMethod", []],
  ["ca", []],
];

/** Arguments of a call: the location of the value, and the call. */
const ARGUMENTS = [
  ["body", "a field of a JSON body", (value) => ["sendSms", { phoneNumber: value }]],
  ["body-name", "the name of a field of a JSON body", (value) => ["sendSms", { [value]: 1 }]],
  [
    "composed-body",
    "a field of a generated body",
    (value) => ["signInByAccountPassword", { account: value, password: value }],
  ],
  [
    "query",
    "a query",
    (value) => ["getFastpassParams", { qrcodeId: value }],
    ["surrogate"],
    "qrcodeId",
  ],
  ["form", "a form", (value) => ["verifyMfaToken", { token: value }], ["surrogate"], "token"],
  ["path", "the path", (value) => ["removeCredential", value], ["surrogate"], "credentialId"],
];

export const options = [
  ...OPTIONS.flatMap(([name, taken]) =>
    VALUES.map(([id, what, value]) => ({
      id: `option-${name}-${id}`,
      what: `The option ${name} contains ${what}.`,
      server: http1([ok]),
      options: { [name]: name === "scope" ? `openid ${value}` : value },
      expect: taken.includes(id) ? sent : refusedOption(name),
    })),
  ),
  ...["cert", "key"].map((part) => ({
    id: `option-clientCertificate-${part}`,
    what: `The option clientCertificate.${part} contains line breaks and a header.`,
    server: http1([ok]),
    certificate: { [part]: INJECTED },
    expect: refusedOption(`clientCertificate.${part}`),
  })),
];

export const callArguments = [
  ...ARGUMENTS.flatMap(([id, where, call, refused = [], field]) =>
    VALUES.map(([kind, what, value]) => ({
      id: `argument-${id}-${kind}`,
      what: `An argument in ${where} contains ${what}.`,
      server: http1([ok]),
      call: call(value),
      expect: refused.includes(kind) ? refusedArgument(field) : sent,
    })),
  ),
  ...VALUES.map(([kind, what, value]) => ({
    id: `argument-header-${kind}`,
    what: `A header of the call contains ${what}.`,
    server: http1([ok]),
    headers: { "x-own": value },
    expect: ["unicode", "surrogate"].includes(kind)
      ? sent
      : refusedArgument("options.headers.x-own"),
  })),
  ...VALUES.map(([kind, what, value]) => ({
    id: `argument-header-name-${kind}`,
    what: `The name of a header of the call contains ${what}.`,
    server: http1([ok]),
    headers: { [value]: "1" },
    expect: { ...refusedArgument(), field: /^options\.headers\./ },
  })),
  ...VALUES.map(([kind, what, value]) => ({
    id: `argument-token-${kind}`,
    what: `setAccessToken receives ${what}.`,
    server: http1([ok]),
    token: value,
    expect: { ...refusedArgument("accessToken"), attempts: undefined },
  })),
  ...[
    ["..", "a parent directory"],
    [".", "a dot"],
    ["", "nothing"],
    ["%2e%2e", "an encoded parent directory", true],
    ["a/../b?c#d", "separators", true],
  ].map(([value, what, taken], index) => ({
    id: `argument-path-${index + 1}`,
    what: `An argument in the path is ${what}.`,
    server: http1([ok]),
    call: ["removeCredential", value],
    expect: taken ? sent : refusedArgument("credentialId"),
  })),
];
