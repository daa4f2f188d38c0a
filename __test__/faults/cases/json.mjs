import { http1 } from "../servers/http1.mjs";
import { answer, OK, OK_VALUE, resolves, response } from "./replies.mjs";

const final = { attempts: 1, requests: 1, retryable: false };
const damaged = { attempts: 2, requests: 2, retryable: true };
const DEPTH = 10_000;
const DEEP = "[".repeat(DEPTH) + "]".repeat(DEPTH);

const TEXTS = [
  ["null", "null", "null", null],
  ["bom", "a byte order mark before the text", `\ufeff${OK}`, OK_VALUE],
  ["number", "a number", "42", 42],
  ["duplicate-keys", "a repeated key: the last one counts", '{"a":1,"a":2}', { a: 2 }],
  ["overflow", "1e400, which JavaScript reads as Infinity", '{"n":1e400}', { n: Infinity }],
  [
    "large-integer",
    "an integer beyond 2^53, which JavaScript rounds",
    '{"n":9007199254740993}',
    { n: 9007199254740992 },
  ],
  ["lone-surrogate", "an escaped lone surrogate", '{"s":"\\ud800"}', { s: "\ud800" }],
  ["escaped-nul", "an escaped NUL", '{"s":"a\\u0000b"}', { s: "a\0b" }],
  ["unicode", "text beyond ASCII", '{"s":"王小明 🎉"}', { s: "王小明 🎉" }],
  ["prototype-constructor", "a key named constructor", '{"constructor":1}', { constructor: 1 }],
];

const BROKEN = [
  ["empty", "empty", "", "ERR_RESPONSE_EMPTY"],
  ["blank", "white space", " \r\n", "ERR_RESPONSE_EMPTY"],
  ["nan", "NaN", '{"n":NaN}', "ERR_RESPONSE_NOT_JSON"],
  ["infinity", "Infinity", '{"n":Infinity}', "ERR_RESPONSE_NOT_JSON"],
  ["half", "JSON that ends halfway", OK.slice(0, 30), "ERR_RESPONSE_NOT_JSON"],
  ["two-values", "two JSON values", "{}{}", "ERR_RESPONSE_NOT_JSON"],
  ["single-quotes", "single quotes", "{'a':1}", "ERR_RESPONSE_NOT_JSON"],
  ["html", "an HTML page", "<!doctype html><p>Sign in</p>", "ERR_RESPONSE_NOT_JSON"],
  ["jsonp", "a function call (JSONP)", `callback(${OK})`, "ERR_RESPONSE_NOT_JSON"],
  ["anti-hijack", "a prefix against script inclusion", `)]}'\n${OK}`, "ERR_RESPONSE_NOT_JSON"],
];

export const json = [
  ...TEXTS.map(([id, what, text, value]) => ({
    id: `json-${id}`,
    what: `The body is ${what}.`,
    server: http1([[answer(text)]]),
    expect: resolves(value),
  })),
  {
    id: "json-proto",
    what: "The body has a key named __proto__: it is a property and changes no prototype.",
    server: http1([[answer('{"__proto__":{"polluted":true}}')]]),
    expect: { ownProto: true },
  },
  {
    id: "json-deep",
    what: "The body has 10,000 levels of nesting.",
    server: http1([[answer(DEEP)]]),
    expect: { depth: DEPTH },
  },
  {
    id: "json-deep-error",
    what: "The body of a 400 has 10,000 levels of nesting.",
    server: http1([[answer(DEEP, { status: 400 })]]),
    expect: { error: "HttpError", code: "ERR_HTTP_STATUS", status: 400, ...final },
  },
  {
    id: "json-invalid-utf8",
    what: "The body is not UTF-8.",
    server: http1([[answer(Buffer.from([0x22, 0xff, 0xfe, 0x22]))]]),
    options: { maxRetries: 1 },
    expect: response("ERR_RESPONSE_ENCODING", damaged),
  },
  {
    id: "json-utf16",
    what: "The body is UTF-16.",
    server: http1([[answer(Buffer.from(`\ufeff${OK}`, "utf16le"))]]),
    options: { maxRetries: 1 },
    expect: response("ERR_RESPONSE_ENCODING", damaged),
  },
  {
    id: "json-binary",
    what: "The body begins with a control character, which is not text.",
    server: http1([[answer(`\0\0\x1a${OK}`)]]),
    options: { maxRetries: 1 },
    expect: response("ERR_RESPONSE_NOT_JSON", damaged),
  },
  ...BROKEN.map(([id, what, text, code]) => ({
    id: `json-${id}`,
    what: `The body is ${what}.`,
    server: http1([[answer(text)]]),
    expect: response(code, final),
  })),
  {
    id: "content-type-wrong",
    what: "Content-Type says text/html, and the body is JSON.",
    server: http1([[answer(OK, { lines: ["content-type: text/html"] })]]),
    expect: resolves(),
  },
  {
    id: "content-type-charset",
    what: "Content-Type names another charset, and the body is UTF-8 JSON (RFC 8259, 8.1).",
    server: http1([[answer(OK, { lines: ["content-type: application/json; charset=gbk"] })]]),
    expect: resolves(),
  },
  ...[
    ["500", '{"statusCode":500,"message":"no"}'],
    ["lone-surrogate", '{"statusCode":500,"message":"\\ud800"}'],
    ["duplicate-keys", '{"statusCode":200,"statusCode":500,"message":"no"}'],
    ["deep-message", `{"statusCode":500,"message":${DEEP}}`],
  ].map(([id, text]) => ({
    id: `failure-${id}`,
    what: `A business failure (${id}) with throwOnFailure.`,
    server: http1([[answer(text)]]),
    options: { throwOnFailure: true },
    expect: { error: "ApiError", code: "ERR_API", businessStatusCode: 500, attempts: 1 },
  })),
];
