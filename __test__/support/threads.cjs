"use strict";

const { readdirSync, readFileSync } = require("node:fs");

/** Linux, sched.h: the thread is ending. It is listed for a moment after another thread has joined it. */
const PF_EXITING = 4;

/** The name of a thread; `undefined` if it has ended or is ending. */
function nameOf(folder) {
  try {
    // See proc_pid_stat(5): the name may contain parentheses, and the flags are the seventh field after it.
    const stat = readFileSync(`${folder}/stat`, "utf8");
    const end = stat.lastIndexOf(")");
    const flags = Number(stat.slice(end + 2).split(" ")[6]);
    return (flags & PF_EXITING) === 0 ? stat.slice(stat.indexOf("(") + 1, end) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The names of the threads of a process. Linux only.
 *
 * @param {number | "self"} pid
 * @returns {string[]}
 */
function threadsOf(pid) {
  const folder = `/proc/${pid}/task`;
  const names = readdirSync(folder).map((id) => nameOf(`${folder}/${id}`));
  return names.filter((name) => name !== undefined);
}

module.exports = { threadsOf };
