import { once } from "node:events";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { DEMO_APP } from "genauth-emulator";
import { listen } from "../../support/tcp.mjs";

const ANSWER = JSON.stringify({ statusCode: 200, message: "", data: { expiresIn: 7_200 } });

/** The WeChat app that the calls of these tests use. */
export const [WECHAT_APP] = DEMO_APP.wechatApps;

/** The WeChat app of calls that a service of `ifAnswered` leaves without an answer. */
const UNANSWERED = { ...WECHAT_APP, appId: "wx-unanswered" };

/**
 * The bodies of calls of which every second one gets an answer. Which ones is in the bodies, since requests of several
 * threads or processes arrive in any order.
 */
export function mixedBodies(calls) {
  return Array.from({ length: calls }, (_, index) => (index % 2 === 0 ? UNANSWERED : WECHAT_APP));
}

/**
 * A service that counts its sockets, until the test ends.
 *
 * @param {import("node:test").TestContext} t
 * @param {(body: string) => boolean} answers whether to answer a request with this body; a request without an answer
 *   waits until its client closes the connection
 */
export async function startCountingService(t, answers) {
  const server = createServer({ keepAliveTimeout: 0 });
  const service = { requests: 0, sockets: 0, open: 0 };
  server.on("connection", (socket) => {
    service.sockets += 1;
    service.open += 1;
    socket.once("close", () => {
      service.open -= 1;
      server.emit("gone");
    });
  });
  server.on("request", async (request, response) => {
    service.requests += 1;
    server.emit("asked");
    // The client of a request may end before its body.
    const body = await text(request).catch(() => undefined);
    if (body !== undefined && answers(body)) {
      response.setHeader("content-type", "application/json").end(ANSWER);
    }
  });
  const port = await listen(t, undefined, server);
  const { appId, appSecret } = DEMO_APP;
  return Object.assign(service, {
    options: { appId, appSecret, appHost: `http://127.0.0.1:${port}`, maxRetries: 0 },
    /** Resolves after this number of requests. */
    async asked(count) {
      while (service.requests < count) {
        await once(server, "asked");
      }
    },
    /** Resolves when no client has an open socket. */
    async allGone() {
      while (service.open > 0) {
        await once(server, "gone");
      }
    },
  });
}

/** `process.argv` of a child: the options of a client, the body of its calls, and more. */
export function argsFor(service, ...more) {
  return [service.options, WECHAT_APP, ...more].map((value) => JSON.stringify(value));
}

export const never = () => false;
export const always = () => true;
export const ifAnswered = (body) => !body.includes(UNANSWERED.appId);
