/** docs/benchmarks.svg: panels of horizontal bars, readable on a light and on a dark page. */
import { CLIENTS, LIMITS, US } from "../lib/clients.mjs";
import { median } from "../lib/statistics.mjs";
import { findBehind } from "./behind.mjs";
import { number, ratio } from "./format.mjs";
import { labelOf } from "./labels.mjs";

const WIDTH = 960;
const MARGIN = 24;
const GAP = 32;
const COLUMNS = 2;
const PANEL_WIDTH = (WIDTH - 2 * MARGIN - (COLUMNS - 1) * GAP) / COLUMNS;
const LABEL_WIDTH = 126;
const VALUE_WIDTH = 76;
const BEHIND_LABEL_WIDTH = 300;
const BEHIND_VALUE_WIDTH = 220;
const HEAD_HEIGHT = 50;
const BAR_HEIGHT = 18;
const BAR_STEP = 26;

/** [title, where, scenario or "startup", figure, unit] */
const PANELS = [
  ["Throughput", "680 B, TLS HTTP/1.1, 32 in flight", "tls-h1/680B/32", "requestsPerSecond", "/s"],
  ["Event loop per call", "680 B, TLS HTTP/1.1, 32 in flight", "tls-h1/680B/32", "loop", " µs"],
  [
    "Throughput",
    "100 KB of Chinese names, TLS HTTP/1.1, 32 in flight",
    "tls-h1/100KB-zh/32",
    "requestsPerSecond",
    "/s",
  ],
  ["Throughput", "1 MB, TLS HTTP/1.1, 32 in flight", "tls-h1/1MB/32", "requestsPerSecond", "/s"],
  ["Throughput", "680 B, TLS HTTP/2, 32 in flight", "tls-h2/680B/32", "requestsPerSecond", "/s"],
  ["Start", "from require to the first TLS answer", "startup", "answered", " ms"],
];

const STYLE = `
    text { font: 12px system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif; }
    .page { fill: #ffffff; stroke: #d0d7de; }
    .title { font-weight: 600; font-size: 14px; fill: #1f2328; }
    .where { fill: #59636e; }
    .label, .value { fill: #1f2328; }
    .ours { font-weight: 600; }
    .bar { fill: #afb8c1; }
    .bar.ours { fill: #1a7f64; }
    .bar.limit { fill: none; stroke: #59636e; stroke-dasharray: 3 2; }
    .bar.behind { fill: #bc4c00; }
    .even { stroke: #59636e; }
    @media (prefers-color-scheme: dark) {
      .page { fill: #0d1117; stroke: #3d444d; }
      .title, .label, .value { fill: #f0f6fc; }
      .where { fill: #9198a1; }
      .bar { fill: #59636e; }
      .bar.ours { fill: #3fb991; }
      .bar.limit { stroke: #9198a1; }
      .bar.behind { fill: #f0883e; }
      .even { stroke: #9198a1; }
    }`;

function panelData({ cells, startup }, [title, where, source, figure, unit]) {
  const measured = source === "startup" ? startup : (cells[source] ?? {});
  // The limit of the start is in the figures of the start alone.
  const isDrawn = (name) =>
    !(name in LIMITS) || source === "startup" || LIMITS[name].includes(figure);
  const bars = Object.keys(CLIENTS)
    .filter((name) => measured[name] && isDrawn(name))
    .map((name) => ({ name, value: median(measured[name].map((m) => m[figure])) }));
  const better = figure === "requestsPerSecond" ? "more is better" : "less is better";
  return { title: `${title}, ${better}`, where, unit, bars };
}

function drawPanel({ title, where, unit, bars }, x, y) {
  const longest = Math.max(...bars.map(({ value }) => value));
  const room = PANEL_WIDTH - LABEL_WIDTH - VALUE_WIDTH;
  const lines = bars.map(({ name, value }, index) => {
    const top = y + HEAD_HEIGHT + index * BAR_STEP;
    const width = Math.max(1, (value / longest) * room).toFixed(1);
    const middle = top + BAR_HEIGHT / 2 + 4;
    const start = x + LABEL_WIDTH;
    const end = (start + Number(width) + 6).toFixed(1);
    const kind = name in LIMITS ? " limit" : name === US ? " ours" : "";
    const label = name in LIMITS ? "the limit" : CLIENTS[name].label;
    return `
  <text class="label${kind}" x="${start - 8}" y="${middle}" text-anchor="end">${label}</text>
  <rect class="bar${kind}" x="${start}" y="${top}" width="${width}" height="${BAR_HEIGHT}" rx="2"/>
  <text class="value${kind}" x="${end}" y="${middle}">${number(value)}${unit}</text>`;
  });
  return `
  <text class="title" x="${x}" y="${y + 14}">${title}</text>
  <text class="where" x="${x}" y="${y + 32}">${where}</text>${lines.join("")}`;
}

/** The figures in which another client is ahead, the furthest first, as wide as all panels. */
function drawBehind(rows, y) {
  const title =
    rows.length === 0
      ? "No client is ahead in any figure"
      : `Where another client is ahead: ${rows.length} figures`;
  const start = MARGIN + BEHIND_LABEL_WIDTH;
  const room = WIDTH - start - MARGIN - BEHIND_VALUE_WIDTH;
  const longest = Math.max(...rows.map(({ lead }) => lead), 1);
  const lines = rows.map((row, index) => {
    const top = y + HEAD_HEIGHT + index * BAR_STEP;
    const middle = top + BAR_HEIGHT / 2 + 4;
    const width = Math.max(1, (row.lead / longest) * room).toFixed(1);
    const end = (start + Number(width) + 6).toFixed(1);
    return `
  <text class="label" x="${start - 8}" y="${middle}" text-anchor="end">${row.what}, ${row.id}</text>
  <rect class="bar behind" x="${start}" y="${top}" width="${width}" height="${BAR_HEIGHT}" rx="2"/>
  <text class="value" x="${end}" y="${middle}">${labelOf(row.name)}: ours is ${ratio(row.value)}</text>`;
  });
  const bottom = y + HEAD_HEIGHT + rows.length * BAR_STEP;
  const even =
    rows.length === 0
      ? ""
      : `
  <line class="even" x1="${start}" y1="${y + HEAD_HEIGHT - 4}" x2="${start}" y2="${bottom}"/>`;
  return `
  <text class="title" x="${MARGIN}" y="${y + 14}">${title}</text>
  <text class="where" x="${MARGIN}" y="${y + 32}">Bars begin where both are equal. Scenarios are transport/answer/calls in flight.</text>${lines.join("")}${even}`;
}

/**
 * @param {object} results - All measurements of a run.
 * @returns {string} The SVG; panels without figures in this run are omitted.
 */
export function renderChart(results) {
  const panels = PANELS.map((panel) => panelData(results, panel)).filter((p) => p.bars.length > 0);
  let body = "";
  let y = MARGIN;
  for (let first = 0; first < panels.length; first += COLUMNS) {
    const row = panels.slice(first, first + COLUMNS);
    body += row
      .map((panel, column) => drawPanel(panel, MARGIN + column * (PANEL_WIDTH + GAP), y))
      .join("");
    y += HEAD_HEIGHT + Math.max(...row.map(({ bars }) => bars.length)) * BAR_STEP + GAP;
  }
  const rows = findBehind(results);
  body += drawBehind(rows, y);
  const height = y + HEAD_HEIGHT + rows.length * BAR_STEP + MARGIN;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img">
  <title>Benchmarks of genauth-native</title>
  <style>${STYLE}
  </style>
  <rect class="page" x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="8"/>${body}
</svg>
`;
}
