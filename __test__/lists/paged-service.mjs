/** A service whose operations all list the same items, in the form that a test asks for. */

import { createServer } from "node:http";
import { after } from "node:test";
import { listen } from "../support/tcp.mjs";

async function bodyOf(request) {
  let text = "";
  for await (const chunk of request) text += chunk;
  return text === "" ? undefined : JSON.parse(text);
}

/**
 * @param {unknown[]} items
 * @param {object} [options]
 * @param {"total" | "list" | "cursor"} [options.form]
 * @param {number} [options.total]  what the service says
 * @param {number} [options.most]  largest page that the service gives
 * @param {boolean} [options.repeats]  whether every page is the first one
 * @param {number} [options.holdsFrom]  number of the first page that is not answered
 * @param {object} [options.refusal]  the answer from the second page on
 */
export async function pagedService(items, options = {}) {
  const { form = "total", total = items.length, most = Number.POSITIVE_INFINITY } = options;
  const { repeats = false, holdsFrom = Number.POSITIVE_INFINITY, refusal } = options;
  const pages = [];
  const bodies = [];
  const waiting = [];
  let drop;
  const dropped = new Promise((resolve) => {
    drop = resolve;
  });

  const server = createServer(async (request, response) => {
    const query = new URL(request.url, "http://host").searchParams;
    const body = await bodyOf(request);
    const places = body?.options?.pagination ?? body?.pagination ?? body ?? {};
    const page = Number(query.get("page") ?? places.page ?? 1);
    const limit = Number(query.get("limit") ?? places.limit ?? places.size);
    pages.push(`${page}/${limit}`);
    bodies.push(body);
    for (const { count, resolve } of waiting) if (pages.length >= count) resolve();
    if (page >= holdsFrom) {
      response.on("close", drop);
      return;
    }
    const size = Math.min(limit, most);
    const start = form === "cursor" ? Number(body.scrollId ?? 0) : repeats ? 0 : (page - 1) * size;
    const list = items.slice(start, start + size);
    const end = start + list.length;
    const data = {
      total: { totalCount: total, list },
      list,
      cursor: { list, scrollId: end < items.length ? String(end) : null },
    }[form];
    const answer = refusal !== undefined && page > 1 ? refusal : { statusCode: 200, data };
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(answer));
  });
  const port = await listen({ after }, undefined, server);
  return {
    host: `http://127.0.0.1:${port}`,
    pages,
    bodies,
    dropped,
    /** Resolves when this number of requests has arrived. */
    received: (count) =>
      new Promise((resolve) => {
        if (pages.length >= count) resolve();
        else waiting.push({ count, resolve });
      }),
  };
}
