import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { AuthenticationClient, ManagementClient } from "genauth-native";
import { startPrometheusExample } from "./support/prometheus-example.mjs";

const CREDENTIALS = {
  authentication: { appId: "app-1", appSecret: "secret-1", appHost: "http://127.0.0.1:1" },
  management: { accessKeyId: "key-1", accessKeySecret: "secret-1", host: "http://127.0.0.1:1" },
};

/** The types and the samples of the text format. */
function parse(text) {
  const types = new Map();
  const samples = new Map();
  let metric;
  for (const line of text.trimEnd().split("\n")) {
    if (line.startsWith("# HELP ")) continue;
    const type = /^# TYPE (\S+) (counter|gauge)$/.exec(line);
    if (type) {
      [, metric] = type;
      assert.ok(!types.has(metric), `${metric} has one group of samples`);
      types.set(metric, type[2]);
      continue;
    }
    const [, name, client, value] = /^(\w+)\{client="(\w+)"\} (\d+(?:\.\d+)?)$/.exec(line);
    assert.equal(name, metric);
    samples.set(`${client} ${name}`, Number(value));
  }
  return { types, samples };
}

function numbersIn(counts) {
  return Object.values(counts).reduce((sum, value) => {
    if (typeof value === "object" && value !== null) return sum + numbersIn(value);
    return sum + (typeof value === "number" ? 1 : 0);
  }, 0);
}

describe("examples/prometheus.mjs", () => {
  test("exposes the calls of both clients", async (t) => {
    const example = await startPrometheusExample(t);
    await example.work(3);
    const { types, samples } = parse(await example.text());
    assert.equal(types.get("genauth_calls_total"), "counter");
    assert.equal(types.get("genauth_in_flight"), "gauge");
    assert.equal(types.get("genauth_retry_budget"), "gauge");
    assert.equal(types.get("genauth_wechat_tokens_hits_total"), "counter");
    assert.equal(types.get("genauth_management_tokens_access_keys"), "gauge");
    assert.equal(types.get("genauth_verified_tokens_tokens"), "gauge");
    for (const client of ["authentication", "management"]) {
      assert.equal(samples.get(`${client} genauth_calls_total`), 3);
      assert.equal(samples.get(`${client} genauth_errors_total`), 0);
      assert.equal(samples.get(`${client} genauth_in_flight`), 0);
    }
  });

  test("exposes each number of stats()", async (t) => {
    const example = await startPrometheusExample(t);
    const { samples } = parse(await example.text());
    const authentication = new AuthenticationClient(CREDENTIALS.authentication);
    const management = new ManagementClient(CREDENTIALS.management);
    const expected = numbersIn(authentication.stats()) + numbersIn(management.stats());
    assert.equal(samples.size, expected);
  });
});
