/** The answer of a healthy service. */
export const OK = '{"statusCode":200,"message":"ok","data":{"accessToken":"t","expiresAt":1}}';
export const OK_VALUE = JSON.parse(OK);

/** The head of an answer, from its lines. */
export function head(status, ...lines) {
  return `HTTP/1.1 ${status} As Told\r\n${lines.map((line) => `${line}\r\n`).join("")}\r\n`;
}

/** A complete answer with these bytes as its body. */
export function answer(body, { status = 200, lines = [] } = {}) {
  const bytes = Buffer.from(body);
  return Buffer.concat([
    Buffer.from(head(status, `content-length: ${bytes.length}`, ...lines)),
    bytes,
  ]);
}

/** The answer of a healthy service, as a reply. */
export const ok = [answer(OK)];

/** A failure that repeats the content of its request, as a debugging gateway may. A line may be a function. */
export function refusal(status, ...lines) {
  const echo = ({ head: sent, body }) => {
    const message = `refused: ${sent} ${body}`;
    const told = lines.map((line) => (typeof line === "function" ? line() : line));
    return answer(JSON.stringify({ statusCode: status, message }), { status, lines: told });
  };
  return [echo];
}

/** Pieces of a body in chunks (RFC 9112, 7.1), without the last one. */
export function chunks(...pieces) {
  return pieces.map((piece) => `${Buffer.byteLength(piece).toString(16)}\r\n${piece}\r\n`).join("");
}

/** The expected fields of a call for each kind of outcome. */
export const resolves = (value = OK_VALUE, more = {}) => ({ value, ...more });
export const connection = (code, more = {}) => ({ error: "ConnectionError", code, ...more });
export const response = (code, more = {}) => ({ error: "ResponseError", code, ...more });
export const timesOut = (phase, more = {}) => ({
  error: "TimeoutError",
  code: "ETIMEDOUT",
  phase,
  attempts: 1,
  retryable: true,
  ...more,
});
export const refusedWith = (status, more = {}) => ({
  error: status === 429 ? "RateLimitError" : "HttpError",
  code: status === 429 ? "ERR_RATE_LIMIT" : "ERR_HTTP_STATUS",
  status,
  ...more,
});

/**
 * For calls that end at their deadline. When the clock can be moved (see `clock.mjs`), it passes when the
 * server waits for the client. It is shorter than the limits for stalled and silent HTTP/2 connections.
 */
export const BRIEF = { timeout: 2_500 };
