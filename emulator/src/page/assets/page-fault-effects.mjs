/** The effects that the form for faults offers. */

/**
 * Reads the fields of a form. A field that is empty, or hidden because the effect does not have it, is left out.
 *
 * @param {HTMLFormElement} form
 * @returns {{ text(name: string): string | undefined, number(name: string): number | undefined }}
 */
export function fieldsOf(form) {
  const text = (name) => {
    const field = form.elements[name];
    return field.closest("[hidden]") ? undefined : field.value.trim() || undefined;
  };
  return {
    text,
    number: (name) => (text(name) === undefined ? undefined : Number(text(name))),
  };
}

/** The effect on an event socket, after as many messages as the form says. */
const ending = (effect, { number }) => ({
  socket: { ...effect, afterMessages: number("afterMessages") },
});

/** Bytes in a time. */
const rate = ({ number }) => ({ bytes: number("rateBytes"), intervalMs: number("rateInterval") });

const EFFECTS = {
  status({ text, number }) {
    const retryAfter = text("retryAfter");
    return {
      status: number("status"),
      headers: retryAfter === undefined ? undefined : { "retry-after": retryAfter },
    };
  },
  delay: ({ number }) => ({ delay: number("delay") }),
  reset: ({ text }) => ({ reset: text("stage") }),
  stall: ({ text }) => ({ stall: text("stage") }),
  truncate: ({ number }) => ({ truncate: number("truncate") }),
  drip: (fields) => ({ drip: rate(fields) }),
  "socket-close": (fields) =>
    ending({ close: fields.number("closeCode"), reason: fields.text("closeReason") }, fields),
  "socket-drop": (fields) => ending({ drop: fields.text("drop") }, fields),
  "socket-silent": (fields) => ending({ silent: true }, fields),
  "socket-truncate": ({ number }) => ({ socket: { truncate: number("truncate") } }),
  "socket-pongs": () => ({ socket: { pongs: false } }),
  "socket-flood": ({ number }) => ({
    socket: { flood: { count: number("floodCount"), bytes: number("floodBytes") } },
  }),
  "socket-frames": ({ number }) => ({ socket: { frameBytes: number("frameBytes") } }),
  "socket-slow": (fields) => ({ socket: { slowRead: rate(fields) } }),
};

/**
 * @param {string} name A value of the field `effect`, other than `json`.
 * @param {ReturnType<typeof fieldsOf>} fields
 * @returns {object} The effect of a `FaultRule`.
 */
export function effectOf(name, fields) {
  return EFFECTS[name](fields);
}
