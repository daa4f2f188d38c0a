/** The redirect helpers with the objects of Express, Fastify and the Fetch standard. */

import assert from "node:assert/strict";
import { once } from "node:events";
import { after, before, describe, test } from "node:test";
import express from "express";
import fastify from "fastify";
import { AuthenticationClient } from "genauth-native";
import { dropProxies } from "../support/environment.mjs";
import { answered, OPTIONS } from "./support/exchange.mjs";

dropProxies(process.env);

const client = new AuthenticationClient(OPTIONS);

describe("with requests of the Fetch standard", () => {
  const request = (url, headers) => new Request(url, { headers });

  test("a login works from start to end", async () => {
    const begun = await client.loginWithRedirect(request("https://app.example.com/login"), {
      scope: "openid email",
    });
    assert.ok(begun instanceof Response);
    assert.equal(begun.status, 302);
    assert.equal(begun.headers.get("cache-control"), "no-store");
    const target = new URL(begun.headers.get("location"));
    assert.equal(target.searchParams.get("scope"), "openid email");
    const [cookie] = begun.headers.getSetCookie();
    assert.match(cookie, /^__Host-X-Authing-Node-OIDC-State\..+; Secure$/);

    const state = target.searchParams.get("state");
    const headers = new Headers([["Set-Cookie", "session=1"]]);
    const callback = request(`https://app.example.com/cb?error=access_denied&state=${state}`, {
      cookie: cookie.split(";")[0],
    });
    await assert.rejects(client.handleRedirectCallback(callback, headers), {
      code: "access_denied",
    });
    const [session, cleared] = headers.getSetCookie();
    assert.equal(session, "session=1");
    assert.match(cleared, /^__Host-.+=; Path=\/; Max-Age=0; .+; Secure$/);
  });

  test("the URL determines whether the connection is encrypted", async () => {
    const own = new AuthenticationClient({ ...OPTIONS, redirectUri: undefined });
    for (const [url, host] of [
      ["https://app.example.com/login", true],
      ["http://localhost:3000/login", false],
    ]) {
      const response = await own.loginWithRedirect(request(url));
      const [cookie] = response.headers.getSetCookie();
      assert.equal(cookie.startsWith("__Host-"), host, url);
    }
  });

  test("logouts redirect", async () => {
    const response = await client.logoutWithRedirect(request("https://app.example.com/logout"), {
      redirectUri: "https://app.example.com/bye",
    });
    assert.equal(response.status, 302);
    const target = new URL(response.headers.get("location"));
    assert.equal(target.pathname, "/oidc/session/end");
  });

  test("a Response in place of the headers is rejected", async () => {
    const callback = request("https://app.example.com/cb?code=c&state=s");
    for (const headers of [undefined, {}, new Response()]) {
      await assert.rejects(client.handleRedirectCallback(callback, headers), {
        code: "ERR_INVALID_ARGUMENT",
        field: "headers",
      });
    }
    await assert.rejects(client.loginWithRedirect(new Response()), { field: "res" });
  });
});

describe("in Express", () => {
  const app = express();
  const router = express.Router();
  router.get("/login", (_req, res) => client.loginWithRedirect(res));
  router.get("/callback", async (req, res) => {
    const error = await client.handleRedirectCallback(req, res).catch((reason) => reason);
    res.json({ code: error.code });
  });
  router.get("/logout", (_req, res) => client.logoutWithRedirect(res));
  app.use("/auth", router);
  const server = app.listen(0, "127.0.0.1");
  before(() => server.listening || once(server, "listening"));
  after(() => server.close());

  test("a login works from start to end below a mounted router", async () => {
    const { port } = server.address();
    const login = await answered(port, "/auth/login");
    assert.equal(login.status, 302);
    assert.equal(login.headers["set-cookie"].length, 1);
    const logout = await answered(port, "/auth/logout");
    assert.equal(logout.status, 302);
    const callback = await answered(port, "/auth/callback?error=login_required&state=s");
    assert.deepEqual(JSON.parse(callback.body), { code: "login_required" });
  });
});

describe("behind a proxy that Express trusts", () => {
  const own = new AuthenticationClient({ ...OPTIONS, redirectUri: undefined });
  const app = express();
  app.set("trust proxy", "loopback");
  app.get("/login", (_req, res) => own.loginWithRedirect(res));
  app.get("/callback", async (req, res) => {
    const error = await own.handleRedirectCallback(req, res).catch((reason) => reason);
    res.json({ code: error.code });
  });
  const server = app.listen(0, "127.0.0.1");
  before(() => server.listening || once(server, "listening"));
  after(() => server.close());

  test("the cookie of a login has the prefix, and one without it is rejected", async () => {
    const { port } = server.address();
    const https = { "x-forwarded-proto": "https" };
    const [secure] = (await answered(port, "/login", https)).headers["set-cookie"];
    assert.match(secure, /^__Host-/);
    const plain = await answered(port, "/login");
    const [cookie] = plain.headers["set-cookie"].map((field) => field.split(";")[0]);
    assert.doesNotMatch(cookie, /^__Host-/);
    const state = new URL(plain.headers.location).searchParams.get("state");
    // The login is found if the error is that of a callback without a code.
    const codes = [];
    for (const headers of [{ cookie }, { cookie, ...https }]) {
      const { body } = await answered(port, `/callback?state=${state}`, headers);
      codes.push(JSON.parse(body).code);
    }
    assert.deepEqual(codes, ["ERR_LOGIN_CODE_MISSING", "ERR_LOGIN_STATE"]);
  });
});

describe("in Fastify", () => {
  const app = fastify();
  app.get("/login", (_request, reply) => {
    reply.hijack();
    return client.loginWithRedirect(reply.raw);
  });
  app.get("/callback", async (request, reply) => {
    const error = await client
      .handleRedirectCallback(request.raw, reply.raw)
      .catch((reason) => reason);
    return { code: error.code };
  });
  after(() => app.close());

  test("a login works from start to end with the raw objects", async () => {
    await app.listen({ port: 0, host: "127.0.0.1" });
    const { port } = app.server.address();
    const login = await answered(port, "/login");
    assert.equal(login.status, 302);
    assert.equal(login.headers["set-cookie"].length, 1);
    const callback = await answered(port, "/callback?error=login_required");
    assert.deepEqual(JSON.parse(callback.body), { code: "login_required" });
  });
});
