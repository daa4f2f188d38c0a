// A web application with Hono whose users sign in with GenAuth. Register
// http://localhost:4000/callback as its callback URL and http://localhost:4000 as its logout URL.
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { prepare } from "./support/application.mjs";
import { failurePage, homePage } from "./support/pages.mjs";

const { port, client, sessions, announce, sessionOf, isRefusal } = await prepare();
const app = new Hono();

app.get("/", (c) => c.html(homePage(sessions.find(c.req.header("cookie")))));

app.get("/login", (c) => client.loginWithRedirect(c.req.raw));

app.get("/callback", async (c) => {
  const headers = new Headers({ Location: "/" });
  const tokens = await client.handleRedirectCallback(c.req.raw, headers);
  headers.append("Set-Cookie", sessions.begin(await sessionOf(tokens)));
  return new Response(null, { status: 302, headers });
});

// POST, so that a link on another site cannot sign the user out.
app.post("/logout", async (c) => {
  const { session, cookie } = sessions.end(c.req.header("cookie"));
  const response = await client.logoutWithRedirect(c.req.raw, { idToken: session?.idToken });
  response.headers.append("Set-Cookie", cookie);
  return response;
});

app.onError((error, c) => {
  if (!isRefusal(error)) throw error;
  return c.html(failurePage(error), 400);
});

serve({ fetch: app.fetch, port }, announce);
