import { append } from '../../model/append.ts';
import { hashOfFile } from '../../model/content.ts';
import type { Origin } from '../../model/dependency.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { span } from '../../model/span.ts';
import { baseName } from '../../model/workspace.ts';
import { listAt } from './chains.ts';
import { index } from './entry.ts';
import { LockReader } from './reader.ts';

/**
 * Gemfile.lock (gems.locked): sections, each with remotes and `specs:`, then DEPENDENCIES. A gem stands once for
 * each platform; it is told once. Gems of a PATH are the project's own, and Bundler itself is no dependency.
 */
export const gemfile: Source = {
  format: 'gemfile-lock',
  matches: (path) => /^(?:Gemfile(?:\.[^/]+)?\.lock|[^/]+\.gemfile\.lock|gems\.locked)$/.test(baseName(path)),
  read,
};

interface Section {
  readonly name: string;
  remote: string;
  revision: string | null;
}

interface Gem {
  readonly name: string;
  readonly version: string;
  readonly at: number;
  readonly section: Section;
  readonly requires: string[];
}

const known = new Set([
  'GEM',
  'GIT',
  'PATH',
  'PLUGIN SOURCE',
  'PLATFORMS',
  'DEPENDENCIES',
  'RUBY VERSION',
  'BUNDLED WITH',
  'CHECKSUMS',
]);

function read(file: SourceFile): Reading {
  const reader = new LockReader(file, 'gem');
  reader.settleConflicts();
  const { gems, asked, checksums } = scan(reader);
  const byName = new Map<string, number>();
  const own = new Set(gems.flatMap((gem) => (gem.section.name === 'PATH' ? gem.requires : [])));
  const nodes: Gem[] = [];
  for (const gem of gems) {
    const { name, version, section, at } = gem;
    if (section.name === 'PATH') continue;
    const first = byName.get(name);
    if (first !== undefined) {
      append(nodes[first]!.requires, gem.requires);
      if (nodes[first]!.version === version) continue;
    }
    byName.set(name, nodes.length);
    nodes.push(gem);
    const direct = Object.hasOwn(asked, name) || own.has(name);
    const integrity = checksums.get(`${name} ${version}`)?.join(' ') ?? null;
    reader.add(
      { name, version, origin: originOf(section), integrity, direct },
      span(at, at + version.length),
    );
  }
  reader.graphWith(() => {
    const requires = nodes.map((gem) => gem.requires.flatMap((name) => byName.get(name) ?? []));
    const roots = [...Object.keys(asked), ...own].flatMap((name) => byName.get(name) ?? []);
    return { names: nodes.map((gem) => gem.name), requires, roots };
  });
  return reader.lockfile('gemfile', null, { requirements: asked });
}

function scan(reader: LockReader) {
  const { text } = reader;
  const gems: Gem[] = [];
  const asked: Record<string, string> = {};
  const checksums = new Map<string, string[]>();
  let section: Section | null = null;
  let inSpecs = false;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    let end = newline === -1 ? text.length : newline;
    const next = end + 1;
    while (end > start && (text.charCodeAt(end - 1) === 13 || text.charCodeAt(end - 1) === 32)) end--;
    let at = start;
    while (text.charCodeAt(at) === 32) at++;
    const indent = at - start;
    if (at < end) {
      if (indent === 0) {
        section = { name: text.slice(at, end), remote: '', revision: null };
        inSpecs = false;
        if (!known.has(section.name)) {
          reader.problem('This section is not known, and not compared.', span(at, end), 'unsupported');
        }
      } else if (section === null) reader.problem('This line belongs to no section.', span(at, end));
      else if (section.name === 'DEPENDENCIES') {
        // `!` marks what comes from a source of its own.
        const { name, version } = parts(text, at, text.charCodeAt(end - 1) === 33 ? end - 1 : end);
        if (name !== '__proto__') asked[name.replace(/!$/, '')] = version ?? '';
      } else if (section.name === 'CHECKSUMS') {
        const close = text.indexOf(')', at);
        if (close !== -1 && close < end) {
          const { name, version } = parts(text, at, close + 1);
          const hash = text
            .slice(close + 1, end)
            .trim()
            .replaceAll('=', ':');
          const key = `${name} ${withoutPlatform(version ?? '')}`;
          // One line per platform: their hashes stand side by side.
          for (const one of hash.split(/[\s,]+/)) {
            if (one !== '') append(listAt(checksums, key), [hashOfFile(one, `${name}-${version ?? ''}`)]);
          }
        }
      } else if (indent === 2) {
        inSpecs = text.startsWith('specs:', at);
        if (text.startsWith('remote:', at)) section.remote = text.slice(at + 7, end).trim();
        else if (text.startsWith('revision:', at)) section.revision = text.slice(at + 9, end).trim();
      } else if (inSpecs && indent === 4) {
        const { name, version, versionAt } = parts(text, at, end);
        if (version === null)
          reader.problem(`${name} has no version here and is not compared.`, span(at, end));
        else gems.push({ name, version: withoutPlatform(version), at: versionAt, section, requires: [] });
      } else if (inSpecs && indent > 4) {
        const gem = gems[gems.length - 1];
        gem?.requires.push(parts(text, at, end).name.replace(/!$/, ''));
      } else if (inSpecs) reader.problem('This line is not understood, and not compared.', span(at, end));
    }
    start = next;
  }
  return { gems, asked, checksums };
}

/** `rails (~> 7.0, >= 7.0.4)` → name and what stands in the brackets. */
function parts(
  text: string,
  at: number,
  end: number,
): { name: string; version: string | null; versionAt: number } {
  const open = text.indexOf(' (', at);
  if (open === -1 || open >= end || text.charCodeAt(end - 1) !== 41) {
    const space = text.indexOf(' ', at);
    return { name: text.slice(at, space === -1 || space > end ? end : space), version: null, versionAt: at };
  }
  return { name: text.slice(at, open), version: text.slice(open + 2, end - 1), versionAt: open + 2 };
}

/** `1.15.4-x86_64-linux` → `1.15.4`: versions of gems hold no hyphen, platforms begin after the first. */
function withoutPlatform(version: string): string {
  const cut = version.indexOf('-');
  return cut === -1 ? version : version.slice(0, cut);
}

function originOf({ name, remote, revision }: Section): Origin {
  if (name === 'GIT') return { type: 'git', url: remote, ref: revision };
  if (remote === '' || /^https?:\/\/(?:www\.)?rubygems\.org\/?$/.test(remote)) return index;
  return { type: 'registry', url: remote.replace(/^(https?:\/\/)[^/@]*@/, '$1') };
}
