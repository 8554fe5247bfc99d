import type { Manifest, Origin, Requirement } from '../../model/dependency.ts';
import type { Ecosystem } from '../../model/fact.ts';
import type { SourceFile } from '../../model/source.ts';
import { type Span, span } from '../../model/span.ts';

/** What a format's reader says of one line; path and text are filled in. */
export interface RequirementDraft extends Partial<Omit<Requirement, 'kind' | 'path' | 'text'>> {
  readonly name: string;
  readonly span: Span;
  readonly exact: boolean;
}

const index: Origin = { type: 'index' };

/** A requirement of the ecosystem's own index, needed at run time, unless the draft says otherwise. */
export function requirementOf(file: SourceFile, ecosystem: Ecosystem, draft: RequirementDraft): Requirement {
  return {
    kind: 'requirement',
    path: file.path,
    text: file.text.slice(draft.span.start, draft.span.end),
    ecosystem,
    requirement: null,
    origin: index,
    scope: 'runtime',
    ...draft,
  };
}

export interface ManifestDraft extends Partial<Omit<Manifest, 'kind' | 'path' | 'text'>> {
  readonly ecosystem: Ecosystem;
  readonly format: string;
}

/** The manifest as a whole. Its place is the first line, or its name where the format has one. */
export function manifestOf(file: SourceFile, draft: ManifestDraft): Manifest {
  const lineEnd = file.text.indexOf('\n');
  const first = span(0, lineEnd === -1 ? file.text.length : lineEnd);
  const place = draft.span ?? first;
  return {
    kind: 'manifest',
    path: file.path,
    name: null,
    version: null,
    role: 'unknown',
    lockfiles: [],
    workspaces: [],
    includes: [],
    ...draft,
    span: place,
    text: file.text.slice(place.start, place.end),
  };
}
