import { setupActions, versionInputs } from '../../data/tools.ts';
import type { RuntimeUse } from '../../model/runtime.ts';
import type { NounReader, Reading, SourceFile } from '../../model/source.ts';
import { span } from '../../model/span.ts';
import { type RuntimeWords, readJava, readVersion, runtimeUse, type Spoken } from '../runtimes/versions.ts';
import { asMap, asScalar, readYaml, spanOf, textOf } from '../syntax/yaml.ts';
import { entriesOf, listOf, scalarsOf, valueAt, type YamlPlace } from '../syntax/yaml-values.ts';
import {
  type Candidate,
  emptyScope,
  resolve,
  resolveOne,
  type Scope,
  withInputs,
  withLiterals,
  withMatrix,
} from './expressions.ts';

/** Runners and the inputs of setup actions, in workflows and composite actions; `runs.using` of JavaScript actions. */
export const githubRuntimes: NounReader = (file) => readRuntimes(file).facts;

function readRuntimes(file: SourceFile): Reading {
  const { documents } = readYaml(file);
  const document = documents[0];
  // The workflow's own reader tells what is broken.
  if (!document) return { facts: [], diagnostics: [] };
  const place = { file, document };
  const root = document.contents;
  const facts = /(?:^|\/)action\.ya?ml$/.test(file.path) ? readAction(root, place) : readJobs(root, place);
  return { facts, diagnostics: [] };
}

function readAction(root: unknown, place: YamlPlace): RuntimeUse[] {
  const using = asScalar(valueAt(root, ['runs', 'using'], place));
  const version = /^node(\d+)$/.exec(textOf(using) ?? '')?.[1];
  if (using && version !== undefined) {
    const spoken: Spoken = { product: 'nodejs', version, constraint: 'floating' };
    return [runtimeUse(place.file, spanOf(using, place.file), spoken, { source: 'action-runtime' })];
  }
  const scope = withInputs(emptyScope, valueAt(root, ['inputs'], place), place);
  return readSteps(valueAt(root, ['runs', 'steps'], place), place, scope);
}

function readJobs(root: unknown, place: YamlPlace): RuntimeUse[] {
  let scope = emptyScope;
  for (const trigger of ['workflow_call', 'workflow_dispatch']) {
    scope = withInputs(scope, valueAt(root, ['on', trigger, 'inputs'], place), place);
  }
  scope = withLiterals(scope, 'env', valueAt(root, ['env'], place), place);
  return entriesOf(valueAt(root, ['jobs'], place), place).flatMap(({ key, value }) => {
    if (!asMap(value)) return [];
    const matrix = withMatrix(scope, valueAt(value, ['strategy', 'matrix'], place), place);
    const job = withLiterals(matrix, 'env', valueAt(value, ['env'], place), place);
    const runner = place.file.path.startsWith('.github/') ? readRunner(value, place, job, key) : [];
    return [
      ...runner,
      ...readCall(value, place, job, key),
      ...readSteps(valueAt(value, ['steps'], place), place, job, `jobs.${key}`),
    ];
  });
}

/** GitHub's own labels, larger machines among them (https://docs.github.com/actions/reference/runners). */
const label =
  /^(ubuntu-\d\d\.\d\d|windows-(?:20\d\d|11)|macos-\d\d(?:\.\d+)?)(?:-(?:large|xlarge|xl|intel|arm|arm64|x64|\d{1,3}-?cores?(?:-gpu)?|gpu|vs20\d\d))*$/i;

function readRunner(job: unknown, place: YamlPlace, scope: Scope, id: string): RuntimeUse[] {
  const written = valueAt(job, ['runs-on'], place);
  const labels = scalarsOf(asMap(written) ? valueAt(written, ['labels'], place) : written, place);
  // A machine of one's own may carry any label.
  const values = labels.flatMap((scalar) => resolve(textOf(scalar) ?? '', spanOf(scalar, place.file), scope));
  if (values.some(({ value }) => value?.toLowerCase() === 'self-hosted')) return [];
  return values.flatMap((candidate) => runnerOf(candidate, place, id));
}

function runnerOf({ value, span: at }: Candidate, { file }: YamlPlace, owner: string): RuntimeUse[] {
  const version = label.exec(value ?? '')?.[1]?.toLowerCase();
  if (version === undefined) return [];
  const spoken: Spoken = { product: 'github-actions-runner-images', version, constraint: 'exact' };
  return [runtimeUse(file, at, spoken, { source: 'runner', owner })];
}

