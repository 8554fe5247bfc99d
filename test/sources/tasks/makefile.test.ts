import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makefile } from '../../../src/sources/tasks/makefile.ts';
import { callsOf, fileOf, scriptFacts, scriptsOf, wordAt } from '../reading.ts';

const read = (text: string, path = 'Makefile') => makefile.read(fileOf(path, text));

describe('makefile', () => {
  test.each([
    ['Makefile', true],
    ['a/GNUmakefile', true],
    ['makefile', true],
    ['Makefile.docker', true],
    ['build/rules.mk', true],
    ['Makefile.am', false],
    ['Makefile.in', false],
    ['makefile.py.txt', false],
    ['CMakeLists.txt', false],
  ])('%s: %s', (path, expected) => expect(makefile.matches(path)).toBe(expected));

  test.each([
    ['a:\n\techo 1\n\t@echo 2\n', ['2:2 sh a: echo 1', '3:3 sh a: echo 2']],
    ['a: ; echo 1\n', ['1:6 sh a: echo 1']],
    ['a:\n\t-@rm x\n\t+ls\n', ['2:4 sh ignored a: rm x', '3:3 sh a: ls']],
    ['V := 1.2\na:\n\tpip install x==$(V)\n', ['3:2 sh a: pip install x==1.2']],
    ['V ?= 1\nW = $(V).2\na:\n\tx ${W} $W\n', ['4:2 sh a: x 1.2 1.2']],
    ['a:\n\techo $$HOME $(date) ${USER}\n', ['2:2 sh a: echo $HOME $(date) ${USER}']],
    ['V != date\na:\n\tx $(V)\n', ['1:6 sh V: date', '3:2 sh a: x \x01\x01\x01\x01']],
    ['V := $(strip $(shell date)) # $(shell no)\n', ['1:22 sh V: date']],
    ['ifdef X\nV = 1\nelse\nV = 2\nendif\na:\n\tx $(V)\n', ['7:2 sh a: x \x01\x01\x01\x01']],
    ['I = $(R)/a:1\na:\n\tdocker run $(I)\n', ['3:2 sh a: docker run \x01/a:1']],
    ['a:\n\tx $(shell cat V) $(call f,$(g))\n', [`2:2 sh a: x $(cat V) ${'\x01'.repeat(14)}`]],
    ['a b: c\n\ttouch $@\n', [`2:2 sh a: touch \x01\x01`]],
    ['bin/x:\n\ttouch $@\n', ['2:2 sh bin/x: touch bin/x']],
    ['a:\n\tx \\\n\t  y\n', ['2:2 sh a: x \\\n  y']],
    [
      '.ONESHELL:\nSHELL := /bin/bash\n.SHELLFLAGS := -eu -o pipefail -c\na:\n\tcd x\n\tls\n',
      ['5:2 bash errexit pipefail a: cd x\nls'],
    ],
    ['define f\na:\n\techo\nendef\nb:\n\tls\n', ['6:2 sh b: ls']],
    ['SHELL := /usr/bin/env bash -e\na:\n\tls\n', ['3:2 bash errexit a: ls']],
    ['SHELL = python\na:\n\tprint(1)\n', []],
    ['a: V = 2\na:\n\tx $(V)\n', ['3:2 sh a: x 2']],
    ['$(OBJ:.c=.o): x.c\n\tcc x\n', ['2:2 sh $(OBJ:.c=.o): cc x']],
    ['A = $(B)\nB = $(A)\na:\n\tx $(A)\n', ['4:2 sh a: x \x01\x01\x01\x01']],
    ['# a:\n\techo\n', []],
  ] as [string, string[]][])('recipes of %j', (text, expected) => {
    expect(scriptsOf(read(text))).toEqual(expected);
  });

  test('what stands in a recipe leads back to its place', () => {
    const [script] = scriptFacts(read('V = 10.20.30\na:\n\tx $$A $(V) then \\\n\t\tlast\n'));
    expect(wordAt(script!, 'then')).toBe('3:13 then');
    expect(wordAt(script!, '10.20.30')).toBe('3:8 $(V)');
    expect(wordAt(script!, 'last')).toBe('4:3 last');
  });

  test('calls', () => {
    const text = 'all: build x.c | dir\nbuild other: ; $(MAKE) test\ndir:\n\tmkdir dir\n';
    const reading = read(text, 'app/Makefile');
    expect(callsOf(reading)).toEqual([
      '1:6 make all → app/Makefile build',
      '1:18 make all → app/Makefile dir',
      '2:1 make other → app/Makefile build',
    ]);
    expect(scriptsOf(reading)).toEqual(['2:16 sh build: make test', '4:2 sh dir: mkdir dir']);
  });

  test('any text without a throw', () => {
    const part = fc.constantFrom(
      '\t',
      'a:',
      ' b',
      '\n',
      '$(',
      ')',
      '${',
      '}',
      '$',
      '=',
      ':=',
      'V',
      '\\',
      'define x',
      'endef',
      'ifdef',
      '$$',
      ';',
      '#',
      '@',
      '-',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(part, { maxLength: 60 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (words) => {
        for (const fact of read(words).facts) {
          expect(fact.span.start).toBeLessThanOrEqual(fact.span.end);
          expect(fact.span.end).toBeLessThanOrEqual(words.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
