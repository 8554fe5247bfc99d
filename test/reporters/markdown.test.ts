import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { code, escapeMarkdown, linkTarget } from '../../src/reporters/markdown.ts';

/** Pieces that mean something to Markdown, HTML or GitHub, and what stands around them. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'`|<>@#*_~[]()!\\&"\n\r$^{}:/.-= \t\u202e\u0000'.split(''),
        ...[
          '@octocat',
          '#1',
          'GH-1',
          'o/r#1',
          '<img src=x>',
          '-->',
          '<!--',
          '](',
          'https://example.com/a|b)',
          'www.',
        ],
        ...['`x`', '``', '\\|', '\\`', '&lt;', '&#124;', 'a'.repeat(40), '```', '$$', '| --- |'],
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

/** What is outside of `<code>`, where GitHub looks for mentions and references. */
const outside = (markdown: string) => markdown.replace(/<code>[^<]*<\/code>/g, ' ');

describe('escapeMarkdown', () => {
  it('lets no HTML through but its own code elements', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const rest = outside(escapeMarkdown(text));
        expect(rest).not.toMatch(/[<>]/);
        expect(rest).not.toMatch(/&(?!(?:amp|lt|gt);)/);
      }),
      { numRuns: 500 },
    );
  });

  it('never ends a table cell or a line', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const markdown = escapeMarkdown(text);
        expect(markdown).not.toMatch(/[\r\n]/);
        expect(markdown).not.toMatch(/(?<!\\)(?:\\\\)*\|/);
      }),
      { numRuns: 500 },
    );
  });

  it('mentions nobody and refers to no issue, commit or site', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const rest = outside(escapeMarkdown(text)).replace(/\\(?=[^\w\s])/g, '');
        expect(rest).not.toMatch(/(?:^|\W)@\w/);
        expect(rest).not.toMatch(/#\d/);
        expect(rest).not.toMatch(/\bGH-\d/i);
        expect(rest).not.toMatch(/\bwww\.|:\/\//i);
        expect(rest).not.toMatch(/(?<!\u2060)\b[0-9a-f]{40}\b/);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves no punctuation that formats', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(outside(escapeMarkdown(text)).replace(/\\[\\`*_{}[\]()|~!^$]/g, '')).not.toMatch(
          /[\\`*_{}[\]()|~!^$]/,
        );
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['Write `npm ci`.', 'Write <code>npm ci</code>.'],
    ['a | b', 'a \\| b'],
    ['see (https://example.com/x).', 'see \\(<code>https&#58;//example.com/x</code>\\).'],
    ['by @octocat, #12', 'by @\u2060octocat, #\u206012'],
    ['one\r\n  two', 'one two'],
    ['<img src=x>', '&lt;img src=x&gt;'],
  ])('%j becomes %j', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });
});

describe('code and links', () => {
  it('make one element of any text', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(code(text)).toMatch(/^<code>[^<>`|@[\]*_~\r\n]*<\/code>$/);
      }),
      { numRuns: 500 },
    );
  });

  it('end only where they should', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(linkTarget(text)).toMatch(/^[^\s()<>|'"`\\]*$/);
      }),
      { numRuns: 500 },
    );
  });
});
