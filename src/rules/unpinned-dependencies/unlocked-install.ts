import { whereFrom } from '../../analysis/commands/where-from.ts';
import { isExamplePath } from '../../analysis/example-paths.ts';
import { isMovingOnPurpose, pipelineName } from '../../analysis/moving-on-purpose.ts';
import type { Command } from '../../model/command.ts';
import type { ManifestInstall } from '../../model/dependency.ts';
import type { Facts } from '../../model/facts.ts';
import type { Draft, Edit, Fix } from '../../model/finding.ts';
import { defineRule } from '../../model/rule.ts';
import { lookUp } from '../../model/table.ts';
import { baseName, folderOf } from '../../model/workspace.ts';
import { isCommittedUpdate } from './committed-updates.ts';
import { isWrittenLiterally } from './written-literally.ts';

export const unlockedInstall = defineRule({
  id: 'unlocked-install',
  action: 'unpinned-dependencies',
  noticeInExamples: true,
  raisedInDeploys: true,
  scope: 'tree',
  severity: { audit: 'warning', diff: 'warning' },
  docs: {
    summary: 'an install that does not follow the committed lockfile',
    what: [
      'Fires where a lockfile is committed and the command may change it: `npm install` instead of `npm ci`, yarn, pnpm and bun without frozen or immutable,',
      '`bundle install` without frozen, `poetry update`, `pdm install`, `pipenv install` without `--deploy`, `uv sync` without `--locked`, `composer update`,',
      '`dotnet restore` without locked mode, `pip install -r requirements.in` beside a compiled file, and `cargo install` without `--locked`, which ignores the lockfile that the program was released with.',
      'Silent without a lockfile, where the tool freezes by itself (pnpm and Yarn 2+ in a CI service), and on an update that the same job commits.',
      'A notice in scripts, make targets, package scripts and dev containers, where people change what is locked.',
    ].join(' '),
    why: 'A lockfile that the build does not follow protects nothing: when it and the manifest disagree, the build resolves new versions and ships what nobody reviewed.',
    fix: 'Use the form that fails instead: `npm ci`, `--frozen-lockfile`, `--immutable`, `--locked`, `BUNDLE_FROZEN=true`.',
    bad: 'COPY package.json package-lock.json ./\nRUN npm install',
    good: 'COPY package.json package-lock.json ./\nRUN npm ci',
    language: 'dockerfile',
  },
  *check(facts) {
    const unpinned = new Set(
      facts
        .all('install')
        .filter(({ exact }) => !exact)
        .map(({ command }) => command),
    );
    for (const install of facts.all('manifest-install')) {
      const draft = judge(install, facts, unpinned);
      if (draft !== null) yield draft;
    }
  },
});

