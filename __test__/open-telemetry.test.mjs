import assert from "node:assert/strict";
import { channel } from "node:diagnostics_channel";
import { after, before, describe, test } from "node:test";
import { context, propagation, ROOT_CONTEXT, trace } from "@opentelemetry/api";
import {
  AlwaysOnSampler,
  InMemorySpanExporter,
  NodeTracerProvider,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-node";
import { printed, runModule } from "./support/child.mjs";
import { ask, credentials, failure, start, startService, WECHAT_APP } from "./support/service.mjs";

const TRACE_PARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-01$/;
const TRACE_HEADERS = ["traceparent", "tracestate", "baggage"];

function traceHeadersOf({ headers }) {
  return Object.fromEntries(
    TRACE_HEADERS.filter((name) => name in headers).map((name) => [name, headers[name]]),
  );
}

/** Calls `work` with a new span as the active one. */
async function inSpan(work, tracer = trace.getTracer("test")) {
  return tracer.startActiveSpan("work", async (span) => {
    try {
      return await work(span.spanContext());
    } finally {
      span.end();
    }
  });
}

function assertCarries(request, { traceId, spanId }) {
  const { traceparent } = request.headers;
  assert.deepEqual(TRACE_PARENT.exec(traceparent)?.slice(1), [traceId, spanId]);
}

describe("with the SDK of OpenTelemetry", () => {
  const exporter = new InMemorySpanExporter();
  const provider = new NodeTracerProvider({
    sampler: new AlwaysOnSampler(),
    spanProcessors: [new SimpleSpanProcessor(exporter)],
  });

  before(() => provider.register());
  after(async () => {
    await provider.shutdown();
    for (const api of [trace, context, propagation]) api.disable();
  });

  test("a call sends the trace context of the active span", async (t) => {
    const { emulator, client } = await start(t);
    await inSpan(async (span) => {
      await ask(client);
      assertCarries(emulator.requests[0], span);
    });
  });

  test("a call outside of any span sends no trace context", async (t) => {
    const { emulator, client } = await start(t);
    await ask(client);
    assert.deepEqual(traceHeadersOf(emulator.requests[0]), {});
  });

  test("a call succeeds when a foreign object in the place of the API throws", async (t) => {
    const { emulator } = await start(t);
    const source = `
      Object.defineProperty(globalThis, Symbol.for("opentelemetry.js.api.1"), {
        value: { get propagation() { throw new Error("mine"); } },
      });
      const { AuthenticationClient } = await import("genauth-native");
      const [options, body] = process.argv.slice(2).map((text) => JSON.parse(text));
      const client = new AuthenticationClient(options);
      console.log((await client.getWechatMpAccessTokenInfo(body)).statusCode);`;
    const args = [credentials(emulator), WECHAT_APP].map((value) => JSON.stringify(value));
    assert.equal(await printed(runModule(source, { args })), "200\n");
  });

  test("concurrent calls send the trace context of their own span", async (t) => {
    const { emulator, client } = await start(t);
    const spans = await Promise.all(
      Array.from({ length: 50 }, () =>
        inSpan(async (span) => {
          await new Promise(setImmediate);
          await ask(client, { headers: { "x-span": span.spanId } });
          return span;
        }),
      ),
    );
    const requests = new Map(emulator.requests.map((made) => [made.headers["x-span"], made]));
    for (const span of spans) {
      assertCarries(requests.get(span.spanId), span);
    }
  });

  test("every attempt of a call sends the same trace context", async (t) => {
    const { emulator, client } = await start(t);
    emulator.fault({ status: 503, headers: { "retry-after": "0" }, times: 2 });
    await inSpan(async (span) => {
      await ask(client);
      assert.equal(emulator.requests.length, 3);
      for (const request of emulator.requests) {
        assertCarries(request, span);
      }
    });
  });

  test("every kind of call sends the trace context", async (t) => {
    const { emulator, client } = await start(t);
    const { signal } = new AbortController();
    await inSpan(async (span) => {
      await Promise.allSettled([
        ask(client, { signal }),
        client.getQrCodeStatus({ qrcodeId: "1" }),
        client.updateWebAuthnAdminCredential("1", {}),
        client.getSystemInfo(),
        client.signInByUsernamePassword({ username: "name", password: "password" }),
        client.getProfile(),
      ]);
      assert.equal(emulator.requests.length, 6);
      for (const request of emulator.requests) {
        assertCarries(request, span);
      }
    });
  });

  test("tracestate is sent, and baggage is not", async (t) => {
    const { emulator, client } = await start(t);
    const carrier = {
      traceparent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
      tracestate: "vendor=value",
      baggage: "user=canary",
    };
    await context.with(propagation.extract(ROOT_CONTEXT, carrier), () => ask(client));
    const { baggage: _, ...carried } = carrier;
    assert.deepEqual(traceHeadersOf(emulator.requests[0]), carried);
  });

  test("the call's own traceparent and tracestate replace those of the span", async (t) => {
    const { emulator, client } = await start(t);
    const traceparent = "00-11111111111111111111111111111111-2222222222222222-00";
    const carrier = {
      traceparent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
      tracestate: "vendor=value",
    };
    await context.with(propagation.extract(ROOT_CONTEXT, carrier), () =>
      ask(client, { headers: { TraceParent: traceparent } }),
    );
    assert.deepEqual(traceHeadersOf(emulator.requests[0]), { traceparent });
  });

  test("a span that a listener binds to the start of a call is the one that is sent", async (t) => {
    const { emulator, client } = await start(t);
    const begin = channel("genauth:request:start");
    // The context manager of the SDK stores its contexts in an AsyncLocalStorage.
    const storage = context._getContextManager()._asyncLocalStorage;
    let span;
    begin.bindStore(storage, ({ request }) => {
      span = trace.getTracer("test").startSpan(request.operation);
      return trace.setSpan(context.active(), span);
    });
    t.after(() => begin.unbindStore(storage));
    await ask(client);
    assertCarries(emulator.requests[0], span.spanContext());
    span.end();
  });

  test("a trace changes neither the result nor the error of a call", async (t) => {
    const { emulator, client } = await start(t);
    await inSpan(async () => {
      assert.equal((await ask(client)).statusCode, 200);
      emulator.fault({ status: 404, json: { message: "gone" } });
      const error = await failure(ask(client));
      assert.equal(error.code, "ERR_HTTP_STATUS");
      assert.ok(error.stack.includes("open-telemetry.test.mjs"));
      const signal = AbortSignal.abort("why");
      assert.equal((await failure(ask(client, { signal }))).cause, "why");
    });
  });
});

describe("a propagator", () => {
  for (const [what, inject] of [
    [
      "that throws",
      () => {
        throw new Error("broken");
      },
    ],
    [
      "that sets values which are invalid in a header",
      (_context, carrier, { set }) => set(carrier, "traceparent", "a\r\nx-injected: 1"),
    ],
    [
      "that sets values other than strings",
      (_context, carrier, { set }) => set(carrier, "traceparent", { toString: () => "a" }),
    ],
    [
      "that sets headers of other formats",
      (_context, carrier, { set }) => set(carrier, "authorization", "stolen"),
    ],
  ]) {
    test(`${what} does not affect the call`, async (t) => {
      const { emulator, client } = await start(t);
      propagation.setGlobalPropagator({ inject, extract: (given) => given, fields: () => [] });
      t.after(() => propagation.disable());
      assert.equal((await ask(client)).statusCode, 200);
      const [{ headers }] = emulator.requests;
      assert.deepEqual(traceHeadersOf({ headers }), {});
      assert.equal(headers["x-injected"], undefined);
      assert.notEqual(headers.authorization, "stolen");
    });
  }

  test("that is removed again leaves no header behind", async (t) => {
    const { emulator, client } = await start(t);
    const inject = (_context, carrier, { set }) => set(carrier, "traceparent", "mine");
    propagation.setGlobalPropagator({ inject, extract: (given) => given, fields: () => [] });
    await ask(client);
    propagation.disable();
    await ask(client);
    assert.deepEqual(emulator.requests.map(traceHeadersOf), [{ traceparent: "mine" }, {}]);
  });
});

describe("without OpenTelemetry", () => {
  test("the package loads none of its modules", async (t) => {
    const emulator = await startService(t);
    const source = `
      import { createRequire } from "node:module";
      const { AuthenticationClient } = await import("genauth-native");
      const [options, body] = process.argv.slice(2).map((text) => JSON.parse(text));
      await new AuthenticationClient(options).getWechatMpAccessTokenInfo(body);
      const loaded = Object.keys(createRequire(import.meta.url).cache);
      console.log(loaded.filter((name) => name.includes("opentelemetry")).length);`;
    const args = [credentials(emulator), WECHAT_APP].map((value) => JSON.stringify(value));
    assert.equal(await printed(runModule(source, { args })), "0\n");
    assert.deepEqual(traceHeadersOf(emulator.requests[0]), {});
  });
});
