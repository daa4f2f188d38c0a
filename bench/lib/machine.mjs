/** The machine and the runtime that the figures come from. */
import os from "node:os";
import process from "node:process";

/** @returns {Record<string, string>} What the report names. */
export function describeMachine() {
  const cpus = os.cpus();
  return {
    Processor: `${cpus[0].model.trim()}, ${cpus.length} cores`,
    Memory: `${Math.round(os.totalmem() / 2 ** 30)} GiB`,
    System: `${os.type()} ${os.release()}, ${os.arch()}`,
    "Node.js": `${process.version}, OpenSSL ${process.versions.openssl}`,
  };
}
