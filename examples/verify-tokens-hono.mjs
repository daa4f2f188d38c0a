// An API with Hono that accepts requests with a valid access token and the required scope.
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { findApi } from "./support/api.mjs";

const port = Number(process.env.PORT ?? 4001);
const { client, announce } = await findApi();
const app = new Hono();

const requireScope = (scope) => async (c, next) => {
  try {
    c.set("token", await client.verifyRequest(c.req, { scope }));
  } catch (error) {
    if (!error.challenge) throw error;
    return new Response(null, error.challenge);
  }
  await next();
};

app.get("/orders", requireScope("orders:read"), (c) => {
  return c.json({ orders: [], caller: c.get("token").sub });
});

serve({ fetch: app.fetch, port }, () => announce(port));
