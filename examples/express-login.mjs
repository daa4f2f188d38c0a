// A web application with Express 4 or 5 whose users sign in with GenAuth. Register
// http://localhost:4000/callback as its callback URL and http://localhost:4000 as its logout URL.
import express from "express";
import { prepare } from "./support/application.mjs";
import { failurePage, homePage } from "./support/pages.mjs";

const { port, client, sessions, announce, sessionOf, isRefusal } = await prepare();
const app = express();

/** Passes a rejection to the error handler. Express 4 does not, and the process would exit. */
const handled = (handler) => (req, res, next) => {
  handler(req, res).catch(next);
};

app.get("/", (req, res) => {
  res.send(homePage(sessions.find(req.headers.cookie)));
});

app.get(
  "/login",
  handled((_req, res) => client.loginWithRedirect(res)),
);

app.get(
  "/callback",
  handled(async (req, res) => {
    const tokens = await client.handleRedirectCallback(req, res);
    res.append("Set-Cookie", sessions.begin(await sessionOf(tokens)));
    res.redirect("/");
  }),
);

// POST, so that a link on another site cannot sign the user out.
app.post(
  "/logout",
  handled(async (req, res) => {
    const { session, cookie } = sessions.end(req.headers.cookie);
    res.append("Set-Cookie", cookie);
    await client.logoutWithRedirect(res, { idToken: session?.idToken });
  }),
);

app.use((error, _req, res, next) => {
  if (isRefusal(error)) res.status(400).send(failurePage(error));
  else next(error);
});

app.listen(port, (error) => {
  if (error) throw error;
  announce();
});
