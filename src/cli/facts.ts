import type { Report } from '../model/report.ts';
import { factsReport } from '../reporters/facts.ts';

/** What was read, with what the data says of each runtime and what is known of each deploy. */
export async function factsText(report: Report): Promise<string> {
  return factsReport(report, () => ({ cycle: null, eol: null, isEol: null }), []);
}
