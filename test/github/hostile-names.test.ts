import { expect, it } from 'vitest';
import { checkout, pullRequest } from './checkout.ts';
import { runAction } from './runner.ts';

const folders = [
  'new\n::error::owned\nline',
  '100%25%0A',
  'colon:comma,equals=',
  '`code`|cell',
  '::error::',
  '##[error]',
  '<img src=x onerror=alert(1)>',
  '</details><h1>',
  '\u202egnp.exe',
  '@octocat',
  'octo-org#1',
  '[link](https://evil.example)',
  '\r::warning::owned',
  "it's",
];

// Windows has no such names.
it.skipIf(process.platform === 'win32')(
  'names of files cannot give commands, mention people, break tables or bring HTML',
  async () => {
    const files = Object.fromEntries(
      folders.map((folder, place) => [`${folder}/Dockerfile`, `FROM redis:8.${place}\n`]),
    );
    const { remote, merge, payload } = pullRequest({ 'README.md': 'before\n' }, files);
    const run = await runAction({
      action: 'unpinned-dependencies',
      workspace: await checkout(remote, merge),
      event: 'pull_request',
      sha: merge,
      payload,
      inputs: { 'fail-on': 'notice', 'json-file': 'report.json' },
    });
    expect(run.outputs['findings-count']).toBe(String(folders.length));
    const told = run.annotations.filter(
      ({ properties }) => properties.title === 'premortem: undigested-image',
    );
    expect(told.length).toBe(7);
    for (const { properties } of told)
      expect(folders.map((one) => `${one}/Dockerfile`)).toContain(properties.file);
    // Whatever the runner could take for a command is one of ours, with a title or the closing error.
    const commands = run.log.split(/\r?\n|\r/).filter((line) => /^\s*::|##\[/.test(line));
    const own =
      /^::(notice title=premortem|error::14 findings at or above|group::premortem report$|endgroup::$|(stop-commands::)?[0-9a-f-]{36})/;
    expect(commands.filter((line) => !own.test(line))).toEqual([]);
    expect(commands.length).toBe(told.length + 6);
    const shown = run.summary.replaceAll(/\]\(https:\/\/github\.com\/[^)\s]*\)/g, ']');
    expect(shown).not.toMatch(/<img|<h1>|\u202e|@octocat|org#1|https:/);
    expect(run.summary.match(/<\/details>/g)?.length).toBe(run.summary.match(/<details/g)?.length);
    const rows = run.summary.split('\n').filter((line) => line.includes('**undigested-image**'));
    expect(rows.every((row) => row.startsWith('| ') && row.endsWith(' |'))).toBe(true);
    expect(rows.length).toBe(folders.length);
    expect(JSON.parse(run.outputs.findings!)).toHaveLength(folders.length);
    expect(Object.keys(run.outputs)).not.toContain('owned');
  },
);
