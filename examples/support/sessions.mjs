import { randomBytes } from "node:crypto";

/**
 * Sessions in memory, each with a cookie that holds its ID. If there are several processes, keep sessions
 * in a store that they share.
 *
 * @param {string} origin URL of the application; its port is part of the cookie's name, since browsers
 *   send a cookie to all ports of a host
 */
export function createSessions(origin) {
  const sessions = new Map();
  const { port, protocol } = new URL(origin);
  const name = `session-${port}`;
  const attributes = `Path=/; HttpOnly; SameSite=Lax${protocol === "https:" ? "; Secure" : ""}`;

  function idOf(cookieHeader = "") {
    const pairs = (cookieHeader ?? "").split(";").map((pair) => pair.trim().split("="));
    return pairs.find(([found]) => found === name)?.[1];
  }

  return {
    /** Finds the session of a browser by its `Cookie` header. */
    find: (cookieHeader) => sessions.get(idOf(cookieHeader)),

    /** Starts a session. Returns the `Set-Cookie` value. */
    begin(session) {
      // A new ID on each sign-in, so that an ID planted by an attacker is useless (session fixation).
      const id = randomBytes(32).toString("base64url");
      sessions.set(id, session);
      return `${name}=${id}; ${attributes}`;
    },

    /** Ends the session of a browser. Returns the session and the `Set-Cookie` value. */
    end(cookieHeader) {
      const id = idOf(cookieHeader);
      const session = sessions.get(id);
      sessions.delete(id);
      return { session, cookie: `${name}=; Max-Age=0; ${attributes}` };
    },
  };
}
