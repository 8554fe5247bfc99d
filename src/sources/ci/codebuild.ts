import { append } from '../../model/append.ts';
import type { Fact } from '../../model/facts.ts';
import type { Unit } from '../../model/script.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { emptyTable } from '../../model/table.ts';
import { baseName } from '../../model/workspace.ts';
import { excerptsOf, scriptOf, shellNamed } from '../commands/fact-builders.ts';
import { joinLines } from '../syntax/excerpt-builder.ts';
import { readYaml, textOf } from '../syntax/yaml.ts';
import { entriesOf, valueAt } from '../syntax/yaml-values.ts';

/** AWS CodeBuild: https://docs.aws.amazon.com/codebuild/latest/userguide/build-spec-ref.html. */
export const codebuild: Source = {
  format: 'codebuild',
  matches: (path) => /^(?:[\w.-]*[-_.])?buildspec(?:[-_.][\w.-]*)?\.ya?ml$/i.test(baseName(path)),
  read,
};

function read(file: SourceFile): Reading {
  const { documents, diagnostics } = readYaml(file);
  const facts: Fact[] = [];
  for (const document of documents) {
    const place = { file, document };
    const shell = textOf(valueAt(document.contents, ['env', 'shell'], place));
    const env = emptyTable<string>();
    for (const { key, value } of entriesOf(valueAt(document.contents, ['env', 'variables'], place), place)) {
      const text = textOf(value);
      if (text !== null) env[key] = text;
    }
    for (const { key, value } of entriesOf(valueAt(document.contents, ['phases'], place), place)) {
      const ignored = /^continue/i.test(textOf(valueAt(value, ['on-failure'], place)) ?? '');
      const unit: Unit = {
        kind: 'step',
        name: key,
        job: 'build',
        runner: 'codebuild',
        directory: '',
        // The commands of a phase run in one shell, and the first that fails ends the phase.
        errexit: true,
        pipefail: false,
        ...(Object.keys(env).length > 0 ? { env } : {}),
        ...(ignored ? { failureIgnored: true } : {}),
      };
      for (const list of ['commands', 'finally']) {
        const lines = joinLines(excerptsOf(valueAt(value, [list], place), place));
        append(facts, scriptOf(file, lines, unit, shell === null ? 'sh' : shellNamed(shell)));
      }
    }
  }
  return { facts, diagnostics };
}
