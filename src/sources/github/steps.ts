import type { ActionUse } from '../../model/action.ts';
import { append } from '../../model/append.ts';
import type { Fact } from '../../model/facts.ts';
import type { ImageRole } from '../../model/image.ts';
import { parseImageReference } from '../../model/image-reference.ts';
import type { ShellName, Unit } from '../../model/script.ts';
import { joinPath } from '../../model/workspace.ts';
import { callOf, scriptOf, shellNamed } from '../commands/fact-builders.ts';
import { asMap, asScalar, asSeq, excerptAt, spanOf, textOf } from '../syntax/yaml.ts';
import { entriesOf, listOf, valueAt, type YamlPlace } from '../syntax/yaml-values.ts';
import { fileBuilt, imagesBuilt } from './builds.ts';
import { resolve, resolveOne, type Scope, withLiterals } from './expressions.ts';
import { actionUse } from './uses.ts';

/** What holds for every step of one job or composite action. */
export interface StepsContext {
  readonly place: YamlPlace;
  readonly scope: Scope;
  readonly surface: ActionUse['surface'];
  /** `jobs.build`, or `runs` in an action. */
  readonly job: string;
  readonly image: string | null;
  /** `defaults.run.shell`, null when there is none. */
  readonly shell: string | null;
  readonly directory: string | null;
  /** The runner is Windows: steps without a shell are PowerShell's. */
  readonly windows: boolean;
  readonly environment: Readonly<Record<string, string>>;
  /** Folder that the steps start in, from the repository's root; null when it is none of the repository's. */
  readonly root: string | null;
  /** Folder of the repository's own checkout in the workspace: '' unless `with.path` puts it elsewhere. */
  readonly checkout: string;
  /** Folder of the action itself, for `github.action_path`. */
  readonly actionFolder: string | null;
  readonly failureIgnored: boolean;
  /** The job has `timeout-minutes`. */
  readonly timeLimited: boolean;
  /** The runner is self-hosted, or has a label of one's own. */
  readonly ownMachine: boolean;
  /** The job's `environment`. */
  readonly deploysTo: string | null;
  /** Steps that were read already: an alias names one again. */
  readonly seen: Set<unknown>;
}

export function readSteps(node: unknown, context: StepsContext, depth = 0): Fact[] {
  const facts: Fact[] = [];
  // An anchor may stand inside itself, and aliases of aliases multiply.
  if (asSeq(node)) {
    if (context.seen.has(node)) return facts;
    context.seen.add(node);
  }
  for (const step of listOf(node, context.place)) {
    const nested = valueAt(step, ['parallel'], context.place);
    if (nested && depth < 10) {
      const steps = asMap(nested) ? valueAt(nested, ['steps'], context.place) : nested;
      append(facts, readSteps(steps, context, depth + 1));
    }
    if (!asMap(step) || context.seen.has(step)) continue;
    context.seen.add(step);
    if (!isDead(valueAt(step, ['if'], context.place))) append(facts, readStep(step, context));
  }
  return facts;
}

/** `if: false` and `if: ${{ false }}`: kept as a list of names, never run. */
export function isDead(node: unknown): boolean {
  const text = textOf(asScalar(node));
  return text !== null && /^(?:\$\{\{)?\s*false\s*(?:\}\})?$/.test(text.trim());
}

function readStep(step: unknown, context: StepsContext): Fact[] {
  const { place, surface } = context;
  const facts: Fact[] = [];
  const uses = valueAt(step, ['uses'], place);
  const use = actionUse(uses, place.file, surface);
  const scope = withLiterals(context.scope, 'env', valueAt(step, ['env'], place), place);
  if (use) {
    facts.push(use);
    append(facts, imagesBuilt(step, use.target, place, scope));
    append(facts, fileBuilt(step, use.target, unitOf(step, context, null, scope), place, scope));
    if (use.target.type === 'docker') {
      const start = use.span.start + 'docker://'.length;
      append(facts, imagesOf(use.target.image, { start, end: use.span.end }, 'step', place, scope));
    }
    if (use.target.type === 'local' || use.target.type === 'self') {
      const targets = actionFiles(use.target.path, context);
      const unit = unitOf(step, context, null, scope);
      if (targets.length > 0) facts.push(callOf(place.file, use.span, unit, { via: 'composite', targets }));
    }
  }
  const run = asScalar(valueAt(step, ['run'], place));
  if (run) {
    const shell = shellOf(step, context);
    const unit = unitOf(step, context, shell, scope);
    append(facts, scriptOf(place.file, excerptAt(run, place.file), unit, shell.name));
  }
  return facts;
}

/** The files that a local action may be, relative to the repository's root. */
function actionFiles(path: string, { checkout }: StepsContext): string[] {
  const inside = withoutPrefix(joinPath('', path), checkout);
  if (inside === null) return [];
  return ['action.yml', 'action.yaml', 'Dockerfile'].map((name) =>
    inside === '' ? name : `${inside}/${name}`,
  );
}

