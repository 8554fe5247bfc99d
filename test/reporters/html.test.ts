import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { escapeHtml, inlineHtml, link } from '../../src/reporters/html/escape.ts';
import { htmlReport } from '../../src/reporters/html.ts';
import { scanFiles } from '../scan.ts';
import { exampleReport, hostilePath } from './example.ts';

const example = await exampleReport();
const page = htmlReport(example, { blobUrl: 'https://github.com/o/r/blob/abc/' });

describe('the HTML report', () => {
  it('says the verdict first and what fails the job', () => {
    expect(textOf(page)).toContain('premortem: 3 errors, 10 warnings, 5 notices');
    expect(textOf(page)).toContain(
      '3 findings fail the job (fail-on: error). Not everything was checked: 1 note at the end says what.',
    );
  });

  it('admits its own style and script by their hashes, and nothing else', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? '';
    const hashOf = (tag: string) => {
      const body = page.split(`<${tag}>`)[1]!.split(`</${tag}>`)[0]!;
      return `'sha256-${createHash('sha256').update(body).digest('base64')}'`;
    };
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${hashOf('style')}`,
      `script-src ${hashOf('script')}`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it('has no attribute that a strict policy would refuse, and loads nothing', () => {
    const bare = page.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '').replace(/="[^"]*"/g, '=');
    const tags = bare.match(/<[a-z][^>]*>/gi) ?? [];
    const attributes = tags.flatMap((tag) => tag.match(/\s[a-z-]+(?==)/gi) ?? []).map((name) => name.trim());
    expect(
      attributes.filter((name) => /^(?:style|on.*|src|srcset|srcdoc|action|formaction)$/i.test(name)),
    ).toEqual([]);
    expect(tags.filter((tag) => /^<(?:link|img|iframe|object|embed|base)\b/i.test(tag))).toEqual([]);
  });

  it('shows hostile text as text', () => {
    expect(page.match(/<script\b/g)).toHaveLength(1);
    expect(page).not.toMatch(/<img/i);
    expect(page).not.toContain('\u202e');
    expect(page).toContain(escapeHtml(hostilePath));
  });

  it('links lines to the repository where its pages are known', () => {
    expect(page).toContain('href="https://github.com/o/r/blob/abc/.github/workflows/build.yml#L6"');
    expect(page).toContain('href="https://github.com/o/r/blob/abc/deploy%20%22x%22%20%3Cimg');
    expect(htmlReport(example)).not.toContain('/blob/abc/');
  });

  it('tells what is the same in one file once, with its other lines', () => {
    expect(page.match(/data-rule="unpinned-action"/g)).toHaveLength(2);
    expect(textOf(page)).toContain('The same on lines 12 and 18.');
  });

  it('has every table captioned, every control labelled and every part named', () => {
    expect(page.match(/<table/g)?.length).toBe(page.match(/<caption>/g)?.length);
    const ids = new Set([...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
    for (const [, names] of page.matchAll(/aria-labelledby="([^"]+)"/g))
      for (const name of names!.split(' ')) expect(ids).toContain(name);
    for (const [, id] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(id);
    for (const [, id] of page.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
  });

  it('holds the timeline, the upgrades, what was accepted and what was not checked', () => {
    const text = textOf(page);
    expect(text).toContain('Python 3.6ended2016-12-232021-12-23Dockerfile:1');
    expect(text).toContain('express npm4.19.2 →to 5.1.0major');
    expect(text).toContain('Show 2 accepted findings');
    expect(text).toContain('malformedbroken/package-lock.json:1This is no valid JSON');
    expect(text).toContain('bundled table of');
  });

  it('folds the packages that move within a major when they are many', () => {
    const minor = example.upgrades.find(({ bump }) => bump === 'minor')!;
    const upgrades = [...example.upgrades, ...Array.from({ length: 30 }, () => minor)];
    const [before, folded] = htmlReport({ ...example, upgrades }).split(
      '<summary>Show 34 more that move</summary>',
    );
    expect(before).toContain('<code>express</code>');
    expect(before).not.toContain('<code>semver</code>');
    expect(folded?.split('</details>')[0]?.match(/<code>semver<\/code>/g)).toHaveLength(31);
  });

  it('explains the rules that spoke, so that it can be read without a network', () => {
    expect(page).toContain('<a href="#rule-unpinned-install">unpinned-install</a>');
    expect(page).toContain('<details class="rule" id="rule-unpinned-install">');
    expect(page).not.toContain('id="rule-truncated-list"');
    expect(page).toContain('unpinned-install.md" rel="noreferrer">In the documentation</a>');
    const { rules: _, ...without } = example;
    expect(htmlReport(without)).toContain('unpinned-install.md" rel="noreferrer">unpinned-install</a>');
  });

  it('says so when there is nothing', async () => {
    const empty = textOf(htmlReport(await scanFiles({ head: { 'README.md': '# x\n' } })));
    expect(empty).toContain('premortem: no findings');
    expect(empty).toContain('Nothing here fails the job (fail-on: error). Found no files to check.');
  });

  it('says what it leaves out for size', () => {
    const [finding] = example.findings;
    const many: Report = {
      ...example,
      findings: Array.from({ length: 20_010 }, (_, at) => ({ ...finding!, message: `Number ${at}.` })),
    };
    const text = htmlReport(many);
    expect(text.match(/<article/g)).toHaveLength(20_000);
    expect(text).toContain('10 more are left out here for size.');
  });
});

describe('HTML escaping', () => {
  it('lets nothing of any text be markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const html = escapeHtml(text);
        expect(html).not.toMatch(/[<>"'\u0000-\u0008\u202a-\u202e]/);
        expect(html).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39);)/);
      }),
    );
  });

  it('makes nothing but code and days of a message', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('`', '<', 'b', '>', '"', '&', '1', '-', ' ') }),
        (text) => {
          expect(inlineHtml(text).replace(/<\/?(?:code|time)>/g, '')).not.toMatch(/[<>"]/);
        },
      ),
    );
    expect(inlineHtml('Write `a<b>` until 2027-01-31.')).toBe(
      'Write <code>a&lt;b&gt;</code> until <time>2027-01-31</time>.',
    );
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '//example.com',
    ' https://example.com',
    'vbscript:x',
  ])('makes no link of %s', (url) => {
    expect(link(url, 'text')).toBe('text');
  });
});

function textOf(html: string): string {
  return html
    .replace(/<(style|script)>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
