import { generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { createCertificate } from "genauth-emulator";
import {
  bitString,
  boolean,
  context,
  integer,
  octets,
  oid,
  seq,
  set,
  time,
  utf8,
} from "../../../emulator/src/der.js";

const DAY_MS = 86_400_000;
const YEAR_MS = 365 * DAY_MS;

/** The authority that clients of the cases trust, and a good certificate by it. */
export const GOOD = createCertificate();

/** Another authority, which nobody trusts. */
export const STRANGER = createCertificate();

/** Good, for another host. */
export const OTHER_NAME = createCertificate({ hosts: ["other.example"] });

/** Made when the clock showed another time. */
function madeAt(ms) {
  const { now } = Date;
  Date.now = () => ms;
  try {
    return createCertificate({ days: 1 });
  } finally {
    Date.now = now;
  }
}

export const EXPIRED = madeAt(Date.now() - YEAR_MS);
export const FUTURE = madeAt(Date.now() + YEAR_MS);

/** A certificate for 127.0.0.1 that vouches for itself. */
export const SELF_SIGNED = selfSigned();

function selfSigned() {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const algorithm = seq(oid("1.2.840.10045.4.3.2"));
  const name = seq(set(seq(oid("2.5.4.3"), utf8("self"))));
  const serial = randomBytes(16);
  serial[0] = 0x40;
  const hosts = seq(context(7, Buffer.from([127, 0, 0, 1]), false));
  const body = seq(
    context(0, integer(Buffer.from([2]))),
    integer(serial),
    algorithm,
    name,
    seq(time(Date.now() - DAY_MS), time(Date.now() + DAY_MS)),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    context(
      3,
      seq(
        seq(oid("2.5.29.19"), boolean(true), octets(seq())),
        seq(oid("2.5.29.17"), octets(hosts)),
      ),
    ),
  );
  const der = seq(body, algorithm, bitString(sign("sha256", body, privateKey)));
  const lines = der.toString("base64").match(/.{1,64}/g);
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }),
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`,
  };
}
