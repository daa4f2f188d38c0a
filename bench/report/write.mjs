/** Reports the results of a run. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { bulkTable } from "./bulk-table.mjs";
import { renderChart } from "./chart.mjs";
import { loadTable, memoryTable, threadTables } from "./load-tables.mjs";
import { renderMarkdown } from "./markdown.mjs";
import {
  behindTable,
  buildTable,
  cacheTable,
  coldStartTable,
  eventTables,
  goalTable,
  installationTable,
  scenarioTables,
  startupTable,
} from "./tables.mjs";

/**
 * @param {object} results - All measurements of a run.
 * @returns {string} The tables for the terminal.
 */
export function renderTerminal(results) {
  return [
    behindTable(results),
    goalTable(results),
    scenarioTables(results, results.plan.scenarios),
    loadTable(results),
    memoryTable(results),
    bulkTable(results),
    threadTables(results),
    results.plan.startup ? startupTable(results) : "",
    coldStartTable(results),
    results.plan.caches ? cacheTable(results) : "",
    eventTables(results),
    results.plan.builds ? buildTable(results) : "",
    installationTable(results),
  ]
    .filter(Boolean)
    .join("\n\n");
}

/**
 * @param {object} results - All measurements of a run.
 * @param {string} directory - Where to write benchmarks.md and benchmarks.svg.
 */
export async function writeDocuments(results, directory) {
  await mkdir(directory, { recursive: true });
  await writeFile(path.join(directory, "benchmarks.md"), renderMarkdown(results));
  await writeFile(path.join(directory, "benchmarks.svg"), renderChart(results));
}
