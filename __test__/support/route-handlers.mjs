/**
 * Serves the route handlers of a file like Next.js: `GET` and `POST` take a `Request` and return a
 * `Response`. The arguments are the file's path and the port.
 */

import { pathToFileURL } from "node:url";
import { serve } from "@hono/node-server";

const [, , path, port] = process.argv;
const handlers = await import(pathToFileURL(path).href);
const fetch = (request) =>
  handlers[request.method]?.(request) ?? new Response(null, { status: 405 });
serve({ fetch, port: Number(port) }, () => console.log(`Open http://localhost:${port}`));
