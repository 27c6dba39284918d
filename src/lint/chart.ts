/** Whether a path lies among the templates of a Helm chart, which are not YAML until they are rendered. */
export function isTemplateOfChart(path: string, charts: ReadonlySet<string>): boolean {
  for (let at = path.indexOf('templates/'); at >= 0; at = path.indexOf('templates/', at + 1)) {
    if (charts.has(path.slice(0, at))) return true;
  }
  return false;
}

/** The folder of a chart with its `/` ("" at the top), where the path is that of its description. */
export function chartOf(path: string): string | undefined {
  const start = path.lastIndexOf('/') + 1;
  const name = path.slice(start);
  return name === 'Chart.yaml' || name === 'Chart.yml' ? path.slice(0, start) : undefined;
}
