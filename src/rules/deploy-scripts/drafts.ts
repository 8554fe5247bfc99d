import type { ExecutionUnit } from '../../analysis/deploys/call-graph.ts';
import type { Deploy } from '../../analysis/deploys/deploys.ts';
import { gradeOfDeploy } from '../../analysis/deploys/signing.ts';
import type { Facts } from '../../model/facts.ts';
import type { Draft, Related, Severity, Subject } from '../../model/finding.ts';
import type { Signatures } from '../../model/signature.ts';
import { LineIndex, type Span } from '../../model/span.ts';

/** The script that a finding is about. */
export function scriptSubject(path: string, version: string | null = null): Subject {
  return { kind: 'script', ecosystem: null, name: path, version, purl: null };
}

const indexes = new WeakMap<Facts, Map<string, LineIndex>>();

/** Line of a place, from 1; null when its text is not at hand. */
export function lineOf(facts: Facts, path: string, span: Span): number | null {
  const text = facts.texts.get(path);
  if (text === undefined) return null;
  let byPath = indexes.get(facts);
  if (!byPath) {
    byPath = new Map();
    indexes.set(facts, byPath);
  }
  let index = byPath.get(path);
  if (!index) {
    index = new LineIndex(text);
    byPath.set(path, index);
  }
  return index.positionAt(span.start).line;
}

/** `, line 19` for messages; nothing when it is not known. */
export function atLine(facts: Facts, path: string, span: Span): string {
  const line = lineOf(facts, path, span);
  return line === null ? '' : `, line ${line}`;
}

/** Who runs the deploy, for `related`. */
export function callersOf(deploy: Deploy): readonly Related[] {
  return deploy.callers.map(({ path, span }) => ({ path, span, message: `runs ${deploy.flow.title}` }));
}

/**
 * The one place where a message says that nobody signed the script. Not known says nothing.
 */
export function signatureSentence(
  deploys: readonly Deploy[],
  facts: Facts,
  signatures: Signatures | undefined,
): string {
  return deploys.length > 0 && deploys.every((deploy) => gradeOfDeploy(deploy, facts, signatures) === 'none')
    ? ' Nobody signed this script either.'
    : '';
}

export interface DraftParts {
  readonly message: string;
  readonly related?: readonly Related[];
  readonly severity?: Severity;
  readonly details?: Readonly<Record<string, unknown>>;
}

/**
 * One draft per unit and tool: the first command is where it is told, the others are named beside it.
 * The same fault ten times in one script is one thing to repair.
 */
export function* oneDraftPerUnit(
  deploys: Iterable<Deploy>,
  tell: (first: Deploy, all: readonly Deploy[]) => DraftParts,
  by: 'unit' | 'file' = 'unit',
): Generator<Draft> {
  const groups = new Map<ExecutionUnit | string, Map<string, Deploy[]>>();
  for (const deploy of deploys) {
    const group = by === 'unit' ? deploy.flow : deploy.path;
    const tools = groups.get(group) ?? new Map<string, Deploy[]>();
    groups.set(group, tools);
    tools.set(deploy.tool, [...(tools.get(deploy.tool) ?? []), deploy]);
  }
  for (const tools of groups.values()) {
    for (const [tool, all] of tools) {
      const first = all[0]!;
      const told = tell(first, all);
      const others = all.slice(1).map(({ path, span }) => ({ path, span, message: 'the same here' }));
      yield {
        path: first.path,
        span: first.span,
        message: told.message,
        subject: scriptSubject(first.path),
        related: [...(told.related ?? []), ...others, ...callersOf(first)],
        details: { tool, target: first.target, ...(told.details ?? {}) },
        // No name of a job or step: renaming one introduces nothing.
        key: tool,
        ...(told.severity === undefined ? {} : { severity: told.severity }),
      };
    }
  }
}
