import type { Report } from '../model/report.ts';
import { inert } from '../reporters/printable.ts';

export type Rendered = 'text' | 'json' | 'sarif' | 'markdown' | 'html' | 'github';

export interface RenderOptions {
  readonly color: boolean;
  readonly quiet: boolean;
}

/** Report → text in one format. Each reporter is loaded only when asked for: start-up is what people feel. */
export async function render(report: Report, format: Rendered, options: RenderOptions): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('../reporters/text.ts')).textReport(report, options);
    case 'json':
      return (await import('../reporters/json.ts')).jsonReport(report);
    case 'github':
      return (await import('../reporters/github.ts')).commandsReport(report);
    case 'markdown':
      return inert((await import('../reporters/summary.ts')).summaryReport(report));
    case 'sarif':
      return (await import('../reporters/sarif.ts')).sarifReport(report);
    case 'html':
      return inert((await import('../reporters/html.ts')).htmlReport(report));
  }
}
