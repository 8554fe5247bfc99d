import { append } from '../../model/append.ts';
import { type Diagnostic, diagnostic } from '../../model/diagnostic.ts';
import type { Fact } from '../../model/facts.ts';
import type { Unit } from '../../model/script.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { joinPath } from '../../model/workspace.ts';
import { callOf } from '../commands/fact-builders.ts';
import { asMap, asScalar, readYaml, textOf } from '../syntax/yaml.ts';
import { entriesOf, listOf, scalarsOf, valueAt, type YamlPlace } from '../syntax/yaml-values.ts';
import {
  emptyScope,
  resolve,
  resolveOne,
  type Scope,
  withInputs,
  withLiterals,
  withMatrix,
} from './expressions.ts';
import { imagesAt, isDead, literals, readSteps, withOwn } from './steps.ts';
import { actionUse } from './uses.ts';

/** GitHub's workflows, and Gitea's and Forgejo's, which read the same language. */
export const githubWorkflow: Source = {
  format: 'github-workflow',
  matches: (path) => /^\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/.test(path),
  read: readWorkflow,
};

interface Workflow {
  readonly place: YamlPlace;
  readonly root: unknown;
  readonly scope: Scope;
  readonly environment: Readonly<Record<string, string>>;
  readonly seen: Set<unknown>;
}

function readWorkflow(file: SourceFile): Reading {
  const { documents, diagnostics } = readYaml(file);
  const document = documents[0];
  if (!document) return { facts: [], diagnostics: diagnostics.length > 0 ? diagnostics : [noJobs(file)] };
  const place = { file, document };
  const root = document.contents;
  const jobs = valueAt(root, ['jobs'], place);
  if (!asMap(jobs)) return { facts: [], diagnostics: [...diagnostics, noJobs(file)] };
  let scope = emptyScope;
  for (const trigger of ['workflow_call', 'workflow_dispatch'])
    scope = withInputs(scope, valueAt(root, ['on', trigger, 'inputs'], place), place);
  const env = valueAt(root, ['env'], place);
  const environment = literals(env, place, scope);
  const workflow = {
    place,
    root,
    scope: withLiterals(scope, 'env', env, place),
    environment,
    seen: new Set<unknown>(),
  };
  const facts = entriesOf(jobs, place).flatMap(({ key, value }) => readJob(key, value, workflow));
  return { facts, diagnostics };
}

function noJobs(file: SourceFile): Diagnostic {
  const message = 'This workflow has no jobs that can be read.';
  return diagnostic('malformed', message, { path: file.path, severity: 'notice' });
}

function readJob(id: string, job: unknown, workflow: Workflow): Fact[] {
  const { place, root, seen } = workflow;
  if (!asMap(job) || isDead(valueAt(job, ['if'], place))) return [];
  const env = valueAt(job, ['env'], place);
  const matrix = valueAt(job, ['strategy', 'matrix'], place);
  const scope = withLiterals(withMatrix(workflow.scope, matrix, place), 'env', env, place);
  const facts: Fact[] = seen.has(job) ? [] : reusable(id, job, workflow);
  seen.add(job);
  const container = valueAt(job, ['container'], place);
  const containerImage = asMap(container) ? valueAt(container, ['image'], place) : container;
  append(facts, imagesAt(containerImage, 'job', place, scope, id));
  for (const { key, value } of entriesOf(valueAt(job, ['services'], place), place)) {
    const image = asMap(value) ? valueAt(value, ['image'], place) : value;
    append(facts, imagesAt(image, 'service', place, scope, key));
  }
  const checkout = checkoutPath(job, place, scope);
  const setting = (name: string) =>
    textOf(asScalar(valueAt(job, ['defaults', 'run', name], place))) ??
    textOf(asScalar(valueAt(root, ['defaults', 'run', name], place)));
  const steps = readSteps(valueAt(job, ['steps'], place), {
    place,
    scope,
    surface: 'step',
    job: `jobs.${id}`,
    image: textOf(asScalar(containerImage)),
    shell: setting('shell'),
    directory: setting('working-directory'),
    windows: runsOnWindows(valueAt(job, ['runs-on'], place), place, scope),
    environment: withOwn(workflow.environment, literals(env, place, scope)),
    root: checkout === '' ? '' : null,
    checkout,
    actionFolder: null,
    failureIgnored: textOf(asScalar(valueAt(job, ['continue-on-error'], place))) === 'true',
    timeLimited: Boolean(valueAt(job, ['timeout-minutes'], place)),
    deploysTo: environmentOf(valueAt(job, ['environment'], place), place),
    ownMachine: runsOnOwnMachine(valueAt(job, ['runs-on'], place), place, scope),
    seen,
  });
  append(facts, steps);
  return facts;
}

