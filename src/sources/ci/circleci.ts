import { append } from '../../model/append.ts';
import type { Fact } from '../../model/facts.ts';
import type { Unit } from '../../model/script.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { emptyTable } from '../../model/table.ts';
import { joinPath } from '../../model/workspace.ts';
import { imageAt, scriptOf, shellNamed } from '../commands/fact-builders.ts';
import { asMap, asScalar, excerptAt, readYaml, textOf, type YamlNode } from '../syntax/yaml.ts';
import { entriesOf, listOf, valueAt, type YamlPlace } from '../syntax/yaml-values.ts';

/** CircleCI: https://circleci.com/docs/configuration-reference/. */
export const circleci: Source = {
  format: 'circleci',
  matches: (path) => /(?:^|\/)\.circleci\/(?:.*\/)?[^/]+\.ya?ml$/.test(path),
  read,
};

function read(file: SourceFile): Reading {
  const { documents, diagnostics } = readYaml(file);
  const facts: Fact[] = [];
  for (const document of documents) {
    const place = { file, document };
    const root = document.contents;
    const seen = new Set<string>();
    const keep = (found: readonly Fact[]) => {
      // Anchors bring one text to many jobs.
      for (const fact of found) {
        const key = `${fact.kind} ${fact.span.start}`;
        if (!seen.has(key)) facts.push(fact);
        seen.add(key);
      }
    };
    const executors = valueAt(root, ['executors'], place);
    for (const kind of ['executors', 'jobs', 'commands']) {
      for (const { key, value } of entriesOf(valueAt(root, [kind], place), place)) {
        if (asMap(value)) for (const found of readJob(key, value, root, executors, place)) keep([found]);
      }
    }
    // A packed configuration is made of files that hold only the jobs or commands of their name.
    if (valueAt(root, ['version'], place) === undefined) {
      for (const { key, value } of entriesOf(root, place)) {
        if (asMap(value) && valueAt(value, ['steps'], place) !== undefined)
          keep(readJob(key, value, root, executors, place));
      }
    }
  }
  return { facts, diagnostics };
}

function readJob(
  name: string,
  job: YamlNode,
  root: YamlNode,
  executors: YamlNode,
  place: YamlPlace,
): readonly Fact[] {
  const facts: Fact[] = [];
  const images = listOf(valueAt(job, ['docker'], place), place);
  images.forEach((entry, index) => {
    const image = valueAt(entry, ['image'], place);
    const text = textOf(image);
    if (text === null) return;
    const reference = withDefaults(text, job, root, place);
    append(facts, imageAt(image, place, index === 0 ? 'job' : 'service', { owner: name, reference }));
  });
  const unit: Unit = {
    kind: 'step',
    name: null,
    job: name,
    runner: 'circleci',
    ...imageOf(job, executors, place),
    directory: directoryOf(textOf(valueAt(job, ['working_directory'], place)), ''),
    errexit: true,
    pipefail: true,
  };
  const shell = textOf(valueAt(job, ['shell'], place));
  readSteps(valueAt(job, ['steps'], place), unit, shell, place, facts, new Set());
  return facts;
}

function imageOf(job: YamlNode, executors: YamlNode, place: YamlPlace): { image?: string } {
  const executor = valueAt(job, ['executor'], place);
  const name = textOf(asMap(executor) ? valueAt(executor, ['name'], place) : executor);
  const own = valueAt(job, ['docker'], place) ?? (name && valueAt(executors, [name, 'docker'], place));
  const text = textOf(valueAt(listOf(own, place)[0], ['image'], place));
  return text === null ? {} : { image: text };
}

function readSteps(
  steps: YamlNode,
  unit: Unit,
  shell: string | null,
  place: YamlPlace,
  facts: Fact[],
  walked: Set<unknown>,
): void {
  // Aliases of aliases would be walked again for each that leads there.
  if (walked.has(steps)) return;
  walked.add(steps);
  for (const step of listOf(steps, place)) {
    for (const { key, value } of entriesOf(step, place)) {
      if (key === 'when' || key === 'unless') {
        readSteps(valueAt(value, ['steps'], place), unit, shell, place, facts, walked);
      } else if (key === 'run') append(facts, readRun(value, unit, shell, place));
    }
  }
}

function readRun(run: YamlNode, unit: Unit, jobShell: string | null, place: YamlPlace): readonly Fact[] {
  const command = asScalar(asMap(run) ? valueAt(run, ['command'], place) : run);
  if (!command) return [];
  const own = (key: string) => textOf(valueAt(run, [key], place));
  // The default is `bash -eo pipefail`; whoever names a shell gets what that line says.
  const words = (own('shell') ?? jobShell)?.trim().split(/\s+/) ?? null;
  const options = words?.slice(1).join(' ') ?? '';
  const env = emptyTable<string>();
  for (const { key, value } of entriesOf(valueAt(run, ['environment'], place), place)) {
    const text = textOf(value);
    if (text !== null) env[key] = text;
  }
  const step: Unit = {
    ...unit,
    name: own('name'),
    directory: directoryOf(own('working_directory'), unit.directory),
    errexit: words === null || /(?:^|\s)-[a-z]*e/.test(options),
    pipefail: words === null || options.includes('pipefail'),
    ...(Object.keys(env).length > 0 ? { env } : {}),
  };
  return scriptOf(place.file, excerptAt(command, place.file), step, shellNamed(words?.[0] ?? 'bash'));
}

/** `~/project` is where the repository is checked out. */
function directoryOf(written: string | null, parent: string | null): string | null {
  if (written === null) return parent;
  const path = written.replace(/^~\/project(?:\/|$)/, '');
  return /^[~/]|<<|\$/.test(path) ? null : joinPath('', path);
}

/** `<< parameters.x >>` is the default that the file gives it, where it gives one. */
function withDefaults(text: string, job: YamlNode, root: YamlNode, place: YamlPlace): string | null {
  let known = true;
  const result = text.replace(
    /<<\s{0,20}(pipeline\.)?parameters\.([\w-]{1,100})\s{0,20}>>/g,
    (_all, pipeline: string | undefined, name: string) => {
      const value = textOf(valueAt(pipeline ? root : job, ['parameters', name, 'default'], place));
      if (value === null) known = false;
      return value ?? '';
    },
  );
  return known ? result : null;
}
