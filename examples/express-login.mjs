// A web application whose users sign in with GenAuth. Register http://localhost:4000/callback as its
// callback URL and http://localhost:4000 as its logout URL.
import { randomBytes } from "node:crypto";
import express from "express";
import { AuthenticationClient, OAuthError, TokenError } from "genauth-native";
import { findService } from "./support/service.mjs";

const port = Number(process.env.PORT ?? 4000);
const origin = `http://localhost:${port}`;
const service = await findService();
const client = new AuthenticationClient({
  ...service.options,
  redirectUri: `${origin}/callback`,
  logoutRedirectUri: origin,
});

// In memory: with several processes, keep sessions in a store that they share.
const sessions = new Map();
const SESSION_COOKIE = "session";

function sessionId(req) {
  const pairs = (req.headers.cookie ?? "").split(";").map((pair) => pair.trim().split("="));
  return pairs.find(([name]) => name === SESSION_COOKIE)?.[1];
}

function escapeHtml(text) {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const app = express();

app.get("/", (req, res) => {
  const session = sessions.get(sessionId(req));
  if (session === undefined) {
    res.send('<a href="/login">Sign in</a>');
    return;
  }
  const { user } = session;
  const name = escapeHtml(String(user.name ?? user.preferred_username ?? user.sub));
  res.send(`Hello ${name} <form method="post" action="/logout"><button>Sign out</button></form>`);
});

app.get("/login", (_req, res) => client.loginWithRedirect(res));

app.get("/callback", async (req, res) => {
  const tokens = await client.handleRedirectCallback(req, res);
  const user = await client.getUserInfoByAccessToken(tokens.access_token, { tokenPlace: "header" });
  // A new id with each sign-in: nobody can have planted it before.
  const id = randomBytes(32).toString("base64url");
  sessions.set(id, { user, idToken: tokens.id_token });
  res.cookie(SESSION_COOKIE, id, { httpOnly: true, sameSite: "lax", secure: req.secure });
  res.redirect("/");
});

// POST, so that a link of another site cannot sign anybody out.
app.post("/logout", async (req, res) => {
  const id = sessionId(req);
  const idToken = sessions.get(id)?.idToken;
  sessions.delete(id);
  res.clearCookie(SESSION_COOKIE);
  await client.logoutWithRedirect(res, { idToken });
});

app.use((error, _req, res, next) => {
  if (error instanceof OAuthError || error instanceof TokenError) {
    res
      .status(400)
      .send(`The sign-in failed (${escapeHtml(error.code)}). <a href="/login">Again</a>`);
  } else {
    next(error);
  }
});

app.listen(port, (error) => {
  if (error) throw error;
  console.log(`Open ${origin}`);
  if (service.user) console.log(`Sign in as ${service.user.username}, ${service.user.password}`);
});
