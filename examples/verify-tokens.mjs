// An API with Express that accepts requests with a valid access token and the required scope.
import express from "express";
import { findApi } from "./support/api.mjs";

const port = Number(process.env.PORT ?? 4001);
const { client, announce } = await findApi();
const app = express();

const requireScope = (scope) => async (req, res, next) => {
  try {
    req.token = await client.verifyRequest(req, { scope });
  } catch (error) {
    if (!error.challenge) return next(error);
    return res.status(error.challenge.status).set(error.challenge.headers).end();
  }
  next();
};

app.get("/orders", requireScope("orders:read"), (req, res) => {
  res.json({ orders: [], caller: req.token.sub });
});

app.listen(port, async (error) => {
  if (error) throw error;
  await announce(port);
});
