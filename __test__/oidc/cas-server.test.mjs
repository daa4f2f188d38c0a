import assert from "node:assert/strict";
import { test } from "node:test";
import { DEMO_APP, DEMO_USER, startEmulator } from "genauth-emulator";
import { Browser } from "../support/browser.mjs";
import { startCasServer } from "./support/cas-server.mjs";

const { appId } = DEMO_APP;
const { username, password } = DEMO_USER;
const SERVICE = "http://localhost:4000/cas?from=a%20b";

async function getTicket(url) {
  const query = new URLSearchParams({ service: SERVICE });
  const signIn = `${url}/cas-idp/${appId}?${query}`;
  const callback = await new Browser().signIn(signIn, { username, password }, "http://localhost");
  return new URL(callback).searchParams.get("ticket");
}

async function validate(url, path, parameters) {
  const query = new URLSearchParams({ service: SERVICE, ...parameters });
  return (await fetch(`${url}/cas-idp/${appId}/${path}?${query}`)).text();
}

// The user, or the code of the failure, in the XML of CAS 2.0, with any white space.
function meaningOf(xml) {
  const [, user] = /<cas:authenticationSuccess>\s*<cas:user>([^<]*)<\/cas:user>/.exec(xml) ?? [];
  const [, code] = /<cas:authenticationFailure code="([^"]*)">/.exec(xml) ?? [];
  return { user, code, namespace: /xmlns:cas="([^"]*)"/.exec(xml)?.[1] };
}

test("the emulator gives the same answers as an independent CAS server", async (t) => {
  const independent = await startCasServer(t, { appId, username, password });
  if (!independent) return;
  const emulator = await startEmulator();
  t.after(() => emulator.close());
  const told = [];
  for (const url of [independent, emulator.url]) {
    const [first, second, third] = [
      await getTicket(url),
      await getTicket(url),
      await getTicket(url),
    ];
    told.push({
      prefix: first.slice(0, 3),
      valid: await validate(url, "validate", { ticket: first }),
      usedUp: await validate(url, "serviceValidate", { ticket: first }).then(meaningOf),
      inXml: await validate(url, "serviceValidate", { ticket: second }).then(meaningOf),
      elsewhere: await validate(url, "serviceValidate", {
        ticket: third,
        service: "http://localhost:4000/other",
      }).then(meaningOf),
      missing: await validate(url, "serviceValidate", {}).then(meaningOf),
      wrong: (await validate(url, "validate", { ticket: "ST-wrong" })).split("\n")[0],
    });
  }
  assert.equal(told[0].valid, `yes\n${username}\n`);
  assert.deepEqual(told[1], told[0]);
});
