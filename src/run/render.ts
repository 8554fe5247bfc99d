import type { Report } from '../model/report.ts';
import { inert } from '../reporters/printable.ts';
import type { SarifOptions } from '../reporters/sarif.ts';
import type { TextOptions } from '../reporters/text.ts';

export type Rendered =
  | 'text'
  | 'concise'
  | 'json'
  | 'sarif'
  | 'markdown'
  | 'html'
  | 'github'
  | 'gitlab'
  | 'junit'
  | 'checkstyle'
  | 'rdjson';

export type RenderOptions = TextOptions & SarifOptions;

/** Report → text in one format. Each reporter is loaded only when asked for: start-up is what people feel. */
export async function render(report: Report, format: Rendered, options: RenderOptions): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('../reporters/text.ts')).textReport(report, options);
    case 'concise':
      return (await import('../reporters/concise.ts')).conciseReport(report, options);
    case 'json':
      return (await import('../reporters/json.ts')).jsonReport(report);
    case 'github':
      return (await import('../reporters/github.ts')).commandsReport(report);
    case 'markdown':
      return inert((await import('../reporters/summary.ts')).summaryReport(report));
    case 'sarif':
      return (await import('../reporters/sarif.ts')).sarifReport(report, options);
    case 'html':
      return inert((await import('../reporters/html.ts')).htmlReport(report));
    case 'gitlab':
      return (await import('../reporters/gitlab.ts')).gitlabReport(report);
    case 'junit':
      return (await import('../reporters/junit.ts')).junitReport(report);
    case 'checkstyle':
      return (await import('../reporters/checkstyle.ts')).checkstyleReport(report);
    case 'rdjson':
      return (await import('../reporters/rdjson.ts')).rdjsonReport(report);
  }
}
