/** A package registry on 127.0.0.1 with the packed tarballs and the packages that are published to it. */

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { json } from "node:stream/consumers";
import { readJson, unpack } from "./packages.mjs";

/**
 * @typedef {object} Registry
 * @property {string} url
 * @property {string[]} asked the name of every requested package, in order of requests
 * @property {{ name: string, version: string, tag: string }[]} published every package that was
 *   published to it, in this order
 * @property {string} publishedAt time of publication of all packages, as ISO 8601. Long ago by default: some
 *   package managers do not install versions of the last few days
 * @property {Set<string>} refused names of packages that it does not accept
 * @property {() => void} close
 */

/**
 * @param {string[]} [tarballs] the initial packages; requests for others get 404
 * @returns {Promise<Registry>}
 */
export async function startRegistry(tarballs = []) {
  const entries = new Map();
  for (const tarball of tarballs) {
    const manifest = readJson(join(await unpack(tarball), "package.json"));
    entries.set(manifest.name, { manifest, bytes: readFileSync(tarball) });
  }
  const publishedAt = "2026-01-01T00:00:00.000Z";
  const registry = { asked: [], published: [], publishedAt, refused: new Set() };

  async function receive(request, response) {
    const { name, versions, _attachments: attachments, "dist-tags": tags } = await json(request);
    response.setHeader("content-type", "application/json");
    if (registry.refused.has(name)) {
      response.writeHead(403).end('{ "error": "refused" }');
      return;
    }
    const [manifest] = Object.values(versions);
    const [{ data }] = Object.values(attachments);
    entries.set(name, { manifest, bytes: Buffer.from(data, "base64") });
    const [[tag, version]] = Object.entries(tags);
    registry.published.push({ name, version, tag });
    response.writeHead(201).end("{}");
  }

  const server = createServer((request, response) => {
    if (request.method === "PUT") {
      receive(request, response).catch((error) => response.writeHead(400).end(error.message));
      return;
    }
    const [name, isTarball] = decodeURIComponent(request.url.slice(1)).split("/-/");
    const entry = entries.get(name);
    if (!isTarball) {
      registry.asked.push(name);
    }
    if (entry === undefined) {
      response.writeHead(404, { "content-type": "application/json" }).end("{}");
    } else if (isTarball) {
      response.end(entry.bytes);
    } else {
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify(describe(entry, registry)));
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  registry.url = `http://127.0.0.1:${server.address().port}`;
  registry.close = () => {
    server.close();
    server.closeAllConnections();
  };
  return registry;
}

/** The metadata of a package with one version. */
function describe({ manifest, bytes }, { url, publishedAt }) {
  const { name, version } = manifest;
  const integrity = `sha512-${createHash("sha512").update(bytes).digest("base64")}`;
  // The path that every registry uses, so that lock files do not contain it.
  const tarball = `${url}/${name}/-/${name.split("/").at(-1)}-${version}.tgz`;
  const dist = { tarball, integrity, shasum: createHash("sha1").update(bytes).digest("hex") };
  return {
    name,
    "dist-tags": { latest: version },
    versions: { [version]: { ...manifest, dist } },
    time: { created: publishedAt, modified: publishedAt, [version]: publishedAt },
  };
}
