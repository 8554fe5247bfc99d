import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/** Pages that people read on GitHub. */
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...['docs', 'actions', '.github'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((name) => name.endsWith('.md')),
  ),
];

function textOf(page: string): string {
  return readFileSync(join(root, page), 'utf8')
    .replace(/^(```+)[^\n]*\n[\s\S]*?^\1\s*$/gm, '')
    .replace(/`[^`\n]*`/g, (code) => code.replace(/[[\]()]/g, ' '));
}

/** The anchor that GitHub gives to a heading: https://github.com/Flet/github-slugger */
function anchorsOf(page: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  const text = readFileSync(join(root, page), 'utf8').replace(/^(```+)[^\n]*\n[\s\S]*?^\1\s*$/gm, '');
  for (const [, heading] of text.matchAll(/^#{1,6} +(.+?) *#*$/gm)) {
    const words = heading!.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const slug = words.replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '').replaceAll(' ', '-');
    let unique = slug;
    for (let count = 1; anchors.has(unique); count++) unique = `${slug}-${count}`;
    anchors.add(unique);
  }
  for (const [, id] of text.matchAll(/<a (?:id|name)="([^"]+)"/g)) anchors.add(id!);
  return anchors;
}

const links = pages.flatMap((page) =>
  [...textOf(page).matchAll(/\]\(<?([^)\s>]+)>?(?: "[^"]*")?\)/g)].map((match): [string, string] => [
    page,
    match[1]!,
  ]),
);

describe('links in the documentation', () => {
  it.each(pages)('%s: lead to files and headings that are there', (page) => {
    const broken: string[] = [];
    for (const [, link] of links.filter(([of]) => of === page)) {
      if (/^[a-z][a-z+.-]*:/i.test(link)) continue;
      const [path = '', anchor] = link.split('#');
      const target =
        path === '' ? page : normalize(join(dirname(page), decodeURI(path))).replaceAll('\\', '/');
      if (target.startsWith('..') || !existsSync(join(root, target))) broken.push(link);
      else if (
        anchor !== undefined &&
        statSync(join(root, target)).isFile() &&
        !anchorsOf(target).has(anchor)
      )
        broken.push(link);
    }
    expect(broken).toEqual([]);
  });

  it('to other sites are https', () => {
    expect(links.filter(([, link]) => link.startsWith('http:'))).toEqual([]);
  });

  it('lead to every page of docs/ from another page', () => {
    const linked = new Set(
      links.flatMap(([page, link]) => {
        const [path = ''] = link.split('#');
        const target = normalize(join(dirname(page), path)).replaceAll('\\', '/');
        return target === page ? [] : [target];
      }),
    );
    const lost = pages.filter((page) => /^docs\/[^/]+\.md$/.test(page) && !linked.has(page));
    expect(lost).toEqual([]);
  });
});
