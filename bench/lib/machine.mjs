/** The machine and the runtime of the measurements. */
import os from "node:os";
import process from "node:process";

/** @returns {Record<string, string>} The properties for the report. */
export function describeMachine() {
  const cpus = os.cpus();
  return {
    Processor: `${cpus[0].model.trim()}, ${cpus.length} cores`,
    Memory: `${Math.round(os.totalmem() / 2 ** 30)} GiB`,
    System: `${os.type()} ${os.release()}, ${os.arch()}`,
    "Node.js": `${process.version}, OpenSSL ${process.versions.openssl}`,
  };
}
