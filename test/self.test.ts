import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../src/cli/index.ts';
import { version } from '../src/run/version.ts';

const root = join(import.meta.dirname, '..');

describe('premortem', () => {
  it('passes premortem', async () => {
    let out = '';
    const code = await main(['audit', root, '--offline', '--format', 'json', '--fail-on', 'notice'], {
      out: (text) => {
        out += text;
      },
      error: () => {},
      input: () => Promise.resolve(''),
      outIsTerminal: false,
      errorIsTerminal: false,
      environment: {},
      now: () => Date.parse('2026-11-20T12:00:00Z'),
    });
    const { findings, diagnostics } = JSON.parse(out);
    const told = findings.filter(({ suppressed }: { suppressed: unknown }) => suppressed === null);
    expect(
      told.map((one: { rule: string; location: { path: string } }) => `${one.location.path} ${one.rule}`),
    ).toEqual([]);
    expect(diagnostics.filter(({ path }: { path: string | null }) => path !== null)).toEqual([]);
    expect(code).toBe(0);
  });

  it('says the version that its package says', () => {
    expect(version).toBe(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version);
  });
});
