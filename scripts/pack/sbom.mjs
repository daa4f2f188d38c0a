/** The software bill of materials of a binary: CycloneDX 1.6, JSON. */

import { createHash } from "node:crypto";
import { keyOf } from "./components.mjs";

/**
 * @param {object} binary
 * @param {string} binary.name name of the npm package with the binary
 * @param {string} binary.version
 * @param {string} binary.license
 * @param {Buffer} binary.bytes
 * @param {string} binary.time timestamp of the sources in seconds since 1970
 * @param {import("./components.mjs").Component[]} components
 * @returns {object}
 */
export function billOfMaterials({ name, version, license, bytes, time }, components) {
  // A scope's "@" must be escaped in a package URL.
  const reference = `pkg:npm/${name.replace("@", "%40")}@${version}`;
  const references = new Map(components.map((component) => [keyOf(component), component.purl]));
  const needed = new Set(components.flatMap(({ dependsOn }) => dependsOn));
  const direct = components.filter((component) => !needed.has(keyOf(component)));
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      timestamp: new Date(Number(time) * 1_000).toISOString(),
      component: {
        type: "library",
        "bom-ref": reference,
        name,
        version,
        licenses: [{ license: { id: license } }],
        hashes: [hash(createHash("sha256").update(bytes).digest("hex"))],
        purl: reference,
      },
    },
    components: components.map(describe),
    dependencies: [
      { ref: reference, dependsOn: direct.map(({ purl }) => purl) },
      ...components.map(({ purl, dependsOn }) => ({
        ref: purl,
        dependsOn: [...new Set(dependsOn.map((key) => references.get(key)))].sort(),
      })),
    ],
  };
}

function describe({ name, version, license, description, purl, checksum }) {
  return {
    type: "library",
    "bom-ref": purl,
    name,
    version,
    ...(description === undefined ? {} : { description }),
    scope: "required",
    ...(checksum === undefined ? {} : { hashes: [hash(checksum)] }),
    licenses: [{ expression: license }],
    purl,
  };
}

function hash(content) {
  return { alg: "SHA-256", content };
}
