import type { Argument, Command } from '../../model/command.ts';
import { type Excerpt, excerptOf } from '../../model/excerpt.ts';
import type { Script, Unit } from '../../model/script.ts';
import type { Span } from '../../model/span.ts';
import { ExcerptBuilder } from '../syntax/excerpt-builder.ts';
import { asScalar, spanOf, textOf } from '../syntax/yaml.ts';
import type { YamlEntry, YamlPlace } from '../syntax/yaml-values.ts';

/** What a CI system puts into a value: `${{ x }}`, `((x))`, `{{x}}`, `<< x >>`, `$(x)`, `$x`. */
const openPart =
  /\$\{\{[^}]{0,500}\}\}|\(\([^)]{0,500}\)\)|\{\{[^}]{0,500}\}\}|<<[^>]{0,500}>>|\$[({][^)}]{0,500}[)}]|\$\w+/g;

/** A step that is no command line, read as one: `uses NAME --input=value …`. Only scalar inputs are words. */
export function hostedCommand(
  program: 'uses' | 'put',
  name: readonly string[],
  at: Span,
  inputs: readonly YamlEntry[],
  unit: Unit,
  { file }: YamlPlace,
): Command {
  const text = file.text.slice(at.start, at.end);
  const words: Argument[] = name.map((word) => ({ text: word, value: word, pattern: word, span: at }));
  for (const { key, value } of inputs) {
    const scalar = asScalar(value);
    const said = textOf(scalar);
    if (!scalar || said === null) continue;
    const option = `--${program === 'uses' ? key.toLowerCase() : key}=${said.trim()}`;
    const pattern = option.replace(openPart, '\0');
    words.push({
      text: option,
      value: pattern === option ? option : null,
      pattern,
      span: spanOf(scalar, file),
    });
  }
  const script: Script = {
    kind: 'script',
    path: file.path,
    span: at,
    text,
    shell: 'other',
    excerpt: excerptOf('', at.start),
    unit,
  };
  return {
    kind: 'command',
    path: file.path,
    span: at,
    text,
    script,
    index: 0,
    name: program,
    program: { text: program, value: program, pattern: program, span: at },
    arguments: words,
    wrappers: [],
    environment: {},
    input: null,
    outputs: [],
    pipeline: { id: 0, place: 0, length: 1 },
    joined: 'first',
    orElse: null,
    tested: false,
    within: [],
    feeds: null,
    errexit: true,
    pipefail: true,
    xtrace: false,
    directory: unit.directory,
    remote: null,
  };
}

const end = 'PREMORTEM_REMOTE_END';

/** Text that another machine's shell runs: `ssh HOST <<'END'`. */
export function onHost(excerpt: Excerpt, from: number): Excerpt {
  const builder = new ExcerptBuilder();
  builder.add(`ssh host <<'${end}'\n`, from);
  builder.copy(excerpt);
  builder.add(`${excerpt.text.endsWith('\n') ? '' : '\n'}${end}\n`, from);
  return builder.build();
}
