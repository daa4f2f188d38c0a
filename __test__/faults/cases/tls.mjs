import {
  EXPIRED,
  FUTURE,
  GOOD,
  OTHER_NAME,
  SELF_SIGNED,
  STRANGER,
} from "../servers/certificates.mjs";
import { http1 } from "../servers/http1.mjs";
import { BRIEF, connection, ok, resolves, timesOut } from "./replies.mjs";

const good = { key: GOOD.key, cert: GOOD.cert };
const final = { attempts: 1, requests: 0, retryable: false };

/** A server with this certificate; clients trust these authorities. */
const server = ({ key, cert }, more) => http1([ok], { tls: { key, cert, ...more } });

export const overTls = [
  {
    id: "tls-ok",
    what: "The certificate is valid.",
    server: server(GOOD),
    expect: resolves(),
  },
  {
    id: "tls-wrong-name",
    what: "The certificate is for another host.",
    server: server(OTHER_NAME),
    options: { ca: OTHER_NAME.ca },
    expect: connection("ERR_TLS_CERT_ALTNAME_INVALID", final),
  },
  {
    id: "tls-expired",
    what: "The certificate has expired.",
    server: server(EXPIRED),
    options: { ca: EXPIRED.ca },
    expect: connection("CERT_HAS_EXPIRED", final),
  },
  {
    id: "tls-not-yet-valid",
    what: "The certificate is not valid yet.",
    server: server(FUTURE),
    options: { ca: FUTURE.ca },
    expect: connection("CERT_NOT_YET_VALID", final),
  },
  {
    id: "tls-self-signed",
    what: "The certificate is self-signed.",
    server: server(SELF_SIGNED),
    expect: connection("DEPTH_ZERO_SELF_SIGNED_CERT", final),
  },
  {
    id: "tls-unknown-authority",
    what: "No trusted authority signed the certificate.",
    server: server(STRANGER),
    expect: connection("UNABLE_TO_VERIFY_LEAF_SIGNATURE", final),
  },
  {
    id: "tls-1.1-only",
    what: "The server supports only TLS 1.1 and older.",
    server: server(GOOD, {
      minVersion: "TLSv1",
      maxVersion: "TLSv1.1",
      ciphers: "DEFAULT@SECLEVEL=0",
    }),
    expect: connection("EPROTO", final),
  },
  {
    id: "tls-1.2",
    what: "The server supports only TLS 1.2 and older.",
    server: server(GOOD, { maxVersion: "TLSv1.2" }),
    expect: resolves(),
  },
  {
    id: "tls-spoken-to-plain",
    what: "The server does not speak TLS.",
    server: http1([ok], { tls: good, atConnect: ["HTTP/1.1 400 Bad Request\r\n\r\n"] }),
    expect: connection("EPROTO", final),
  },
  {
    id: "tls-handshake-stalls",
    what: "The handshake is never answered.",
    server: http1([ok], { tls: good, atConnect: ["stall"] }),
    options: BRIEF,
    expect: timesOut("connect", { requests: 0 }),
  },
  {
    id: "tls-handshake-stalls-connect-timeout",
    what: "The first handshake is never answered, and connectTimeout ends it.",
    once: true,
    server: http1([ok], { tls: good, atConnect: ["stall"] }),
    options: { connectTimeout: 10_000, timeout: 60_000 },
    passes: 10_000,
    expect: resolves(undefined, { requests: 1, connections: 2 }),
  },
  {
    id: "tls-handshake-reset",
    what: "The handshake is reset, each time.",
    once: true,
    server: http1([ok], { tls: good, atConnect: ["reset", "reset"] }),
    options: { maxRetries: 1 },
    expect: connection("ECONNRESET", { attempts: 2, requests: 0, retryable: true }),
  },
  {
    id: "tls-handshake-closed",
    what: "The connection closes during the handshake, once.",
    once: true,
    server: http1([ok], { tls: good, atConnect: ["close"] }),
    expect: resolves(undefined, { requests: 1, connections: 2 }),
  },
  {
    id: "tls-client-certificate-refused",
    what: "The server does not accept the client certificate.",
    server: server(GOOD, { ca: STRANGER.ca, requestCert: true }),
    options: { maxRetries: 0 },
    // The alert, the end of the connection and the request cross each other.
    expect: connection(/^(ERR_TLS_CLIENT_CERTIFICATE|ECONNRESET|EPIPE)$/, {
      attempts: 1,
      requests: 0,
    }),
  },
];
