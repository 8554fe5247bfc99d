import type { Origin } from '../../model/dependency.ts';
import type { Ecosystem } from '../../model/fact.ts';
import type { ModuleUse } from '../../model/module.ts';
import type { SourceFile } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';
import { pinOfRef } from './git-url.ts';

export interface ModuleDraft {
  readonly ecosystem: Ecosystem;
  readonly surface: ModuleUse['surface'];
  readonly name: string;
  readonly span: Span;
  readonly requirement?: string | null;
  readonly origin?: Origin;
  readonly pin: ModuleUse['pin'];
}

const index: Origin = { type: 'index' };

export function moduleOf(file: SourceFile, draft: ModuleDraft): ModuleUse {
  return {
    kind: 'module',
    path: file.path,
    text: file.text.slice(draft.span.start, draft.span.end),
    requirement: null,
    origin: index,
    ...draft,
  };
}

/** A module by git URL and ref: what the ref's words say is its pin. */
export function gitModule(
  file: SourceFile,
  draft: Omit<ModuleDraft, 'pin' | 'origin' | 'requirement'> & {
    readonly url: string;
    readonly ref: string | null;
  },
): ModuleUse {
  const { url, ref, ...rest } = draft;
  return moduleOf(file, { ...rest, requirement: ref, origin: { type: 'git', url, ref }, pin: pinOfRef(ref) });
}

/** A version constraint of a registry: one full version (`1.2.3`, `= 1.2.3`), a range, nothing, or a template. */
export function pinOfVersion(version: string | null): ModuleUse['pin'] {
  if (version === null || version.trim() === '') return 'none';
  if (/[{}$]/.test(version)) return 'unknown';
  return /^\s*=?=?\s*v?\d+(?:\.\d+){1,3}(?:[-+][0-9A-Za-z.+-]+)?\s*$/.test(version) ? 'exact' : 'range';
}