function readSteps(steps: unknown, place: YamlPlace, scope: Scope, owner?: string): RuntimeUse[] {
  return listOf(steps, place).flatMap((step) => {
    const uses = asScalar(valueAt(step, ['uses'], place));
    const match = /^(?:([\w.-]+\/[\w./-]+)@(.+)|\.\/.*)$/.exec(textOf(uses) ?? '');
    if (!uses || !match) return [];
    const [, action = '', written = ''] = match.map((part) => part?.toLowerCase());
    const job = owner === undefined ? {} : { owner };
    const title = textOf(asScalar(valueAt(step, ['name'], place)));
    const words: RuntimeWords = {
      source: 'setup-action',
      ...job,
      ...(title === null ? {} : { names: [title] }),
    };
    const inputs = valueAt(step, ['with'], place);
    if (action === 'actions/setup-java' || action === 'graalvm/setup-graalvm')
      return readJavaSetup(inputs, place, scope, words);
    const table = Object.hasOwn(setupActions, action) ? setupActions[action]! : versionInputs;
    const found = versionsIn(inputs, table, place, scope, words);
    // dtolnay/rust-toolchain@1.60.0: the ref is the version.
    const ref = action === 'dtolnay/rust-toolchain' ? readVersion('rust', written.replace(/^v1$/, '')) : null;
    if (ref && found.length === 0) {
      const end = spanOf(uses, place.file).end;
      found.push(runtimeUse(place.file, span(end - written.length, end), ref, words));
    }
    return found;
  });
}

/** The versions that inputs name, by a table of input → product. */
function versionsIn(
  inputs: unknown,
  table: Readonly<Record<string, string>>,
  place: YamlPlace,
  scope: Scope,
  words: RuntimeWords,
): RuntimeUse[] {
  return Object.entries(table).flatMap(([input, product]) =>
    candidatesAt(inputs, input, place, scope).flatMap((candidate) => {
      const spoken = candidate.value === null ? null : readVersion(product, candidate.value);
      return spoken ? [runtimeUse(place.file, candidate.span, spoken, wordsFor(candidate, words))] : [];
    }),
  );
}

/** Inputs of a reusable workflow that take a runner's label. */
const runnerInput =
  /^(?:runs?[-_]?on|runner(?:[-_](?:os|labels?|type|image|name))?|os|labels?|vm[-_]image)$/i;

/** What a job hands to a reusable workflow: versions, and labels of runners. */
function readCall(job: unknown, place: YamlPlace, scope: Scope, id: string): RuntimeUse[] {
  if (!asScalar(valueAt(job, ['uses'], place))) return [];
  const inputs = valueAt(job, ['with'], place);
  const words: RuntimeWords = { source: 'setup-action', owner: `jobs.${id}` };
  const runners = entriesOf(inputs, place).flatMap(({ key }) =>
    runnerInput.test(key)
      ? candidatesAt(inputs, key, place, scope).flatMap((candidate) => runnerOf(candidate, place, id))
      : [],
  );
  return [...versionsIn(inputs, versionInputs, place, scope, words), ...runners];
}

function readJavaSetup(inputs: unknown, place: YamlPlace, scope: Scope, words: RuntimeWords): RuntimeUse[] {
  const written = textOf(asScalar(valueAt(inputs, ['distribution'], place)));
  const vendor = written === null ? null : resolveOne(written, scope);
  if (vendor === null) return [];
  return candidatesAt(inputs, 'java-version', place, scope).flatMap((candidate) => {
    const spoken = candidate.value === null ? null : readJava(candidate.value, vendor.toLowerCase());
    return spoken ? [runtimeUse(place.file, candidate.span, spoken, wordsFor(candidate, words))] : [];
  });
}

/** An input's values; each line of a block counts by itself, as setup-python and setup-dotnet take several. */
function candidatesAt(inputs: unknown, input: string, place: YamlPlace, scope: Scope): readonly Candidate[] {
  const scalar = asScalar(valueAt(inputs, [input], place));
  const text = textOf(scalar);
  if (!scalar || text === null) return [];
  const at = spanOf(scalar, place.file);
  if (text.includes('\n')) {
    const lines = [...place.file.text.slice(at.start, at.end).matchAll(/[^\s#][^\r\n#]*/g)];
    return lines.map((line) => {
      const start = at.start + line.index;
      const value = line[0].trimEnd();
      return {
        value: value.includes('${{') ? null : value,
        span: span(start, start + value.length),
        matrix: lines.length > 1,
      };
    });
  }
  return resolve(text, at, scope);
}

function wordsFor({ names = [], matrix = false }: Candidate, words: RuntimeWords): RuntimeWords {
  return { ...words, matrix, names: [...(words.names ?? []), ...names] };
}
