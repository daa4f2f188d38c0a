/** Chromium, driven by the Chrome DevTools Protocol over a pipe. */

import { spawn } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dropProxies } from "../../../support/environment.mjs";

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // The certificates are self-signed.
  "--ignore-certificate-errors",
  // Names below this domain are this machine, and no other machine is reached.
  "--host-resolver-rules=MAP *.shop.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
  "--remote-debugging-pipe",
];

/** Codes of the keys that tests press (DOM `keyCode`). */
const KEY_CODES = { Enter: 13, Tab: 9 };

/** Ends each message on the pipe. */
const END = "\0";

/** The connection to the browser: commands, and events by session and name. */
class Connection extends EventEmitter {
  #output;
  #commands = new Map();
  #last = 0;

  constructor(output, input) {
    super();
    this.setMaxListeners(0);
    this.#output = output;
    let rest = "";
    input.setEncoding("utf8").on("data", (text) => {
      const messages = (rest + text).split(END);
      rest = messages.pop();
      for (const message of messages) this.#receive(JSON.parse(message));
    });
    input.on("close", () => {
      for (const { reject } of this.#commands.values()) reject(new Error("Chromium has ended"));
    });
  }

  #receive({ id, method, params, sessionId, result, error }) {
    if (id === undefined) {
      this.emit(`${sessionId ?? ""} ${method}`, params);
      return;
    }
    const { resolve, reject } = this.#commands.get(id);
    this.#commands.delete(id);
    if (error === undefined) resolve(result);
    else reject(new Error(error.message));
  }

