import type { LockedAction, OnboardedWorkflow } from '../../model/action.ts';
import { diagnostic } from '../../model/diagnostic.ts';
import type { Fact } from '../../model/facts.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { asMap, asScalar, asSeq, readYaml, spanOf, textOf } from '../syntax/yaml.ts';
import { entriesOf, scalarsOf, valueAt, type YamlEntry, type YamlPlace } from '../syntax/yaml-values.ts';

/** GitHub's lockfile of actions (https://github.com/github/actions-lockfile). */
export const actionsLock: Source = {
  format: 'actions-lock',
  matches: (path) => path === '.github/workflows/actions.lock',
  read: readLock,
};

/** What is wrong with the lock, at a node. One wrong entry makes GitHub refuse the whole file. */
class Refusal {
  readonly reason: string;
  readonly node: unknown;
  constructor(reason: string, node: unknown) {
    this.reason = reason;
    this.node = node;
  }
}

function readLock(file: SourceFile): Reading {
  const { documents, diagnostics } = readYaml(file);
  const document = documents[0];
  if (diagnostics.length > 0) return { facts: [], diagnostics };
  const read = document
    ? factsOf(document.contents, { file, document })
    : new Refusal('This lock is empty', null);
  if (!(read instanceof Refusal)) return { facts: read, diagnostics };
  const message = `${read.reason}, so the whole lock is left out.`;
  const where = { path: file.path, span: spanOf(read.node, file) };
  return { facts: [], diagnostics: [diagnostic('malformed', message, where)] };
}

function factsOf(root: unknown, place: YamlPlace): Fact[] | Refusal {
  const version = valueAt(root, ['version'], place);
  const written = textOf(asScalar(version));
  if (written === null) return new Refusal('This lock has no version', root);
  if (!/^v?0\.0\.\d+$/.test(written))
    return new Refusal(`Version ${written} of this lock is not known`, version);
  const onboarded: OnboardedWorkflow[] = [];
  const named = new Map<string, string[]>();
  for (const { key, keyNode, value } of entriesOf(valueAt(root, ['workflows'], place), place)) {
    if (value && !asSeq(value)) return new Refusal(`The workflow ${key} has no list of actions`, keyNode);
    const keys = scalarsOf(value, place).map((scalar) => keyOf(textOf(scalar) ?? ''));
    for (const name of new Set(keys)) {
      const list = named.get(name);
      if (list) list.push(key);
      else named.set(name, [key]);
    }
    const at = { path: place.file.path, span: spanOf(keyNode, place.file), text: key };
    onboarded.push({ kind: 'onboarded-workflow', ...at, workflow: key, keys });
  }
  const locked: LockedAction[] = [];
  for (const entry of entriesOf(valueAt(root, ['dependencies'], place), place)) {
    const read = lockedAction(entry, place, named);
    if (read instanceof Refusal) return read;
    locked.push(read);
  }
  return [...onboarded, ...locked];
}

function lockedAction(
  { key, keyNode, value }: YamlEntry,
  place: YamlPlace,
  named: ReadonlyMap<string, string[]>,
): LockedAction | Refusal {
  if (!asMap(value)) return new Refusal(`The entry ${key} says nothing`, keyNode);
  const field = (name: string) => textOf(asScalar(valueAt(value, [name], place)));
  for (const name of ['owner_id', 'repo_id', 'commit'])
    if (field(name) === null) return new Refusal(`The entry ${key} has no ${name}`, keyNode);
  // v0.0.1 said tag or branch where later versions say ref.
  const ref = field('ref') ?? field('tag') ?? field('branch');
  if (ref === null) return new Refusal(`The entry ${key} has no ref`, keyNode);
  const commit = /^(?:sha1-([0-9a-f]{40})|sha256-([0-9a-f]{64}))$/i.exec(field('commit') ?? '');
  if (!commit) return new Refusal(`The commit of ${key} is no full commit id`, keyNode);
  const name = keyOf(key);
  const at = { path: place.file.path, span: spanOf(keyNode, place.file), text: key };
  return {
    kind: 'locked-action',
    ...at,
    key: name,
    ref,
    commit: (commit[1] ?? commit[2]!).toLowerCase(),
    workflows: named.get(name) ?? [],
  };
}

/** `Actions/Checkout@v6` → `actions/checkout@v6`; v0.0.1's `:sha1-…` at the end is left off. */
function keyOf(written: string): string {
  const key = written.replace(/:sha(?:1|256)-[0-9a-f]+$/i, '');
  const mark = key.indexOf('@');
  return mark === -1 ? key.toLowerCase() : key.slice(0, mark).toLowerCase() + key.slice(mark);
}
