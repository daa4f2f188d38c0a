// An API with Koa that accepts requests with a valid access token and the required scope.
import Koa from "koa";
import { findApi } from "./support/api.mjs";

const port = Number(process.env.PORT ?? 4001);
const { client, announce } = await findApi();
const app = new Koa();

const requireScope = (scope) => async (ctx, next) => {
  try {
    ctx.state.token = await client.verifyRequest(ctx.req, { scope });
  } catch (error) {
    if (!error.challenge) throw error;
    ctx.status = error.challenge.status;
    ctx.set(error.challenge.headers);
    return;
  }
  await next();
};

app.use(requireScope("orders:read"));
app.use((ctx) => {
  if (ctx.path === "/orders") ctx.body = { orders: [], caller: ctx.state.token.sub };
});

app.listen(port, () => announce(port));
