import { derive } from '../engine/derive.ts';
import type { Readers } from '../engine/read.ts';
import { scan } from '../engine/scan.ts';
import type { Report } from '../model/report.ts';
import { rules } from '../rules/index.ts';
import { dockerfile } from '../sources/dockerfile/dockerfile.ts';
import { sources } from '../sources/index.ts';
import { shellInput, shellScript } from '../sources/tasks/shell-script.ts';
import type { Job } from './job.ts';
import { selectRules } from './select.ts';

export const readers: Readers = {
  sources,
  called: shellScript,
  shell: shellInput,
  image: dockerfile,
  derive,
};

/** One scan with every source and the rules that the job asks for. */
export function runWhole(job: Job): Promise<Report> {
  const { only, failOn, ...rest } = job;
  return scan({
    ...rest,
    rules: selectRules(rules, only).filter((rule) => job.settings.rules.get(rule.id)?.severity !== 'off'),
    allRules: rules,
    readers,
    failOn: failOn ?? job.settings.failOn ?? 'error',
  });
}
