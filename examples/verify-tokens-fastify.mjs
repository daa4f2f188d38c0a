// An API with Fastify that accepts requests with a valid access token and the required scope.
import Fastify from "fastify";
import { findApi } from "./support/api.mjs";

const port = Number(process.env.PORT ?? 4001);
const { client, announce } = await findApi();
const app = Fastify();

const requireScope = (scope) => async (request, reply) => {
  try {
    request.token = await client.verifyRequest(request, { scope });
  } catch (error) {
    if (!error.challenge) throw error;
    return reply.code(error.challenge.status).headers(error.challenge.headers).send();
  }
};

app.get("/orders", { onRequest: requireScope("orders:read") }, async (request) => {
  return { orders: [], caller: request.token.sub };
});

await app.listen({ port });
await announce(port);
