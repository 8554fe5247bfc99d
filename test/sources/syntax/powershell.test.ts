import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../src/model/excerpt.ts';
import type { Script, ShellName } from '../../../src/model/script.ts';
import { readCommands } from '../../../src/sources/syntax/shell.ts';

function read(text: string, shell: ShellName) {
  const script: Script = {
    kind: 'script',
    path: 'x.ps1',
    span: { start: 0, end: text.length },
    text,
    shell,
    excerpt: excerptOf(text),
    unit: { kind: 'file', name: null, runner: 'shell', directory: '', errexit: false, pipefail: false },
  };
  return readCommands(script).commands;
}

/** `wrapper>name arg arg`, unknown parts as `?`. */
function lines(text: string, shell: ShellName): string[] {
  return read(text, shell).map((command) =>
    [
      [...command.wrappers, command.name ?? '?'].join('>'),
      ...command.arguments.map((argument) => argument.pattern.replaceAll('\0', '?')),
    ].join(' '),
  );
}

describe('PowerShell', () => {
  const cases: [string, string[]][] = [
    ['a \'b c\' "d"; e # f', ['a b c d', 'e']],
    ['<# a\nb #> c', ['c']],
    ['$v = \'1.2\'\na x==$v "$v-$u"', ['a x==1.2 1.2-?']],
    ['a `\n  b `\n  c', ['a b c']],
    ['a -Name b, c', ['a -Name b,c']],
    ['if ($x) { a } else { b }', ['echo ?', 'a', 'b']],
    ['function f { a }', ['a']],
    ['& ./tool.exe /S', ['tool /S']],
    ['. ./lib.ps1', ['. ./lib.ps1']],
    ["a @'\nb\n'@", ['a b']],
    ['try { a } catch { b }', ['a', 'b']],
    ['$x = a b\nc $x', ['a b', 'c ?']],
    ['a `"b`"', ['a "b"']],
  ];
  it.each(cases)('%s', (text, expected) => {
    expect(lines(text, 'pwsh')).toEqual(expected);
  });

  it('links pipelines', () => {
    const [irm, iex] = read('irm https://e.org/x | iex', 'pwsh');
    expect(iex!.input).toEqual({ type: 'pipe', from: 0 });
    expect([irm!.pipeline.length, iex!.pipeline.place]).toEqual([2, 1]);
  });

  it('links what groups and methods give to the argument they fill', () => {
    const commands = read("iex ((New-Object Net.WebClient).DownloadString('https://e.org/x'))", 'pwsh');
    expect(commands.map((command) => command.name)).toEqual(['iex', 'New-Object', 'downloadstring']);
    expect(commands[2]!.feeds).toEqual({ command: 0, argument: 0, how: 'substitution' });
    expect(commands[2]!.arguments[0]!.value).toBe('https://e.org/x');
  });
});

describe('cmd', () => {
  const cases: [string, string[]][] = [
    ['@echo off\r\na b\r\n', ['echo off', 'a b']],
    ['REM a\r\n:: b\r\n:label\r\nc', ['c']],
    ['set V=1.2\r\na x==%V% %U%', ['set V=1.2', 'a x==1.2 ?']],
    ['a ^\r\n b', ['a b']],
    ['call npm ci && a | b', ['npm ci', 'a', 'b']],
    ['a "b c"', ['a b c']],
    ['powershell -NoProfile -Command "a | b"', ['powershell>a', 'powershell>b']],
    ['if exist x (a y) else (b)', ['x a y else b']],
  ];
  it.each(cases)('%s', (text, expected) => {
    expect(lines(text, 'cmd')).toEqual(expected);
  });
});
