import { MARK } from "./text.mjs";
import { references, typeText } from "./type-expression.mjs";

const RETRIES = {
  true: "after a connection failure and after status 408, 429, 500, 502, 503 or 504. Safe to repeat.",
  false: "only while no byte of the request has been sent, since repeating it could act twice.",
};

const ENCRYPTED =
  "With the client's option `encryptPassword`, passwords are encrypted on their way, unless the call itself says in `passwordEncryptType` that they are.";

const REFUSED =
  "With the client's option `encryptPassword`, the call is refused with a `ConfigurationError`: the request has no field that says how its password is encrypted, and in clear it must not leave. A client without the option sends the password as it is given.";

/** What holds for every operation of a page, so that it is said once. */
const COMMON = [
  "Every operation takes one more, optional, last argument, `options`: `signal`, `timeout` (milliseconds), `maxRetries` and `headers` of this call. It resolves with the body as the service sent it, fields that are not listed here included.",
  [
    "| It fails when | Outcome |",
    "| --- | --- |",
    "| an argument is missing or of the wrong type | rejects with `ConfigurationError`; nothing is sent |",
    "| the service cannot be reached, in time or at all | rejects with `ConnectionError` or `TimeoutError` |",
    "| `options.signal` fires | rejects with `AbortError` |",
    "| the HTTP status is outside 2xx | rejects with `HttpError`; with `RateLimitError` for 429 |",
    "| the answer is not JSON, too large or cut short | rejects with `ResponseError` |",
    "| the service refuses: `statusCode` in the body is not 200 | resolves; with `throwOnFailure`, rejects with `ApiError` |",
  ].join("\n"),
];

/**
 * One reference page: the operations of a group, and the types that their answers are made of.
 *
 * @param {import("./catalogue.mjs").Catalogue} catalogue
 * @param {import("./catalogue.mjs").Group} group
 * @returns {string}
 */
export function emitReference({ models, groups }, group) {
  const operations = new Map(
    groups.flatMap((known) => known.operations).map((operation) => [operation.name, operation]),
  );
  const nested = nestedModels(group, models);
  return [
    `<!-- ${MARK} -->`,
    `# ${group.title}`,
    ...group.description,
    `Source: [${group.source.title}](${group.source.url}).`,
    ...COMMON,
    ...group.operations.flatMap((operation) => operationParts(operation, models, operations)),
    ...(nested.length > 0 ? ["## Types"] : []),
    ...nested.flatMap((model) => modelParts(model, models)),
  ]
    .join("\n\n")
    .concat("\n");
}

function operationParts(operation, models, operations) {
  const { name, summary, description, deprecated, method, path, idempotent } = operation;
  const names = [...operation.arguments.map((argument) => argument.name), "options?"];
  return [
    `## ${name}`,
    `\`client.${name}(${names.join(", ")})\` · \`${method} ${path}\``,
    ...(deprecated ? [`**Deprecated**: use \`${deprecated.use}\`. ${deprecated.reason}`] : []),
    summary,
    ...description,
    ...passwordParts(operation, operations),
    ...operation.arguments.flatMap((argument) => argumentParts(argument, models)),
    ...answerParts(operation.answer, models),
    `Retries: ${RETRIES[idempotent]}`,
    ...(operation.example ? exampleParts(operation) : []),
  ];
}

/** What `encryptPassword` does to the operation. */
function passwordParts(operation, operations) {
  if (!takesPassword(operation, operations)) return [];
  return [operation.passwords && !operation.passwords.encryptType ? REFUSED : ENCRYPTED];
}

/** Whether a password can be in the body, be it composed for another operation. */
function takesPassword({ passwords, composes }, operations) {
  if (!composes) return passwords !== undefined;
  const { payload, fields, beside } = composes;
  return (operations.get(composes.operation)?.passwords?.fields ?? []).some((place) => {
    const [object, field] = place.split(".");
    return object === payload ? fields.includes(field) : beside.includes(object);
  });
}

function argumentParts(argument, models) {
  const fields = argument.fields ?? fieldsOf(argument.type, models);
  const type = argument.type && `: \`${typeText(argument.type)}\``;
  return [
    `### ${argument.name}${type ?? ""}${argument.optional ? ", optional" : ""}`,
    argument.description,
    ...(fields ? [table(fields, "Required")] : []),
    ...enumParts(argument.type, models),
  ];
}

function answerParts(answer, models) {
  const fields = fieldsOf(answer, models);
  return [
    `### Answer: \`${typeText(answer)}\``,
    ...(fields ? [table(fields, "Always")] : []),
    ...enumParts(answer, models),
  ];
}

/** The values of the enums of a model. */
function enumParts(type, models) {
  const model = type?.kind === "model" ? models.get(type.name) : undefined;
  return (model?.enums ?? []).flatMap(({ name, description, members }) => [
    `\`Models.${model.name}.${name}\`: ${description}`,
    membersTable(members),
  ]);
}

/** Not every enum has texts for its members. */
function membersTable(members) {
  const described = members.some(({ description }) => description);
  return rows(
    ["Name", "Value", ...(described ? ["Meaning"] : [])],
    members.map(({ name, value, description = "" }) => [
      `\`${name}\``,
      `\`${JSON.stringify(value)}\``,
      ...(described ? [description] : []),
    ]),
  );
}

function exampleParts({ name, example }) {
  const values = example.arguments
    .map((value) => JSON.stringify(value, null, 2).replace(/"([A-Za-z_]\w*)":/g, "$1:"))
    .join(", ");
  return [
    "### Sample",
    ["```js", `const answer = await client.${name}(${values});`, "```"].join("\n"),
    ["```json", JSON.stringify(example.answer, null, 2), "```"].join("\n"),
  ];
}

function modelParts(model, models) {
  return [
    `### ${model.name}`,
    model.description,
    ...(model.fields.length > 0 ? [table(model.fields, "Always")] : []),
    ...enumParts({ kind: "model", name: model.name }, models),
  ];
}

function table(fields, presence) {
  const body = fields.map((field) => {
    const notes = [
      field.description,
      ...(field.unit ? [`Unit: ${field.unit}.`] : []),
      ...("default" in field ? [`Default: \`${JSON.stringify(field.default)}\`.`] : []),
    ];
    return [
      `\`${field.name}\``,
      linked(field.type),
      field.optional ? "no" : "yes",
      notes.join(" "),
    ];
  });
  return rows(["Field", "Type", presence, "Meaning"], body);
}

function rows(head, body) {
  return [head, head.map(() => "---"), ...body]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`)
    .join("\n");
}

function linked(type) {
  const [only] = references(type);
  const text = `\`${typeText(type)}\``;
  return only?.kind === "model" ? `[${text}](#${only.name.toLowerCase()})` : text;
}

function fieldsOf(type, models) {
  return type.kind === "model" ? models.get(type.name).fields : undefined;
}

/** Every model below those that the operations show themselves, in order of name. */
function nestedModels({ operations }, models) {
  const found = new Set();
  const visit = (type) => {
    for (const named of references(type)) {
      if (named.kind !== "model" || found.has(named.name)) continue;
      found.add(named.name);
      for (const field of models.get(named.name).fields) visit(field.type);
    }
  };
  const shown = operations.flatMap((operation) => [
    operation.answer,
    ...operation.arguments.flatMap((argument) => argument.type ?? []),
  ]);
  for (const type of shown) {
    for (const field of fieldsOf(type, models) ?? []) visit(field.type);
  }
  for (const { arguments: all } of operations) {
    for (const field of all.flatMap((argument) => argument.fields ?? [])) visit(field.type);
  }
  return [...found].sort().map((name) => models.get(name));
}
