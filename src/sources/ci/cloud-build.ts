import { append } from '../../model/append.ts';
import { type Excerpt, excerptOf } from '../../model/excerpt.ts';
import type { Fact } from '../../model/facts.ts';
import type { Unit } from '../../model/script.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { baseName, joinPath } from '../../model/workspace.ts';
import { imageAt, scriptOf } from '../commands/fact-builders.ts';
import { commandLine, scriptText, wordsOf } from '../commands/shell-quoting.ts';
import { replaceIn } from '../syntax/excerpt-builder.ts';
import { interpolate } from '../syntax/interpolation.ts';
import { asScalar, excerptAt, readYaml, spanOf, textOf, type YamlNode } from '../syntax/yaml.ts';
import { entriesOf, listOf, valueAt, type YamlPlace } from '../syntax/yaml-values.ts';

/** Google Cloud Build, YAML or JSON: https://cloud.google.com/build/docs/build-config-file-schema. */
export const cloudBuild: Source = {
  format: 'cloud-build',
  matches: (path) => /^(?:[\w.-]*[.-])?cloudbuild(?:[-_.][\w.-]*)?\.(?:ya?ml|json)$/i.test(baseName(path)),
  // Under any other name its steps tell: their names are images, and what they run stands in `args` or `script`.
  isCandidate: (path) => /\.ya?ml$|(build|deploy|release)[\w.-]*\.json$/i.test(path),
  recognizes: ({ path, text }) => isBuild(text, /(build|deploy|release)/i.test(baseName(path))),
  read,
};

const registry =
  /^[ \t]*(?:-[ \t]+)?["']?name["']?[ \t]*:[ \t]*["']?(?:(?:[\w-]+\.)?gcr\.io|[\w-]+-docker\.pkg\.dev)\//m;
const image =
  /^[ \t]*(?:-[ \t]+)?["']?name["']?[ \t]*:[ \t]*["']?(?:docker\.io\/|ghcr\.io\/|(?:hashicorp|google|node|python|golang|docker|bash|alpine|ubuntu|debian|gradle|maven)[:/"'\r\n])/m;
const argument = /^[ \t]*(?:-[ \t]+)?["']?(?:args|entrypoint)["']?[ \t]*:/m;
const script = /^[ \t]*(?:-[ \t]+)?["']?script["']?[ \t]*:/m;
const otherTool = /^(?:jobs|on|inputs|runs|apiVersion|stages|trigger|pool|pipelines|definitions)["']?:/m;

/** `steps:` as a list of maps with an image as `name`, and something that runs in it. */
function isBuild(text: string, named: boolean): boolean {
  if (!/^(?:steps:|[ \t]{0,4}"steps"[ \t]*:)/m.test(text) || otherTool.test(text)) return false;
  if (registry.test(text)) return named || argument.test(text) || script.test(text);
  return image.test(text) && argument.test(text);
}

function read(file: SourceFile): Reading {
  const { documents, diagnostics } = readYaml(file);
  const facts: Fact[] = [];
  for (const document of documents) {
    const place = { file, document };
    const root = document.contents;
    const known = new Map<string, string>();
    for (const { key, value } of entriesOf(valueAt(root, ['substitutions'], place), place)) {
      const text = textOf(value);
      if (text !== null) known.set(key, text);
    }
    for (const step of listOf(valueAt(root, ['steps'], place), place)) {
      append(facts, readStep(step, known, place));
    }
  }
  return { facts, diagnostics };
}

function readStep(step: YamlNode, known: ReadonlyMap<string, string>, place: YamlPlace): readonly Fact[] {
  const own = (key: string) => valueAt(step, [key], place);
  const name = own('name');
  const image = textOf(name);
  if (image === null) return [];
  const reference = interpolate(image, (variable) => known.get(variable) ?? null);
  const id = textOf(own('id'));
  const facts: Fact[] = [...imageAt(name, place, 'step', { owner: id, reference })];
  const directory = textOf(own('dir')) ?? '';
  const base = {
    kind: 'step' as const,
    name: id ?? image.slice(image.lastIndexOf('/') + 1).replace(/[:@].*/, ''),
    job: 'build',
    runner: 'cloud-build',
    image,
    directory: directory.includes('$') ? null : joinPath('', directory),
    ...(textOf(own('allowFailure')) === 'true' ? { failureIgnored: true } : {}),
  };
  const script = asScalar(own('script'));
  const line = script ? scriptText(excerptAt(script, place.file)) : commandOf(step, image, place);
  if (!line) return facts;
  const unit: Unit = { ...base, errexit: line.errexit, pipefail: line.pipefail };
  return [...facts, ...scriptOf(place.file, line.excerpt, unit, line.shell)];
}

/** The image is the tool: `gcr.io/cloud-builders/kubectl` with `args: [apply, …]` runs `kubectl apply …`. */
function commandOf(step: YamlNode, image: string, place: YamlPlace): ReturnType<typeof commandLine> {
  // A doubled dollar sign keeps Cloud Build's substitutions off.
  const plain = (word: Excerpt) => replaceIn(word, /\$\$/g, () => '$');
  const args = wordsOf(valueAt(step, ['args'], place), place).map(plain);
  const entrypoint = wordsOf(valueAt(step, ['entrypoint'], place), place);
  if (entrypoint.length > 0) return commandLine([...entrypoint, ...args]);
  const tool =
    /(?:^|\/)(?:cloud-builders|cloud-builders-community|\$PROJECT_ID|\$\{PROJECT_ID\})\/([a-z][\w-]{0,40})/.exec(
      image,
    );
  if (!tool?.[1] || args.length === 0) return null;
  const { start } = spanOf(valueAt(step, ['name'], place), place.file);
  return commandLine([excerptOf(tool[1], start + tool.index + tool[0].length - tool[1].length), ...args]);
}
