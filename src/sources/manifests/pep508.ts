import { pinOfAddress } from '../../model/address.ts';
import type { Origin } from '../../model/dependency.ts';
import { gitOrigin, isCommit } from '../modules/git-url.ts';

/** `requests[socks]>=2,<3; python_version > "3.8"` taken apart. */
export interface PythonRequirement {
  readonly name: string;
  readonly requirement: string | null;
  readonly exact: boolean;
  readonly origin: Origin;
  /** Length of what was read, without the marker: the part that a finding points at. */
  readonly length: number;
}

/**
 * A dependency specifier (https://packaging.python.org/en/latest/specifications/dependency-specifiers/).
 * Null for what is none: a path, an option, a template.
 */
export function pythonRequirement(text: string): PythonRequirement | null {
  const head = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[[^\]\n]*\])?\s*/.exec(text);
  if (!head) return null;
  const name = head[1]!;
  const rest = text.slice(head[0].length);
  if (rest.startsWith('@')) {
    const url = /^@\s*(\S+)/.exec(rest)?.[1];
    if (!url) return null;
    const address = url.replace(/;$/, '');
    return {
      name,
      ...urlRequirement(address),
      length: head[0].length + rest.indexOf(address) + address.length,
    };
  }
  const marker = rest.indexOf(';');
  const written = (marker === -1 ? rest : rest.slice(0, marker)).trimEnd();
  const list = written
    .replace(/^\(([^)]*)\)$/, '$1')
    .trim()
    .replace(/\s+/g, ' ');
  if (list !== '' && !/^[<>=!~]/.test(list)) return null;
  const length = (head[0] + written).trimEnd().length;
  return {
    name,
    requirement: list === '' ? null : list,
    exact: isExactPython(list),
    origin: { type: 'index' },
    length,
  };
}

/** `==1.2.3` and `===x`; `==1.*` and `~=1.2` leave room. */
export function isExactPython(specifiers: string): boolean {
  return specifiers.split(',').some((one) => {
    const version = /^\s*===?\s*([^\s,]+)\s*$/.exec(one)?.[1];
    return version !== undefined && !version.includes('*') && /^v?\d/i.test(version);
  });
}

/** A direct reference: git, an archive, a wheel. A wheel's or archive's URL names one version or it does not. */
export function urlRequirement(url: string): { requirement: string | null; exact: boolean; origin: Origin } {
  const git = gitOrigin(url);
  if (git) return { requirement: git.ref, exact: git.ref !== null && isCommit(git.ref), origin: git };
  if (/^(?:file:|\.{0,2}\/)/.test(url))
    return {
      requirement: null,
      exact: true,
      origin: { type: 'path', path: url.replace(/^file:(?:\/\/)?/, '') },
    };
  return { requirement: null, exact: isFixedUrl(url), origin: { type: 'url', url } };
}

/** The address itself names a version, a commit or a hash: no branch archive, no `latest`. */
export function isFixedUrl(url: string): boolean {
  return pinOfAddress(url) !== 'moving';
}
