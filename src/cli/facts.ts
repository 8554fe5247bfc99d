import { deployFacts } from '../analysis/deploys/deploys.ts';
import { describeRuntime } from '../analysis/lifecycles/verdict.ts';
import type { Report } from '../model/report.ts';
import { factsReport } from '../reporters/facts.ts';

/** What was read, with what the data says of each runtime and what is known of each deploy. */
export async function factsText(report: Report): Promise<string> {
  const lifecycles = report.lifecycles ?? (await import('../clients/lifecycle-table.ts')).bundledLifecycles();
  return factsReport(
    report,
    (runtime) => describeRuntime(runtime, lifecycles, report.asOf),
    deployFacts(report.facts, report.signatures),
  );
}
