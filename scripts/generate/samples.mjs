const WIDTH = 80;

/** The options of a client whose samples reject with the failures of the service. */
const SETUPS = {
  AuthenticationClient: [
    "appId: process.env.GENAUTH_APP_ID,",
    "appSecret: process.env.GENAUTH_APP_SECRET,",
    "appHost: process.env.GENAUTH_APP_HOST,",
  ],
  ManagementClient: [
    "accessKeyId: process.env.GENAUTH_ACCESS_KEY_ID,",
    "accessKeySecret: process.env.GENAUTH_ACCESS_KEY_SECRET,",
    "host: process.env.GENAUTH_HOST,",
  ],
};

/**
 * The beginning of every sample of a page: import and client.
 *
 * @param {string} className
 * @returns {string} JavaScript
 */
export function setupText(className) {
  return [
    `import { ${className} } from "genauth-native";`,
    "",
    `const client = new ${className}({`,
    ...[...SETUPS[className], "throwOnFailure: true,"].map((line) => `  ${line}`),
    "});",
  ].join("\n");
}

/**
 * The call of an operation's sample.
 *
 * @param {import("./catalogue.mjs").Operation} operation
 * @returns {string} JavaScript, an expression
 */
export function callText({ name, example: { arguments: values, uses = {} } }) {
  const start = `client.${name}(`;
  const inOneLine = values.map((value) => oneLine(value, uses)).join(", ");
  const fits = `const { data } = await ${start}${inOneLine});`.length <= WIDTH;
  return `await ${start}${fits ? inOneLine : values.map((value) => literal(value, uses)).join(", ")})`;
}

/**
 * The sample of an operation after the page's import and client: preparation, call, and use of the answer.
 *
 * @param {import("./catalogue.mjs").Operation} operation
 * @param {Map<string, import("./catalogue.mjs").Model>} models
 * @returns {string} JavaScript, statements
 */
export function sampleText(operation, models) {
  const { before = [] } = operation.example;
  const [target, printed] = useOf(operation.answer, models);
  const preparation = [
    ...(isSignedInUser(operation) ? ['client.setAccessToken("ACCESS_TOKEN");'] : []),
    ...before,
  ];
  return [
    ...preparation,
    ...(preparation.length > 0 ? [""] : []),
    `const ${target} = ${callText(operation)};`,
    `console.log(${printed});`,
  ].join("\n");
}

/** Whether the operation acts for the user of the client's access token. */
function isSignedInUser({ constraints = {} }) {
  return Object.values(constraints).some(({ needs }) =>
    needs?.startsWith("the access token of a signed-in user"),
  );
}

/** What a sample takes from the answer, and what it prints. */
function useOf(answer, models) {
  if (answer.kind !== "model") return ["answer", "answer"];
  const fieldsOf = (type) =>
    new Map(
      (type?.kind === "model" ? models.get(type.name).fields : []).map((field) => [
        field.name,
        field,
      ]),
    );
  const envelope = fieldsOf(answer);
  const data = envelope.get("data");
  if (!envelope.has("statusCode")) return ["answer", "answer"];
  if (!data) return ["{ message }", "message"];
  const fields = fieldsOf(data.type);
  if (fields.has("list") && fields.has("totalCount")) {
    return ["{ data }", "data.totalCount, data.list"];
  }
  if (fields.size === 1 && !data.optional) return ["{ data }", `data.${[...fields.keys()][0]}`];
  return ["{ data }", "data"];
}

/** @param {Record<string, string>} uses  expressions by the placeholder that they replace */
function oneLine(value, uses) {
  if (Array.isArray(value)) return `[${value.map((item) => oneLine(item, uses)).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const fields = Object.entries(value).map(
      ([name, item]) => `${key(name)}: ${oneLine(item, uses)}`,
    );
    return fields.length > 0 ? `{ ${fields.join(", ")} }` : "{}";
  }
  return Object.hasOwn(uses, value) ? uses[value] : JSON.stringify(value);
}

/** A value in as few lines of at most `WIDTH` characters as its structure permits. */
function literal(value, uses, indent = "", before = "") {
  const short = oneLine(value, uses);
  const isNested = typeof value === "object" && value !== null && short.length > 2;
  // The outermost object is written with a line for each field.
  if (!isNested || (indent !== "" && `${indent}${before}${short},`.length <= WIDTH)) return short;
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const lines = Array.isArray(value)
    ? value.map((item) => `${inner}${literal(item, uses, inner)},`)
    : Object.entries(value).map(([name, item]) => {
        const start = `${key(name)}: `;
        return `${inner}${start}${literal(item, uses, inner, start)},`;
      });
  return [open, ...lines, `${indent}${close}`].join("\n");
}

function key(name) {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
