import type { Span } from './span.ts';

export type DiagnosticCode =
  | 'unreadable' // the bytes could not be had or are no text
  | 'malformed' // they could not be parsed, wholly or in part
  | 'unsupported' // a format or version that is known and not read
  | 'unreachable' // a service did not answer
  | 'skipped' // left out on purpose: a limit, an option, a missing need
  | 'stale-data'; // answered from data that is older than it should be

/** What could not be done. Not checked must never look like clean. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly path: string | null;
  readonly span: Span | null;
  /** An ignore or the baseline is wrong, over or unused: nothing is unchecked for it. */
  readonly about?: 'exceptions';
}

/**
 * Something threw that must not. The run goes on without it, and what was not judged makes the report no clean one:
 * no other diagnostic is an error.
 */
export function bug(what: string, error: unknown, where: { path?: string } = {}): Diagnostic {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `${what} failed (${reason}). This is a bug in premortem.`;
  return diagnostic('skipped', message, { ...where, severity: 'error' });
}

export function diagnostic(
  code: DiagnosticCode,
  message: string,
  where: Partial<Pick<Diagnostic, 'severity' | 'about'>> & { path?: string; span?: Span } = {},
): Diagnostic {
  return {
    code,
    severity: where.severity ?? 'warning',
    message,
    path: where.path ?? null,
    span: where.span ?? null,
    ...(where.about === undefined ? {} : { about: where.about }),
  };
}
