import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Files, told } from './told.ts';

interface Trial {
  readonly tool: string;
  readonly name: string;
  readonly base: Files;
  readonly head: Files;
  /** What the tool's own frozen install said of the head. */
  readonly fails: boolean;
}

/**
 * Manifests and lockfiles that the tools themselves wrote, with what their frozen installs said: `npm ci`,
 * `pnpm install --frozen-lockfile`, `yarn install --frozen-lockfile` and `--immutable`, `bun install
 * --frozen-lockfile`, `uv lock --check`, `poetry check --lock`, `pipenv verify`, `bundle install` when frozen,
 * `composer validate`, `cargo metadata --locked`.
 */
const trials = JSON.parse(
  readFileSync(new URL('frozen-installs.json', import.meta.url), 'utf8'),
) as readonly Trial[];

/** The tool fails, and nobody gets a version that was not reviewed: too much is locked, or the group is another. */
const unreported =
  /package gone|gem gone|moved to development|optional peer|not locked again|another platform$/;

/** Yarn 1 does not look at the members of a workspace, and installs what is not locked in the newest version. */
const unseen = new Set(['yarn: member: range above', 'yarn: member: new package']);

describe('a frozen install fails exactly where unsynced-lockfile reports', () => {
  test('there are enough of them', () => {
    expect(trials.length).toBeGreaterThan(100);
    expect(new Set(trials.map(({ tool }) => tool)).size).toBeGreaterThanOrEqual(10);
  });

  test.each(
    trials.map((trial) => [`${trial.tool}: ${trial.name}`, trial] as const),
  )('%s', async (name, trial) => {
    const found = await told('unsynced-lockfile', trial.base, trial.head);
    const isReported = found.length > 0;
    if (unseen.has(name)) expect([isReported, trial.fails]).toEqual([true, false]);
    else if (unreported.test(name)) expect(isReported && !trial.fails).toBe(false);
    else expect(isReported).toBe(trial.fails);
  });
});