  send(method, params = {}, sessionId = undefined) {
    this.#last += 1;
    const id = this.#last;
    this.#output.write(JSON.stringify({ id, method, params, sessionId }) + END);
    return new Promise((resolve, reject) => this.#commands.set(id, { resolve, reject }));
  }
}

/**
 * Runs in the page: scrolls to an element and returns where to click on it, `undefined` if it is not visible. Until
 * `endClick` is called, which tells whether the element was clicked, a click on anything else has no effect.
 */
function aim(selector) {
  const element = document.querySelector(selector);
  element.scrollIntoView({ block: "center", behavior: "instant" });
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  if (!element.contains(document.elementFromPoint(x, y))) return undefined;
  const events = ["pointerdown", "mousedown", "pointerup", "mouseup", "click"];
  let isHit = false;
  const guard = (event) => {
    // A click on a label is followed by one on its field.
    if (isHit) return;
    if (element.contains(event.target)) {
      isHit = event.type === "click";
    } else {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  };
  for (const event of events) addEventListener(event, guard, { capture: true });
  globalThis.endClick = () => {
    for (const event of events) removeEventListener(event, guard, { capture: true });
    return isHit;
  };
  return { x, y };
}

/** A tab of a browser. */
class Tab {
  #connection;
  #sessionId;
  #loads = 0;

  constructor(connection, sessionId) {
    this.#connection = connection;
    this.#sessionId = sessionId;
    connection.on(`${sessionId} Page.loadEventFired`, () => {
      this.#loads += 1;
    });
  }

  #send(method, params) {
    return this.#connection.send(method, params, this.#sessionId);
  }

  async prepare() {
    await this.#send("Page.enable");
    return this;
  }

  /**
   * Records what the pages of this tab do from now on.
   *
   * @returns {Promise<{ problems: string[], requests: string[] }>} errors in the console, and URLs
   */
  async observe() {
    const seen = { problems: [], requests: [] };
    const on = (event, note) => this.#connection.on(`${this.#sessionId} ${event}`, note);
    on("Network.requestWillBeSent", ({ request }) => seen.requests.push(request.url));
    on("Log.entryAdded", ({ entry }) => {
      if (entry.level === "error") seen.problems.push(`${entry.text} ${entry.url ?? ""}`);
    });
    on("Runtime.consoleAPICalled", ({ type, args }) => {
      if (["error", "warning", "assert"].includes(type)) seen.problems.push(JSON.stringify(args));
    });
    on("Page.javascriptDialogOpening", ({ message }) => seen.problems.push(`dialog: ${message}`));
    on("Runtime.exceptionThrown", ({ exceptionDetails }) =>
      seen.problems.push(exceptionDetails.exception?.description ?? exceptionDetails.text),
    );
    for (const domain of ["Network", "Log", "Runtime"]) await this.#send(`${domain}.enable`);
    return seen;
  }

  /** Gives the tab a screen of another size, in CSS pixels, a color scheme, and less motion. */
  async show({ width, height, colorScheme = "light", reducedMotion = false }) {
    const screen = { width, height, deviceScaleFactor: 1, mobile: false };
    await this.#send("Emulation.setDeviceMetricsOverride", screen);
    const features = [
      { name: "prefers-color-scheme", value: colorScheme },
      { name: "prefers-reduced-motion", value: reducedMotion ? "reduce" : "no-preference" },
    ];
    await this.#send("Emulation.setEmulatedMedia", { features });
  }

  /** What the screen shows, as a PNG. */
  async screenshot() {
    return Buffer.from((await this.#send("Page.captureScreenshot")).data, "base64");
  }

  /** Types a text into the element that has the focus. */
  type(text) {
    return this.#send("Input.insertText", { text });
  }

  /** Presses and releases a key, such as `Enter`. */
  async press(key) {
    const text = key === "Enter" ? { text: "\r" } : {};
    const keyEvent = { key, code: key, windowsVirtualKeyCode: KEY_CODES[key], ...text };
    await this.#send("Input.dispatchKeyEvent", { type: "keyDown", ...keyEvent });
    await this.#send("Input.dispatchKeyEvent", { type: "keyUp", ...keyEvent });
  }

  /**
   * Clicks on an element, which must be visible and not be covered by another. A page may move the element before the
   * click arrives, for example when a list above it grows or a focus scrolls: such a click has no effect on what is
   * there instead, and the element is clicked again, where it is now.
   */
  async point(selector) {
    for (;;) {
      const place = await this.evaluate(`(${aim})(${JSON.stringify(selector)})`);
      if (place === undefined) throw new Error(`${selector} is not visible`);
      const mouse = { ...place, button: "left", clickCount: 1 };
      await this.#send("Input.dispatchMouseEvent", { type: "mousePressed", ...mouse });
      await this.#send("Input.dispatchMouseEvent", { type: "mouseReleased", ...mouse });
      // A click that leaves the page takes the function along.
      const isHit = await this.evaluate("globalThis.endClick?.() ?? true").catch(() => true);
      if (isHit) return;
    }
  }

  /** Waits, frame by frame, until a condition is truthy, and resolves with its value. */
  until(condition) {
    return this.evaluate(`new Promise((resolve) => {
      const look = () => {
        const value = ${condition};
        if (value) resolve(value);
        else requestAnimationFrame(look);
      };
      look();
    })`);
  }

  /** The value of an expression in the page; promises are awaited. */
  async evaluate(expression) {
    const options = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await this.#send("Runtime.evaluate", options);
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails));
    return result.value;
  }

  /** What the page shows: its URL and its text; `null` if it is not loaded yet. */
  async page() {
    return JSON.parse(
      await this.evaluate(`JSON.stringify(
        document.readyState === "complete"
          ? { url: location.href, text: document.body.innerText }
          : null,
      )`),
    );
  }

  /**
   * Does something that leaves the page, and waits until a page is loaded whose URL begins with one of
   * these.
   */
  async leave(action, ...urls) {
    let seen = this.#loads;
    await action();
    for (;;) {
      if (this.#loads === seen) {
        await once(this.#connection, `${this.#sessionId} Page.loadEventFired`);
      }
      seen = this.#loads;
      // A page may leave at once, as a form that submits itself: the next one is not loaded yet, or is soon.
      const page = await this.page().catch(() => null);
      if (page !== null && urls.some((url) => page.url.startsWith(url))) return page;
    }
  }

  /** Goes to a URL, and waits until it is loaded, or one of `urls`, to which it redirects. */
  open(url, ...urls) {
    const ends = urls.length > 0 ? urls : [url];
    return this.leave(() => this.#send("Page.navigate", { url }), ...ends);
  }

  /** Fills in the fields of a form and submits it. */
  submit(fields, ...urls) {
    const filled = Object.entries(fields).map(
      ([name, value]) =>
        `document.querySelector('[name="${name}"]').value = ${JSON.stringify(value)};`,
    );
    const click = "setTimeout(() => document.querySelector('button').click());";
    return this.leave(() => this.evaluate(`${filled.join("")}${click}`), ...urls);
  }

  /** Follows the first link of the page. */
  click(...urls) {
    const click = "setTimeout(() => document.querySelector('a').click());";
    return this.leave(() => this.evaluate(click), ...urls);
  }
}

/** One person's browser: tabs that share cookies, and share none with those of others. */
class Person {
  #connection;
  #browserContextId;

  constructor(connection, browserContextId) {
    this.#connection = connection;
    this.#browserContextId = browserContextId;
  }

  async openTab() {
    const { targetId } = await this.#connection.send("Target.createTarget", {
      url: "about:blank",
      browserContextId: this.#browserContextId,
    });
    const options = { targetId, flatten: true };
    const { sessionId } = await this.#connection.send("Target.attachToTarget", options);
    return new Tab(this.#connection, sessionId).prepare();
  }

  /** Gives the pages of an origin permissions, such as `clipboardReadWrite`. */
  grant(origin, permissions) {
    const options = { origin, permissions, browserContextId: this.#browserContextId };
    return this.#connection.send("Browser.grantPermissions", options);
  }

  /** All cookies: `{ name, value, domain, path, secure, httpOnly, sameSite, … }`. */
  async cookies() {
    const options = { browserContextId: this.#browserContextId };
    return (await this.#connection.send("Storage.getCookies", options)).cookies;
  }
}

/** Starts the browser; `close` ends it and removes its profile. */
export async function startChromium(program) {
  const profile = mkdtempSync(join(tmpdir(), "genauth-chromium-"));
  const child = spawn(program, [...FLAGS, `--user-data-dir=${profile}`], {
    env: dropProxies({ ...process.env }),
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
  });
  const ended = once(child, "exit");
  const connection = new Connection(child.stdio[3], child.stdio[4]);
  const { product } = await connection.send("Browser.getVersion");
  return {
    product,

    /** A person with no cookies. */
    async newPerson() {
      const { browserContextId } = await connection.send("Target.createBrowserContext");
      return new Person(connection, browserContextId);
    },

    async close() {
      await connection.send("Browser.close");
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
