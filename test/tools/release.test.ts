import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { releaseProblems, sectionOf } from '../../src/tools/release.ts';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const changelog =
  '# Changelog\n\n## [Unreleased]\n\n## [1.2.3] - 2026-11-20\n\n### Added\n\n- A thing.\n\n## [1.2.2] - 2026-11-01\n\n- Another.\n\n[1.2.3]: https://example.com\n';

describe('a release', () => {
  const check = (tag: string, text = changelog) =>
    releaseProblems(tag, '{"version":"1.2.3"}', "export const version = '1.2.3';", text);

  it('has one version in tag, package.json, source and changelog', () => {
    expect(check('v1.2.3')).toEqual([]);
    expect(check('v1.2.4').join('\n')).toMatch(/package\.json has the version 1\.2\.3/);
    expect(check('1.2.3').join('\n')).toMatch(/no tag of a version/);
    expect(check('v1.2.3', changelog.replace(' - 2026-11-20', '')).join('\n')).toMatch(/has no day/);
    expect(check('v1.2.3', '# Changelog\n').join('\n')).toMatch(/no section/);
  });

  it('takes its notes from the changelog', () => {
    expect(sectionOf(changelog, '1.2.3')).toBe('### Added\n\n- A thing.');
    expect(sectionOf(changelog, '1.2.2')).toBe('- Another.');
    expect(sectionOf(changelog, '1.2')).toBeNull();
  });

  it('finds the version of package.json in the changelog', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    expect(sectionOf(read('CHANGELOG.md'), version)).not.toBeNull();
    expect(read('CHANGELOG.md')).toContain('\n## [Unreleased]\n');
  });
});

/** https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema */
describe('issue forms', () => {
  const forms = readdirSync(join(root, '.github', 'ISSUE_TEMPLATE')).filter((name) => name !== 'config.yml');

  it.each(forms)('%s asks for the smallest input', (name) => {
    const form = parse(read(`.github/ISSUE_TEMPLATE/${name}`)) as {
      name: string;
      description: string;
      body: {
        type: string;
        id: string;
        attributes: { label: string; render?: string; options?: string[] };
      }[];
    };
    expect(form.description.length).toBeGreaterThan(10);
    const ids = form.body.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { type, attributes } of form.body) {
      expect(['input', 'textarea', 'dropdown', 'checkboxes', 'markdown']).toContain(type);
      expect(attributes.label).toBeTruthy();
      expect(type === 'dropdown').toBe(attributes.options !== undefined);
    }
    expect(JSON.stringify(form).toLowerCase()).toContain('smallest');
  });

  it('there are three', () => expect(forms).toHaveLength(3));
});
