import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { Browser } from "../../__test__/support/browser.mjs";
import { createClock, DEMO_APP, DEMO_USER } from "../index.js";
import { start } from "./support/client.mjs";

const SERVICE = "http://localhost:4000/cas/callback?from=a%20b";
const ACCOUNT = { username: DEMO_USER.username, password: DEMO_USER.password };
const OTHER_APP = { appId: "other", appSecret: "secret" };

function casUrl(emulator, path = "", parameters = {}) {
  const query = new URLSearchParams(parameters);
  return `${emulator.url}/cas-idp/${DEMO_APP.appId}${path}?${query}`;
}

/** Signs in and gives the ticket that the service receives. */
async function getTicket(emulator, browser = new Browser()) {
  const url = await browser.signIn(casUrl(emulator, "", { service: SERVICE }), ACCOUNT);
  return new URL(url).searchParams.get("ticket");
}

async function validate(emulator, parameters, path = "/validate") {
  const response = await fetch(casUrl(emulator, path, { service: SERVICE, ...parameters }));
  const text = await response.text();
  return { status: response.status, type: response.headers.get("content-type"), text };
}

async function serviceValidate(emulator, parameters) {
  const { text } = await validate(emulator, { format: "JSON", ...parameters }, "/serviceValidate");
  return JSON.parse(text);
}

async function codeOf(emulator, parameters) {
  return (await serviceValidate(emulator, parameters)).authenticationFailure?.code;
}

describe("a sign-in by CAS", () => {
  test("returns to the service with a ticket", async (t) => {
    const emulator = await start(t);
    const url = casUrl(emulator, "", { service: SERVICE });
    const callback = await new Browser().signIn(url, ACCOUNT);
    assert.ok(callback.startsWith(`${SERVICE}&ticket=ST-`), callback);
    assert.equal(emulator.users.find("demo").loginsCount, 1);
  });

  test("stays on the login page with a wrong password", async (t) => {
    const emulator = await start(t);
    const browser = new Browser();
    const page = await browser.open(casUrl(emulator, "", { service: SERVICE }));
    const again = await browser.submit(page, { ...ACCOUNT, password: "wrong" });
    assert.match(again.text, /role="alert"/);
  });

  test("shows the form once in a browser, unless renew is true", async (t) => {
    const emulator = await start(t);
    const browser = new Browser();
    await getTicket(emulator, browser);
    const second = await browser.open(casUrl(emulator, "", { service: SERVICE }), {
      until: "http://localhost:4000",
    });
    assert.match(second.url, /ticket=ST-/);
    const url = casUrl(emulator, "", { service: SERVICE, renew: "true" });
    assert.match((await browser.open(url)).text, /id="login"/);
  });

  test("with gateway never shows the form", async (t) => {
    const emulator = await start(t);
    const url = casUrl(emulator, "", { service: SERVICE, gateway: "true" });
    const page = await new Browser().open(url, { until: SERVICE });
    assert.equal(page.url, SERVICE);
  });

  test("works without a service", async (t) => {
    const emulator = await start(t);
    const browser = new Browser();
    const page = await browser.open(casUrl(emulator));
    assert.match((await browser.submit(page, ACCOUNT)).text, /You are signed in/);
    assert.match((await browser.open(casUrl(emulator))).text, /You are signed in/);
  });

  test("accepts only http and https URLs as services", async (t) => {
    const emulator = await start(t);
    const page = await new Browser().open(casUrl(emulator, "", { service: "javascript:alert(1)" }));
    assert.equal(page.status, 400);
  });

  test("needs an application and a path that exist", async (t) => {
    const emulator = await start(t);
    for (const path of ["/none", `/${DEMO_APP.appId}/none`, ""]) {
      assert.equal((await fetch(`${emulator.url}/cas-idp${path}`)).status, 404, path);
    }
  });
});

describe("a ticket by CAS 1.0", () => {
  test("names the user", async (t) => {
    const emulator = await start(t);
    const answer = await validate(emulator, { ticket: await getTicket(emulator) });
    assert.equal(answer.text, "yes\ndemo\n");
    assert.match(answer.type, /^text\/plain/);
  });

  test("that is wrong is answered with no", async (t) => {
    const emulator = await start(t);
    assert.equal((await validate(emulator, { ticket: "ST-wrong" })).text, "no\n\n");
    assert.equal((await validate(emulator, {})).text, "no\n\n");
  });
});

