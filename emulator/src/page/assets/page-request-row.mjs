/** One request of the list, and its details when it is opened. */

import { post } from "./page-api.mjs";
import { element, setText } from "./page-elements.mjs";
import { dateTime, duration, exactTime, plural } from "./page-format.mjs";

/** What the row says of an answer that did not end as usual, and what the details say. */
const ENDINGS = {
  disconnected: ["left", "the client had disconnected"],
  reset: ["reset", "the connection was reset"],
  stalled: ["stalled", "the connection stays open"],
  raw: ["raw bytes", "raw bytes were sent"],
};
/** Faults that send only a part of the body. */
const CUTTING = ["reset", "stall", "truncate"];

/** The status that a client acts on: that of the body if HTTP says 200. */
function effectiveStatus({ status, statusCode }) {
  return status === 200 && statusCode !== undefined ? statusCode : status;
}

/** @returns {string} for example `200`, `401`, `reset` */
export function statusText({ outcome }) {
  if (outcome === undefined) return "waiting";
  if (outcome.ending !== undefined) return ENDINGS[outcome.ending][0];
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
      if (details.hidden) return;
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
    // Secrets that were shown do not stay in the page.
    else details.replaceChildren();
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
  const { query, headers, body, answer, outcome, hidden } = found;
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
  nodes.push(...message("Headers", headers, "Body", body));
  if (answer) {
    const isCut = outcome.effects.some((effect) => CUTTING.includes(effect));
    const bodyTitle = `Body of the answer${isCut ? ", of which a fault sent a part at most" : ""}`;
    nodes.push(...message("Headers of the answer", answer.headers, bodyTitle, answer.body));
  } else if (outcome?.status !== undefined) {
    nodes.push(element("p", { class: "muted", text: "The answer is not kept any more." }));
  }
  return nodes;
}

/** Headers and body of a request or an answer. */
function message(headersTitle, headers, bodyTitle, body) {
  const nodes = [element("h3", { text: headersTitle }), pairs(headers)];
  if (body === "") return nodes;
  const label = { tabindex: "0", role: "region", "aria-label": bodyTitle };
  return [...nodes, element("h3", { text: bodyTitle }), element("pre", { ...label, text: body })];
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
    status !== undefined && plural(bytes, "byte"),
    ending && ENDINGS[ending][1],
  ];
  return parts.filter(Boolean).join(", ");
}

function pairs(list) {
  const items = list.flatMap(([name, value]) => [
    element("dt", { text: name }),
    element("dd", { text: value }),
  ]);
  return element("dl", {}, ...items);
}
