/** Proxies that connect every target to one port of this machine, and record who asked for what. */

import { once } from "node:events";
import { createServer } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { connect } from "node:net";
import { listen, serve } from "./tcp.mjs";

/** Methods of SOCKS5 by their numbers (RFC 1928, 3). */
export const GREETING = { none: 0x00, password: 0x02 };

/**
 * An HTTP proxy that tunnels with CONNECT. `seen` has `[target, proxy-authorization]` of each tunnel; with
 * `refuse`, a status, it opens none. With `tls`, a key and a certificate, it is called over TLS.
 */
export async function startHttpProxy(t, { port } = {}, { refuse, tls } = {}) {
  const seen = [];
  const decline = (_request, response) => response.writeHead(501).end();
  const server = tls ? createTlsServer(tls, decline) : createServer(decline);
  server.on("connect", (request, socket) => {
    seen.push([request.url, request.headers["proxy-authorization"]]);
    if (refuse !== undefined) {
      socket.end(`HTTP/1.1 ${refuse} No\r\ncontent-length: 0\r\n\r\n`);
      return;
    }
    const target = connect(port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      target.pipe(socket).pipe(target);
    });
    target.on("error", () => socket.destroy());
    socket.on("close", () => target.destroy());
  });
  const url = await serve(t, server);
  return { url: tls ? url.replace("http:", "https:") : url, seen };
}

/** A SOCKS4 proxy. `seen` has the hosts that were asked for: a name with SOCKS4a, else `"address"`. */
export async function startSocks4(t, emulator) {
  const seen = [];
  const port = await listen(t, async (socket) => {
    const request = (await once(socket, "data"))[0];
    // Version, command, port, address and user; SOCKS4a has 0.0.0.x as the address, and a name at the end.
    const [, , , , first, second, third] = request;
    const isNamed = first + second + third === 0;
    seen.push(isNamed ? request.subarray(8).toString("latin1").split("\0")[1] : "address");
    const target = connect(emulator.port, "127.0.0.1");
    await once(target, "connect");
    socket.write(Buffer.from([0, 0x5a, 0, 0, 0, 0, 0, 0]));
    target.on("error", () => socket.destroy());
    socket.on("close", () => target.destroy());
    target.pipe(socket).pipe(target);
  });
  return { port, seen };
}

/** A SOCKS5 proxy (RFC 1928). `seen` has the hosts that were asked for, and the users (RFC 1929). */
export async function startSocks(t, emulator, method) {
  const seen = { hosts: [], users: [] };
  const port = await listen(t, async (socket) => {
    const next = async () => (await once(socket, "data"))[0];
    await next();
    socket.write(Buffer.from([5, method]));
    if (method === GREETING.password) {
      // RFC 1929: version, length and name, length and password.
      const login = await next();
      const name = login.subarray(2, 2 + login[1]).toString();
      const password = login.subarray(3 + login[1]).toString();
      seen.users.push([name, password]);
      socket.write(Buffer.from([1, 0]));
    }
    const request = await next();
    const [, , , kind, length] = request;
    seen.hosts.push(kind === 3 ? request.subarray(5, 5 + length).toString() : "address");
    const target = connect(emulator.port, "127.0.0.1");
    await once(target, "connect");
    socket.write(Buffer.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]));
    target.on("error", () => socket.destroy());
    socket.on("close", () => target.destroy());
    target.pipe(socket).pipe(target);
  });
  return { port, seen };
}
