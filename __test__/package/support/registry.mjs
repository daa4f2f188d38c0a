/** A package registry on 127.0.0.1, of the packed tarballs and nothing else. */

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { readJson, unpack } from "./packages.mjs";

/**
 * @param {string[]} [tarballs] what is published; whatever else is asked for is not found
 * @returns {Promise<{ url: string, asked: string[], close(): void }>} `asked` grows by the name of
 *   every package that is asked for
 */
export async function startRegistry(tarballs = []) {
  const published = new Map();
  for (const tarball of tarballs) {
    const manifest = readJson(join(await unpack(tarball), "package.json"));
    published.set(manifest.name, { manifest, bytes: readFileSync(tarball) });
  }
  const asked = [];
  const server = createServer((request, response) => {
    // The slash of a scoped name is escaped in the path.
    const [name, isTarball] = request.url.slice(1).split("/").map(decodeURIComponent);
    const entry = published.get(name);
    if (!isTarball) {
      asked.push(name);
    }
    if (entry === undefined) {
      response.writeHead(404, { "content-type": "application/json" }).end("{}");
    } else if (isTarball) {
      response.end(entry.bytes);
    } else {
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify(describe(entry, url)));
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${server.address().port}`;
  return {
    url,
    asked,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** What a registry says of a package with one version. */
function describe({ manifest, bytes }, url) {
  const { name, version } = manifest;
  const integrity = `sha512-${createHash("sha512").update(bytes).digest("base64")}`;
  const dist = { tarball: `${url}/${encodeURIComponent(name)}/tarball`, integrity };
  return {
    name,
    "dist-tags": { latest: version },
    versions: { [version]: { ...manifest, dist } },
  };
}
