import { MemoryWorkspace } from '../src/model/memory.ts';
import type { OwnRepository } from '../src/model/own-repository.ts';
import type { Report } from '../src/model/report.ts';
import type { Mode } from '../src/model/rule.ts';
import { defaultSettings, type Settings } from '../src/model/settings.ts';
import { Places } from '../src/reporters/places.ts';
import { createFetchers } from '../src/run/fetchers.ts';
import type { History } from '../src/run/history.ts';
import { run } from '../src/run/run.ts';

type Files = ConstructorParameters<typeof MemoryWorkspace>[0];

export interface Trial {
  readonly head: Files;
  readonly base?: Files | null;
  readonly mode?: Mode;
  readonly date?: string;
  readonly only?: readonly string[];
  readonly settings?: Partial<Settings>;
  readonly honourComments?: boolean;
  readonly endpoints?: Readonly<Record<string, string>>;
  readonly baseline?: ReadonlyMap<string, string>;
  readonly repository?: OwnRepository | null;
  /** Where commits are looked for; nowhere without. */
  readonly history?: History;
}

/** Scans trees held in memory with everything wired as the edges wire it. No network unless endpoints are given. */
export function scanFiles(trial: Trial): Promise<Report> {
  const date = trial.date ?? '2026-11-20';
  const base = trial.base ?? null;
  return run({
    mode: trial.mode ?? (base ? 'diff' : 'audit'),
    head: new MemoryWorkspace(trial.head, 'head'),
    base: base ? new MemoryWorkspace(base, 'base') : null,
    date,
    settings: { ...defaultSettings, ...trial.settings },
    only: trial.only ?? [],
    baseline: trial.baseline ?? new Map(),
    honourComments: trial.honourComments ?? true,
    failOn: null,
    fetchers: createFetchers({
      offline: trial.endpoints === undefined,
      endpoints: trial.endpoints ?? {},
      token: trial.endpoints?.github === undefined ? null : 'token',
      date,
      ...(trial.history ? { history: trial.history } : {}),
      ...(trial.settings?.rules ? { rules: trial.settings.rules } : {}),
    }),
    diagnostics: [],
    repository: trial.repository ?? null,
    version: '0.0.0',
    docs: 'https://github.com/octo/premortem/blob/v1/docs/rules/',
    now: () => 0,
  });
}

/** `path:line:col severity rule message`, the form of the fixtures' expectations. */
export function findingLines(report: Report): string[] {
  const places = new Places(report.facts);
  return report.findings
    .filter((finding) => !finding.suppressed)
    .map((finding) => {
      const { startLine, startColumn } = places.region(finding.path, finding.span);
      return `${finding.path}:${startLine}:${startColumn} ${finding.severity} ${finding.rule} ${finding.message}`;
    });
}
