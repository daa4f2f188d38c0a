// A web application with Koa whose users sign in with GenAuth. Register
// http://localhost:4000/callback as its callback URL and http://localhost:4000 as its logout URL.
import Koa from "koa";
import { prepare } from "./support/application.mjs";
import { failurePage, homePage } from "./support/pages.mjs";

const { port, client, sessions, announce, sessionOf, isRefusal } = await prepare();

const routes = {
  "GET /": async (ctx) => {
    ctx.type = "html";
    ctx.body = homePage(sessions.find(ctx.headers.cookie));
  },

  "GET /login": async (ctx) => {
    await client.loginWithRedirect(ctx.res);
    // The response has ended; Koa must not send one as well.
    ctx.respond = false;
  },

  "GET /callback": async (ctx) => {
    const tokens = await client.handleRedirectCallback(ctx.req, ctx.res);
    ctx.append("Set-Cookie", sessions.begin(await sessionOf(tokens)));
    ctx.redirect("/");
  },

  // POST, so that a link on another site cannot sign the user out.
  "POST /logout": async (ctx) => {
    const { session, cookie } = sessions.end(ctx.headers.cookie);
    ctx.append("Set-Cookie", cookie);
    await client.logoutWithRedirect(ctx.res, { idToken: session?.idToken });
    ctx.respond = false;
  },
};

const app = new Koa();

app.use(async (ctx, next) => {
  try {
    await next();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    ctx.status = 400;
    ctx.type = "html";
    ctx.body = failurePage(error);
  }
});

app.use((ctx, next) => routes[`${ctx.method} ${ctx.path}`]?.(ctx) ?? next());

app.listen(port, announce);