/** An image text with expressions: one use for each value it may have. Empty values name no image. */
export function imagesOf(
  text: string,
  at: { start: number; end: number },
  role: ImageRole,
  { file }: YamlPlace,
  scope: Scope,
  owner?: string,
): Fact[] {
  const facts: Fact[] = [];
  const told = new Set<string>();
  const values = resolve(text, at, scope);
  for (const { value, span, matrix = false, names = [] } of values) {
    const bare = value?.trim().replace(/^docker:\/\//, '') ?? null;
    const key = `${span.start} ${bare}`;
    if (bare === '' || told.has(key)) continue;
    told.add(key);
    facts.push({
      kind: 'image',
      path: file.path,
      span,
      text: file.text.slice(span.start, span.end),
      reference: bare === null ? null : parseImageReference(bare),
      role,
      ...(owner === undefined ? {} : { owner }),
      ...(matrix ? { matrix } : {}),
      ...(names.length === 0 ? {} : { names }),
    });
  }
  return facts;
}

/** The same at a scalar of the file. */
export function imagesAt(
  node: unknown,
  role: ImageRole,
  place: YamlPlace,
  scope: Scope,
  owner?: string,
): Fact[] {
  const scalar = asScalar(node);
  const text = textOf(scalar);
  return text === null ? [] : imagesOf(text, spanOf(scalar, place.file), role, place, scope, owner);
}

interface StepShell {
  readonly name: ShellName;
  readonly errexit: boolean;
  readonly pipefail: boolean;
}

/** What the runner starts for a `shell:` (https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax). */
function shellOf(step: unknown, context: StepsContext): StepShell {
  const own = textOf(asScalar(valueAt(step, ['shell'], context.place))) ?? context.shell;
  const written = own === null ? null : resolveOne(own, context.scope);
  if (own !== null && written === null) return { name: 'other', errexit: false, pipefail: false };
  if (written === null || written.trim() === '') {
    if (context.windows) return { name: 'pwsh', errexit: true, pipefail: false };
    return { name: 'bash', errexit: true, pipefail: false };
  }
  const words = written.trim().split(/\s+/);
  const name = shellNamed(words[0]!);
  if (words.length === 1)
    return { name, errexit: name !== 'cmd' && name !== 'other', pipefail: name === 'bash' };
  const options = words.slice(1).filter((word) => /^[-+]/.test(word) && !word.startsWith('--'));
  const errexit =
    words.includes('errexit') || options.some((word) => word.startsWith('-') && word.includes('e'));
  return { name, errexit, pipefail: words.includes('pipefail') };
}

function unitOf(step: unknown, context: StepsContext, shell: StepShell | null, scope: Scope): Unit {
  const { place } = context;
  const title =
    textOf(asScalar(valueAt(step, ['name'], place))) ?? textOf(asScalar(valueAt(step, ['id'], place)));
  const ignored = textOf(asScalar(valueAt(step, ['continue-on-error'], place))) === 'true';
  return {
    kind: 'step',
    name: title,
    job: context.job,
    runner: 'github',
    ...(context.image === null ? {} : { image: context.image }),
    directory: directoryOf(step, context, scope),
    errexit: shell?.errexit ?? false,
    pipefail: shell?.pipefail ?? false,
    ...(ignored || context.failureIgnored ? { failureIgnored: true } : {}),
    ...(context.timeLimited || valueAt(step, ['timeout-minutes'], place) ? { timeLimited: true } : {}),
    ...(context.ownMachine ? { ownMachine: true } : {}),
    ...(context.deploysTo === null ? {} : { environment: context.deploysTo }),
    env: withOwn(context.environment, literals(valueAt(step, ['env'], place), place, context.scope)),
  };
}

type Environment = Readonly<Record<string, string>>;

/** Most steps set nothing: they share their job's. */
export function withOwn(outer: Environment, own: Environment): Environment {
  return Object.keys(own).length === 0 ? outer : { ...outer, ...own };
}

function directoryOf(step: unknown, context: StepsContext, scope: Scope): string | null {
  const written = textOf(asScalar(valueAt(step, ['working-directory'], context.place))) ?? context.directory;
  if (written === null || written === '') return context.root;
  const action = /^\$\{\{\s*github\.action_path\s*\}\}\/?/.exec(written);
  if (action)
    return context.actionFolder === null
      ? null
      : joinPath(context.actionFolder, written.slice(action[0].length));
  const workspace = /^\$\{\{\s*github\.workspace\s*\}\}\/?/.exec(written);
  const relative = resolveOne(workspace ? written.slice(workspace[0].length) : written, scope);
  // A composite action runs in its caller's folder.
  if (relative === null || (context.root === null && context.actionFolder !== null)) return null;
  return withoutPrefix(joinPath('', relative), context.checkout);
}

function withoutPrefix(path: string | null, prefix: string): string | null {
  if (path === null || prefix === '') return path;
  if (path === prefix) return '';
  return path.startsWith(`${prefix}/`) ? path.slice(prefix.length + 1) : null;
}

/** The entries of an `env:` that have one value. */
export function literals(node: unknown, place: YamlPlace, scope: Scope): Record<string, string> {
  const known: [string, string][] = [];
  for (const { key, value } of entriesOf(node, place)) {
    const text = textOf(asScalar(value));
    const one = text === null ? null : resolveOne(text, scope);
    if (one !== null) known.push([key, one]);
  }
  return Object.fromEntries(known);
}
