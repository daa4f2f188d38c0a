import assert from "node:assert/strict";
import { createServer } from "node:http";
import { describe, test } from "node:test";
import express from "express";
import Fastify from "fastify";
import Koa from "koa";
import { failure, start } from "./support/service.mjs";
import { serve } from "./support/tcp.mjs";

/** The answer of the exception filter of NestJS to an error from outside NestJS. */
function answerOfNest(exception) {
  const isHttpError = exception?.statusCode && exception?.message;
  return isHttpError
    ? { statusCode: exception.statusCode, message: exception.message }
    : { statusCode: 500, message: "Internal server error" };
}

describe("an uncaught error of a call", () => {
  /** A call that the service rejects with 401, and one with the business failure 403. */
  async function refusals(t) {
    const { emulator, client } = await start(t, { maxRetries: 0, throwOnFailure: true });
    return async (status) => {
      emulator.fault({ status, json: { statusCode: 403, message: "of the service" } });
      return await client.getProfile();
    };
  }

  const servers = {
    async express(t, call) {
      const app = express();
      app.set("env", "production");
      app.get("/:status", async (request) => await call(Number(request.params.status)));
      // Express prints each error that it answers with 500.
      t.mock.method(console, "error", () => {});
      return await serve(t, createServer(app));
    },
    async koa(t, call) {
      const app = new Koa();
      app.silent = true;
      app.use(async ({ path }) => await call(Number(path.slice(1))));
      return await serve(t, createServer(app.callback()));
    },
    async fastify(t, call) {
      const app = Fastify();
      app.get("/:status", async ({ params }) => await call(Number(params.status)));
      const url = await app.listen({ host: "127.0.0.1", port: 0 });
      t.after(() => app.close());
      return url;
    },
  };

  for (const [name, listening] of Object.entries(servers)) {
    test(`is answered with 500 by ${name}, with any status of the service`, async (t) => {
      const url = await listening(t, await refusals(t));
      for (const status of [200, 401, 429]) {
        const answer = await fetch(`${url}/${status}`);
        assert.equal(answer.status, 500, await answer.text());
      }
    });
  }

  test("is answered with 500 by NestJS", async (t) => {
    const call = await refusals(t);
    for (const status of [200, 401, 429]) {
      const error = await failure(call(status));
      assert.equal(answerOfNest(error).statusCode, 500);
      for (const name of ["status", "statusCode"]) {
        assert.ok(!(name in error), name);
      }
    }
  });
});
