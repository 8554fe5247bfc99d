import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import { Places } from './places.ts';

/** One self-contained page. Nothing in it is fetched, and nothing of the repository's text is more than text. */
export function htmlReport(report: Report): string {
  const places = new Places(report.facts);
  const open = report.findings.filter((finding) => !finding.suppressed);
  const rows = open.map((finding) => row(finding, places)).join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>premortem: ${open.length} findings</title>
<style>
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 2rem auto; max-width: 75rem; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); padding: .5rem; text-align: left; vertical-align: top; }
</style>
</head>
<body>
<h1>premortem</h1>
<p>${escapeHtml(report.mode)} as of ${escapeHtml(report.asOf)}: ${open.length} findings in ${report.stats.read} files.</p>
<table>
<thead><tr><th>severity</th><th>where</th><th>rule</th><th>what</th></tr></thead>
<tbody>
${rows}
</tbody>
</table>
</body>
</html>
`;
}

function row(finding: Finding, places: Places): string {
  const { startLine } = places.region(finding.path, finding.span);
  const cells = [finding.severity, `${finding.path}:${startLine}`, finding.rule, finding.message];
  return `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`;
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