describe("a ticket by CAS 2.0", () => {
  test("names the user and attributes in JSON", async (t) => {
    const emulator = await start(t);
    const ticket = await getTicket(emulator);
    const { authenticationSuccess } = (await serviceValidate(emulator, { ticket })).serviceResponse;
    assert.equal(authenticationSuccess.user, "demo");
    assert.equal(authenticationSuccess.attributes.sub, emulator.users.find("demo").userId);
    assert.equal(authenticationSuccess.attributes.email, DEMO_USER.email);
    assert.equal(authenticationSuccess.attributes.email_verified, true);
  });

  test("names them in XML, which is the default", async (t) => {
    const users = [{ ...ACCOUNT, name: "<A&B>", streetAddress: "1, Main St" }];
    const emulator = await start(t, { users });
    for (const parameters of [{}, { format: "XML" }]) {
      const ticket = await getTicket(emulator);
      const { text, type } = await validate(
        emulator,
        { ticket, ...parameters },
        "/serviceValidate",
      );
      assert.match(type, /^application\/xml/);
      assert.match(text, /^<cas:serviceResponse xmlns:cas="http:\/\/www\.yale\.edu\/tp\/cas">/);
      assert.match(text, /<cas:authenticationSuccess><cas:user>demo<\/cas:user><cas:attributes>/);
      assert.match(text, /<cas:name>&lt;A&amp;B&gt;<\/cas:name>/);
      assert.match(text, /<cas:address><cas:street_address>1, Main St<\/cas:street_address>/);
    }
  });

  test("that is wrong is a failure in XML too", async (t) => {
    const emulator = await start(t);
    const { text } = await validate(emulator, { ticket: "ST-wrong" }, "/serviceValidate");
    assert.match(text, /<cas:authenticationFailure code="INVALID_TICKET">[^<]+<\/cas:auth/);
  });

  test("that is missing is an invalid request", async (t) => {
    const emulator = await start(t);
    assert.equal(await codeOf(emulator, {}), "INVALID_REQUEST");
    assert.equal(await codeOf(emulator, { ticket: "ST-1", service: "" }), "INVALID_REQUEST");
  });

  test("is valid once", async (t) => {
    const emulator = await start(t);
    const ticket = await getTicket(emulator);
    assert.equal(await codeOf(emulator, { ticket }), undefined);
    assert.equal(await codeOf(emulator, { ticket }), "INVALID_TICKET");
  });

  test("is valid only for its service, and is consumed by another one", async (t) => {
    const emulator = await start(t);
    const ticket = await getTicket(emulator);
    const service = "http://localhost:4000/other";
    assert.equal(await codeOf(emulator, { ticket, service }), "INVALID_SERVICE");
    assert.equal(await codeOf(emulator, { ticket }), "INVALID_TICKET");
  });

  test("is valid only for its application", async (t) => {
    const emulator = await start(t, { apps: [DEMO_APP, OTHER_APP] });
    const ticket = await getTicket(emulator);
    const query = new URLSearchParams({ ticket, service: SERVICE });
    const response = await fetch(`${emulator.url}/cas-idp/other/validate?${query}`);
    assert.equal(await response.text(), "no\n\n");
  });

  test("is valid for 60 seconds by the emulator's clock", async (t) => {
    const clock = createClock();
    const emulator = await start(t, { clock });
    const [first, second] = [await getTicket(emulator), await getTicket(emulator)];
    clock.advance(59_999);
    assert.equal(await codeOf(emulator, { ticket: first }), undefined);
    clock.advance(1);
    assert.equal(await codeOf(emulator, { ticket: second }), "INVALID_TICKET");
  });

  test("of an older session is rejected when renew is requested", async (t) => {
    const emulator = await start(t);
    const browser = new Browser();
    const fresh = await getTicket(emulator, browser);
    const later = await getTicket(emulator, browser);
    assert.equal(await codeOf(emulator, { ticket: fresh, renew: "true" }), undefined);
    assert.equal(await codeOf(emulator, { ticket: later, renew: "true" }), "INVALID_TICKET");
  });
});

describe("a sign-out by CAS", () => {
  test("ends the session and redirects to the given URL", async (t) => {
    const emulator = await start(t);
    const browser = new Browser();
    await getTicket(emulator, browser);
    const query = new URLSearchParams({ url: SERVICE });
    const page = await browser.open(`${emulator.url}/cas-idp/logout?${query}`, { until: SERVICE });
    assert.equal(page.url, SERVICE);
    assert.match((await browser.open(casUrl(emulator))).text, /id="login"/);
    assert.match((await browser.open(`${emulator.url}/cas-idp/logout`)).text, /signed out/);
  });
});
