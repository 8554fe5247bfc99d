import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../src/model/excerpt.ts';
import type { Script, ShellName, Unit } from '../../../src/model/script.ts';
import { readCommands } from '../../../src/sources/syntax/shell.ts';

function scriptOf(
  text: string,
  unit: Partial<Unit> = {},
  shell: ShellName = 'bash',
  path = 'ci/x.sh',
): Script {
  return {
    kind: 'script',
    path,
    span: { start: 0, end: text.length },
    text,
    shell,
    excerpt: excerptOf(text),
    unit: {
      kind: 'file',
      name: null,
      runner: 'shell',
      directory: '',
      errexit: false,
      pipefail: false,
      ...unit,
    },
  };
}

/** `wrapper>name arg arg`, unknown parts as `?`. */
function lines(text: string, unit: Partial<Unit> = {}): string[] {
  return readCommands(scriptOf(text, unit)).commands.map((command) =>
    [
      [...command.wrappers, command.name ?? '?'].join('>'),
      ...command.arguments.map((argument) => argument.pattern.replaceAll('\0', '?')),
    ].join(' '),
  );
}

describe('words', () => {
  const cases: [string, string, string[]][] = [
    ['quotes', `a 'b c' "d" e\\ f`, ['a b c d e f']],
    ['a variable', 'V=1.2; a x==$V', ['a x==1.2']],
    ['split', 'P="b c"; a $P "$P"', ['a b c b c']],
    ['an array', 'P=(b "c d"); P+=(e); a "${P[@]}" ${P[1]}', ['a b c d e c d']],
    ['a default', 'a ${X:-d}', ['a d']],
    ['a default that is not taken', 'X=1; a ${X:-d}', ['a 1']],
    ['removed prefix and suffix', 'T=v1.2-rc; a ${T#v} ${T%-rc} ${T%%.*}', ['a 1.2-rc v1.2 v1']],
    ['replaced', 'T=a.b; a ${T//./-}', ['a a-b']],
    ['braces', 'a {x,y}/{1..3}', ['a x y/1 2 3']],
    ['unknown', 'a $X "$1/y"', ['a ? ?/y']],
    ['continuation lines', 'a \\\n  b \\\n  c', ['a b c']],
    ['the environment of the unit', 'a $V', ['a 9']],
    ['an expression of the CI', "a x==${{ matrix.a || 'b' }} c", ['a x==? c']],
    ['a parameter of CircleCI', 'a << parameters.x >> b\nc', ['a ? b', 'c']],
    ['a loop over one value', 'for i in x; do a $i; done', ['a x']],
    ['a loop over several', 'for i in x y; do a $i; done', ['a ?']],
    ['equal in all branches', 'if t; then V=1; else V=1; fi; a $V', ['t', 'a 1']],
    ['different in branches', 'if t; then V=1; fi; a $V', ['t', 'a ?']],
    ['a branch that ends the script', 'V=1; if t; then V=2; exit; fi; a $V', ['t', 'exit', 'a 1']],
    ['inside the branch', 'if t; then V=2; a $V; fi', ['t', 'a 2']],
    ['a subshell', 'V=1; (V=2; a $V); a $V', ['a 2', 'a 1']],
    ['read', 'V=1; read V; a $V', ['read V', 'a ?']],
  ];
  it.each(cases)('%s', (_, text, expected) => {
    expect(lines(text, { env: { V: '9' } })).toEqual(expected);
  });
});

describe('wrappers', () => {
  const cases: [string, string[]][] = [
    ['sudo -E -u me env A=b nice -n 5 x y', ['sudo>env>nice>x y']],
    ['timeout -k 5 10 x', ['timeout>x']],
    ['/usr/bin/time -f %e x', ['time>x']],
    ['command -v x', ['command -v x']],
    ['ls | xargs -n 1 -I{} x {}', ['ls', 'xargs>x {}']],
    ["bash -ec 'a b && c'", ['bash>a b', 'bash>c']],
    ['sudo sh -c "a \\"b c\\"; d"', ['sudo>sh>a b c', 'sudo>sh>d']],
    ["su - me -c 'a'", ['su>a']],
    ['eval "a b"', ['eval>a b']],
    ['C="a b"; $C c; eval "$C"', ['a b c', 'eval>a b']],
    ['bash <<EOF\na\nEOF', ['bash>a']],
    ['docker run --rm -v a:b -it img:1 x y', ['docker run --rm -v a:b -it img:1 x y', 'docker run>x y']],
    ["ssh -p 22 h 'a; b'", ['ssh -p 22 h a; b', 'ssh>a', 'ssh>b']],
    ['ssh h <<E\na; b\nE', ['ssh h', 'ssh>a', 'ssh>b']],
    ['kubectl exec p -- x', ['kubectl exec p -- x', 'kubectl exec>x']],
    ['poetry run x -y', ['poetry run x -y', 'poetry run>x -y']],
    ['$(MAKE) x', ['make x']],
  ];
  it.each(cases)('%s', (text, expected) => {
    expect(lines(text, { runner: 'make' })).toEqual(expected);
  });
});

