import { describe, expect, it } from 'vitest';
import { type Rendered, render } from '../../src/run/render.ts';
import { scanFiles } from '../scan.ts';

/** What a runner obeys, and what comes close; each is a name in every place where a repository can put one. */
const names = [
  '##[error]x',
  'a##[add-mask]b',
  '###[error]x',
  '::error::x',
  '  ::error::x',
  '\t::warning file=a::x',
  '\u00a0::error::x',
  '::stop-commands::x',
  'a\n::error::x',
  'a\r::error::x',
  'a\u2028::error::x',
  'a\u0085::error::x',
  '\u001b[31m##[error]x',
  '\u001b]0;title\u0007',
];

const quoted = (text: string) => JSON.stringify(text);

function repository(name: string): Record<string, string> {
  const folder = name.replaceAll('/', '');
  const shell = name.replaceAll("'", '').replace(/[\r\n]/g, ' ');
  return {
    [`${folder}/Dockerfile`]: `FROM python:3.6-buster\n# premortem: ignore[${shell}] ${shell}\nRUN curl https://example.com/'${shell}' | sh\nRUN pip install '${shell}'\n`,
    [`ci/${folder}.sh`]: `#!/bin/sh\npip install '${shell}'\nhelm upgrade '${shell}' ./chart\n`,
    '.github/workflows/ci.yml': `on: push\njobs:\n  ${quoted(name)}:\n    runs-on: ${quoted(name)}\n    steps:\n      - name: ${quoted(name)}\n        uses: ${quoted(`owner/${shell}@main`)}\n      - run: ${quoted(`npm install ${shell}`)}\n`,
    'broken.yml': `a: [${name}\n`,
    'requirements.txt': `${shell}\nflask==${shell}\n`,
    'package.json': JSON.stringify({ name, dependencies: { [name]: name } }),
    'package-lock.json': JSON.stringify({
      lockfileVersion: 3,
      packages: { '': { dependencies: { [name]: name } }, [`node_modules/${name}`]: { version: name } },
    }),
    'compose.yml': `services:\n  ${quoted(name)}:\n    image: ${quoted(`redis:${shell}`)}\n`,
  };
}

/** As the runner reads a line: actions/runner `src/Runner.Common/ActionCommand.cs`. */
const isCommand = (line: string) => line.trim().startsWith('::') || line.includes('##[');

describe('names of a repository', () => {
  const formats: readonly Rendered[] = ['text', 'json', 'sarif', 'markdown', 'html', 'github'];

  it.each(names)('%j give the runner no command in any format', async (name) => {
    for (const report of [
      await scanFiles({ head: repository(name) }),
      await scanFiles({ base: { README: 'x' }, head: repository(name) }),
    ]) {
      expect(report.findings.length).toBeGreaterThan(3);
      for (const format of formats) {
        for (const color of [false, true]) {
          const text = await render(report, format, { color, quiet: false });
          const lines = text.split(/\r\n|[\r\n]/);
          const commands = lines.filter(isCommand);
          if (format === 'github')
            expect(commands.every((line) => /^::(error|warning|notice) title=premortem/.test(line))).toBe(
              true,
            );
          else expect(commands).toEqual([]);
          if (!color) expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f]/);
        }
      }
      const json = JSON.parse(await render(report, 'json', { color: false, quiet: false }));
      expect(json.findings.map(({ message }: { message: string }) => message)).toEqual(
        report.findings.map(({ message }) => message),
      );
    }
  });
});
