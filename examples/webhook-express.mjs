// A webhook with Express that accepts requests with its secret alone.
import express from "express";
import { verifyWebhook } from "genauth-native";
import { findWebhook } from "./support/webhook.mjs";

const port = Number(process.env.PORT ?? 4002);
const { secret, announce } = findWebhook();
const app = express();

const requireSecret = (req, res, next) => {
  if (!verifyWebhook(req.headers, secret)) return res.sendStatus(401);
  next();
};

// The secret is checked first, so that the body of a stranger is not read.
app.post("/webhook", requireSecret, express.json(), (req, res) => {
  const { eventName, data } = req.body;
  console.log(`${eventName}: ${data.id}`);
  res.sendStatus(204);
});

app.listen(port, (error) => {
  if (error) throw error;
  announce(port);
});
