import { constraintTexts } from "./constraints.mjs";
import { sampleText, setupText } from "./samples.mjs";
import { MARK, table } from "./text.mjs";
import { references, typeText } from "./type-expression.mjs";

/** What a call changes at the service. */
const EFFECTS = {
  read: "reads",
  replace: "changes to a given state",
  create: "creates or adds",
  delete: "deletes or removes",
  action: "triggers an action",
  send: "sends a message",
};

const RETRIED =
  "after a connection failure and after status 408, 429, 500, 502, 503 or 504, because the call is idempotent.";
const SENT_ONCE =
  "only while no byte of the request has been sent, and after HTTP 429, because the call is not idempotent.";

const ENCRYPTED =
  "With the client's option `encryptPassword`, the client encrypts passwords, unless the call sets `passwordEncryptType` itself.";

const API_CODES =
  "https://api-explorer.genauth.ai/?tag=group/%E5%BC%80%E5%8F%91%E5%87%86%E5%A4%87#tag/%E5%BC%80%E5%8F%91%E5%87%86%E5%A4%87/%E9%94%99%E8%AF%AF%E5%A4%84%E7%90%86/apiCode";
const REFUSED =
  "With the client's option `encryptPassword`, the call is refused with a `ConfigurationError`: the request has no field for the encryption of its password, which must not be sent in clear text. A client without the option sends the password as given.";

/** Options, answer and errors that all operations of a page share. */
function common(group, className) {
  return [
    "Make [the client](client.md) once. The samples of this page begin with these lines:",
    fenced("js", setupText(className)),
    "The last argument of every operation is optional: `options`, with `signal`, `timeout` (milliseconds), `maxRetries`, `headers` and `throwOnFailure` of this call. An operation resolves with the body that the service sent, including fields that are not listed here.",
    table(
      ["Condition", "Result"],
      [
        ...refusals(group),
        [
          "the service cannot be reached, or does not answer before the deadline",
          "rejects with `ConnectionError` or `TimeoutError`",
        ],
        ["`options.signal` aborts", "rejects with `AbortError`"],
        [
          "the HTTP status is outside 2xx",
          "rejects with `HttpError`; with `RateLimitError` for 429",
        ],
        ["the answer is not JSON, too large or truncated", "rejects with `ResponseError`"],
        [
          "the service refuses: `statusCode` in the body is not 200",
          `resolves; with \`throwOnFailure\`, rejects with \`ApiError\`. GenAuth's [API code list](${API_CODES}) describes \`apiCode\``,
        ],
      ],
    ),
  ];
}

/** Validation by the client before a request is sent, and by the service. */
function refusals({ operations }) {
  const all = operations.flatMap((operation) => operation.arguments);
  const objects = all.filter((argument) => argument.in !== "path");
  const refused = "rejects with `ConfigurationError`; nothing is sent";
  const row = (holds, ...cells) => (holds ? [cells] : []);
  return [
    ...row(
      objects.length < all.length,
      "an argument of the path is missing, empty, `.`, `..` or not a string",
      refused,
    ),
    ...row(
      objects.length > 0,
      "the argument that holds the fields is not an object, or JSON cannot represent it",
      refused,
    ),
    ...row(
      objects.some(({ checked }) => checked),
      "a required field is missing, empty or of the wrong type",
      `${refused}, and \`field\` names it`,
    ),
    ...row(
      objects.some(({ checked }) => !checked),
      "a field is missing or of the wrong type",
      "is sent: the service checks the fields, and refuses as below",
    ),
  ];
}

/**
 * One reference page: the operations of a group, and the types of their answers.
 *
 * @param {import("./catalogue.mjs").Client} client
 * @param {import("./catalogue.mjs").Group} group
 * @returns {string}
 */
export function emitReference({ models, groups, className }, group) {
  const operations = new Map(
    groups.flatMap((known) => known.operations).map((operation) => [operation.name, operation]),
  );
  const nested = nestedModels(group, models);
  return [
    `<!-- ${MARK} -->`,
    `# ${group.title || group.id}`,
    ...group.description,
    `Source: [${group.source.title}](${group.source.url}).`,
    ...common(group, className),
    ...group.operations.flatMap((operation) => operationParts(operation, models, operations)),
    ...(nested.length > 0 ? ["## Types"] : []),
    ...nested.flatMap((model) => modelParts(model, models)),
  ]
    .join("\n\n")
    .replaceAll("`setAccessToken`", "[`setAccessToken`](client.md#setaccesstoken)")
    .concat("\n");
}

function operationParts(operation, models, operations) {
  const { name, summary, description, deprecated, method, path } = operation;
  const names = [...operation.arguments.map((argument) => argument.name), "options?"];
  return [
    `## ${name}`,
    `\`client.${name}(${names.join(", ")})\` · \`${method} ${path}\``,
    ...(deprecated ? [deprecation(deprecated)] : []),
    summary,
    ...description,
    constraintTexts(operation).join(" "),
    ...passwordParts(operation, operations),
    ...operation.arguments.flatMap((argument) => argumentParts(argument, models)),
    ...answerParts(operation.answer, models),
    ...factParts(operation),
    ...exampleParts(operation, models),
  ].filter(Boolean);
}

