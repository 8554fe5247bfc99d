import { deployFacts } from '../analysis/deploys/deploys.ts';
import { describeRuntime } from '../analysis/lifecycles/verdict.ts';
import type { Report } from '../model/report.ts';
import { factsReport } from '../reporters/facts.ts';
import { factsOverview } from '../reporters/facts-overview.ts';

export async function factsText(report: Report, asText: boolean): Promise<string> {
  if (asText) return factsOverview(report);
  const lifecycles = report.lifecycles ?? (await import('../clients/lifecycle-table.ts')).bundledLifecycles();
  return factsReport(
    report,
    (runtime) => describeRuntime(runtime, lifecycles, report.asOf),
    deployFacts(report.facts, report.signatures),
  );
}
