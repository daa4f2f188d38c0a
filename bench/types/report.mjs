/** The page of the measurements of types. */

const MARK = "<!-- Written by `node bench/types.mjs`. Do not edit. -->";

/** The goal of every completion but the first, in milliseconds. */
const GOAL_MS = 100;

const ms = (value) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
const row = (cells) => `| ${cells.join(" | ")} |`;
const table = (head, rows) => [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");

/**
 * @param {object} results from `bench/types.mjs`
 * @returns {string} Markdown
 */
export function typesPage({ machine, rounds, names, editors, compilers }) {
  const slowest = Math.max(...editors.map(({ figures: [ours] }) => ours.slowest));
  return `${[
    MARK,
    "# Types at work",
    "What the declarations cost in an editor and in the compiler, beside those of the mirrored SDK. `node bench/types.mjs` measures everything on this page anew and writes it.",
    [
      "## Setting",
      "",
      ...Object.entries(machine).map(([name, value]) => `- ${name}: ${value}`),
    ].join("\n"),
    `Figures are medians of ${rounds} rounds; a round measures each package once, each time in a new process. The project has one file, which makes a \`ManagementClient\` and calls three of its methods.`,
    "## Completion in an editor",
    "A script does what an editor does: it opens the file, changes its last line, and asks for completions after `client.`, in the argument of a call, and on an answer. The first one includes reading all declarations.",
    table(
      ["Server", "Package", "First completion", "Later ones, median", "Later ones, slowest"],
      editors.flatMap(({ server, figures }) =>
        figures.map(({ first, later, slowest: worst }, index) => [
          server,
          `\`${names[index]}\``,
          ms(first),
          ms(later),
          ms(worst),
        ]),
      ),
    ),
    `The goal for this package, less than ${GOAL_MS} ms for every completion after the first, is ${slowest < GOAL_MS ? "reached" : "**not reached**"}: the slowest took ${ms(slowest)}.`,
    "## Compiler",
    "`tsc --noEmit` over the same project, with the declarations of the package checked too (`skipLibCheck` off). Time and memory are those that the compiler reports of itself.",
    table(
      ["Compiler", "Package", "Time", "Memory", "Files"],
      compilers.flatMap(({ compiler, figures }) =>
        figures.map(({ time, memory, files }, index) => [
          compiler,
          `\`${names[index]}\``,
          `${time.toFixed(2)} s`,
          `${Math.round(memory)} MB`,
          String(files),
        ]),
      ),
    ),
  ].join("\n\n")}\n`;
}
