// A web application with Next whose users sign in with GenAuth: the file app/[[...path]]/route.js, and
// serverExternalPackages: ["genauth-native"] in next.config.js. Register http://localhost:4000/callback as
// its callback URL and http://localhost:4000 as its logout URL, and run `next start --port 4000`.
import { prepare } from "./support/application.mjs";
import { failurePage, homePage } from "./support/pages.mjs";

export const dynamic = "force-dynamic";

let prepared;
// Skipped while Next builds, which also loads this file.
function application() {
  prepared ??= prepare();
  return prepared;
}

const page = (html, status = 200) =>
  new Response(html, { status, headers: { "Content-Type": "text/html; charset=utf-8" } });

const routes = {
  "GET /": async (request, { sessions }) =>
    page(homePage(sessions.find(request.headers.get("cookie")))),

  "GET /login": (request, { client }) => client.loginWithRedirect(request),

  "GET /callback": async (request, { client, sessions, sessionOf }) => {
    const headers = new Headers({ Location: "/" });
    const tokens = await client.handleRedirectCallback(request, headers);
    headers.append("Set-Cookie", sessions.begin(await sessionOf(tokens)));
    return new Response(null, { status: 302, headers });
  },

  // POST, so that a link on another site cannot sign the user out.
  "POST /logout": async (request, { client, sessions }) => {
    const { session, cookie } = sessions.end(request.headers.get("cookie"));
    const response = await client.logoutWithRedirect(request, { idToken: session?.idToken });
    response.headers.append("Set-Cookie", cookie);
    return response;
  },
};

async function handle(request) {
  const route = routes[`${request.method} ${new URL(request.url).pathname}`];
  if (route === undefined) return page("Not found", 404);
  const parts = await application();
  try {
    return await route(request, parts);
  } catch (error) {
    if (!parts.isRefusal(error)) throw error;
    return page(failurePage(error), 400);
  }
}

export { handle as GET, handle as POST };
