import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { WECHAT } from "../clients/request.mjs";

/**
 * node-easywechat with its default cache, which already holds a token. Only the parts of the package that
 * the token needs are loaded: the rest does not load with every version of its dependencies.
 */
export async function create() {
  const require = createRequire(import.meta.url);
  const AccessToken = require("node-easywechat/dist/OfficialAccount/AccessToken");
  const FileCache = require("node-easywechat/dist/Core/Cache/FileCache");
  const directory = await mkdtemp(path.join(tmpdir(), "genauth-bench-"));
  process.once("exit", () => rmSync(directory, { recursive: true, force: true }));
  const cache = new FileCache({ path: directory });
  const accessToken = new AccessToken(WECHAT.appId, WECHAT.appSecret, null, cache);
  await cache.set(accessToken.getKey(), "t".repeat(512), 7_200);
  return { call: () => accessToken.getToken() };
}
