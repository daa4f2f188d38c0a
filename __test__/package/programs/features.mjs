/**
 * Uses one feature of the installed package, named on the command line, in the current runtime, and prints
 * the result as JSON. The address of the server and the credentials are in the
 * environment; the header `x-emulate` selects the behavior of the server.
 */

import { Worker } from "node:worker_threads";
import { AbortError, AuthenticationClient, GenAuthError, HttpError } from "genauth-native";

const { env } = process;
const WECHAT = { appId: env.WECHAT_APP_ID, appSecret: env.WECHAT_APP_SECRET };

function makeClient(options = {}) {
  return new AuthenticationClient({
    appId: env.GENAUTH_APP_ID,
    appSecret: env.GENAUTH_APP_SECRET,
    appHost: env.GENAUTH_APP_HOST,
    ...options,
  });
}

const client = makeClient();

function call(emulate, options = {}, body = WECHAT) {
  const headers = emulate === undefined ? {} : { "x-emulate": emulate };
  return client.getWechatMpAccessTokenInfo(body, { headers, maxRetries: 0, ...options });
}

/** Makes a call in a named function, whose name the stack must contain. */
async function nameInTheStack(...args) {
  try {
    return await call(...args);
  } catch (error) {
    return error;
  }
}

/** The properties of an error that are the same in every runtime. */
function traits(error) {
  return {
    name: error.name,
    code: error.code,
    isOurs: error instanceof GenAuthError && error instanceof Error,
    namesTheCaller: error.stack.includes("nameInTheStack"),
  };
}

/** Starts a worker thread that makes a call, and waits for its first message. */
async function startWorker(emulate) {
  const worker = new Worker(new URL("./worker.mjs", import.meta.url), { workerData: { emulate } });
  const message = await new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  });
  return { worker, message };
}

const FEATURES = {
  async call() {
    const { statusCode, data } = await call();
    return { statusCode, length: data.accessToken.length };
  },

  async manyCalls() {
    const answers = await Promise.all(Array.from({ length: 200 }, () => call()));
    return answers.filter(({ statusCode }) => statusCode === 200).length;
  },

  async httpError() {
    const error = await nameInTheStack("unavailable");
    return { ...traits(error), isHttp: error instanceof HttpError, status: error.response.status };
  },

  async connectionError() {
    const unreachable = makeClient({ appHost: "http://127.0.0.1:1", maxRetries: 0 });
    const error = await unreachable.getWechatMpAccessTokenInfo(WECHAT).catch((reason) => reason);
    return { name: error.name, code: error.code };
  },

  async timeout() {
    // On a connection that is there, the limit ends during the wait for the answer, however busy the machine is.
    await call();
    const error = await nameInTheStack("stall", { timeout: 500 });
    return { ...traits(error), phase: error.phase };
  },

  async abort() {
    const controller = new AbortController();
    const pending = nameInTheStack("stall", { signal: controller.signal });
    controller.abort("because");
    const error = await pending;
    return { ...traits(error), isAbort: error instanceof AbortError, cause: error.cause };
  },

  async abortedBefore() {
    const error = await nameInTheStack("stall", { signal: AbortSignal.abort("because") });
    return { name: error.name, cause: error.cause };
  },

  constructorError() {
    try {
      return makeClient({ appHost: 1 });
    } catch (error) {
      return { name: error.name, code: error.code, field: error.field };
    }
  },

  async badArgument() {
    const circular = {};
    circular.itself = circular;
    const error = await nameInTheStack(undefined, {}, circular);
    const { name, code, namesTheCaller } = traits(error);
    return { name, code, namesTheCaller };
  },

  async inspect() {
    const { inspect } = await import("node:util");
    const text = inspect(client);
    return {
      showsHost: text.includes(env.GENAUTH_APP_HOST),
      showsSecret: text.includes(env.GENAUTH_APP_SECRET),
    };
  },

  async dispose() {
    client[Symbol.dispose]();
    const { name, code } = await nameInTheStack();
    return { name, code };
  },

  async subclass() {
    class Own extends AuthenticationClient {
      twice() {
        return Promise.all([1, 2].map(() => this.getWechatMpAccessTokenInfo(WECHAT)));
      }
    }
    const own = new Own({
      appId: env.GENAUTH_APP_ID,
      appSecret: env.GENAUTH_APP_SECRET,
      appHost: env.GENAUTH_APP_HOST,
    });
    return (await own.twice()).map(({ statusCode }) => statusCode);
  },

  async worker() {
    await call();
    const { message } = await startWorker();
    return message;
  },

  async terminatedWorker() {
    const { worker } = await startWorker("stall");
    await worker.terminate();
    return (await call()).statusCode;
  },

  /** Only the call keeps the process alive. */
  pendingCall() {
    call("slow").then(({ statusCode }) => console.log(JSON.stringify(statusCode)));
  },

  /** Nothing keeps the process alive: neither the client nor its open connection. */
  async idleClient() {
    process.on("exit", (code) => console.log(JSON.stringify({ exit: code })));
    await call();
  },

  exitInFlight() {
    for (let count = 0; count < 32; count += 1) {
      call(count % 2 === 0 ? "stall" : undefined);
    }
    process.exit(7);
  },

  async exitAfterAnswer() {
    call("stall");
    await call();
    process.exit(7);
  },

  unhandledRejection() {
    call("unavailable");
  },
};

const result = await FEATURES[process.argv[2]]();
if (result !== undefined) {
  console.log(JSON.stringify(result));
}