function judge(install: ManifestInstall, facts: Facts, unpinned: ReadonlySet<Command>): Draft | null {
  const { manager, locked, command, path, span, ecosystem } = install;
  if (locked === true) return null;
  // `npm install` alone builds, and what is committed after it may be the build.
  const verb = command.arguments.find((word) => !word.pattern.startsWith('-'))?.pattern;
  if (!/^(?:install|i)$/.test(verb ?? 'install') && isCommittedUpdate(command, facts)) return null;
  const casual =
    isExamplePath(path) ||
    command.script.unit.runner === 'devcontainer' ||
    command.script.unit.test === true ||
    isMovingOnPurpose(pipelineName(path), pipelineName(path) === null ? null : command.script.unit.job) ||
    /^(?:file|recipe|package-script|program)$/.test(command.script.unit.kind);
  const base = {
    path,
    span,
    subject: { kind: 'package', ecosystem, name: subjectOf(install), version: null, purl: null },
    key: whereFrom(command),
    ...(casual ? { severity: 'notice' as const } : {}),
  } as const;
  if (
    manager === 'cargo' &&
    install.directory === null &&
    command.arguments.every((word) => word.pattern !== '--path')
  ) {
    // Without a version, unpinned-install speaks already.
    if (unpinned.has(command)) return null;
    const fix = fixFor(install, null, facts);
    const message =
      '`cargo install` takes the newest dependencies that fit instead of the ones it was released with. Add `--locked`';
    return { ...base, message, ...(fix ? { fix } : {}) };
  }
  if (locked === null) {
    const loose = install.files.find(
      (file) => file.endsWith('.in') && facts.files.has(file.replace(/\.in$/, '.txt')),
    );
    if (loose === undefined) return null;
    const compiled = baseName(loose).replace(/\.in$/, '.txt');
    return {
      ...base,
      message: `\`${baseName(loose)}\` has ranges, and \`${compiled}\`, which pins them, is not what gets installed. Use \`-r ${compiled}\``,
    };
  }
  const lockfile = lockfileFor(install, facts);
  if (lockfile === null || renewsLockfile(install, facts)) return null;
  if (manager === 'bundle' && isFrozenBefore(command, facts)) return null;
  const berry = manager === 'yarn' && besideOrAbove(folderOf(lockfile), ['.yarnrc.yml'], facts) !== null;
  if (berry && command.script.unit.kind === 'step') return null;
  const form = berry ? 'yarn install --immutable' : install.lockedForm;
  const fix = fixFor(install, form, facts);
  // The first word may be a folder that an option names: `yarn --cwd web`.
  const written = /^(?:install|i|sync|restore|update|upgrade|up|u|lock)$/.test(verb ?? '') ? verb : undefined;
  const said = `${manager}${written === undefined ? '' : ` ${written}`}`;
  return {
    ...base,
    message: `\`${said}\` may change \`${lockfile}\` instead of following it. ${form === null ? 'Use the form that follows the lockfile.' : `Use \`${form}\`, which installs exactly what is locked or fails.`}`,
    ...(fix ? { fix } : {}),
  };
}

function subjectOf({ manager, directory }: ManifestInstall): string {
  return directory === null || directory === '' ? manager : `${manager} in ${directory}`;
}

const lockfiles: Readonly<Record<string, readonly string[]>> = {
  npm: ['package-lock.json', 'npm-shrinkwrap.json'],
  yarn: ['yarn.lock'],
  yarnpkg: ['yarn.lock'],
  pnpm: ['pnpm-lock.yaml'],
  bun: ['bun.lock', 'bun.lockb'],
  deno: ['deno.lock'],
  poetry: ['poetry.lock'],
  uv: ['uv.lock'],
  pdm: ['pdm.lock'],
  pipenv: ['Pipfile.lock'],
  bundle: ['Gemfile.lock'],
  bundler: ['Gemfile.lock'],
  composer: ['composer.lock'],
  dotnet: ['packages.lock.json'],
  nuget: ['packages.lock.json'],
  cargo: ['Cargo.lock'],
};

/** The lockfile that this command would write: beside the manifest, or at the root of what it belongs to. */
function lockfileFor({ manager, directory, path, command }: ManifestInstall, facts: Facts): string | null {
  const names = lookUp(lockfiles, manager) ?? [];
  if (directory !== null) return besideOrAbove(directory, names, facts);
  const { unit } = command.script;
  if (unit.kind !== 'instruction' || command.remote !== null) return null;
  // A container's folder is not the repository's: what was copied into it says which one it is.
  if (unit.copied !== undefined) {
    for (const root of new Set([folderOf(path), '']))
      for (const folder of unit.copied) {
        const found = names
          .map((name) => [root, folder, name].filter((part) => part !== '').join('/'))
          .find((one) => facts.files.has(one));
        if (found !== undefined) return found;
      }
    return null;
  }
  return besideOrAbove(folderOf(path), names, facts);
}

function besideOrAbove(folder: string, names: readonly string[], facts: Facts): string | null {
  for (let at = folder; ; at = folderOf(at)) {
    for (const name of names) {
      const path = at === '' ? name : `${at}/${name}`;
      if (facts.files.has(path)) return path;
    }
    if (at === '') return null;
  }
}

/** The same script or job removes the lockfile before, or repairs it after: it is there to write a new one. */
function renewsLockfile({ manager, command }: ManifestInstall, facts: Facts): boolean {
  const names = new Set(lookUp(lockfiles, manager) ?? []);
  const { job } = command.script.unit;
  return facts.in(command.path, 'command').some(({ name, arguments: words, script, span }) => {
    if (script !== command.script && (job === undefined || script.unit.job !== job)) return false;
    const isBefore = span.start < command.span.start;
    const said = words.map(({ pattern }) => pattern);
    if (!isBefore)
      return (
        /^(?:npm|pnpm|yarn|bun)$/.test(name ?? '') &&
        said[0] === 'audit' &&
        /^(?:fix|--fix)$/.test(said[1] ?? '')
      );
    const removes =
      /^(?:rm|del|erase|unlink|rimraf|remove-item|ri|mv|trash)$/i.test(name ?? '') ||
      ((name === 'git' || name === 'npx') && /^(?:rm|rimraf)$/.test(said[0] ?? ''));
    return removes && said.some((word) => names.has(baseName(word.replaceAll('\\', '/'))));
  });
}

/** `bundle config set --local frozen true` earlier in the same job. */
function isFrozenBefore(command: Command, facts: Facts): boolean {
  for (const other of facts.in(command.path, 'command')) {
    if (other === command) return false;
    if (other.script.unit.job !== command.script.unit.job) continue;
    const words = other.arguments.map((word) => word.pattern);
    if (
      /^bundler?$/.test(other.name ?? '') &&
      words[0] === 'config' &&
      words.some((word) => word === 'frozen' || word === 'deployment') &&
      !words.includes('false')
    )
      return true;
    if (
      other.name === 'export' &&
      words.some((word) => /^BUNDLE_(?:FROZEN|DEPLOYMENT)=(?!false|0)/.test(word))
    )
      return true;
  }
  return false;
}

/** The edit that turns this very command into the locked form, where its other words can stay. */
function fixFor({ command, manager, path }: ManifestInstall, form: string | null, facts: Facts): Fix | null {
  const verb = command.arguments.find((word) => !word.pattern.startsWith('-'));
  const at = verb?.span.end ?? command.program.span.end;
  if (verb !== undefined && verb.text !== verb.value) return null;
  const last = verb ?? command.program;
  if (!isWrittenLiterally(facts, path, last.span, last.text)) return null;
  const edit = (start: number, end: number, text: string): Edit => ({ path, start, end, text });
  const titled = (title: string, edits: readonly Edit[]): Fix => ({ title, safe: false, edits });
  if (manager === 'npm') {
    const plain = command.arguments.every(
      (word) =>
        word === verb ||
        /^--(?:no-audit|no-fund|production|ignore-scripts|prefer-offline|omit=\w+|only=prod\w*|silent|quiet|no-progress|legacy-peer-deps)$|^-s$/.test(
          word.pattern,
        ),
    );
    return verb !== undefined && plain
      ? titled('Install with npm ci', [edit(verb.span.start, verb.span.end, 'ci')])
      : null;
  }
  const flag = {
    cargo: '--locked',
    uv: '--locked',
    pnpm: '--frozen-lockfile',
    bun: '--frozen-lockfile',
    dotnet: '--locked-mode',
  }[manager];
  const opposite = command.arguments.some(({ pattern }) => /^--(?:no-)?frozen-lockfile(?:=|$)/.test(pattern));
  if (opposite) return null;
  if (flag !== undefined && verb !== undefined) return titled(`Add ${flag}`, [edit(at, at, ` ${flag}`)]);
  if (manager === 'yarn' && form !== null) {
    const option = form.endsWith('--immutable') ? '--immutable' : '--frozen-lockfile';
    return titled(`Add ${option}`, [edit(at, at, ` ${option}`)]);
  }
  return null;
}
