import { append } from '../../model/append.ts';
import type { Fact } from '../../model/facts.ts';
import type { Unit } from '../../model/script.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { baseName, folderOf, joinPath } from '../../model/workspace.ts';
import { callOf, imageAt, scriptOf } from '../commands/fact-builders.ts';
import { commandLine, wordsOf } from '../commands/shell-quoting.ts';
import { replaceIn } from '../syntax/excerpt-builder.ts';
import { interpolate } from '../syntax/interpolation.ts';
import { asScalar, asSeq, excerptAt, readYaml, spanOf, textOf } from '../syntax/yaml.ts';
import { entriesOf, valueAt, type YamlEntry, type YamlPlace } from '../syntax/yaml-values.ts';
import { isTemplate, literalImages, withoutSteering, withoutTemplateSuffix } from './templates.ts';

const named = /^(?:docker-)?compose(?:[-_.][\w.-]*)?\.ya?ml$|[\w.-][-_.](?:docker-)?compose\.ya?ml$/;

/** Compose files, overrides and stacks (https://docs.docker.com/reference/compose-file/). */
export const compose: Source = {
  format: 'compose',
  matches: (path) => named.test(baseName(withoutTemplateSuffix(path))),
  isCandidate: (path) => /\.ya?ml$/.test(path),
  // Woodpecker and Drone have services by name too, beside their steps.
  recognizes: ({ text }) =>
    hasServiceMap(text) && /^[ \t]+(?:image|build):/m.test(text) && !/^(?:steps|pipeline):/m.test(text),
  read,
};

/** A `services:` at the top whose first line below is an indented key, as in included files and stacks. */
function hasServiceMap(text: string): boolean {
  const top = text.startsWith('services:') ? 0 : text.indexOf('\nservices:') + 1;
  if (top === 0 && !text.startsWith('services:')) return false;
  const below = text.slice(top + 'services:'.length, top + 4000).split('\n');
  if (below[0]?.replace(/#.*/, '').trim() !== '') return false;
  const first = below.slice(1).find((line) => /^\s*[^#\s]/.test(line));
  return first !== undefined && /^[ \t]+[\w."'-]+:\s*(?:[&*#].*)?$/.test(first);
}

function read(file: SourceFile): Reading {
  const template = isTemplate(file.path);
  const { documents, diagnostics } = readYaml(
    template ? { ...file, text: withoutSteering(file.text) } : file,
  );
  const facts: Fact[] = [];
  for (const document of documents) {
    const place = { file, document };
    const seen = new Set<unknown>();
    // The first format had no `services:`: the services stood at the top.
    const services = valueAt(document.contents, ['services'], place) ?? document.contents;
    for (const service of entriesOf(services, place)) {
      for (const fact of readService(service, place)) {
        // A service that an anchor gives to several is written once.
        const key = `${fact.kind}:${fact.span.start}`;
        if (seen.has(key)) continue;
        seen.add(key);
        facts.push(fact);
      }
    }
  }
  if (!template) return { facts, diagnostics };
  // What stands below `{{ .Name }}:`, or in a file that is no YAML until it is rendered, is found by its line.
  const known = new Set(facts.flatMap((fact) => (fact.kind === 'image' ? [fact.span.start] : [])));
  append(
    facts,
    literalImages(file, 'service').filter(({ span }) => !known.has(span.start)),
  );
  return { facts, diagnostics: [] };
}

/** The file that `build.dockerfile` names, in the folder of its context. */
function fileBuilt(build: unknown, owner: string, place: YamlPlace): readonly Fact[] {
  const scalar = asScalar(valueAt(build, ['dockerfile'], place));
  const file = textOf(scalar);
  const context = textOf(asScalar(valueAt(build, ['context'], place))) ?? '.';
  if (!scalar || !file || /[$\n]|:\/\//.test(`${file}${context}`)) return [];
  const folder = joinPath(folderOf(place.file.path), context);
  const path = folder === null ? null : joinPath(folder, file);
  if (path === null) return [];
  const unit: Unit = {
    kind: 'process',
    name: owner,
    job: owner,
    runner: 'compose',
    directory: null,
    errexit: false,
    pipefail: false,
  };
  return [
    callOf(place.file, spanOf(scalar, place.file), unit, { via: 'script', targets: [path], image: true }),
  ];
}

function readService({ key: owner, value }: YamlEntry, place: YamlPlace): readonly Fact[] {
  const facts: Fact[] = [];
  const own = new Map(entriesOf(value, place).map((entry) => [entry.key, entry.value]));
  const image = asScalar(own.get('image'));
  const written = textOf(image);
  const reference = written === null ? null : interpolate(written);
  append(facts, imageAt(image, place, 'service', { owner, reference, builtHere: own.has('build') }));
  append(facts, fileBuilt(own.get('build'), owner, place));
  for (const name of ['entrypoint', 'command']) {
    const node = own.get(name);
    const scalar = asScalar(node);
    // `$$` is a dollar sign; a single one is compose's own variable, which the shell may know too.
    const words = (scalar ? [excerptAt(scalar, place.file)] : wordsOf(node, place)).map((word) =>
      replaceIn(word, /\$\$/g, () => '$'),
    );
    const line = asSeq(node) ? commandLine(words) : words[0] && { excerpt: words[0], shell: 'sh' as const };
    // Options alone go to the image's own entrypoint.
    if (!line || /^\s*-/.test(line.excerpt.text)) continue;
    const unit = {
      kind: 'process' as const,
      name: owner,
      job: owner,
      runner: 'compose',
      ...(written === null ? {} : { image: written }),
      directory: null,
      errexit: 'errexit' in line ? line.errexit : false,
      pipefail: 'pipefail' in line ? line.pipefail : false,
    };
    append(facts, scriptOf(place.file, line.excerpt, unit, line.shell));
  }
  return facts;
}
