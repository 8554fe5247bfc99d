import type { Source } from '../../model/source.ts';
import { baseName } from '../../model/workspace.ts';
import { members, readToml } from '../syntax/toml.ts';
import { manifestOf } from './draft.ts';
import { tabled } from './pyproject.ts';

const notPackages = new Set(['source', 'requires', 'scripts', 'pipenv']);

/** Pipenv's file; every table but a few names a category of packages (https://pipenv.pypa.io/en/latest/pipfile.html). */
export const pipfile: Source = {
  format: 'pipfile',
  matches: (path) => baseName(path) === 'Pipfile',
  read(file) {
    const { root, diagnostics } = readToml(file);
    const requirements = members(root).flatMap(({ name, value }) => {
      if (notPackages.has(name) || value.type !== 'table') return [];
      return tabled(file, value, name === 'packages' ? 'runtime' : 'development', name);
    });
    const manifest = manifestOf(file, {
      ecosystem: 'pypi',
      format: 'pipfile',
      role: 'application',
      lockfiles: ['Pipfile.lock'],
    });
    return { facts: [manifest, ...requirements], diagnostics };
  },
};
