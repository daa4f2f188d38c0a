/** The forms of the emulator's page that arm faults and publish events, in Chromium. */

import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import WebSocket from "ws";
import { checkAppearance, photograph } from "./support/appearance.mjs";
import { fill, HOSTILE, send, textOf, untilText } from "./support/emulator-page.mjs";
import { onEachScreen, TIMEOUT } from "./support/emulator-screens.mjs";

/** Subscribes to the event "own" as the demo user. */
function subscribe(emulator) {
  const { access_token } = emulator.users.signIn("demo");
  const query = new URLSearchParams({ code: "own", token: access_token });
  const url = emulator.url.replace("http", "ws");
  return new WebSocket(`${url}/events/v1/authentication/sub?${query}`);
}

onEachScreen("the forms for faults and events", [], (page) => {
  const effect = (value) => fill(page.tab, "#fault-form [name=effect]", value);
  const field = (field, value) => fill(page.tab, `#fault-form [name=${field}]`, value);
  const armed = (count) =>
    page.tab.until(`document.querySelectorAll("#faults-list li").length === ${count}`);
  // The list that grows moves the button: wait for it before the next click.
  const arm = async (count) => {
    await page.tab.point("#fault-form button.primary");
    await armed(count);
  };

  test("arms faults of every kind and disarms them", { timeout: TIMEOUT }, async () => {
    await page.tab.point("details:has(#fault-form) summary");
    await page.tab.until("document.querySelectorAll('#operations option').length > 400");
    await effect("status");
    await field("retryAfter", "7");
    await field("operation", "getSystemInfo");
    await arm(1);
    await untilText(
      page.tab,
      "#faults-list",
      /HTTP 503, retry-after: 7\s+getSystemInfo\s+Applied 0 of 1 time/,
    );
    const refused = await send(page.emulator, "/api/v3/system");
    assert.deepEqual([refused.status, refused.headers.get("retry-after")], [503, "7"]);
    await armed(0);
    await untilText(page.tab, "#faults-empty", /1 applied so far/);

    await field("operation", "");
    await field("path", "/x");
    await field("times", "all");
    await effect("delay");
    await field("delay", "1");
    await arm(1);
    await effect("reset");
    await arm(2);
    await effect("stall");
    await field("stage", "mid-body");
    await arm(3);
    await effect("truncate");
    await arm(4);
    await effect("drip");
    await arm(5);
    await effect("json");
    await arm(6);
    await untilText(
      page.tab,
      "#faults-list",
      /Delay of 1 ms.*reset before-headers.*Stall mid-body.*Cut after 10.*1 byte every 100 ms.*HTTP 429/s,
    );
    await checkAppearance(page.tab, page.screen, "armed faults");
    await photograph(page.tab, `${page.name}-faults`);
    await page.tab.point("#faults-list li:nth-of-type(2) button");
    await armed(5);
    await page.tab.point("#faults-clear");
    await armed(0);
    assert.equal((await send(page.emulator, "/x")).status, 404);
  });

  test("arms faults of event sockets", { timeout: TIMEOUT }, async () => {
    await field("path", "");
    await field("times", "1");
    await effect("status");
    await field("operation", "getSystemInfo");
    await effect("socket-close");
    await field("closeCode", "4001");
    await field("closeReason", "maintenance");
    await field("afterMessages", "1");
    assert.equal(
      await page.tab.evaluate(
        "document.querySelector('[name=operation]').closest('[hidden]') !== null",
      ),
      true,
    );
    await checkAppearance(page.tab, page.screen, "a fault of event sockets");
    await arm(1);
    const socket = subscribe(page.emulator);
    const closed = once(socket, "close");
    await once(socket, "open");
    page.emulator.publish("own", 1);
    page.emulator.publish("own", 2);
    const [code, reason] = await closed;
    assert.deepEqual([code, String(reason)], [4001, "maintenance"]);
    await armed(0);
    await effect("socket-drop");
    await arm(1);
    await effect("socket-silent");
    await arm(2);
    await effect("socket-truncate");
    await arm(3);
    await effect("socket-pongs");
    await arm(4);
    await effect("socket-flood");
    await arm(5);
    await effect("socket-frames");
    await arm(6);
    await effect("socket-slow");
    await arm(7);
    for (const text of [
      '"drop":"end","afterMessages":1',
      '"silent":true,"afterMessages":1',
      '"truncate":10',
      '"pongs":false',
      '"flood":{"count":1000,"bytes":100}',
      '"frameBytes":1',
      '"slowRead":{"bytes":1,"intervalMs":100}',
    ]) {
      assert.ok((await textOf(page.tab, "#faults-list")).includes(`Socket {${text}}`), text);
    }
    await page.tab.point("#faults-clear");
    await armed(0);
    await effect("status");
    await field("operation", "");
    await effect("json");
  });

  test("says what is wrong with a fault", { timeout: TIMEOUT }, async () => {
    await field("rule", "{");
    await page.tab.point("#fault-form button.primary");
    await untilText(page.tab, "#fault-problem", /JSON/);
    await effect("status");
    await field("operation", HOSTILE[0]);
    await page.tab.point("#fault-form button.primary");
    await untilText(page.tab, "#fault-problem", /no operation is named ".*<img/);
    await checkAppearance(page.tab, page.screen, "a problem");
    await field("operation", "");
  });

  test("publishes an event to its subscribers", { timeout: TIMEOUT }, async () => {
    const socket = subscribe(page.emulator);
    const message = new Promise((resolve) => socket.once("message", resolve));
    await untilText(page.tab, "#sockets-list", /own\s+authentication client of demo\s+0 messages/);
    await page.tab.point("details:has(#event-form) summary");
    await fill(page.tab, "#event-form [name=name]", "own");
    await fill(page.tab, "#event-form [name=data]", '{ "a": 1 }');
    await page.tab.point("#event-form button");
    await untilText(page.tab, "#event-result", /^Sent to 1 subscriber$/);
    assert.equal((await message).toString(), '{"a":1}');
    await fill(page.tab, "#event-form [name=data]", "{");
    await page.tab.point("#event-form button");
    await untilText(page.tab, "#event-problem", /^The data is not JSON/);
    socket.close();
    await untilText(page.tab, "#sockets-empty", /^No client/);
  });

  test("have reported no error but the refusal", () => {
    const refused = `400 \\(Bad Request\\) ${page.emulator.url}/__emulator/api/faults$`;
    const others = page.seen.problems.filter((problem) => !new RegExp(refused).test(problem));
    assert.deepEqual(others, []);
  });
});