/** A job that is another workflow. */
function reusable(id: string, job: unknown, { place }: Workflow): Fact[] {
  const use = actionUse(valueAt(job, ['uses'], place), place.file, 'workflow');
  if (!use) return [];
  const { target } = use;
  if (target.type !== 'local' && target.type !== 'self') return [use];
  const path = joinPath('', target.path);
  if (path === null) return [use];
  const unit: Unit = {
    kind: 'step',
    name: null,
    job: `jobs.${id}`,
    runner: 'github',
    directory: '',
    errexit: false,
    pipefail: false,
  };
  return [use, callOf(place.file, use.span, unit, { via: 'workflow', targets: [path] })];
}

/** Every value of `runs-on` names Windows. One that may be both is taken for the others. */
function runsOnWindows(node: unknown, place: YamlPlace, scope: Scope): boolean {
  const labels = asMap(node) ? valueAt(node, ['labels'], place) : node;
  const values = scalarsOf(labels, place).map((scalar) =>
    resolve(textOf(scalar) ?? '', { start: 0, end: 0 }, scope),
  );
  // Runners of one's own are called `big-windows-2022`, `depot-windows` and the like.
  const windows = /(?:^|[-_])windows(?:$|[-_\d])/i;
  return values.some(
    (list) => list.length > 0 && list.every(({ value }) => value !== null && windows.test(value)),
  );
}

function environmentOf(node: unknown, place: YamlPlace): string | null {
  return textOf(asScalar(asMap(node) ? valueAt(node, ['name'], place) : node));
}

/** Runners for hire, GitHub's and others': the machine is gone after the job. */
const hired =
  /^(ubuntu|windows|macos|depot|namespace|nscloud|blacksmith|buildjet|warp|ubicloud|runs-on|cirun|actuated|github|large|x?large|gh|codebuild|arc)\b|^(ubuntu|windows|macos)|(ubuntu|windows|macos)[-_]?(latest|\d)|\bcores?\b/i;

/** `self-hosted` among its labels, or only labels that nobody hires out. */
function runsOnOwnMachine(node: unknown, place: YamlPlace, scope: Scope): boolean {
  const labels = asMap(node) ? valueAt(node, ['labels'], place) : node;
  const known = scalarsOf(labels, place).flatMap((scalar) =>
    resolve(textOf(scalar) ?? '', { start: 0, end: 0 }, scope).map(({ value }) => value),
  );
  if (known.includes('self-hosted')) return true;
  return known.length > 0 && known.every((value) => value !== null && value !== '' && !hired.test(value));
}

/** Where `actions/checkout` puts this repository: '' unless its only checkout has a `path`. */
function checkoutPath(job: unknown, place: YamlPlace, scope: Scope): string {
  const paths: string[] = [];
  for (const step of listOf(valueAt(job, ['steps'], place), place)) {
    const uses = textOf(asScalar(valueAt(step, ['uses'], place)));
    if (!uses || !/(?:^|\/)actions\/checkout@/.test(uses)) continue;
    const repository = textOf(asScalar(valueAt(step, ['with', 'repository'], place)));
    if (repository && !/github\.repository\b/.test(repository)) continue;
    const written = textOf(asScalar(valueAt(step, ['with', 'path'], place))) ?? '';
    const path = resolveOne(written, scope);
    paths.push(path === null ? '\0' : (joinPath('', path) ?? '\0'));
  }
  return paths.length === 1 ? paths[0]! : '';
}
