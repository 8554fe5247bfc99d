import type { Origin, Requirement } from '../../model/dependency.ts';
import type { Source, SourceFile } from '../../model/source.ts';
import { span } from '../../model/span.ts';
import { baseName } from '../../model/workspace.ts';
import { isCommit } from '../modules/git-url.ts';
import { manifestOf, requirementOf } from './draft.ts';

/** The literal tuples of `deps` (https://hexdocs.pm/mix/Mix.Tasks.Deps.html). */
export const mixExs: Source = {
  format: 'mix-exs',
  matches: (path) => baseName(path) === 'mix.exs',
  read(file) {
    const start = file.text.search(/^[ \t]*defp?\s+deps\b/m);
    const end = start === -1 ? -1 : file.text.slice(start).search(/\n {2}end\b/);
    const body = start === -1 ? '' : file.text.slice(start, end === -1 ? undefined : start + end);
    const requirements: Requirement[] = [];
    for (const tuple of body.matchAll(/^[ \t[]*\{\s*:(\w+)\s*,([^{}]*)/gm)) {
      const at = start + tuple.index + tuple[0].length - tuple[2]!.length;
      const read = readTuple(file, tuple[1]!, tuple[2]!, at, start + tuple.index + tuple[0].indexOf(':') + 1);
      if (read) requirements.push(read);
    }
    const folder = /\bapps_path:\s*"([^"\n]+)"/.exec(file.text)?.[1];
    const root = /\blockfile:\s*"((?:\.\.\/)+mix\.lock)"/.exec(file.text)?.[1];
    const manifest = manifestOf(file, {
      ecosystem: 'hex',
      format: 'mix-exs',
      name: /\bapp:\s*:(\w+)/.exec(file.text)?.[1] ?? null,
      version: /\bversion:\s*"([^"\n]+)"/.exec(file.text)?.[1] ?? null,
      role: /\bpackage:|\bdefp?\s+package\b/.test(file.text) ? 'library' : root ? 'unknown' : 'application',
      lockfiles: ['mix.lock'],
      workspaces: folder === undefined ? [] : [`${folder}/*`],
    });
    return { facts: [manifest, ...requirements], diagnostics: [] };
  },
};

function readTuple(
  file: SourceFile,
  name: string,
  rest: string,
  at: number,
  nameAt: number,
): Requirement | null {
  const option = (key: string) => new RegExp(`\\b${key}:\\s*"([^"\\n]*)"`).exec(rest)?.[1];
  if (/\bin_umbrella:\s*true/.test(rest)) return null;
  const version = /^\s*"([^"\n]*)"/.exec(rest);
  const github = option('github');
  const url = option('git') ?? (github === undefined ? undefined : `https://github.com/${github}`);
  const path = option('path');
  const origin: Origin =
    path !== undefined
      ? { type: 'path', path }
      : url !== undefined
        ? { type: 'git', url, ref: option('ref') ?? option('tag') ?? option('branch') ?? null }
        : { type: 'index' };
  const written = version?.[1] ?? null;
  const from = version ? at + version[0].length - 1 - version[1]!.length : nameAt;
  const exact =
    path !== undefined ||
    (origin.type === 'git'
      ? origin.ref !== null && isCommit(origin.ref)
      : /^(?:==\s*)?\d+\.\d+\.\d+[\w.+-]*$/.test(written ?? ''));
  return requirementOf(file, 'hex', {
    name,
    requirement: origin.type === 'git' ? origin.ref : written,
    exact,
    origin,
    scope: /\bonly:\s*(?:\[\s*)?:(?:dev|test)/.test(rest) ? 'development' : 'runtime',
    span: span(from, version ? from + version[1]!.length : from + name.length),
  });
}
