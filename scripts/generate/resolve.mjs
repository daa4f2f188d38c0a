import { secretFields, secretPlaces } from "./secrets.mjs";
import { parseType } from "./type-expression.mjs";

/**
 * Converts validated files for the emitters: types parsed, shared fields and the dictionary's texts included,
 * names sorted.
 *
 * @param {object} raw  the parsed files
 * @param {Record<string, string>} classes  the class of each client
 * @returns {import("./catalogue.mjs").Catalogue}
 */
export function resolve(raw, classes) {
  const shared = raw.sharedFields.content;
  const models = raw.clients
    .flatMap(({ id, models: files, fields }) => {
      const complete = completer(fields);
      return files.flatMap(({ file, content }) =>
        content.models.map((model) => ({
          ...model,
          file,
          client: id,
          group: stem(file),
          fields: [...(model.shared ?? []).flatMap((set) => shared[set]), ...model.fields].map(
            complete,
          ),
          enums: model.enums ?? [],
        })),
      );
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const byName = new Map(models.map((model) => [model.name, model]));
  const isSecret = secretFields(raw.secrets.content);
  const clients = raw.clients.map((client) => [
    client.id,
    {
      id: client.id,
      className: classes[client.id],
      groups: groupsOf(client, byName, isSecret),
      models: byName,
    },
  ]);
  const fragments = raw.fragments.map(({ file, content }) => ({ file, text: content }));
  return { clients: Object.fromEntries(clients), models: byName, fragments };
}

function groupsOf({ id, operations, fields }, models, isSecret) {
  const complete = completer(fields);
  return operations.map(({ file, content }) => ({
    ...content,
    id: stem(file),
    description: (content.description ?? []).filter(Boolean),
    operations: content.operations.map((entry) => {
      const operation = {
        ...entry,
        file,
        description: entry.description ?? [],
        answer: parseType(entry.answer),
        arguments: entry.arguments.map((argument) =>
          argument.fields
            ? { ...argument, fields: argument.fields.map(complete) }
            : withOptional(complete(argument), entry, id, models),
        ),
      };
      return { ...operation, secrets: secretPlaces(operation, models, isSecret) };
    }),
  }));
}

/**
 * The body of a management query may be omitted if it requires nothing. Without arguments, a call that
 * changes something is refused: it is more likely a mistake.
 */
function withOptional(argument, { effect }, client, models) {
  const model = argument.type.kind === "model" && models.get(argument.type.name);
  if (client !== "management" || argument.in !== "body" || effect !== "read" || !model) {
    return argument;
  }
  return model.fields.every(({ optional }) => optional)
    ? { ...argument, optional: true }
    : argument;
}

/** Gives a field its type and, from the dictionary, what it does not say itself. */
function completer(files) {
  const dictionary = new Map(files.flatMap(({ content }) => Object.entries(content)));
  return (field) => {
    const known = dictionary.get(field.name);
    return {
      ...field,
      type: parseType(field.type),
      description: field.description || known?.description || "",
      ...(field.unit === undefined && known?.unit !== undefined && !field.description
        ? { unit: known.unit }
        : {}),
    };
  };
}

function stem(file) {
  return file.slice(file.lastIndexOf("/") + 1, -".json".length);
}
