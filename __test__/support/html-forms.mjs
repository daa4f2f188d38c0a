const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };

/**
 * The forms of a page: `{ id, action, method, fields }`; `fields` has the values that a browser
 * sends when the first button is pressed.
 */
export function formsOf(html) {
  return [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gis)].map(([, head, content]) => {
    const { id, action, method = "get" } = attributesOf(head);
    const inputs = [...content.matchAll(/<input\b([^>]*)>/gi)].map(([, text]) =>
      attributesOf(text),
    );
    const button = /<button\b([^>]*)>/i.exec(content);
    const controls = button ? [...inputs, attributesOf(button[1])] : inputs;
    const named = controls.filter(({ name }) => name !== undefined);
    const fields = Object.fromEntries(named.map(({ name, value = "" }) => [name, value]));
    return { id, action, method: method.toUpperCase(), fields };
  });
}

function attributesOf(text) {
  const matches = text.matchAll(/([\w-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g);
  return Object.fromEntries(
    [...matches].map(([, name, ...values]) => [
      name.toLowerCase(),
      decode(values.find((value) => value !== undefined) ?? ""),
    ]),
  );
}

function decode(text) {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_all, name) => ENTITIES[name]);
}
