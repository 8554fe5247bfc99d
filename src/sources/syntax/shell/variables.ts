import { baseName } from '../../../model/workspace.ts';
import { repositoryRoot, scriptFolder, unknown } from './placeholders.ts';
import { here } from './places.ts';
import type { Scope, Value } from './scope.ts';

/** What word expansion asks of the walk. */
export interface WordContext {
  readonly scope: Scope;
  /** Path of the file, when the script is a file of its own: `$0` and `BASH_SOURCE` are then known. */
  readonly file: string | null;
}

/** `${X}` of CI systems that is the checkout's root. */
const rootVariables = new Set([
  'GITHUB_WORKSPACE',
  'CI_PROJECT_DIR',
  'TRAVIS_BUILD_DIR',
  'BUILDKITE_BUILD_CHECKOUT_PATH',
  'BITBUCKET_CLONE_DIR',
  'BUILD_SOURCESDIRECTORY',
]);

/** What a variable or a parameter of the shell is. */
export function lookUp(name: string, { scope, file }: WordContext): Value {
  const known = scope.get(name);
  if (known !== undefined) return known;
  if ((name === '0' || name === 'BASH_SOURCE') && file !== null) return `${scriptFolder}/${baseName(file)}`;
  if (name === 'PWD' && scope.state.directory !== null) return here(scope);
  return rootVariables.has(name) ? repositoryRoot : unknown;
}
