import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { createCertificate } from "genauth-emulator";
import { printed, runModule } from "./support/child.mjs";
import { credentials, startService, WECHAT_APP } from "./support/service.mjs";

const { key, cert, ca } = createCertificate();

const CALL = `
  import { AuthenticationClient } from "genauth-native";
  const [options, body] = process.argv.slice(2).map((text) => JSON.parse(text));
  try {
    const { statusCode } = await new AuthenticationClient(options).getWechatMpAccessToken(body);
    console.log(statusCode);
  } catch (error) {
    console.log(error.name, error.code);
  }`;

/** A temporary folder for the files of one test. */
function folder(t) {
  const path = mkdtempSync(join(tmpdir(), "genauth-trust-"));
  t.after(() => rmSync(path, { recursive: true }));
  return path;
}

/** The result of a call to a service with our certificate, in a process with this environment. */
async function said(t, env, options = {}) {
  const emulator = await startService(t, { tls: { key, cert } });
  const values = [{ ...credentials(emulator), ...options }, WECHAT_APP];
  return printed(runModule(CALL, { args: values.map((value) => JSON.stringify(value)), env }));
}

/** The environment of a machine without a certificate store. */
function withoutStore(t) {
  const empty = join(folder(t), "empty");
  mkdirSync(empty);
  return { SSL_CERT_FILE: "/dev/null", SSL_CERT_DIR: empty, NODE_EXTRA_CA_CERTS: undefined };
}

describe("the trusted certificates of a process:", () => {
  test("NODE_EXTRA_CA_CERTS is used", async (t) => {
    const file = join(folder(t), "extra.pem");
    writeFileSync(file, ca);
    assert.equal(await said(t, { NODE_EXTRA_CA_CERTS: file }), "200\n");
  });

  test("NODE_EXTRA_CA_CERTS is used when the system has no store", async (t) => {
    const file = join(folder(t), "extra.pem");
    writeFileSync(file, ca);
    assert.equal(await said(t, { ...withoutStore(t), NODE_EXTRA_CA_CERTS: file }), "200\n");
  });

  test("the option ca replaces NODE_EXTRA_CA_CERTS, as in Node's tls module", async (t) => {
    const file = join(folder(t), "extra.pem");
    writeFileSync(file, ca);
    const options = { ca: createCertificate().ca };
    assert.equal(
      await said(t, { NODE_EXTRA_CA_CERTS: file }, options),
      "ConnectionError UNABLE_TO_VERIFY_LEAF_SIGNATURE\n",
    );
  });

  test("the system's store, set with SSL_CERT_FILE, is used", async (t) => {
    const file = join(folder(t), "store.pem");
    writeFileSync(file, ca);
    const env = { SSL_CERT_FILE: file, SSL_CERT_DIR: undefined, NODE_EXTRA_CA_CERTS: undefined };
    assert.equal(await said(t, env), "200\n");
  });

  // Both authorities have one name.
  for (const [bundle, directory, expected] of [
    ["ours", "another", "200"],
    ["another", "ours", "200"],
    ["another", "another", "ConnectionError UNABLE_TO_VERIFY_LEAF_SIGNATURE"],
    ["none", "ours", "200"],
  ]) {
    const title = `of a store with a bundle of ${bundle} and a directory of ${directory}, all count`;
    test(title, async (t) => {
      const authorities = { ours: ca, another: createCertificate().ca, none: "" };
      const path = folder(t);
      const [file, directories] = [join(path, "bundle.pem"), join(path, "certificates")];
      mkdirSync(directories);
      writeFileSync(file, authorities[bundle]);
      writeFileSync(join(directories, "authority.pem"), authorities[directory]);
      const store = { SSL_CERT_FILE: file, SSL_CERT_DIR: directories };
      assert.equal(await said(t, { ...store, NODE_EXTRA_CA_CERTS: undefined }), `${expected}\n`);
    });
  }

  test("when the system has no store, Node's own root certificates are used", async (t) => {
    assert.equal(
      await said(t, withoutStore(t)),
      "ConnectionError UNABLE_TO_VERIFY_LEAF_SIGNATURE\n",
    );
  });

  test("when the system has no store, the option ca is enough", async (t) => {
    assert.equal(await said(t, withoutStore(t), { ca }), "200\n");
  });
});
