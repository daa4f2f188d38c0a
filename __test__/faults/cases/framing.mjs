import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { http1 } from "../servers/http1.mjs";
import { answer, chunks, head, OK, ok, resolves, response } from "./replies.mjs";

const MEBIBYTE = 1024 * 1024;
const BLANKS = Buffer.alloc(32 * MEBIBYTE, " ");
const CHUNKED = "transfer-encoding: chunked";
const LIMITED = { maxResponseBytes: 64 * 1024 };
const ONE = { maxRetries: 1 };
const final = { attempts: 1, requests: 1, retryable: false };
const cut = { attempts: 2, requests: 2, retryable: true };

const gzip = (body, ...lines) => answer(body, { lines: ["content-encoding: gzip", ...lines] });
const corrupt = Buffer.from(gzipSync(OK));
corrupt[corrupt.length - 6] ^= 0xff;

export const framing = [
  {
    id: "length-short",
    what: "The connection closes after fewer bytes than Content-Length declares.",
    server: http1([[head(200, `content-length: ${OK.length + 10}`), OK, "close"]]),
    options: ONE,
    expect: response("ERR_RESPONSE_TRUNCATED", cut),
  },
  {
    id: "length-short-once",
    what: "The connection closes after fewer bytes than Content-Length declares.",
    once: true,
    server: http1([[head(200, `content-length: ${OK.length + 10}`), OK, "close"], ok]),
    expect: response("ERR_RESPONSE_TRUNCATED", { attempts: 1, requests: 1, retryable: true }),
  },
  {
    id: "length-excess",
    what: "More bytes arrive than Content-Length declares: no later call reads them.",
    server: http1([[`${answer(OK)}HTTP/1.1 200 OK\r\ncontent-length: 7\r\n\r\n"alien"`], ok]),
    calls: 2,
    expect: resolves(undefined, { requests: 2, connections: 2 }),
  },
  {
    id: "length-cuts-json",
    what: "Content-Length ends inside the JSON text.",
    server: http1([[head(200, "content-length: 20"), OK, "stall"]]),
    expect: response("ERR_RESPONSE_NOT_JSON", final),
  },
  {
    id: "length-twice",
    what: "Two Content-Length headers that differ.",
    server: http1([[head(200, `content-length: ${OK.length}`, "content-length: 5"), OK]]),
    expect: response("ERR_RESPONSE_PROTOCOL", final),
  },
  {
    id: "length-negative",
    what: "Content-Length is -1.",
    server: http1([[head(200, "content-length: -1"), OK]]),
    expect: response("ERR_RESPONSE_PROTOCOL", final),
  },
  {
    id: "length-absurd",
    what: "Content-Length is larger than any memory.",
    server: http1([[head(200, "content-length: 9007199254740993"), "stall"]]),
    expect: response("ERR_RESPONSE_TOO_LARGE", final),
  },
  {
    id: "both-framings",
    what: "Both Content-Length and Transfer-Encoding (RFC 9112, 6.3: request smuggling).",
    server: http1([[head(200, CHUNKED, "content-length: 5"), chunks(OK), "0\r\n\r\n"]]),
    expect: response("ERR_RESPONSE_PROTOCOL", final),
  },
  {
    id: "no-framing",
    what: "Neither framing: the body ends with the connection.",
    server: http1([[head(200), OK, "close"]]),
    expect: resolves(),
  },
  {
    id: "no-framing-cut",
    what: "Neither framing, and the connection closes inside the JSON text.",
    server: http1([[head(200), OK.slice(0, 30), "close"]]),
    options: ONE,
    expect: response("ERR_RESPONSE_TRUNCATED", cut),
  },
  {
    id: "no-framing-cut-first",
    what: "Neither framing, and the first connection closes inside the JSON text.",
    server: http1([[head(200), OK.slice(0, 30), "close"], ok]),
    expect: resolves(undefined, { requests: 2 }),
  },
  {
    id: "no-framing-cut-once",
    what: "Neither framing, and the connection closes inside the JSON text.",
    once: true,
    server: http1([[head(200), OK.slice(0, 30), "close"], ok]),
    expect: response("ERR_RESPONSE_TRUNCATED", { attempts: 1, requests: 1, retryable: true }),
  },
  {
    id: "chunked-cut",
    what: "The connection closes between two chunks.",
    server: http1([[head(200, CHUNKED), chunks(OK), "close"]]),
    options: ONE,
    expect: response("ERR_RESPONSE_TRUNCATED", cut),
  },
  {
    id: "chunked-malformed",
    what: "The size of a chunk is not a number.",
    server: http1([[head(200, CHUNKED), "zz\r\n{}\r\n0\r\n\r\n"]]),
    options: ONE,
    expect: response("ERR_RESPONSE_TRUNCATED", cut),
  },
  {
    id: "chunked-endless",
    what: "Chunks arrive without end.",
    server: http1([[head(200, CHUNKED), { flood: chunks(" ".repeat(4096)) }]]),
    options: LIMITED,
    expect: response("ERR_RESPONSE_TOO_LARGE", final),
  },
  {
    id: "chunked-endless-extension",
    what: "The extension of a chunk is endless.",
    server: http1([[head(200, CHUNKED), "1;", { flood: "x".repeat(4096) }]]),
    options: ONE,
    expect: response("ERR_RESPONSE_TRUNCATED", cut),
  },
  {
    id: "chunked-endless-trailers",
    what: "Trailers arrive without end.",
    server: http1([[head(200, CHUNKED), chunks(OK), "0\r\n", { flood: "x-t: 1\r\n".repeat(500) }]]),
    options: ONE,
    expect: response("ERR_RESPONSE_TRUNCATED", cut),
  },
  {
    id: "trailers",
    what: "Trailers follow the last chunk.",
    server: http1([[head(200, CHUNKED), chunks(OK), "0\r\nx-sum: 1\r\n\r\n"]]),
    expect: resolves(),
  },
  {
    id: "endless-until-close",
    what: "A body without framing is endless.",
    server: http1([[head(200), { flood: " ".repeat(4096) }]]),
    options: LIMITED,
    expect: response("ERR_RESPONSE_TOO_LARGE", final),
  },
  {
    id: "gzip",
    what: "A gzip answer.",
    server: http1([[gzip(gzipSync(OK))]]),
    expect: resolves(),
  },
  {
    id: "gzip-truncated",
    what: "The gzip data ends halfway, and the body is complete.",
    server: http1([[gzip(gzipSync(OK).subarray(0, 30))]]),
    options: ONE,
    expect: response("ERR_RESPONSE_ENCODING", cut),
  },
  {
    id: "gzip-truncated-first",
    what: "The gzip data of the first response ends halfway.",
    server: http1([[gzip(gzipSync(OK).subarray(0, 30))], ok]),
    expect: resolves(undefined, { requests: 2 }),
  },
  {
    id: "gzip-truncated-once",
    what: "The gzip data ends halfway, and the body is complete.",
    once: true,
    server: http1([[gzip(gzipSync(OK).subarray(0, 30))], ok]),
    expect: response("ERR_RESPONSE_ENCODING", { attempts: 1, requests: 1, retryable: true }),
  },
  {
    id: "gzip-corrupt",
    what: "The checksum of the gzip data is wrong.",
    server: http1([[gzip(corrupt)]]),
    options: ONE,
    expect: response("ERR_RESPONSE_ENCODING", cut),
  },
  {
    id: "gzip-trailing-garbage",
    what: "Bytes that are not gzip follow the gzip data.",
    server: http1([[gzip(Buffer.concat([gzipSync(OK), Buffer.from("garbage")]))]]),
    options: ONE,
    expect: response("ERR_RESPONSE_ENCODING", cut),
  },
  {
    id: "gzip-missing",
    what: "Content-Encoding is gzip, and the body is not compressed.",
    server: http1([[gzip(OK)]]),
    options: ONE,
    expect: response("ERR_RESPONSE_ENCODING", cut),
  },
  ...[
    ["deflate", deflateSync],
    ["br", brotliCompressSync],
  ].map(([encoding, compress]) => ({
    id: `${encoding}-truncated`,
    what: `The ${encoding} data of the first response ends halfway.`,
    server: http1([
      [answer(compress(OK).subarray(0, 30), { lines: [`content-encoding: ${encoding}`] })],
      ok,
    ]),
    expect: resolves(undefined, { requests: 2 }),
  })),
  ...[
    ["gzip", gzipSync],
    ["deflate", deflateSync],
    // The fastest way to write it.
    ["br", (bytes) => brotliCompressSync(bytes, { params: { 1: 1 } })],
  ].map(([encoding, compress]) => ({
    id: `bomb-${encoding}`,
    what: `A small ${encoding} answer that decompresses to 32 MiB.`,
    server: http1([
      [
        answer(compress(BLANKS), {
          lines: [`content-encoding: ${encoding}`],
        }),
      ],
    ]),
    expect: response("ERR_RESPONSE_TOO_LARGE", final),
  })),
  {
    id: "encodings-chained",
    what: "Content-Encoding: gzip, gzip.",
    server: http1([[answer(gzipSync(gzipSync(OK)), { lines: ["content-encoding: gzip, gzip"] })]]),
    expect: response("ERR_RESPONSE_ENCODING", final),
  },
  {
    id: "encodings-chained-lines",
    what: "Two Content-Encoding headers.",
    server: http1([[gzip(gzipSync(gzipSync(OK)), "content-encoding: gzip")]]),
    expect: response("ERR_RESPONSE_ENCODING", final),
  },
  {
    id: "encoding-unknown",
    what: "Content-Encoding: zstd, which was not requested.",
    server: http1([[answer(OK, { lines: ["content-encoding: zstd"] })]]),
    expect: response("ERR_RESPONSE_ENCODING", final),
  },
  {
    id: "headers-huge",
    what: "One header of 2 MiB.",
    server: http1([[head(200, `x: ${"x".repeat(2 * MEBIBYTE)}`)]]),
    expect: response("ERR_RESPONSE_HEADERS_TOO_LARGE", final),
  },
  {
    id: "headers-as-many-as-allowed",
    what: "256 header lines.",
    server: http1([
      [answer(OK, { lines: Array.from({ length: 254 }, (_, index) => `x-${index}: 1`) })],
    ]),
    expect: resolves(),
  },
  {
    id: "headers-as-large-as-allowed",
    what: "Headers of 64 KiB in total.",
    server: http1([[answer(OK, { lines: [`x: ${"x".repeat(65_400)}`] })]]),
    expect: resolves(),
  },
  {
    id: "headers-too-large",
    what: "Headers of more than 64 KiB in total.",
    server: http1([[answer(OK, { lines: [`x: ${"x".repeat(65_600)}`] })]]),
    expect: response("ERR_RESPONSE_HEADERS_TOO_LARGE", final),
  },
  {
    id: "headers-many",
    what: "Ten thousand headers.",
    server: http1([[head(200, ...Array.from({ length: 10_000 }, (_, index) => `x-${index}: 1`))]]),
    expect: response("ERR_RESPONSE_HEADERS_TOO_LARGE", final),
  },
  {
    id: "headers-endless",
    what: "Headers arrive without end.",
    server: http1([["HTTP/1.1 200 OK\r\n", { flood: "x: 1\r\n".repeat(1_000) }]]),
    expect: response("ERR_RESPONSE_HEADERS_TOO_LARGE", final),
  },
  ...[
    ["header-without-colon", "a line without a colon", "HTTP/1.1 200 OK\r\nno colon\r\n\r\n"],
    ["header-with-control", "a control character", "HTTP/1.1 200 OK\r\nx: a\u0000b\r\n\r\n"],
    ["header-name-with-blank", "a blank in a name", "HTTP/1.1 200 OK\r\nbad name : 1\r\n\r\n"],
    [
      "header-folded",
      "a folded line (RFC 9112, 5.2)",
      "HTTP/1.1 200 OK\r\nx: 1\r\n folded\r\n\r\n",
    ],
    ["status-line-malformed", "a status line without a status", "HTTP/1.1 OK\r\n\r\n"],
    ["status-of-four-digits", "a status of four digits", "HTTP/1.1 2000 OK\r\n\r\n"],
    ["version-unknown", "HTTP/3.7", "HTTP/3.7 200 OK\r\n\r\n"],
    ["not-http", "text instead of HTTP", "hello\r\n\r\n"],
  ].map(([id, what, text]) => ({
    id,
    what: `The answer has ${what}.`,
    server: http1([[text, "close"]]),
    expect: response("ERR_RESPONSE_PROTOCOL", final),
  })),
  {
    id: "header-not-ascii",
    what: "A header's value is not ASCII.",
    server: http1([[answer(OK, { lines: ["x-name: 王小明"] })]]),
    expect: resolves(),
  },
  {
    id: "http-1.0",
    what: "HTTP/1.0, where the connection ends with the answer.",
    server: http1([[`HTTP/1.0 200 OK\r\n\r\n${OK}`, "close"], ok]),
    calls: 2,
    expect: resolves(undefined, { requests: 2, connections: 2 }),
  },
];
