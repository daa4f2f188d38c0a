/** The two servers that editors ask for completions: tsserver of TypeScript 5, and the LSP server of TypeScript 7. */

import { spawn } from "node:child_process";
import process from "node:process";
import { pathToFileURL } from "node:url";

/** Sends messages to a process and resolves with the message that answers one. */
function connect(args, cwd, { write, isAnswer }) {
  const child = spawn(process.execPath, args, { cwd, stdio: ["pipe", "pipe", "ignore"] });
  const waiting = new Map();
  let received = Buffer.alloc(0);
  child.stdout.on("data", (chunk) => {
    received = Buffer.concat([received, chunk]);
    for (;;) {
      const end = received.indexOf("\r\n\r\n");
      if (end < 0) return;
      const length = Number(/content-length: *(\d+)/i.exec(received.subarray(0, end))[1]);
      if (received.length < end + 4 + length) return;
      const message = JSON.parse(received.subarray(end + 4, end + 4 + length));
      received = received.subarray(end + 4 + length);
      // A request of the server to the editor; the only ones are announcements.
      if (message.method !== undefined && message.id !== undefined) {
        child.stdin.write(write({ id: message.id, result: null }));
      }
      const id = isAnswer(message);
      waiting.get(id)?.(message);
      waiting.delete(id);
    }
  });
  return {
    send: (message) => child.stdin.write(write(message)),
    answerTo: (id) => new Promise((resolve) => waiting.set(id, resolve)),
    stop: () => child.kill(),
  };
}

/**
 * @param {string} script `lib/tsserver.js`
 * @param {{ folder: string, file: string }} project
 */
export function startTsserver(script, { folder, file }) {
  const server = connect([script, "--disableAutomaticTypingAcquisition"], folder, {
    write: (message) => `${JSON.stringify(message)}\n`,
    isAnswer: ({ type, request_seq: id }) => (type === "response" ? id : undefined),
  });
  let seq = 0;
  const request = (command, given) => {
    seq += 1;
    server.send({ seq, type: "request", command, arguments: given });
    return seq;
  };
  let end;
  return {
    open(text) {
      request("open", { file, fileContent: text });
      end = positionAfter(text);
    },
    replace(text) {
      request("change", {
        file,
        line: 1,
        offset: 1,
        endLine: end.line + 1,
        endOffset: end.character + 1,
        insertString: text,
      });
      end = positionAfter(text);
    },
    async complete({ line, character }) {
      const position = { line: line + 1, offset: character + 1 };
      const { body } = await server.answerTo(request("completionInfo", { file, ...position }));
      return body?.entries.map(({ name }) => name) ?? [];
    },
    stop: server.stop,
  };
}

/**
 * @param {string} script `bin/tsc` of TypeScript 7
 * @param {{ folder: string, file: string }} project
 */
export async function startLanguageServer(script, { folder, file }) {
  const server = connect([script, "--lsp", "--stdio"], folder, {
    write: (message) => {
      const text = JSON.stringify({ jsonrpc: "2.0", ...message });
      return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
    },
    isAnswer: ({ id, method }) => (method === undefined ? id : undefined),
  });
  let id = 0;
  const request = (method, params) => {
    id += 1;
    const answer = server.answerTo(id);
    server.send({ id, method, params });
    return answer;
  };
  const uri = pathToFileURL(file).href;
  let version = 1;
  await request("initialize", {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    capabilities: {},
  });
  server.send({ method: "initialized", params: {} });
  return {
    open(text) {
      const textDocument = { uri, languageId: "typescript", version, text };
      server.send({ method: "textDocument/didOpen", params: { textDocument } });
    },
    replace(text) {
      version += 1;
      server.send({
        method: "textDocument/didChange",
        params: { textDocument: { uri, version }, contentChanges: [{ text }] },
      });
    },
    async complete(position) {
      const { result } = await request("textDocument/completion", {
        textDocument: { uri },
        position,
      });
      return (result?.items ?? result ?? []).map(({ label }) => label);
    },
    stop: server.stop,
  };
}

/** The place after a text, counted from 0. */
export function positionAfter(text) {
  const lines = text.split("\n");
  return { line: lines.length - 1, character: lines.at(-1).length };
}
