import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryUrl, rulePagesOfAction, version } from '../../src/run/version.ts';

const { version: written, repository } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'),
) as { version: string; repository?: { url: string } };

it('version and repository are those of package.json; a placeholder is no repository', () => {
  const url = repository?.url.replace(/^git\+/, '').replace(/\.git$/, '') ?? null;
  expect(version).toBe(written);
  expect(repositoryUrl).toBe(url?.includes('/OWNER/') ? null : url);
});

describe('the pages of rules', () => {
  const environment = {
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_ACTION_REPOSITORY: 'octo/premortem',
    GITHUB_ACTION_REF: 'v1.2.3',
  };

  it('are those of the copy in use', () => {
    expect(rulePagesOfAction(environment)).toBe('https://github.com/octo/premortem/blob/v1.2.3/docs/rules/');
  });

  it.each([
    { GITHUB_ACTION_REPOSITORY: '' },
    { GITHUB_ACTION_REF: undefined },
    { GITHUB_ACTION_REPOSITORY: 'a/b/../c' },
    { GITHUB_SERVER_URL: 'javascript:x' },
  ])('are not known with %j', (change) => {
    expect(rulePagesOfAction({ ...environment, ...change })).toBe(null);
  });
});
