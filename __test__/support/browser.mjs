import assert from "node:assert/strict";
import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { CookieJar } from "./cookie-jar.mjs";
import { formsOf } from "./html-forms.mjs";

const MOST_REDIRECTS = 20;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * A small browser: stores cookies, follows redirects, submits forms.
 *
 * Pages are `{ url, status, headers, text, location? }`; `location` is the target of a redirect.
 */
export class Browser {
  /** @param {{ ca?: string }} [options] `ca` in PEM: the trusted authority for https. */
  constructor({ ca } = {}) {
    this.jar = new CookieJar();
    this.ca = ca;
  }

  /** Sends one request; does not follow its redirect. */
  async send(url, { method = "GET", headers = {}, body } = {}) {
    const cookie = this.jar.header(url);
    const page = await exchange(url, {
      method,
      ca: this.ca,
      headers: { accept: "text/html", ...(cookie && { cookie }), ...headers },
      body,
    });
    this.jar.store(url, page.headers["set-cookie"] ?? []);
    return page;
  }

  /**
   * Opens a URL and follows its redirects.
   *
   * @param {string} url
   * @param {object} [options]
   * @param {string} [options.until] the beginning of a URL that is not requested: it is
   *   the callback of the application, and the returned page's `url`, with status 0
   * @param {string} [options.method]
   * @param {Record<string, string>} [options.headers]
   * @param {string} [options.body]
   */
  async open(url, { until, ...request } = {}) {
    let target = url;
    let sent = request;
    for (let count = 0; count <= MOST_REDIRECTS; count += 1) {
      if (until !== undefined && target.startsWith(until)) {
        return { url: target, status: 0, headers: {}, text: "" };
      }
      const page = await this.send(target, sent);
      if (page.location === undefined) return page;
      // RFC 9110, 15.4: 307 and 308 keep method and body, the others become GET.
      if (page.status < 307) sent = {};
      target = page.location;
    }
    return assert.fail(`more than ${MOST_REDIRECTS} redirects from ${url}`);
  }

  /**
   * Submits a form of a page, including its hidden fields and first button.
   *
   * @param {object} page
   * @param {Record<string, string>} [fields] the input of the user
   * @param {object} [options] as for `open`, and `form`: the id of the form, the first by default
   */
  submit(page, fields = {}, { form: id, ...options } = {}) {
    const form = formsOf(page.text).find((candidate) => id === undefined || candidate.id === id);
    assert.ok(form, `no form ${id ?? ""} in ${page.url}: ${page.status} ${page.text}`);
    const data = new URLSearchParams({ ...form.fields, ...fields }).toString();
    const url = new URL(form.action ?? page.url, page.url);
    if (form.method === "GET") {
      url.search = data;
      return this.open(url.href, options);
    }
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    return this.open(url.href, { ...options, method: "POST", headers, body: data });
  }

  /**
   * Signs in, accepts every consent page, and returns the callback URL of the application;
   * it is not requested.
   *
   * @param {string} url the URL to which the application redirects the user
   * @param {object} account `{ username, password }`
   * @param {string} [callback] the beginning of the callback URL; by default the `redirect_uri` or
   *   `service` of the first URL
   */
  async signIn(url, { username, password }, callback = callbackOf(url)) {
    const options = { until: callback };
    let page = await this.open(url, options);
    if (formsOf(page.text)[0]?.fields.password !== undefined) {
      page = await this.submit(page, { username, password }, options);
    }
    if (formsOf(page.text)[0]?.id === "consent") page = await this.submit(page, {}, options);
    assert.equal(page.status, 0, `not signed in: ${page.url} ${page.status} ${page.text}`);
    return page.url;
  }
}

function callbackOf(url) {
  const query = new URL(url).searchParams;
  return query.get("redirect_uri") ?? query.get("service") ?? assert.fail(`no callback in ${url}`);
}

function exchange(url, { body, ...options }) {
  const request = url.startsWith("https:") ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { ...options, agent: false }, async (response) => {
      try {
        const chunks = await response.toArray();
        const { statusCode: status, headers } = response;
        const location = REDIRECTS.has(status) && headers.location;
        resolve({
          url,
          status,
          headers,
          text: Buffer.concat(chunks).toString("utf8"),
          location: location ? new URL(location, url).href : undefined,
        });
      } catch (error) {
        reject(error);
      }
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}
