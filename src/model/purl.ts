import type { Ecosystem } from './fact.ts';
import { uriPart } from './uri.ts';

/** Ecosystems whose names carry a namespace before the last `/` (https://github.com/package-url/purl-spec). */
const lowerCased = new Set<Ecosystem>(['github', 'pypi', 'docker', 'hex', 'composer', 'deb', 'apk']);

/** `pkg:npm/%40scope/name@1.2.3`. Null for ecosystems that purl does not know or a name that is not known. */
export function purl(
  ecosystem: Ecosystem,
  name: string,
  version: string | null = null,
  qualifiers: Readonly<Record<string, string>> = {},
): string | null {
  if (name === '' || name.includes('\0')) return null;
  const spelled = lowerCased.has(ecosystem) ? name.toLowerCase() : name;
  const normal = ecosystem === 'pypi' ? spelled.replace(/[-_.]+/g, '-') : spelled;
  const path = normal.split('/').map(uriPart).join('/');
  const suffix = version === null || version === '' ? '' : `@${uriPart(version)}`;
  const query = Object.entries(qualifiers)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}=${uriPart(value)}`)
    .join('&');
  return `pkg:${ecosystem}/${path}${suffix}${query === '' ? '' : `?${query}`}`;
}
