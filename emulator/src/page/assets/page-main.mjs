/** The page of the emulator: its views, and the stream that keeps them up to date. */

import { Refusal, readStream } from "./page-api.mjs";
import { showApplications } from "./page-applications.mjs";
import { showClock, startClock } from "./page-clock.mjs";
import { byId, element } from "./page-elements.mjs";
import { showSockets, startEvents } from "./page-events.mjs";
import { showFaults, startFaults } from "./page-faults.mjs";
import { showPeople, startPeople } from "./page-people.mjs";
import { addRequests, lastKnown, showTotal, startRequests } from "./page-requests.mjs";
import { openValue } from "./page-values.mjs";

/** The time before the stream is opened again, in milliseconds. */
const RETRY_MS = 1000;

const views = [...document.querySelectorAll(".view")];
const links = [...document.querySelectorAll(".views a")];

function showView(hash, isMoved) {
  // Not "#users", to which the browser itself would scroll.
  const name = views.map(({ id }) => id).find((id) => `#/${id}` === hash);
  const shown = name ?? "activity";
  for (const view of views) view.hidden = view.id !== shown;
  for (const link of links) {
    if (link.hash === `#/${shown}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  const heading = byId(`${shown}-title`);
  document.title = `${heading.textContent} – GenAuth emulator`;
  if (!isMoved) return;
  scrollTo(0, 0);
  heading.focus({ preventScroll: true });
}

// Without a step in the history: going back leads to a view.
function skipToContent(event) {
  event.preventDefault();
  byId("content").focus();
}

function showConnection(state, text) {
  const node = byId("connection");
  node.dataset.state = state;
  if (node.textContent !== text) node.textContent = text;
}

function showState(state) {
  if (byId("address").childElementCount === 0) {
    byId("address").append(openValue("address of the emulator", state.url));
  }
  showTotal(state.requests.total);
  showApplications(state);
  showPeople(state);
  showFaults(state.faults);
  showSockets(state.sockets);
}

const RECEIVERS = { clock: showClock, requests: addRequests, state: showState };

async function follow() {
  for (;;) {
    try {
      await readStream(lastKnown(), (event, data) => {
        showConnection("live", "Live");
        RECEIVERS[event](data);
      });
    } catch (error) {
      if (error instanceof Refusal) return offerReload(error.message);
    }
    showConnection("lost", "The emulator does not answer. Trying again …");
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
}

// A new emulator has a new token, which only a new page gets.
function offerReload(message) {
  showConnection("lost", message);
  const reload = element("button", {
    type: "button",
    class: "small",
    text: "Reload",
    on: { click: () => location.reload() },
  });
  byId("connection").append(" ", reload);
}

startRequests();
startClock();
startFaults();
startEvents();
startPeople();
showView(location.hash, false);
document.querySelector(".skip").addEventListener("click", skipToContent);
addEventListener("hashchange", () => showView(location.hash, true));
follow();
