import { references } from "./type-expression.mjs";

/** The field that declares how the passwords of a request are encrypted. */
const ENCRYPT_TYPE = "passwordEncryptType";
/** The names of fields that hold a password. */
const PASSWORD = /^(\w+P|p)assword$/;

/**
 * Finds errors in the password fields that an operation declares. A body with a password must declare it,
 * or the client would send it unencrypted: the client encrypts it if the body can declare the encryption,
 * and refuses the call otherwise.
 *
 * @param {import("./catalogue.mjs").Operation} operation
 * @param {Map<string, import("./catalogue.mjs").Model>} models
 * @returns {string[]}
 */
export function passwordProblems({ arguments: all, passwords, composes }, models) {
  const type = all.find((argument) => argument.in === "body")?.type;
  if (passwords === undefined) {
    // A composed body has the fields of the operation that it is composed for.
    const names = composes || !type ? [] : [...namesIn(type, models)];
    const forgotten = names.find((name) => PASSWORD.test(name));
    return forgotten ? [`the body has a ${forgotten}, but "passwords" is missing`] : [];
  }
  const { fields, encryptType } = passwords;
  const problems = (encryptType ? [...fields, encryptType] : fields)
    .filter((place) => !type || !leads(type, place.split("."), models))
    .map((place) => `passwords: the body has no field ${place}`);
  if (encryptType === undefined) {
    // A missing `encryptType` would make the client refuse valid calls.
    const place = type && [...namesIn(type, models)].includes(ENCRYPT_TYPE);
    if (place) problems.push(`the body has a ${ENCRYPT_TYPE}, but "encryptType" is missing`);
  } else if (encryptType.split(".").at(-1) !== ENCRYPT_TYPE) {
    problems.push(`passwords: "encryptType" must lead to a ${ENCRYPT_TYPE}`);
  }
  return problems;
}

function fieldsOf(type, models) {
  return references(type)
    .filter(({ kind }) => kind === "model")
    .flatMap(({ name }) => models.get(name).fields);
}

/** A name with `[]` is a list, whose elements the rest of the place is in. */
function leads(type, [name, ...rest], models) {
  const field = fieldsOf(type, models).find((known) => known.name === name.replace("[]", ""));
  if (!field || name.endsWith("[]") !== (field.type.kind === "list")) return false;
  return rest.length === 0 || leads(field.type, rest, models);
}

/** The names of all fields below a type. */
function namesIn(type, models, names = new Set(), seen = new Set()) {
  for (const field of fieldsOf(type, models)) {
    names.add(field.name);
    if (seen.has(field)) continue;
    seen.add(field);
    namesIn(field.type, models, names, seen);
  }
  return names;
}