describe('structure', () => {
  const read = (text: string, unit: Partial<Unit> = {}) => readCommands(scriptOf(text, unit)).commands;

  it('links pipelines', () => {
    const [a, b] = read('a | sudo b');
    expect(b!.input).toEqual({ type: 'pipe', from: 0 });
    expect([a!.pipeline.place, b!.pipeline.place, b!.pipeline.length]).toEqual([0, 1, 2]);
    expect(a!.pipeline.id).toBe(b!.pipeline.id);
  });

  it('links substitutions to the argument they fill', () => {
    const commands = read('bash -c "$(curl x)"; bash <(curl y); z "$(p | q)"');
    expect(commands.map((command) => [command.name, command.feeds])).toEqual([
      ['bash', null],
      ['curl', { command: 0, argument: 1, how: 'substitution' }],
      ['bash', null],
      ['curl', { command: 2, argument: 0, how: 'process' }],
      ['z', null],
      ['p', null],
      ['q', { command: 4, argument: 0, how: 'substitution' }],
    ]);
  });

  it('follows shell options', () => {
    const commands = read('a; set -euo pipefail; b; (set +e; c); d; set +o pipefail; e');
    const options = commands.filter((command) => command.name !== 'set');
    expect(options.map((command) => [command.name, command.errexit, command.pipefail])).toEqual([
      ['a', false, false],
      ['b', true, true],
      ['c', false, true],
      ['d', true, true],
      ['e', true, false],
    ]);
  });

  it('follows the working directory', () => {
    const text =
      'a; cd x && b; (cd y; c); d; cd "$U"; e; cd "$(dirname "$0")/.."; f; D="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"; cd "$D"; g';
    const commands = read(text).filter((command) => /^[a-g]$/.test(command.name ?? ''));
    expect(commands.map((command) => command.directory)).toEqual(['', 'x', 'x/y', 'x', null, '', 'ci']);
  });

  it('names the path of words made from the place of the script', () => {
    const commands = read('. "$(dirname "$0")/lib.sh"; "$GITHUB_WORKSPACE/x"');
    expect(commands[0]!.arguments[0]).toMatchObject({ value: null, resolved: 'ci/lib.sh' });
    expect(commands.at(-1)!.program).toMatchObject({ resolved: 'x' });
  });

  it('links || to what comes before', () => {
    const commands = read('a && b || c; d || true');
    expect(commands.map((command) => command.orElse)).toEqual([2, 2, null, 4, null]);
  });

  it('tells what encloses a command', () => {
    const commands = read('f() { a; }; if b; then c; else d; fi; for x in 1 2; do e; done');
    expect(commands.map((command) => command.within.map((enclosure) => enclosure.type))).toEqual([
      ['function', 'group'],
      [],
      ['if'],
      ['else'],
      ['loop'],
    ]);
    expect(commands[1]!.tested).toBe(true);
  });

  it('keeps here-documents and redirections', () => {
    const [a, b] = read('a > o 2>> e <<E\ntext\nE\nb < i &> all');
    expect(a!.input).toMatchObject({ type: 'text', text: 'text\n' });
    expect(a!.outputs.map((output) => [output.path.value, output.stream, output.append])).toEqual([
      ['o', 'stdout', false],
      ['e', 'stderr', true],
    ]);
    expect(b!.input).toMatchObject({ type: 'file' });
    expect(b!.outputs[0]!.stream).toBe('both');
  });

  it('gives exact spans through nested quotes', () => {
    const text = `bash -c "x \\"one two\\" three"`;
    const [x] = read(text);
    expect(x!.arguments.map((argument) => text.slice(argument.span.start, argument.span.end))).toEqual([
      '"one two\\"',
      'three',
    ]);
  });
});

