/** Folders whose files somebody else keeps: what they hold is judged where it is kept. */
const usual = new Set([
  'node_modules',
  'bower_components',
  'jspm_packages',
  'vendor',
  'third_party',
  'third-party',
  'thirdparty',
  '.terraform',
  '.terragrunt-cache',
  '.venv',
  'venv',
  'site-packages',
  '.tox',
  '.nox',
  '__pypackages__',
  'Pods',
  'Carthage',
  '.bundle',
  '.gradle',
  '.yarn',
  '.pnpm-store',
  '.git',
  '.hg',
  '.svn',
]);

/** Says whether a path lies in a vendored folder. `more` are the configuration's own names. */
export function vendoredFilter(more: readonly string[]): (path: string) => boolean {
  const names = more.length === 0 ? usual : new Set([...usual, ...more]);
  const known = new Map<string, boolean>([['', false]]);
  const inside = (folder: string): boolean => {
    const answer = known.get(folder);
    if (answer !== undefined) return answer;
    const cut = folder.lastIndexOf('/');
    const result = names.has(folder.slice(cut + 1)) || inside(cut === -1 ? '' : folder.slice(0, cut));
    known.set(folder, result);
    return result;
  };
  return (path) => {
    const cut = path.lastIndexOf('/');
    return cut !== -1 && inside(path.slice(0, cut));
  };
}
