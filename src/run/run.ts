import { derive } from '../engine/derive.ts';
import type { Readers } from '../engine/read.ts';
import { type Fetchers, scan } from '../engine/scan.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Severity } from '../model/finding.ts';
import type { Report } from '../model/report.ts';
import type { Mode } from '../model/rule.ts';
import type { Settings } from '../model/settings.ts';
import type { Workspace } from '../model/workspace.ts';
import { rules } from '../rules/index.ts';
import { sources } from '../sources/index.ts';
import { shellScript } from '../sources/shell-script.ts';
import { selectRules } from './select.ts';

export const readers: Readers = { sources, called: shellScript, derive };

/** What both edges ask for: one scan with everything wired. */
export interface Job {
  readonly mode: Mode;
  readonly head: Workspace;
  readonly base: Workspace | null;
  readonly date: string;
  readonly settings: Settings;
  readonly only: readonly string[];
  readonly baseline: ReadonlySet<string>;
  readonly honourComments: boolean;
  readonly failOn: Severity | 'none' | null;
  readonly fetchers: Fetchers;
  readonly diagnostics: readonly Diagnostic[];
  readonly version: string;
  readonly now: () => number;
  readonly progress?: (step: string) => void;
}

export function run(job: Job): Promise<Report> {
  const { only, failOn, ...rest } = job;
  return scan({
    ...rest,
    rules: selectRules(rules, only).filter((rule) => job.settings.rules.get(rule.id)?.severity !== 'off'),
    allRules: rules,
    readers,
    failOn: failOn ?? job.settings.failOn ?? 'error',
  });
}