describe('bad input', () => {
  it('tells a script that cannot be parsed, and reads the rest', () => {
    const { commands, diagnostics } = readCommands(scriptOf('a\nif b; then\nc'));
    expect(commands.map((command) => command.name)).toEqual(['a', 'b', 'c']);
    expect(diagnostics.map((found) => found.code)).toEqual(['malformed']);
  });

  it('tells a shell that it does not read', () => {
    expect(readCommands(scriptOf('set x', {}, 'other')).diagnostics[0]!.code).toBe('unsupported');
  });

  it('reads the commands of fish', () => {
    const text = `function ship --argument env
  set -x TAG (git rev-parse HEAD)
  if test -n "$env"; and not test -e lock
    kubectl apply -f k8s.yml; or exit 1
  else if true
    helm upgrade web ./chart --set tag=(cat tag)
  end
end
`;
    const { commands, diagnostics } = readCommands(scriptOf(text, {}, 'fish'));
    expect(diagnostics).toEqual([]);
    expect(commands.map(({ name }) => name)).toEqual([
      ':',
      'git',
      'test',
      'test',
      'kubectl',
      'exit',
      'true',
      'helm',
      'cat',
    ]);
    expect(commands.some(({ errexit, xtrace }) => errexit || xtrace)).toBe(false);
  });

  const pieces = fc.constantFrom(
    ...[
      'a',
      ' ',
      '\n',
      '"',
      "'",
      '$(',
      ')',
      '`',
      '${',
      '}',
      '$X',
      '|',
      '&&',
      '||',
      ';',
      '<<E\n',
      '\nE\n',
      '(',
      '{ ',
      '\\',
    ],
    ...[
      'if ',
      'then ',
      'fi',
      'for x in ',
      'do ',
      'done',
      'case ',
      ' in ',
      'esac',
      ';;',
      '<(',
      '>',
      '${{',
      '}}',
      'X=',
      '[[',
      ']]',
    ],
    ...[
      'bash -c ',
      'eval ',
      'sudo ',
      'ssh h ',
      'cd ',
      '\0',
      '\x040\x04',
      'for i in a b; do ',
      '$i',
      '\x01',
      '\x02/',
      '"$(dirname "$0")/',
      '((',
      '))',
      '{a,b}',
      'é😀',
      '\r\n',
    ],
  );
  const hostile = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

  it.each(['bash', 'pwsh', 'cmd'] as const)('never throws and stays inside the text (%s)', (shell) => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 200 }), hostile), (text) => {
        for (const command of readCommands(scriptOf(text, {}, shell)).commands) {
          for (const { span } of [command, command.program, ...command.arguments]) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThanOrEqual(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['nested substitutions', '$('.repeat(20_000)],
    ['doubling variables', `X=ab\n${'X="$X$X"\n'.repeat(2000)}echo $X`],
    ['nested shells', `${"bash -c '".repeat(2000)}`],
    ['evaluated variables', `X='a b c;'\n${'eval "$X"\n'.repeat(20_000)}`],
    ['growing arrays', `${'A+=(x y z)\n'.repeat(20_000)}echo "\${A[@]}"`],
    ['open expressions', '${{'.repeat(100_000)],
    ['long pipelines', 'a | '.repeat(20_000)],
    ['deep ifs', 'if a; then '.repeat(5000)],
    ['one long line', 'a '.repeat(200_000)],
    ['commands behind commands', 'npx '.repeat(20_000)],
    ['evaluated evaluations', 'eval '.repeat(20_000)],
  ])('gets through %s', (_, text) => {
    const { commands } = readCommands(scriptOf(text));
    expect(commands.length).toBeLessThanOrEqual(20_000);
  });
});

describe('Bats', () => {
  it('reads the commands of tests', () => {
    const script = scriptOf('@test "runs" {\n  run x\n}\n', {}, 'bash', 'test/a.bats');
    const { commands, diagnostics } = readCommands(script);
    expect(diagnostics).toEqual([]);
    expect(commands.map((command) => command.text)).toEqual(['run x']);
  });
});