function deprecation({ use, reason }) {
  return `**Deprecated**: ${[use && `use \`${use}\`.`, reason].filter(Boolean).join(" ")}`;
}

/** What the catalogue records beside texts: effect, retries, pages, lists, secrets. */
function factParts({ method, effect, effectSource, ...operation }) {
  const { documented, addedFrom, pagination, listMaxima, secrets } = operation;
  const source = effectSource === "SDK code" ? ", by the code of authing-node-sdk" : "";
  const maxima = Object.entries(listMaxima ?? {});
  const places = (list) => list.map((place) => `\`${place}\``).join(", ");
  return [
    `Effect: ${EFFECTS[effect]}${method === "GET" ? "" : source}. Retries: ${effect === "read" ? RETRIED : SENT_ONCE}`,
    pagination && pagingText(pagination),
    maxima.length > 0 &&
      `Lists: ${maxima.map(([name, max]) => `\`${name}\` takes at most ${max} elements`).join("; ")}.`,
    secrets.request.length > 0 && `Secrets in the request: ${places(secrets.request)}.`,
    secrets.answer.length > 0 && `Secrets in the answer: ${places(secrets.answer)}.`,
    addedFrom &&
      `authing-node-sdk does not have this operation; its facts are those of another SDK: ${addedFrom}.`,
    documented === false &&
      "The service's API document of November 2023 does not have this operation; its facts are those of authing-node-sdk.",
  ];
}

/**
 * @param {object} pagination
 * @returns {string} one sentence
 */
function pagingText({ in: place, page, limit, cursor, items, total }) {
  const first = page ? `\`${page}\`, from 1,` : `\`${cursor}\``;
  const answer = items
    ? ` The page is in \`${items}\`${total ? `, the number of all elements in \`${total}\`` : ""}.`
    : "";
  return `Pages: ${first} and \`${limit}\` in the ${place}.${answer}`;
}

/** The effect of `encryptPassword` on the operation. */
function passwordParts(operation, operations) {
  if (!takesPassword(operation, operations)) return [];
  return [operation.passwords && !operation.passwords.encryptType ? REFUSED : ENCRYPTED];
}

/** Whether the body can contain a password; also if it is composed for another operation. */
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
    [argument.description, ...constraintTexts(argument)].filter(Boolean).join(" "),
    ...(fields ? [fieldTable(fields, "Required")] : []),
    ...enumParts(argument.type, models),
  ].filter(Boolean);
}

function answerParts(answer, models) {
  const fields = fieldsOf(answer, models);
  return [
    `### Answer: \`${typeText(answer)}\``,
    ...(fields?.length > 0 ? [fieldTable(fields, "Always")] : []),
    ...enumParts(answer, models),
  ];
}

/** The values of the enums of a model. */
function enumParts(type, models) {
  const model = type?.kind === "model" ? models.get(type.name) : undefined;
  return (model?.enums ?? []).flatMap(({ name, description, members }) => [
    `\`Models.${model.name}.${name}\`: ${description ?? "values."}`,
    membersTable(members),
  ]);
}

/** Some enums have no descriptions of their members. */
function membersTable(members) {
  const described = members.some(({ description }) => description);
  return table(
    ["Name", "Value", ...(described ? ["Meaning"] : [])],
    members.map(({ name, value, description = "" }) => [
      `\`${name}\``,
      `\`${JSON.stringify(value)}\``,
      ...(described ? [description] : []),
    ]),
  );
}

function exampleParts(operation, models) {
  const { example } = operation;
  return [
    "### Sample",
    fenced("js", sampleText(operation, models)),
    ...("answer" in example
      ? ["The service answers:", fenced("json", JSON.stringify(example.answer, null, 2))]
      : []),
  ];
}

function fenced(language, text) {
  return ["```".concat(language), text, "```"].join("\n");
}

function modelParts(model, models) {
  return [
    `### ${model.name}`,
    ...[model.description, ...constraintTexts(model)].filter(Boolean),
    ...(model.fields.length > 0 ? [fieldTable(model.fields, "Always")] : []),
    ...enumParts({ kind: "model", name: model.name }, models),
  ];
}

function fieldTable(fields, presence) {
  const body = fields.map((field) => {
    const notes = [
      ...(field.description ? [field.description] : []),
      ...(field.unit ? [`Unit: ${field.unit}.`] : []),
      ...("default" in field ? [`Default: \`${JSON.stringify(field.default)}\`.`] : []),
      ...constraintTexts(field),
    ];
    return [
      `\`${field.name}\``,
      linked(field.type),
      field.optional ? "no" : "yes",
      notes.join(" "),
    ];
  });
  return table(["Field", "Type", presence, "Meaning"], body);
}

function linked(type) {
  const [only] = references(type);
  const text = `\`${typeText(type)}\``;
  return only?.kind === "model" ? `[${text}](#${only.name.toLowerCase()})` : text;
}

function fieldsOf(type, models) {
  return type.kind === "model" ? models.get(type.name).fields : undefined;
}

/** All models nested in the models that the operations show, sorted by name. */
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
