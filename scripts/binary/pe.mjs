/** Reads the parts of a DLL that the loader of Windows uses (Microsoft PE format, PE32+). */

const MACHINES = { 34404: "x64", 43620: "arm64" };
const SECTION_BYTES = 40;
const IMPORT_BYTES = 20;

/** Whether these bytes are a PE file. */
export function isPe(bytes) {
  return (
    bytes.toString("latin1", 0, 2) === "MZ" &&
    bytes.toString("latin1", headers(bytes), headers(bytes) + 4) === "PE\0\0"
  );
}

/**
 * @param {Buffer} bytes
 * @returns {import("./elf.mjs").Library}
 */
export function readPe(bytes) {
  const coff = headers(bytes) + 4;
  const optional = coff + 20;
  const sections = optional + bytes.readUInt16LE(coff + 16);
  const count = bytes.readUInt16LE(coff + 2);
  const offsetOf = (address) => {
    const starts = Array.from({ length: count }, (_, row) => sections + row * SECTION_BYTES);
    const section = starts.findLast((at) => bytes.readUInt32LE(at + 12) <= address);
    return bytes.readUInt32LE(section + 20) + address - bytes.readUInt32LE(section + 12);
  };
  // The first two data directories of PE32+.
  const [exports, imports] = [optional + 112, optional + 120].map((at) => bytes.readUInt32LE(at));
  return {
    format: "pe",
    cpu: MACHINES[bytes.readUInt16LE(coff)] ?? "unknown",
    needed: imports === 0 ? [] : importedLibraries(bytes, offsetOf(imports), offsetOf),
    exported: exports === 0 ? [] : exportedNames(bytes, offsetOf(exports), offsetOf),
  };
}

function headers(bytes) {
  return bytes.readUInt32LE(0x3c);
}

function importedLibraries(bytes, start, offsetOf) {
  const names = [];
  for (let at = start; bytes.readUInt32LE(at + 12) !== 0; at += IMPORT_BYTES) {
    names.push(text(bytes, offsetOf(bytes.readUInt32LE(at + 12))));
  }
  return names;
}

function exportedNames(bytes, at, offsetOf) {
  const names = offsetOf(bytes.readUInt32LE(at + 32));
  return Array.from({ length: bytes.readUInt32LE(at + 24) }, (_, row) =>
    text(bytes, offsetOf(bytes.readUInt32LE(names + row * 4))),
  ).sort();
}

function text(bytes, at) {
  return bytes.toString("latin1", at, bytes.indexOf(0, at));
}
