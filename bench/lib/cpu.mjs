/** CPU and memory as the operating system accounts for them. */
import { readFileSync } from "node:fs";
import process from "node:process";

/** The unit of CPU times in /proc on Linux: 1/100 s, independent of the kernel's own tick. */
const MICROSECONDS_PER_TICK = 10_000;

function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

/**
 * CPU time of this process's main thread in microseconds: the JavaScript and the event loop.
 *
 * @returns {number | undefined} Undefined if the system does not provide it.
 */
export function mainThreadCpu() {
  const schedstat = read(`/proc/self/task/${process.pid}/schedstat`);
  if (schedstat) return Number(schedstat.split(" ")[0]) / 1000;
  const usage = process.threadCpuUsage?.();
  return usage && usage.user + usage.system;
}

/**
 * The peak resident set of this process in bytes. `resourceUsage().maxRSS` is not suitable: on Linux it
 * starts with the resident set of the process that this one was forked from.
 *
 * @returns {number} Bytes.
 */
export function peakRss() {
  const line = /^VmHWM:\s+(\d+) kB$/m.exec(read("/proc/self/status") ?? "");
  return line ? Number(line[1]) * 1024 : process.memoryUsage.rss();
}

/**
 * CPU time of another process in microseconds.
 *
 * @param {number} pid - The process.
 * @returns {number | undefined} Undefined if the system does not provide it.
 */
export function processCpu(pid) {
  const stat = read(`/proc/${pid}/stat`);
  if (!stat) return undefined;
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) * MICROSECONDS_PER_TICK;
}

/**
 * CPU time used on the whole machine, stolen time included, in microseconds.
 *
 * @returns {number | undefined} Undefined if the system does not provide it.
 */
export function machineCpu() {
  const line = read("/proc/stat")?.split("\n", 1)[0].trim().split(/\s+/).slice(1, 9).map(Number);
  if (!line) return undefined;
  const [user, nice, system, , , irq, softirq, steal] = line;
  return (user + nice + system + irq + softirq + steal) * MICROSECONDS_PER_TICK;
}
