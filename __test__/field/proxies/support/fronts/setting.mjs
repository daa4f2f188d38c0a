/** What every proxy of a test has: a folder of its own, ports, and a certificate. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createCertificate } from "genauth-emulator";
import { unusedPort } from "../../../../support/ports.mjs";

/** The certificate of all servers of the laboratory. */
export const CERTIFICATE = createCertificate({ hosts: ["127.0.0.1"] });

/** Protocols, and what the port of each speaks. */
export const PROTOCOLS = {
  http1: { scheme: "http", name: "HTTP/1.1" },
  tls1: { scheme: "https", name: "HTTP/1.1, TLS" },
  tls2: { scheme: "https", name: "HTTP/2, TLS" },
};

/** The ports, configuration and folder of one proxy. */
export class Setting {
  #folder = mkdtempSync(join(tmpdir(), "genauth-proxy-"));
  /** Ports by the keys of {@link PROTOCOLS}, and `admin`. */
  ports = {};

  static async make() {
    const setting = new Setting();
    for (const name of [...Object.keys(PROTOCOLS), "admin"]) {
      setting.ports[name] = await unusedPort();
    }
    setting.key = setting.file("key.pem", CERTIFICATE.key);
    setting.cert = setting.file("cert.pem", CERTIFICATE.cert);
    setting.both = setting.file("both.pem", CERTIFICATE.cert + CERTIFICATE.key);
    return setting;
  }

  /** The path of a file in the folder, written if `text` is given. */
  file(name, text) {
    const path = join(this.#folder, name);
    if (text !== undefined) {
      writeFileSync(path, text, { mode: 0o600 });
    }
    return path;
  }

  get folder() {
    return this.#folder;
  }

  origin(protocol) {
    return `${PROTOCOLS[protocol].scheme}://127.0.0.1:${this.ports[protocol]}`;
  }

  remove() {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
