/** The subscribers to events, and the form that publishes one. */

import { post } from "./page-api.mjs";
import { byId, createList, element, setText, showText } from "./page-elements.mjs";
import { count, plural } from "./page-format.mjs";

/** Events of the store that are worth a suggestion. */
const COMMON = ["created", "updated", "deleted"].map((kind) => `authing.user.${kind}`);

const updateSockets = createList(
  byId("sockets-list"),
  ({ id }) => id,
  ({ eventName, client, subscriber }) => {
    const sent = element("span", { class: "muted" });
    const about = element(
      "div",
      { class: "grow" },
      element("strong", { text: eventName }),
      element("div", {
        class: "muted",
        text: [`${client} client`, subscriber].filter(Boolean).join(" of "),
      }),
      sent,
    );
    return {
      node: element("li", {}, about),
      update: (item) => setText(sent, `${plural(item.sent, "message")} sent`),
    };
  },
);

let suggested = "";

/** Shows the subscribers. */
export function showSockets({ items, total }) {
  updateSockets(items);
  byId("sockets-empty").hidden = total > 0;
  setText(byId("sockets-count"), total > 0 ? count(total) : "");
  const names = [...new Set([...items.map(({ eventName }) => eventName), ...COMMON])];
  if (suggested === names.join("\n")) return;
  suggested = names.join("\n");
  byId("event-names").replaceChildren(...names.map((value) => element("option", { value })));
}

async function publish(event) {
  event.preventDefault();
  const { name, data } = event.target.elements;
  showText(byId("event-problem"));
  byId("event-result").textContent = "";
  try {
    const { sent } = await post("events", {
      name: name.value.trim(),
      data: JSON.parse(data.value),
    });
    byId("event-result").textContent = `Sent to ${plural(sent, "subscriber")}`;
  } catch (error) {
    const problem =
      error instanceof SyntaxError ? `The data is not JSON: ${error.message}` : error.message;
    showText(byId("event-problem"), problem);
  }
}

/** Connects the form. */
export function startEvents() {
  byId("event-form").addEventListener("submit", publish);
}
