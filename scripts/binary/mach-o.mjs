/** Reads the parts of a dynamic library that the loader of macOS uses (Mach-O, 64-bit, little-endian). */

const MAGIC = 0xfeedfacf;
const CPUS = { 16777223: "x64", 16777228: "arm64" };
const LC = { symtab: 0x2, dylib: 0xc, weakDylib: 0x80000018, buildVersion: 0x32, versionMin: 0x24 };
/** Bits of a symbol's type (`n_type` in `mach-o/nlist.h`). */
const [N_STAB, N_PEXT, N_TYPE, N_EXT] = [0xe0, 0x10, 0x0e, 0x01];
const SYMBOL_BYTES = 16;
/** Symbols that the linker defines in every library. */
const LINKER_DEFINED = ["__dso_handle", "_mh_dylib_header"];

/** Whether these bytes are a Mach-O file for one CPU. */
export function isMachO(bytes) {
  return bytes.readUInt32LE(0) === MAGIC;
}

/**
 * @param {Buffer} bytes
 * @returns {import("./elf.mjs").Library}
 */
export function readMachO(bytes) {
  const commands = loadCommands(bytes);
  const version = commands.find(({ id }) => id === LC.buildVersion || id === LC.versionMin);
  // In LC_BUILD_VERSION, the platform comes first.
  const versionAt = version?.id === LC.buildVersion ? version.at + 12 : version?.at + 8;
  return {
    format: "mach-o",
    cpu: CPUS[bytes.readUInt32LE(4)] ?? "unknown",
    needed: commands
      .filter(({ id }) => id === LC.dylib || id === LC.weakDylib)
      .map(({ at }) => text(bytes, at + bytes.readUInt32LE(at + 8))),
    exported: commands
      .filter(({ id }) => id === LC.symtab)
      .flatMap(({ at }) => exported(bytes, at)),
    minimumSystem: version && versionText(bytes.readUInt32LE(versionAt)),
  };
}

function loadCommands(bytes) {
  const commands = [];
  let at = 32;
  for (let left = bytes.readUInt32LE(16); left > 0; left--) {
    commands.push({ id: bytes.readUInt32LE(at), at });
    at += bytes.readUInt32LE(at + 4);
  }
  return commands;
}

function exported(bytes, command) {
  const [symbols, count, strings] = [8, 12, 16].map((at) => bytes.readUInt32LE(command + at));
  return Array.from({ length: count }, (_, row) => symbols + row * SYMBOL_BYTES)
    .filter((at) => {
      const type = bytes[at + 4];
      return (type & (N_STAB | N_PEXT)) === 0 && type & N_EXT && type & N_TYPE;
    })
    .map((at) => text(bytes, strings + bytes.readUInt32LE(at)).replace(/^_/, ""))
    .filter((name) => !LINKER_DEFINED.includes(name))
    .sort();
}

function versionText(packed) {
  return `${packed >> 16}.${(packed >> 8) & 0xff}`;
}

function text(bytes, at) {
  return bytes.toString("latin1", at, bytes.indexOf(0, at));
}
