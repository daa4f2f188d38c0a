/** The emulator's page in a tab of Chromium. */

import { DEMO_APP } from "genauth-emulator";

/** Texts that would run a script if the page took them for markup. */
export const HOSTILE = [
  `"><img src=x onerror="window.attacked = 1">`,
  `<script>window.attacked = 1</script>`,
  `javascript:window.attacked=1`,
  `' autofocus onfocus='window.attacked = 1`,
];

/** Sends a request to the emulator as a program would. */
export function send(emulator, path, { method = "GET", headers = {}, json } = {}) {
  return fetch(emulator.url + path, {
    method,
    headers: {
      "x-authing-app-id": DEMO_APP.appId,
      ...(json && { "content-type": "application/json" }),
      ...headers,
    },
    body: json && JSON.stringify(json),
  });
}

export const askForToken = (emulator) =>
  send(emulator, "/api/v3/get-wechat-access-token", {
    method: "POST",
    json: DEMO_APP.wechatApps[0],
  });

/** Opens the page and waits until it is connected and shows the state, which comes after the clock. */
export async function openPage(tab, emulator) {
  await tab.open(`${emulator.url}/`);
  await tab.until("document.querySelector('#connection').dataset.state === 'live'");
  await tab.until("document.querySelector('#address').childElementCount > 0");
}

/** Goes to a view by its link. */
export async function goTo(tab, view) {
  await tab.point(`.views a[href="#/${view}"]`);
  await tab.until(`!document.querySelector("#${view}").hidden`);
}

/** The text of the first element that a selector finds. */
export const textOf = (tab, selector) =>
  tab.evaluate(`document.querySelector(${JSON.stringify(selector)}).innerText`);

/** Waits until the text of an element is as expected. */
export const untilText = (tab, selector, pattern) =>
  tab.until(`${pattern}.test(document.querySelector(${JSON.stringify(selector)})?.innerText)`);

/** Fills in a field as a person does, and tells the page. */
export const fill = (tab, selector, value) =>
  tab.evaluate(`(() => {
    const field = document.querySelector(${JSON.stringify(selector)});
    field.focus();
    field.value = ${JSON.stringify(value)};
    for (const name of ["input", "change"]) field.dispatchEvent(new Event(name, { bubbles: true }));
  })()`);

/** What the page copies to the clipboard when a button is pressed. */
export async function copied(tab, selector) {
  await tab.evaluate("document.querySelector('#toast').textContent = ''");
  await tab.point(selector);
  await untilText(tab, "#toast", /^Copied/);
  return tab.evaluate("navigator.clipboard.readText()");
}
