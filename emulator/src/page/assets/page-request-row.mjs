/** One request of the list, and its details when it is opened. */

import { post } from "./page-api.mjs";
import { element, setText } from "./page-elements.mjs";
import { dateTime, duration, exactTime } from "./page-format.mjs";

const ENDINGS = { disconnected: "left", reset: "reset", stalled: "stalled", raw: "raw bytes" };

/** The status that a client acts on: that of the body if HTTP says 200. */
function effectiveStatus({ status, statusCode }) {
  return status === 200 && statusCode !== undefined ? statusCode : status;
}

/** @returns {string} for example `200`, `401`, `reset` */
export function statusText({ outcome }) {
  if (outcome === undefined) return "waiting";
  if (outcome.ending !== undefined) return ENDINGS[outcome.ending];
  return String(effectiveStatus(outcome));
}

function toneOf({ outcome }) {
  if (outcome === undefined) return "waiting";
  const status = effectiveStatus(outcome);
  if (outcome.ending !== undefined || status >= 500) return "error";
  if (status >= 400) return "warning";
  return status >= 300 ? "neutral" : "good";
}

export function isFailure(item) {
  return ["error", "warning"].includes(toneOf(item));
}

/** A row for `createList`. */
export function createRequestRow(item) {
  const id = `request-${item.number}`;
  const status = element("span", { class: "status" });
  const took = element("span", { class: "took" });
  const fault = element("span", { class: "tag", text: "fault", hidden: true });
  const { method, path, query, operation = "" } = item;
  const line = element(
    "button",
    { type: "button", class: "line", "aria-expanded": "false", "aria-controls": id },
    element("span", { class: "time", text: exactTime(item.time) }),
    status,
    element("span", { class: "method", text: method }),
    element(
      "span",
      { class: "target" },
      element("span", { class: "path", text: path }),
      element("span", { class: "query", text: query === "" ? "" : `?${query}` }),
    ),
    element("span", { class: "operation", text: operation }),
    fault,
    took,
  );
  const details = element("div", { class: "details", id, hidden: true });
  let current = item;

  async function show(reveal) {
    try {
      const found = await post("request", { number: current.number, reveal });
      details.replaceChildren(...detailsOf(found, reveal, show));
      // The button that was pressed is gone.
      if (reveal !== undefined) details.querySelector("button")?.focus();
    } catch (error) {
      details.replaceChildren(element("p", { class: "problem", text: error.message }));
    }
  }

  line.addEventListener("click", () => {
    const isOpen = details.hidden;
    details.hidden = !isOpen;
    line.setAttribute("aria-expanded", String(isOpen));
    if (isOpen) show();
  });

  return {
    node: element("li", { class: "request", data: { number: item.number } }, line, details),
    update(next) {
      const isAnswered = current.outcome === undefined && next.outcome !== undefined;
      current = next;
      setText(status, statusText(next));
      status.dataset.tone = toneOf(next);
      setText(took, next.outcome ? duration(next.outcome.durationMs) : "");
      fault.hidden = !next.outcome?.effects.length;
      if (isAnswered && !details.hidden) show();
    },
  };
}

function detailsOf(found, isRevealed, show) {
  const { query, headers, body, hidden } = found;
  const nodes = [facts(found)];
  if (hidden || isRevealed) {
    nodes.push(
      element("button", {
        type: "button",
        text: hidden ? "Show secrets" : "Hide secrets",
        on: { click: () => show(hidden) },
      }),
    );
  }
  if (query.length > 0) nodes.push(element("h3", { text: "Query" }), pairs(query));
  nodes.push(element("h3", { text: "Headers" }), pairs(headers));
  if (body !== "") {
    nodes.push(element("h3", { text: "Body" }), element("pre", { tabindex: "0", text: body }));
  }
  return nodes;
}

function facts(found) {
  const { method, path, operation, outcome, httpVersion, connectionId, time, number } = found;
  const lines = [
    ["Request", `${method} ${path}`],
    ["Operation", operation],
    ["Received", `${dateTime(time)}, number ${number}`],
    ["Connection", `${connectionId}, HTTP/${httpVersion}`],
    ["Answer", outcome ? answerText(outcome) : "not yet"],
    ["Message", outcome?.message],
    ["Faults", outcome?.effects.join(", ")],
  ];
  return pairs(lines.filter(([, value]) => value));
}

function answerText({ status, statusCode, apiCode, bytes, ending }) {
  const parts = [
    status === undefined ? "none" : `HTTP ${status}`,
    statusCode !== undefined && `statusCode ${statusCode}`,
    apiCode !== undefined && `apiCode ${apiCode}`,
    status !== undefined && `${bytes} bytes`,
    ending && ENDING_TEXTS[ending],
  ];
  return parts.filter(Boolean).join(", ");
}

const ENDING_TEXTS = {
  disconnected: "the client had disconnected",
  reset: "the connection was reset",
  stalled: "the connection stays open",
  raw: "raw bytes were sent",
};

function pairs(list) {
  const items = list.flatMap(([name, value]) => [
    element("dt", { text: name }),
    element("dd", { text: value }),
  ]);
  return element("dl", {}, ...items);
}
