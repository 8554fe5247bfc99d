import { append } from '../../model/append.ts';
import { excerptOf } from '../../model/excerpt.ts';
import type { Fact } from '../../model/facts.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { baseName, folderOf } from '../../model/workspace.ts';
import { scriptOf } from '../commands/fact-builders.ts';

/** Process types of an application: https://devcenter.heroku.com/articles/procfile. */
export const procfile: Source = {
  format: 'procfile',
  matches: (path) => /^Procfile(?:\.[\w-]+)?$/.test(baseName(path)),
  read,
};

function read(file: SourceFile): Reading {
  const facts: Fact[] = [];
  for (const match of file.text.matchAll(/^([A-Za-z0-9_-]+):[ \t]*(\S[^\r\n]*)/gm)) {
    const [line, name, command] = [match[0], match[1]!, match[2]!];
    const unit = {
      kind: 'process' as const,
      name,
      job: name,
      runner: 'procfile',
      directory: folderOf(file.path),
      errexit: false,
      pipefail: false,
    };
    append(facts, scriptOf(file, excerptOf(command, match.index + line.length - command.length), unit));
  }
  return { facts, diagnostics: [] };
}
