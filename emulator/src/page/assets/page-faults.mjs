/** The faults that are armed, and the form that arms them. */

import { get, post } from "./page-api.mjs";
import { byId, createList, element, setText, showText, toast } from "./page-elements.mjs";
import { effectOf, fieldsOf } from "./page-fault-effects.mjs";
import { count, plural } from "./page-format.mjs";

const RULE = `{
  "match": { "operation": "listUsers" },
  "status": 429,
  "headers": { "retry-after": "1" },
  "times": 2
}`;

const form = byId("fault-form");

const updateList = createList(
  byId("faults-list"),
  ({ id }) => id,
  ({ id, effect, requests }) => {
    const hits = element("span", { class: "muted" });
    const remove = element("button", {
      type: "button",
      class: "small",
      text: "Disarm",
      "aria-label": `Disarm ${effect}`,
      on: { click: () => disarm({ id }) },
    });
    const about = element(
      "div",
      { class: "grow" },
      element("strong", { text: effect }),
      element("div", { class: "muted", text: requests }),
      hits,
    );
    return {
      node: element("li", {}, about, remove),
      update: (item) => setText(hits, hitsText(item)),
    };
  },
);

function hitsText({ hits, times }) {
  if (times === "all") return `Applied ${plural(hits, "time")}, stays armed`;
  return `Applied ${hits} of ${plural(times, "time")}`;
}

/** Shows the armed faults. */
export function showFaults({ items, total, applied }) {
  updateList(items);
  byId("faults-empty").hidden = total > 0;
  const text =
    applied > 0 ? `No fault is armed. ${count(applied)} applied so far.` : "No fault is armed.";
  setText(byId("faults-empty"), text);
  byId("faults-clear").hidden = total < 2;
  setText(byId("faults-count"), total > 0 ? count(total) : "");
}

async function disarm(which) {
  try {
    await post("faults/remove", which);
    toast(which.id === undefined ? "All faults disarmed" : "Fault disarmed");
    byId("faults-title").closest("section").querySelector("summary").focus();
  } catch (error) {
    toast(error.message);
  }
}

function ruleOf(effect) {
  if (effect === "json") return JSON.parse(form.elements.rule.value);
  const { text, number } = fieldsOf(form);
  const times = text("times");
  return {
    match: { operation: text("operation"), path: text("path") },
    times: times === "all" ? times : number("times"),
    skip: number("skip"),
    ...effectOf(effect, { text, number }),
  };
}

async function arm(event) {
  event.preventDefault();
  showText(byId("fault-problem"));
  try {
    await post("faults", ruleOf(form.elements.effect.value));
    toast("Fault armed");
  } catch (error) {
    showText(byId("fault-problem"), error.message);
  }
}

function showFields() {
  const effect = form.elements.effect.value;
  // The fields of "socket" are those of all effects on event sockets.
  const [family] = effect.split("-");
  for (const fields of form.querySelectorAll("[data-effect]")) {
    const names = fields.dataset.effect.split(" ");
    fields.hidden = !names.includes(effect) && !names.includes(family);
  }
}

/** Fills the suggestions of the form when it is opened for the first time. */
async function suggest() {
  try {
    const { names } = await get("operations");
    const options = names.map((value) => element("option", { value }));
    byId("operations").replaceChildren(...options);
  } catch {
    // The form works without suggestions.
  }
}

/** Connects the form. */
export function startFaults() {
  form.elements.rule.value = RULE;
  form.addEventListener("submit", arm);
  form.elements.effect.addEventListener("change", showFields);
  form.closest("details").addEventListener("toggle", suggest, { once: true });
  byId("faults-clear").addEventListener("click", () => disarm({}));
  showFields();
}
