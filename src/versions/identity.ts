import type { Origin } from '../model/dependency.ts';
import type { Ecosystem } from '../model/fact.ts';
import { repositoryOf, sourceKey } from '../model/origin.ts';
import { goModule } from './go.ts';

export function packageKey(ecosystem: Ecosystem, name: string): string {
  return `${ecosystem}:${packageName(ecosystem, name)}`;
}

/**
 * What one package is called in every spelling: `Flask_Login` and `flask-login` are one, and so are the
 * majors of a Go module, whose path ends in `/v2`, `/v3`.
 */
export function packageName(ecosystem: Ecosystem, name: string): string {
  switch (ecosystem) {
    case 'pypi':
      // https://packaging.python.org/en/latest/specifications/name-normalization/
      return name.toLowerCase().replace(/[-_.]+/g, '-');
    case 'golang':
      return goModule(name);
    case 'swift':
      // SwiftPM calls a package by the last part of its address, and allows each name once.
      return name.slice(name.lastIndexOf('/') + 1).toLowerCase();
    case 'nuget':
    case 'composer':
    case 'github':
    case 'terraform':
      return name.toLowerCase();
    default:
      return name;
  }
}

/** Where a package comes from, in one text; `index` for the ecosystem's own. */
export function sourceOf(origin: Origin): string {
  switch (origin.type) {
    case 'index':
      return 'index';
    case 'path':
      return `path ${origin.path}`;
    case 'git':
      return `git ${repositoryOf(origin.url)}#${origin.ref ?? ''}`;
    case 'registry':
      return sourceKey(origin);
    case 'url':
      return `url ${origin.url}`;
  }
}
