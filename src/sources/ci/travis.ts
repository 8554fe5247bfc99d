import { append } from '../../model/append.ts';
import type { Fact } from '../../model/facts.ts';
import type { Unit } from '../../model/script.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { excerptsOf, scriptOf } from '../commands/fact-builders.ts';
import { joinLines } from '../syntax/excerpt-builder.ts';
import { asMap, readYaml, textOf, type YamlNode } from '../syntax/yaml.ts';
import { listOf, valueAt, type YamlPlace } from '../syntax/yaml-values.ts';

/** Travis CI: https://docs.travis-ci.com/user/job-lifecycle/. */
export const travis: Source = {
  format: 'travis',
  // Only the root's: what a subfolder holds under this name was another repository's.
  matches: (path) => /^\.travis\.ya?ml$/.test(path),
  read,
};

/**
 * The phases that stop the job when a command fails; `script`, where each item runs and failure is only
 * remembered; and those after it, whose failure nobody asks for. One machine and one shell for all of them.
 */
const phases: readonly {
  readonly keys: readonly string[];
  readonly errexit: boolean;
  readonly ignored?: true;
}[] = [
  { keys: ['before_install', 'install', 'before_script'], errexit: true },
  { keys: ['script'], errexit: false },
  { keys: ['before_deploy'], errexit: true },
  { keys: ['after_success', 'after_failure', 'after_deploy', 'after_script'], errexit: false, ignored: true },
];

function read(file: SourceFile): Reading {
  const { documents, diagnostics } = readYaml(file);
  const facts: Fact[] = [];
  for (const document of documents) {
    const place = { file, document };
    append(facts, readJob(document.contents, 'default', place));
    for (const key of ['jobs', 'matrix']) {
      const list = listOf(valueAt(document.contents, [key, 'include'], place), place);
      list.forEach((job, index) => {
        const name = textOf(valueAt(job, ['name'], place)) ?? textOf(valueAt(job, ['stage'], place));
        append(facts, readJob(job, name === null ? `job ${index}` : `${name} ${index}`, place));
      });
    }
  }
  return { facts, diagnostics };
}

function readJob(job: YamlNode, name: string, place: YamlPlace): readonly Fact[] {
  const facts: Fact[] = [];
  const base: Unit = {
    kind: 'step',
    name,
    job: name,
    runner: 'travis',
    directory: '',
    errexit: false,
    pipefail: false,
  };
  const run = (node: YamlNode, unit: Unit) => {
    // `install: true` and `script: skip` switch a phase off.
    const lines = excerptsOf(node, place).filter(({ text }) => !/^(?:true|false|skip)$/.test(text.trim()));
    append(facts, scriptOf(place.file, joinLines(lines), unit, 'bash'));
  };
  for (const { keys, errexit, ignored } of phases) {
    const unit = { ...base, errexit, ...(ignored ? { failureIgnored: true } : {}) };
    for (const key of keys) run(valueAt(job, [key], place), unit);
    if (keys.includes('before_deploy')) {
      for (const provider of listOf(valueAt(job, ['deploy'], place), place)) {
        if (asMap(provider)) run(valueAt(provider, ['script'], place), { ...base, errexit: true });
      }
    }
  }
  return facts;
}
