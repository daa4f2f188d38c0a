// A web application with Fastify whose users sign in with GenAuth. Register
// http://localhost:4000/callback as its callback URL and http://localhost:4000 as its logout URL.
import fastify from "fastify";
import { prepare } from "./support/application.mjs";
import { failurePage, homePage } from "./support/pages.mjs";

const { port, client, sessions, announce, sessionOf, isRefusal } = await prepare();
const app = fastify();

app.get("/", (request, reply) => {
  reply.type("text/html").send(homePage(sessions.find(request.headers.cookie)));
});

app.get("/login", async (_request, reply) => {
  await client.loginWithRedirect(reply.raw);
  // The response has ended; Fastify must not send one as well.
  reply.hijack();
});

app.get("/callback", async (request, reply) => {
  const tokens = await client.handleRedirectCallback(request.raw, reply.raw);
  // On the raw response, where the helper has set its cookie: one on the reply would replace it.
  reply.raw.appendHeader("Set-Cookie", sessions.begin(await sessionOf(tokens)));
  return reply.redirect("/");
});

// POST, so that a link on another site cannot sign the user out.
app.post("/logout", async (request, reply) => {
  const { session, cookie } = sessions.end(request.headers.cookie);
  reply.raw.appendHeader("Set-Cookie", cookie);
  await client.logoutWithRedirect(reply.raw, { idToken: session?.idToken });
  reply.hijack();
});

// The sign-out form has no fields.
app.addContentTypeParser("application/x-www-form-urlencoded", (_request, _payload, done) => done());

app.setErrorHandler((error, _request, reply) => {
  if (!isRefusal(error)) throw error;
  return reply.code(400).type("text/html").send(failurePage(error));
});

await app.listen({ port, host: "localhost" });
announce();
