import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { WECHAT } from "../clients/request.mjs";

/** node-easywechat with its default cache, which holds a token already. */
export async function create() {
  const { OfficialAccount } = createRequire(import.meta.url)("node-easywechat");
  const directory = await mkdtemp(path.join(tmpdir(), "genauth-bench-"));
  process.once("exit", () => rmSync(directory, { recursive: true, force: true }));
  const app = new OfficialAccount({
    app_id: WECHAT.appId,
    secret: WECHAT.appSecret,
    file_cache: { path: directory },
  });
  const accessToken = app.getAccessToken();
  await app.getCache().set(accessToken.getKey(), "t".repeat(512), 7_200);
  return { call: () => accessToken.getToken() };
}
