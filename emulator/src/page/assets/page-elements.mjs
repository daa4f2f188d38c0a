/** Elements of the page. Text is only ever set as text: names, paths and headers come from anyone. */

/**
 * Creates an element.
 *
 * @param {string} name
 * @param {object} [properties] `class`, `text`, `on` (listeners by event), `data`, and attributes by name
 * @param {...Node} children
 */
export function element(name, properties = {}, ...children) {
  const { class: className, text, on = {}, data = {}, ...attributes } = properties;
  const node = document.createElement(name);
  if (className !== undefined) node.className = className;
  if (text !== undefined) node.textContent = text;
  for (const [event, listener] of Object.entries(on)) node.addEventListener(event, listener);
  Object.assign(node.dataset, data);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) node.setAttribute(key, value === true ? "" : value);
  }
  node.append(...children);
  return node;
}

export const byId = (id) => document.getElementById(id);

/** Sets a text without touching an element that has it: a selection and a screen reader's place remain. */
export function setText(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

/** Shows or hides a problem or a note below a form. */
export function showText(node, text = "") {
  node.hidden = text === "";
  setText(node, text);
}

/**
 * A list whose items keep their elements, and so their focus, from one update to the next.
 *
 * @param {Element} container
 * @param {(item: object) => string | number} keyOf
 * @param {(item: object) => { node: Element, update?(item: object): void }} create
 * @returns {(items: object[]) => void}
 */
export function createList(container, keyOf, create) {
  const rows = new Map();
  return (items) => {
    const keys = new Set(items.map(keyOf));
    for (const [key, { node }] of rows) {
      if (keys.has(key)) continue;
      node.remove();
      rows.delete(key);
    }
    let place = container.firstElementChild;
    for (const item of items) {
      const key = keyOf(item);
      if (!rows.has(key)) rows.set(key, create(item));
      const { node, update } = rows.get(key);
      update?.(item);
      if (node === place) place = place.nextElementSibling;
      else container.insertBefore(node, place);
    }
  };
}

/**
 * A table that becomes a list of cards on a narrow screen.
 *
 * @param {Element} place the element to fill
 * @param {string} label
 * @param {Record<string, (item: object) => { node: Node, update?(item: object): void }>} columns a cell by heading
 * @param {(item: object) => string} keyOf
 * @returns {(items: object[]) => void}
 */
export function createTable(place, label, columns, keyOf) {
  const headings = Object.keys(columns);
  const heads = headings.map((text) => element("th", { scope: "col", role: "columnheader", text }));
  const body = element("tbody", { role: "rowgroup" });
  const table = element(
    "table",
    { role: "table", "aria-label": label },
    element("thead", { role: "rowgroup" }, element("tr", { role: "row" }, ...heads)),
    body,
  );
  place.append(table);
  const update = createList(body, keyOf, (item) => {
    const cells = headings.map((heading) => ({ heading, ...columns[heading](item) }));
    const nodes = cells.map(({ heading, node }) =>
      element("td", { role: "cell", data: { label: heading } }, node),
    );
    return {
      node: element("tr", { role: "row" }, ...nodes),
      update: (next) => {
        for (const cell of cells) cell.update?.(next);
      },
    };
  });
  return (items) => {
    table.hidden = items.length === 0;
    update(items);
  };
}

/** A cell with a text that may change. */
export function textCell(textOf, className) {
  return (item) => {
    const node = element("span", { class: className, text: textOf(item) });
    return { node, update: (next) => setText(node, textOf(next)) };
  };
}

let hideToast;

/** Says at the edge of the page what has happened. */
export function toast(text) {
  const node = byId("toast");
  node.textContent = text;
  node.dataset.shown = "";
  clearTimeout(hideToast);
  hideToast = setTimeout(() => delete node.dataset.shown, 4000);
}
