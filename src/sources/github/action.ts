import type { Fact } from '../../model/facts.ts';
import type { Unit } from '../../model/script.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { baseName, folderOf, joinPath } from '../../model/workspace.ts';
import { callOf } from '../commands/fact-builders.ts';
import { asMap, asScalar, readYaml, spanOf, textOf } from '../syntax/yaml.ts';
import { valueAt, type YamlPlace } from '../syntax/yaml-values.ts';
import { emptyScope, type Scope, withInputs } from './expressions.ts';
import { imagesOf, readSteps } from './steps.ts';

/** An action's metadata: a composite action's steps, a Docker action's image. Other tools' `action.yml` has no `runs`. */
export const githubAction: Source = {
  format: 'github-action',
  matches: (path) => /^action\.ya?ml$/.test(baseName(path)),
  read: readAction,
};

function readAction(file: SourceFile): Reading {
  const { documents, diagnostics } = readYaml(file);
  const document = documents[0];
  const place = document ? { file, document } : null;
  const runs = place ? valueAt(document!.contents, ['runs'], place) : null;
  if (!place || !asMap(runs)) return { facts: [], diagnostics };
  const scope = withInputs(emptyScope, valueAt(document!.contents, ['inputs'], place), place);
  const facts = [...dockerImage(runs, place, scope), ...steps(runs, place, scope)];
  return { facts, diagnostics };
}

function steps(runs: unknown, place: YamlPlace, scope: Scope): Fact[] {
  return readSteps(valueAt(runs, ['steps'], place), {
    place,
    scope,
    surface: 'composite',
    job: 'runs',
    image: null,
    shell: null,
    directory: null,
    windows: false,
    environment: {},
    // The steps run in the caller's workspace, which may be another repository's.
    root: null,
    checkout: '',
    actionFolder: folderOf(place.file.path),
    failureIgnored: false,
    timeLimited: false,
    ownMachine: false,
    deploysTo: null,
    seen: new Set(),
  });
}

/** `runs.image`: `docker://image`, or a Dockerfile beside the metadata. */
function dockerImage(runs: unknown, place: YamlPlace, scope: Scope): Fact[] {
  const scalar = asScalar(valueAt(runs, ['image'], place));
  const text = textOf(scalar)?.trim();
  if (!scalar || !text) return [];
  const span = spanOf(scalar, place.file);
  const prefix = 'docker://';
  if (text.startsWith(prefix)) {
    const start = span.start + prefix.length;
    return imagesOf(text.slice(prefix.length), { start, end: span.end }, 'action', place, scope);
  }
  const path = joinPath(folderOf(place.file.path), text);
  if (path === null || text.includes('${{')) return [];
  const unit: Unit = {
    kind: 'step',
    name: null,
    job: 'runs',
    runner: 'github',
    directory: null,
    errexit: false,
    pipefail: false,
  };
  return [callOf(place.file, span, unit, { via: 'composite', targets: [path], image: true })];
}
