import type { Origin, Requirement } from '../../model/dependency.ts';
import type { Source, SourceFile } from '../../model/source.ts';
import { span } from '../../model/span.ts';
import { baseName } from '../../model/workspace.ts';
import { manifestOf, requirementOf } from './draft.ts';

/** Literal `.package(url:)` lines (https://docs.swift.org/package-manager/PackageDescription/PackageDescription.html). */
export const packageSwift: Source = {
  format: 'package-swift',
  matches: (path) => /^Package(?:@swift-[\d.]+)?\.swift$/.test(baseName(path)),
  read(file) {
    const requirements: Requirement[] = [];
    for (const found of file.text.matchAll(/\.package\s*\(/g)) {
      const start = found.index + found[0].length;
      const read = readPackage(file, withinParentheses(file.text.slice(start, start + 2000)), start);
      if (read) requirements.push(read);
    }
    const role = /\.library\s*\(/.test(file.text)
      ? 'library'
      : /\.executable(?:Target)?\s*\(/.test(file.text)
        ? 'application'
        : 'unknown';
    const name = /\bPackage\s*\(\s*name:\s*"([^"\n]*)"/.exec(file.text)?.[1] ?? null;
    const manifest = manifestOf(file, {
      ecosystem: 'swift',
      format: 'package-swift',
      name,
      role,
      lockfiles: ['Package.resolved'],
    });
    return { facts: [manifest, ...requirements], diagnostics: [] };
  },
};

function withinParentheses(text: string): string {
  let depth = 1;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return text.slice(0, at);
  }
  return text;
}

function readPackage(file: SourceFile, inside: string, start: number): Requirement | null {
  const url = /\burl:\s*"([^"\n]*)"/.exec(inside);
  if (!url) return null; // a path in this tree
  const fixed =
    /\b(exact|revision)\s*[:(]\s*"([^"\n]*)"/.exec(inside) ?? /(\.exact)\(\s*"([^"\n]*)"/.exec(inside);
  const branch = /\bbranch\s*[:(]\s*"([^"\n]*)"/.exec(inside);
  const range = /(?:\bfrom:\s*|,\s*)("[^"\n]*"(?:\s*\.\.[.<]\s*"[^"\n]*")?)/.exec(
    inside.slice(url.index + url[0].length),
  );
  const written = fixed?.[2] ?? branch?.[1] ?? range?.[1]?.replace(/^"([^"]*)"$/, '$1') ?? null;
  const from = start + url.index + url[0].length - 1 - url[1]!.length;
  const origin: Origin = {
    type: 'git',
    url: url[1]!,
    ref: fixed?.[1] === 'revision' || branch ? written : null,
  };
  const name = url[1]!.replace(/^https?:\/\//, '').replace(/\.git$/, '');
  return requirementOf(file, 'swift', {
    name,
    requirement: written,
    exact: fixed !== null,
    origin,
    span: span(from, from + url[1]!.length),
  });
}
