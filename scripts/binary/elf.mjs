/**
 * Reads the parts of a shared library that the dynamic loader of Linux uses (ELF, System V ABI): 64-bit,
 * little-endian.
 */

const PT_LOAD = 1;
const PT_DYNAMIC = 2;
const DT = {
  needed: 1,
  strtab: 5,
  symtab: 6,
  flags: 30,
  verneed: 0x6ffffffe,
  verneednum: 0x6fffffff,
};
const DF_STATIC_TLS = 0x10;
const SHT_DYNSYM = 11;
const SYMBOL_BYTES = 24;
const MACHINES = { 62: "x64", 183: "arm64" };

/**
 * @typedef {object} Library
 * @property {"elf" | "pe" | "mach-o"} format
 * @property {string} cpu npm's name of the architecture
 * @property {string[]} needed names of the libraries that it is linked with
 * @property {string[]} exported names of the symbols that it exports
 * @property {boolean} [staticTls] whether its thread-local variables use the static TLS block, whose spare
 *   space in a process is small; see `DF_STATIC_TLS` in the ELF specification
 * @property {string[]} [versions] symbol versions that it requires, such as `GLIBC_2.17`
 * @property {string} [minimumSystem] the oldest supported version of macOS
 */

/** Whether these bytes are an ELF file. */
export function isElf(bytes) {
  return bytes.toString("latin1", 0, 4) === "\x7fELF";
}

/**
 * @param {Buffer} bytes
 * @returns {Library}
 */
export function readElf(bytes) {
  if (bytes[4] !== 2 || bytes[5] !== 1) {
    throw new Error("This ELF file is not 64-bit and little-endian.");
  }
  const segments = table(bytes, { at: 32, size: 54, count: 56 }).map(programHeader(bytes));
  const offsetOf = (address) => {
    const holds = ({ type, start, size }) =>
      type === PT_LOAD && address >= start && address < start + size;
    const { offset, start } = segments.find(holds);
    return offset + address - start;
  };
  const dynamic = dynamicEntries(bytes, segments);
  const value = (tag) => dynamic.find((entry) => entry.tag === tag)?.value;
  const strings = offsetOf(value(DT.strtab));
  const name = (at) => text(bytes, strings + at);
  return {
    format: "elf",
    cpu: MACHINES[bytes.readUInt16LE(18)] ?? "unknown",
    needed: dynamic.filter(({ tag }) => tag === DT.needed).map((entry) => name(entry.value)),
    exported: exportedSymbols(bytes, offsetOf(value(DT.symtab)), name),
    staticTls: ((value(DT.flags) ?? 0) & DF_STATIC_TLS) !== 0,
    versions: neededVersions(bytes, { value, offsetOf, name }),
  };
}

/** Offsets of the rows of a table; its position, row size and row count are read at these offsets. */
function table(bytes, { at, size, count }) {
  const start = number(bytes, at);
  const rowSize = bytes.readUInt16LE(size);
  return Array.from({ length: bytes.readUInt16LE(count) }, (_, row) => start + row * rowSize);
}

function programHeader(bytes) {
  return (at) => ({
    type: bytes.readUInt32LE(at),
    offset: number(bytes, at + 8),
    start: number(bytes, at + 16),
    size: number(bytes, at + 32),
  });
}

function dynamicEntries(bytes, segments) {
  const { offset, size } = segments.find(({ type }) => type === PT_DYNAMIC);
  return Array.from({ length: size / 16 }, (_, row) => ({
    tag: number(bytes, offset + row * 16),
    value: number(bytes, offset + row * 16 + 8),
  }));
}

/** Global and weak symbols with a section. Only the section headers contain their count. */
function exportedSymbols(bytes, start, name) {
  const sections = table(bytes, { at: 40, size: 58, count: 60 });
  const symbols = sections.find((at) => bytes.readUInt32LE(at + 4) === SHT_DYNSYM);
  const count = number(bytes, symbols + 32) / SYMBOL_BYTES;
  return Array.from({ length: count }, (_, row) => start + row * SYMBOL_BYTES)
    .filter((at) => bytes[at + 4] >> 4 !== 0 && bytes.readUInt16LE(at + 6) !== 0)
    .map((at) => name(bytes.readUInt32LE(at)))
    .sort();
}

/** The versions of all required symbols, over all required libraries. */
function neededVersions(bytes, { value, offsetOf, name }) {
  if (value(DT.verneed) === undefined) return [];
  const versions = new Set();
  let library = offsetOf(value(DT.verneed));
  for (let left = value(DT.verneednum); left > 0; left--) {
    let version = library + bytes.readUInt32LE(library + 8);
    for (let more = bytes.readUInt16LE(library + 2); more > 0; more--) {
      versions.add(name(bytes.readUInt32LE(version + 8)));
      version += bytes.readUInt32LE(version + 12);
    }
    library += bytes.readUInt32LE(library + 12);
  }
  return [...versions].sort();
}

function number(bytes, at) {
  return Number(bytes.readBigUInt64LE(at));
}

function text(bytes, at) {
  return bytes.toString("latin1", at, bytes.indexOf(0, at));
}
