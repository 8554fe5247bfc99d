import { excerptOf } from '../../../src/model/excerpt.ts';
import { type Fact, Facts } from '../../../src/model/facts.ts';
import type { Draft, Severity } from '../../../src/model/finding.ts';
import type { Mode, StateRule } from '../../../src/model/rule.ts';
import type { Script, Unit } from '../../../src/model/script.ts';
import { LineIndex, span } from '../../../src/model/span.ts';
import { FileIndex } from '../../../src/model/workspace.ts';
import { readCommands } from '../../../src/sources/syntax/shell.ts';

/** Facts of a tree whose shell scripts are read; every other file is only there. */
export function factsOf(
  files: Readonly<Record<string, string>>,
  units: Readonly<Record<string, Partial<Unit>>> = {},
): Facts {
  const facts: Fact[] = [];
  for (const [path, text] of Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!text.startsWith('#!') && !path.endsWith('.sh')) continue;
    const unit: Unit = {
      kind: 'file',
      name: null,
      runner: 'shell',
      directory: null,
      errexit: false,
      pipefail: false,
      ...units[path],
    };
    const script: Script = {
      kind: 'script',
      path,
      span: span(0, text.length),
      text,
      shell: 'bash',
      excerpt: excerptOf(text),
      unit,
    };
    facts.push(script, ...readCommands(script).commands);
  }
  const entries = Object.keys(files)
    .sort()
    .map((path) => ({ path, kind: 'file' as const, executable: false, id: null, size: null }));
  return new Facts(facts, new FileIndex(entries), new Map(Object.entries(files)));
}

/** `path:line severity message` of every draft of a rule. */
export function told(rule: StateRule, facts: Facts, mode: Mode = 'audit'): string[] {
  const context = { mode, date: '2026-11-20', needs: {}, options: {}, report: () => {} };
  return [...rule.check(facts, context)].map((draft) =>
    line(draft, draft.severity ?? rule.severity[mode], facts),
  );
}

function line({ path, span: at, message }: Draft, severity: Severity, facts: Facts): string {
  return `${path}:${new LineIndex(facts.texts.get(path)!).positionAt(at.start).line} ${severity} ${message}`;
}
