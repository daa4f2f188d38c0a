// A webhook with Fastify that accepts requests with its secret alone.
import Fastify from "fastify";
import { verifyWebhook } from "genauth-native";
import { findWebhook } from "./support/webhook.mjs";

const port = Number(process.env.PORT ?? 4002);
const { secret, announce } = findWebhook();
const app = Fastify();

// Before the body is read.
const requireSecret = async (request, reply) => {
  if (!verifyWebhook(request.headers, secret)) return reply.code(401).send();
};

app.post("/webhook", { onRequest: requireSecret }, async (request, reply) => {
  const { eventName, data } = request.body;
  console.log(`${eventName}: ${data.id}`);
  return reply.code(204).send();
});

await app.listen({ port });
announce(port);
