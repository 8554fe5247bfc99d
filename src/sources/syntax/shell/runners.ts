import { words } from '../../../model/command-options.ts';

/** Runs of a tool that hand over to another command: `poetry run CMD`. Options that take a value per tool. */
export const runners: Readonly<
  Record<
    string,
    { readonly verbs: readonly string[]; readonly values?: readonly string[]; readonly operands?: number }
  >
> = {
  poetry: { verbs: ['run'], values: words('C directory P project') },
  pipenv: { verbs: ['run'] },
  pdm: { verbs: ['run'], values: words('p project') },
  uv: {
    verbs: ['run'],
    values: words(
      'p python with with-editable with-requirements extra group only-group no-group package project directory env-file index default-index config-file cache-dir m module index-url i extra-index-url f find-links',
    ),
  },
  rye: { verbs: ['run'] },
  hatch: { verbs: ['run'] },
  bundle: { verbs: ['exec'], values: words('gemfile') },
  mise: { verbs: ['exec', 'x'] },
  direnv: { verbs: ['exec'], operands: 1 },
  op: { verbs: ['run'], values: words('env-file') },
  doppler: { verbs: ['run'], values: words('p project c config t token') },
  chamber: { verbs: ['exec'], operands: 1 },
  'aws-vault': { verbs: ['exec'], values: words('d duration region'), operands: 1 },
  devbox: { verbs: ['run'], values: words('c config e env') },
  teller: { verbs: ['run'] },
  dotenv: { verbs: ['run'], values: words('f file') },
  pnpm: { verbs: ['exec', 'dlx'], values: words('C dir filter F package') },
  yarn: { verbs: ['exec', 'dlx'], values: words('p package cwd') },
  npm: { verbs: ['exec', 'x'], values: words('p package c call w workspace prefix') },
  bun: { verbs: ['x'] },
  asdf: { verbs: ['exec'] },
  rbenv: { verbs: ['exec'] },
  pyenv: { verbs: ['exec'] },
  conda: { verbs: ['run'], values: words('n name p prefix') },
  mamba: { verbs: ['run'], values: words('n name p prefix') },
  micromamba: { verbs: ['run'], values: words('n name p prefix') },
  pixi: { verbs: ['run'], values: words('e environment manifest-path') },
  fnm: { verbs: ['exec'], values: words('using') },
  volta: { verbs: ['run'], values: words('node npm yarn') },
  rustup: { verbs: ['run'], operands: 1 },
};
/** The same, without a verb. */
export const direct: Readonly<Record<string, readonly string[]>> = {
  npx: words('p package c call w workspace'),
  bunx: words('p package'),
  pnpx: words('p package'),
  uvx: words('p python with from index default-index i index-url'),
};
