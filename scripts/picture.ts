import { displayWidth } from '../src/report/safe.ts';

interface Run {
  readonly style: string;
  readonly text: string;
}

const CHARACTER = 8.4;
const LINE = 19;
const MARGIN = 20;
const BAR = 34;

/** By the numbers of SGR, as classes whose colours follow the reader's light or dark theme. */
const STYLES: Readonly<Record<string, string>> = {
  '1;31': 'error',
  '1;33': 'warning',
  '1;34': 'info',
  '1;36': 'related',
  '1;32': 'good',
  '1': 'bold',
  '2': 'dim',
};

const STYLESHEET = `
    .window { fill: #ffffff; stroke: #d0d7de } .bar { fill: #f6f8fa } .prompt { fill: #59636e }
    text { font: 14px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #1f2328; white-space: pre }
    .bold { font-weight: 600 } .dim { fill: #59636e }
    .error { fill: #cf222e; font-weight: 600 } .warning { fill: #9a6700; font-weight: 600 } .info { fill: #0969da; font-weight: 600 }
    .related { fill: #1b7c83; font-weight: 600 } .good { fill: #1a7f37; font-weight: 600 }
    @media (prefers-color-scheme: dark) {
      .window { fill: #0d1117; stroke: #3d444d } .bar { fill: #151b23 } .prompt { fill: #9198a1 }
      text { fill: #f0f6fc } .dim { fill: #9198a1 }
      .error { fill: #ff7b72 } .warning { fill: #d29922 } .info { fill: #58a6ff } .related { fill: #56d4dd } .good { fill: #3fb950 }
    }
  `;

/** A picture of a terminal that shows a coloured report. */
export function picture(command: string, report: string): string {
  const lines = report.trimEnd().split('\n').map(runsOf);
  const columns = Math.max(...lines.map((runs) => runs.reduce((sum, { text }) => sum + displayWidth(text), 0)));
  const width = Math.ceil(columns * CHARACTER + 2 * MARGIN);
  const height = BAR + lines.length * LINE + 2 * MARGIN;
  const rows = lines.map((runs, index) => row(runs, BAR + MARGIN + index * LINE + 14));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">
  <title>${escaped(`What ${command} prints`)}</title>
  <style>${STYLESHEET}</style>
  <rect class="window" x="0.5" y="0.5" width="${width - 1}" height="${height - 1}" rx="8"/>
  <rect class="bar" x="1" y="1" width="${width - 2}" height="${BAR - 1}" rx="8"/>
  <text class="prompt" x="${MARGIN}" y="22"><tspan class="prompt">$ ${escaped(command)}</tspan></text>
${rows.join('\n')}
</svg>
`;
}

/** Splits a line where its style changes. */
function runsOf(line: string): readonly Run[] {
  const [plain = '', ...styled] = line.split('\u001b[');
  const runs = styled.map((part) => {
    const end = part.indexOf('m');
    return { style: STYLES[part.slice(0, end)] ?? '', text: part.slice(end + 1) };
  });
  return [{ style: '', text: plain }, ...runs].filter(({ text }) => text !== '');
}

/** Each run stands at its column, because not every reader has a font of the same width. */
function row(runs: readonly Run[], y: number): string {
  let column = 0;
  const spans = runs.map(({ style, text }) => {
    const x = (MARGIN + column * CHARACTER).toFixed(1);
    const width = displayWidth(text);
    column += width;
    const length = (width * CHARACTER).toFixed(1);
    if (text.trim() === '') return '';
    return `<tspan${style === '' ? '' : ` class="${style}"`} x="${x}" textLength="${length}">${escaped(text)}</tspan>`;
  });
  return `  <text y="${y}">${spans.join('')}</text>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
