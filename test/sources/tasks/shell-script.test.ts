import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shellScript } from '../../../src/sources/tasks/shell-script.ts';

const fileOf = (path: string, text: string, executable = false) => ({ path, text, executable });

describe('shell scripts', () => {
  it.each([
    'a.sh',
    'x/b.bash',
    'c.zsh',
    'd.ksh',
    'e.bats',
    'f.ps1',
    'g.cmd',
    'h.bat',
  ])('are known by name: %s', (path) => {
    expect(shellScript.matches(path)).toBe(true);
  });

  it.each(['a.py', 'sh', 'a.shell', '.sh', 'x.sh/y'])('other names are not: %s', (path) => {
    expect(shellScript.matches(path)).toBe(false);
  });

  it.each([
    '#!/usr/bin/env php\n<?php\necho 1;\n',
    '<?php echo `ls`;',
    '#!/usr/bin/perl\nsystem("ls");\n',
  ])('a program of another language that a script runs is none: %j', (text) => {
    expect(shellScript.read(fileOf('artisan', text)).facts).toEqual([]);
  });

  const shebangs: [string, string | null][] = [
    ['#!/bin/sh\n', 'sh'],
    ['#!/usr/bin/env bash\n', 'bash'],
    ['#! /usr/local/bin/zsh -f\r\n', 'bash'],
    ['#!/usr/bin/env -S bash -e\n', 'bash'],
    ['#!/usr/bin/env pwsh\n', 'pwsh'],
    ['#!/usr/bin/env fish\n', 'fish'],
    ['#!/usr/bin/env python\n', null],
    ['#!/bin/shx\n', null],
    ['echo', null],
  ];
  it.each(shebangs)('are known by their first line: %j', (text, expected) => {
    const file = fileOf('bin/tool', text, true);
    expect(shellScript.isCandidate!(file.path, true)).toBe(true);
    expect(shellScript.recognizes!(file)).toBe(expected !== null);
    if (expected === null) return;
    const [script] = shellScript.read(file).facts;
    expect(script).toMatchObject({ kind: 'script', shell: expected });
  });

  it('take the options of their first line', () => {
    const [script] = shellScript.read(fileOf('x', '#!/bin/bash -eu\n')).facts;
    expect(script).toMatchObject({ unit: { errexit: true, directory: '', kind: 'file' } });
  });

  it('are read whatever they hold', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        expect(shellScript.read(fileOf('x.sh', text)).facts).toHaveLength(1);
        shellScript.recognizes!(fileOf('x', text));
      }),
    );
  });
});
