// An API with Nest that accepts requests with a valid access token and the required scope.
import "reflect-metadata";
import { Controller, Get, HttpException, Module, Req, UseGuards } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { findApi } from "./support/api.mjs";

const port = Number(process.env.PORT ?? 4001);
const { client, announce } = await findApi();

const RequireScope = (scope) =>
  class {
    async canActivate(context) {
      const [req, res] = context.getArgs();
      try {
        req.token = await client.verifyRequest(req, { scope });
      } catch (error) {
        if (!error.challenge) throw error;
        res.set(error.challenge.headers);
        throw new HttpException("refused", error.challenge.status);
      }
      return true;
    }
  };

class Orders {
  list(req) {
    return { orders: [], caller: req.token.sub };
  }
}
class Api {}

// What TypeScript compiles @Controller(), @UseGuards(), @Get("orders") and @Req() to.
Req()(Orders.prototype, "list", 0);
Get("orders")(Orders.prototype, "list", Object.getOwnPropertyDescriptor(Orders.prototype, "list"));
UseGuards(RequireScope("orders:read"))(Orders);
Controller()(Orders);
Module({ controllers: [Orders] })(Api);

const app = await NestFactory.create(Api, { logger: ["error"] });
await app.listen(port);
await announce(port);
