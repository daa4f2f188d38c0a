import { createSocket } from "node:dgram";
import { once } from "node:events";

/** Where the cases' own `resolv.conf` sends queries. */
export const NAME_SERVER = "127.0.0.53";

/**
 * A DNS server (RFC 1035) on {@link NAME_SERVER}. The first label of a name says what becomes of a
 * query: `late` is answered with 127.0.0.1 after 100 ms, `broken` with SERVFAIL, `silent` never, all
 * else does not exist.
 */
export async function startNameServer() {
  const server = createSocket("udp4");
  server.on("message", (query, peer) => {
    const label = query.subarray(13, 13 + query[12]).toString();
    const reply = (code, records) => {
      server.send(message(query, code, records), peer.port, peer.address);
    };
    if (label === "late") {
      setTimeout(() => reply(0, isAddressQuery(query) ? 1 : 0), 100);
    } else if (label === "broken") {
      reply(2, 0);
    } else if (label !== "silent") {
      reply(3, 0);
    }
  });
  server.bind(53, NAME_SERVER);
  await once(server, "listening");
  return server;
}

function questionOf(query) {
  let end = 12;
  while (query[end] !== 0) {
    end += query[end] + 1;
  }
  return query.subarray(12, end + 5);
}

function isAddressQuery(query) {
  const question = questionOf(query);
  return question.readUInt16BE(question.length - 4) === 1;
}

function message(query, code, records) {
  const head = Buffer.alloc(12);
  query.copy(head, 0, 0, 2);
  head.writeUInt16BE(0x8180 | code, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt16BE(records, 6);
  // A pointer to the name of the question, type A, class IN, 0 s, 4 bytes.
  const address = Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4, 127, 0, 0, 1]);
  return Buffer.concat([head, questionOf(query), records > 0 ? address : Buffer.alloc(0)]);
}
