import type { ActionTarget } from '../../model/action.ts';
import { spanInFile } from '../../model/excerpt.ts';
import type { Fact } from '../../model/facts.ts';
import type { Unit } from '../../model/script.ts';
import { lookUp } from '../../model/table.ts';
import { joinPath } from '../../model/workspace.ts';
import { callOf, imageUse } from '../commands/fact-builders.ts';
import { asScalar, excerptAt, spanOf, textOf } from '../syntax/yaml.ts';
import { valueAt, type YamlPlace } from '../syntax/yaml-values.ts';
import { resolveOne, type Scope } from './expressions.ts';

/** Actions that build images, and the input that names them, one on each line or with commas between. */
const builders: Readonly<Record<string, string>> = {
  'docker/build-push-action': 'tags',
  'docker/metadata-action': 'images',
};

/** The images that a step builds: other places that name them use this repository's own product. */
export function imagesBuilt(step: unknown, target: ActionTarget, place: YamlPlace, scope: Scope): Fact[] {
  if (target.type !== 'repository') return [];
  const input = lookUp(builders, `${target.owner}/${target.repository}`.toLowerCase());
  const names = input === undefined ? null : asScalar(valueAt(step, ['with', input], place));
  if (!names) return [];
  const excerpt = excerptAt(names, place.file);
  const facts: Fact[] = [];
  for (const found of excerpt.text.matchAll(/(?:name=)?((?:\$\{\{[^}]{0,300}\}\}|[^\s,=$])+)/g)) {
    const written = found[1]!;
    const start = found.index + found[0].length - written.length;
    // The tag is often a commit or a version that only the run knows: the name is what counts.
    const name = written.replace(/:[^:/]*\$\{\{.*$/, '');
    const known = resolveOne(written, scope) ?? resolveOne(name, scope);
    const span = spanInFile(excerpt, start, start + written.length);
    if (known === null || !/[/]/.test(known)) continue;
    facts.push(imageUse(place.file, span, 'step', { reference: known, builtHere: true }));
  }
  return facts.filter((fact) => fact.kind === 'image' && fact.reference !== null);
}

/** Actions that build an image from a file that an input names. */
const fileInputs: Readonly<Record<string, readonly [file: string, context: string]>> = {
  'docker/build-push-action': ['file', 'context'],
  'docker/build-and-push': ['file', 'context'],
  'redhat-actions/buildah-build': ['containerfiles', 'context'],
  'mr-smithers-excellent/docker-build-push': ['dockerfile', 'directory'],
  'elgohr/publish-docker-github-action': ['dockerfile', 'workdir'],
  'whoan/docker-build-with-cache-action': ['dockerfile', 'context'],
  'aevea/action-kaniko': ['build_file', 'path'],
};

/** The file that a step builds an image from: from the root of the checkout, or from the folder of its context. */
export function fileBuilt(
  step: unknown,
  target: ActionTarget,
  unit: Unit,
  place: YamlPlace,
  scope: Scope,
): Fact[] {
  if (target.type !== 'repository') return [];
  const inputs = lookUp(fileInputs, `${target.owner}/${target.repository}`.toLowerCase());
  const scalar = inputs && asScalar(valueAt(step, ['with', inputs[0]], place));
  const file = scalar ? resolveOne(textOf(scalar) ?? '', scope)?.trim() : null;
  if (!inputs || !scalar || !file || /[\n*?]|:\/\//.test(file)) return [];
  const context = resolveOne(textOf(asScalar(valueAt(step, ['with', inputs[1]], place))) ?? '', scope) ?? '';
  const targets = ['', context].flatMap((folder) => joinPath(joinPath('', folder) ?? '', file) ?? []);
  const span = spanOf(scalar, place.file);
  return [callOf(place.file, span, unit, { via: 'script', targets: [...new Set(targets)], image: true })];
}
