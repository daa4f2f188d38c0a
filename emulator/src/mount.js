"use strict";

const { IncomingMessage, ServerResponse } = require("node:http");

/**
 * Runs a standard Node request handler for one request: with a new request object whose body can be read
 * again, and a response that is collected instead of sent, so that recording and faults apply to mounted
 * handlers as well.
 *
 * As in Express, `req.url` is the part after the prefix, `req.baseUrl` the prefix and `req.originalUrl`
 * the whole URL.
 *
 * @param {{ prefix: string, handler: Function }} mount
 * @param {import("node:http").IncomingMessage} req The real request, its body already read.
 * @param {Buffer} body
 * @returns {Promise<{ status: number, headers: object, body: Buffer }>} The answer, once the
 *   handler has ended its response. Rejects when the handler throws or rejects.
 */
function runMounted({ prefix, handler }, req, body) {
  const replay = replayRequest(req, body, prefix);
  return new Promise((resolve, reject) => {
    const res = new CollectedResponse(replay, resolve);
    res.on("error", reject);
    Promise.resolve(handler(replay, res)).catch(reject);
  });
}

function replayRequest(req, body, prefix) {
  const replay = new IncomingMessage(req.socket);
  const rest = req.url.slice(prefix.length);
  Object.assign(replay, {
    method: req.method,
    url: rest.startsWith("/") ? rest : `/${rest}`,
    originalUrl: req.url,
    baseUrl: prefix,
    httpVersion: req.httpVersion,
    httpVersionMajor: req.httpVersionMajor,
    httpVersionMinor: req.httpVersionMinor,
    headers: { host: req.headers[":authority"], ...lengthOf(body), ...req.headers },
    rawHeaders: [...req.rawHeaders],
    complete: true,
  });
  replay.push(body);
  replay.push(null);
  return replay;
}

// HTTP/2 needs no header to announce a body; handlers written for HTTP/1.1 look for one.
function lengthOf(body) {
  return body.length > 0 ? { "content-length": String(body.length) } : {};
}

class CollectedResponse extends ServerResponse {
  #chunks = [];
  #done;
  #headSent = false;

  constructor(req, done) {
    super(req);
    this.#done = done;
  }

  get headersSent() {
    return this.#headSent;
  }

  writeHead(status, ...rest) {
    const headers = rest.at(-1);
    this.statusCode = status;
    if (Array.isArray(headers)) {
      for (let i = 0; i < headers.length; i += 2) this.appendHeader(headers[i], headers[i + 1]);
    } else if (typeof headers === "object" && headers !== null) {
      for (const [name, value] of Object.entries(headers)) this.setHeader(name, value);
    }
    this.#headSent = true;
    return this;
  }

  flushHeaders() {
    this.#headSent = true;
  }

  write(chunk, encoding, callback) {
    this.#headSent = true;
    this.#chunks.push(typeof chunk === "string" ? Buffer.from(chunk, textOf(encoding)) : chunk);
    const written = typeof encoding === "function" ? encoding : callback;
    if (written) process.nextTick(written);
    return true;
  }

  end(chunk, encoding, callback) {
    if (this.finished) return this;
    if (chunk && typeof chunk !== "function") this.write(chunk, textOf(encoding));
    this.#headSent = true;
    this.finished = true;
    const ended = [chunk, encoding, callback].find((value) => typeof value === "function");
    process.nextTick(() => {
      this.emit("finish");
      ended?.();
    });
    const headers = { ...this.getHeaders() };
    // The emulator sets the framing headers.
    delete headers["transfer-encoding"];
    this.#done({ status: this.statusCode, headers, body: Buffer.concat(this.#chunks) });
    return this;
  }
}

function textOf(encoding) {
  return typeof encoding === "string" ? encoding : "utf8";
}

module.exports = { runMounted };
