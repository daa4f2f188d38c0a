/** docs/benchmarks.svg: panels of horizontal bars, readable on a light and on a dark page. */
import { CLIENTS, LIMITS, US } from "../lib/clients.mjs";
import { median } from "../lib/statistics.mjs";
import { number } from "./format.mjs";

const WIDTH = 960;
const MARGIN = 24;
const GAP = 32;
const COLUMNS = 2;
const PANEL_WIDTH = (WIDTH - 2 * MARGIN - (COLUMNS - 1) * GAP) / COLUMNS;
const LABEL_WIDTH = 126;
const VALUE_WIDTH = 76;
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
    @media (prefers-color-scheme: dark) {
      .page { fill: #0d1117; stroke: #3d444d; }
      .title, .label, .value { fill: #f0f6fc; }
      .where { fill: #9198a1; }
      .bar { fill: #59636e; }
      .bar.ours { fill: #3fb991; }
    }`;

function panelData({ cells, startup }, [title, where, source, figure, unit]) {
  const measured = source === "startup" ? startup : (cells[source] ?? {});
  const bars = Object.keys(CLIENTS)
    .filter((name) => measured[name] && !(name in LIMITS))
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
    const ours = name === US ? " ours" : "";
    const label = CLIENTS[name].label;
    return `
  <text class="label${ours}" x="${start - 8}" y="${middle}" text-anchor="end">${label}</text>
  <rect class="bar${ours}" x="${start}" y="${top}" width="${width}" height="${BAR_HEIGHT}" rx="2"/>
  <text class="value${ours}" x="${end}" y="${middle}">${number(value)}${unit}</text>`;
  });
  return `
  <text class="title" x="${x}" y="${y + 14}">${title}</text>
  <text class="where" x="${x}" y="${y + 32}">${where}</text>${lines.join("")}`;
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
  const height = y - GAP + MARGIN;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img">
  <title>Benchmarks of genauth-native</title>
  <style>${STYLE}
  </style>
  <rect class="page" x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="8"/>${body}
</svg>
`;
}
