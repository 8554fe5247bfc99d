import type { Report } from '../model/report.ts';
import { Places } from './places.ts';
import { inert, printable } from './printable.ts';
import { painter, severityStyle, type TextOptions } from './text.ts';
import { openFindings } from './verdict.ts';

/** One line per finding, as compilers write it: `path:line:column: severity rule message`. */
export function conciseReport(report: Report, options: TextOptions): string {
  if (options.quiet) return '';
  const paint = painter(options);
  const places = new Places(report.facts);
  const lines = openFindings(report).map(({ path, span, severity, rule, message }) => {
    const { startLine, startColumn } = places.region(path, span);
    const at = paint('bold', `${printable(path)}:${startLine}:${startColumn}`);
    return `${at}: ${paint(severityStyle[severity], severity)} ${rule} ${printable(message)}`;
  });
  return lines.length === 0 ? '' : `${inert(lines.join('\n'))}\n`;
}
