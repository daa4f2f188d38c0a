/** Debian's Prometheus scrapes `examples/prometheus.mjs`. */

import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { requireDebian } from "../../../scripts/support/debian.mjs";
import { startPrometheusExample } from "../../support/prometheus-example.mjs";

let programs;
before(async () => {
  programs = await requireDebian({ prometheus: "prometheus", promtool: "prometheus" });
});

/** Starts a server that scrapes the example; `ask` resolves with the first non-empty answer to a query. */
async function startPrometheus(t, target) {
  const folder = mkdtempSync(join(tmpdir(), "genauth-prometheus-"));
  const config = join(folder, "prometheus.yml");
  const job = `{ job_name: service, scrape_interval: 1s, scrape_timeout: 1s, static_configs: [{ targets: ["${target}"] }] }`;
  writeFileSync(config, `scrape_configs: [${job}]\n`);
  const flags = [`--config.file=${config}`, `--storage.tsdb.path=${folder}/data`];
  const child = spawn(programs.prometheus, [...flags, "--web.listen-address=127.0.0.1:0"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = once(child, "close");
  t.after(async () => {
    child.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  });
  const origin = await listening(child);
  return {
    origin,
    async ask(query, isAnswer) {
      const url = `${origin}/api/v1/query?${new URLSearchParams({ query })}`;
      for (;;) {
        const response = await fetch(url);
        // 503 until Prometheus has read its storage.
        const { data } = response.ok ? await response.json() : {};
        const found = new Map(
          data?.result.map(({ metric, value }) => [metric.client, Number(value[1])]),
        );
        if (isAnswer(found)) return found;
        await setTimeout(50);
      }
    },
  };
}

async function listening(child) {
  let text = "";
  const found = new Promise((resolve, reject) => {
    child.stderr.setEncoding("utf8").on("data", (chunk) => {
      text += chunk;
      const match = /msg="Listening on" (?:.* )?address=(\S+).*\n/.exec(text);
      if (match) resolve(`http://${match[1]}`);
    });
    child.once("close", () => reject(new Error(`Prometheus ended: ${text}`)));
  });
  return found;
}

describe("the example for Prometheus", () => {
  test("exposes text in which promtool finds no fault", async (t) => {
    const example = await startPrometheusExample(t);
    const input = await example.text();
    const found = execFileSync(programs.promtool, ["check", "metrics"], {
      input,
      encoding: "utf8",
    });
    assert.equal(found, "");
  });

  test("is scraped: Prometheus has the calls of each client", async (t) => {
    const example = await startPrometheusExample(t);
    const prometheus = await startPrometheus(t, `127.0.0.1:${example.port}`);
    const atZero = await prometheus.ask("genauth_calls_total", ({ size }) => size === 2);
    assert.deepEqual(Object.fromEntries(atZero), { authentication: 0, management: 0 });
    await example.work(7);
    const after = (found) => found.get("management") > 0;
    const counted = await prometheus.ask("genauth_calls_total == 7", (found) => found.size === 2);
    assert.deepEqual(Object.fromEntries(counted), { authentication: 7, management: 7 });
    const rates = await prometheus.ask("rate(genauth_calls_total[1h])", after);
    assert.equal(rates.size, 2);
  });
});
