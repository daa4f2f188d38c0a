const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/**
 * Cookies of RFC 6265 as in browsers: host-only or by domain, by path, with expiry,
 * shared by all ports; `Secure` ones only over https, except on loopback.
 */
export class CookieJar {
  #cookies = new Map();

  /** Stores the `Set-Cookie` fields of an answer from a URL. */
  store(url, fields) {
    for (const field of fields) {
      const cookie = parse(field, new URL(url));
      if (!cookie) continue;
      const key = `${cookie.domain};${cookie.path};${cookie.name}`;
      if (cookie.expiresAt <= Date.now()) this.#cookies.delete(key);
      else this.#cookies.set(key, cookie);
    }
  }

  /** The `Cookie` field for a URL; `undefined` if there is none to send. */
  header(url) {
    const target = new URL(url);
    const due = this.list()
      .filter((cookie) => applies(cookie, target))
      // 5.4: longer paths first.
      .sort((one, other) => other.path.length - one.path.length);
    return due.map(({ name, value }) => `${name}=${value}`).join("; ") || undefined;
  }

  /** All stored cookies: `{ name, value, domain, path, httpOnly, secure, sameSite, expiresAt }`. */
  list() {
    return [...this.#cookies.values()].filter(({ expiresAt }) => expiresAt > Date.now());
  }

  /** The first cookie of this name. */
  get(name) {
    return this.list().find((cookie) => cookie.name === name);
  }

  clear() {
    this.#cookies.clear();
  }
}

// 5.2 and 5.3; undefined for a cookie that must be ignored.
function parse(field, origin) {
  const [pair, ...rest] = field.split(";");
  const equals = pair.indexOf("=");
  if (equals < 1) return undefined;
  const attributes = Object.fromEntries(
    rest.map((text) => {
      const [name, ...value] = text.split("=");
      return [name.trim().toLowerCase(), value.join("=").trim()];
    }),
  );
  const secure = "secure" in attributes;
  if (secure && !isTrusted(origin)) return undefined;
  const domain = attributes.domain?.replace(/^\./, "").toLowerCase();
  if (domain && !isWithin(origin.hostname, domain)) return undefined;
  return {
    name: pair.slice(0, equals).trim(),
    value: pair.slice(equals + 1).trim(),
    domain: domain || origin.hostname,
    hostOnly: !domain,
    path: attributes.path?.startsWith("/") ? attributes.path : defaultPath(origin.pathname),
    expiresAt: expiryOf(attributes),
    httpOnly: "httponly" in attributes,
    secure,
    sameSite: attributes.samesite,
  };
}

function expiryOf({ "max-age": maxAge, expires }) {
  if (/^-?\d+$/.test(maxAge ?? "")) return Date.now() + Number(maxAge) * 1000;
  const date = Date.parse(expires ?? "");
  return Number.isNaN(date) ? Number.POSITIVE_INFINITY : date;
}

function applies({ domain, hostOnly, path, secure }, url) {
  const { hostname, pathname } = url;
  const rightHost = hostOnly ? hostname === domain : isWithin(hostname, domain);
  return rightHost && isBelow(pathname, path) && (!secure || isTrusted(url));
}

function isTrusted({ protocol, hostname }) {
  return protocol === "https:" || LOOPBACK.test(hostname);
}

function isWithin(host, domain) {
  return host === domain || host.endsWith(`.${domain}`);
}

function isBelow(pathname, path) {
  return pathname === path || pathname.startsWith(path.endsWith("/") ? path : `${path}/`);
}

// 5.1.4
function defaultPath(pathname) {
  return pathname.slice(0, pathname.lastIndexOf("/")) || "/";
}
