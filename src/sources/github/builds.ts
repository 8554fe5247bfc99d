import type { ActionTarget } from '../../model/action.ts';
import { spanInFile } from '../../model/excerpt.ts';
import type { Fact } from '../../model/facts.ts';
import { lookUp } from '../../model/table.ts';
import { imageUse } from '../commands/fact-builders.ts';
import { asScalar, excerptAt } from '../syntax/yaml.ts';
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
