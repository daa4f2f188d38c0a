import { generateKeyPairSync } from "node:crypto";
import { createCertificate } from "genauth-emulator";
import { issue } from "../../../emulator/src/certificate.js";
import { boolean, seq } from "../../../emulator/src/der.js";
import { alternativeNames, certificate, extension, nameOf } from "../../../emulator/src/x509.js";

const DAY_MS = 86_400_000;
const YEAR_MS = 365 * DAY_MS;
const HOSTS = ["127.0.0.1"];
const BASIC_CONSTRAINTS = "2.5.29.19";
const SUBJECT_ALTERNATIVE_NAME = "2.5.29.17";

/** The two days around a moment. */
const around = (ms) => ({ from: ms - DAY_MS, to: ms + DAY_MS });

/** The authority that clients of the cases trust, and a good certificate by it. */
export const GOOD = createCertificate();

/** Another authority, which nobody trusts. */
export const STRANGER = createCertificate();

/** Good, for another host. */
export const OTHER_NAME = createCertificate({ hosts: ["other.example"] });

export const EXPIRED = issue(HOSTS, around(Date.now() - YEAR_MS));
export const FUTURE = issue(HOSTS, around(Date.now() + YEAR_MS));

/** A certificate for 127.0.0.1 that vouches for itself. */
export const SELF_SIGNED = selfSigned();

function selfSigned() {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const name = nameOf("self");
  const cert = certificate({
    issuer: name,
    subject: name,
    period: around(Date.now()),
    publicKey,
    signingKey: privateKey,
    extensions: [
      extension(BASIC_CONSTRAINTS, seq(), boolean(true)),
      extension(SUBJECT_ALTERNATIVE_NAME, alternativeNames(HOSTS)),
    ],
  });
  return { key: privateKey.export({ type: "pkcs8", format: "pem" }), cert };
}
