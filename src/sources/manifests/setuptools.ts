import { append } from '../../model/append.ts';
import type { Requirement } from '../../model/dependency.ts';
import type { Source, SourceFile } from '../../model/source.ts';
import { span } from '../../model/span.ts';
import { lookUp } from '../../model/table.ts';
import { baseName } from '../../model/workspace.ts';
import { manifestOf, requirementOf } from './draft.ts';
import { pythonRequirement } from './pep508.ts';

type Scope = Requirement['scope'];

const keys: Readonly<Record<string, Scope>> = {
  install_requires: 'runtime',
  setup_requires: 'build',
  tests_require: 'development',
};

/** https://setuptools.pypa.io/en/latest/userguide/declarative_config.html */
export const setupCfg: Source = {
  format: 'setup-cfg',
  matches: (path) => baseName(path) === 'setup.cfg',
  read(file) {
    const requirements: Requirement[] = [];
    let section = '';
    let key = '';
    let isPackage = false;
    let at = 0;
    for (const line of file.text.split('\n')) {
      const header = /^\[([^\]]*)\]/.exec(line)?.[1];
      const entry = /^([\w.-]+)\s*[=:]/.exec(line);
      if (header !== undefined) [section, key] = [header.trim(), ''];
      else if (entry) key = entry[1]!;
      isPackage ||= section === 'metadata' && key === 'name';
      const scope =
        section === 'options'
          ? lookUp(keys, key)
          : section === 'options.extras_require'
            ? 'optional'
            : undefined;
      if (scope && header === undefined && key !== '') {
        const text = entry ? line.slice(entry[0].length) : /^\s/.test(line) ? line : '';
        const start = at + line.length - text.trimStart().length;
        const read = add(file, text.trim(), start, scope);
        if (read) requirements.push(read);
      }
      at += line.length + 1;
    }
    if (!isPackage && requirements.length === 0) return { facts: [], diagnostics: [] }; // settings of some tools
    const manifest = manifestOf(file, { ecosystem: 'pypi', format: 'setup-cfg', role: 'library' });
    return { facts: [manifest, ...requirements], diagnostics: [] };
  },
};

/** The lists that setup.py writes out. What it computes is not to be known. */
export const setupPy: Source = {
  format: 'setup-py',
  matches: (path) => baseName(path) === 'setup.py',
  read(file) {
    if (!/\bsetup\s*\(/.test(file.text)) return { facts: [], diagnostics: [] };
    const requirements: Requirement[] = [];
    for (const opened of file.text.matchAll(
      /\b(install_requires|setup_requires|tests_require)[ \t]*=[ \t]*\[/g,
    ))
      append(requirements, literals(file, opened.index + opened[0].length, lookUp(keys, opened[1]!)!));
    const manifest = manifestOf(file, { ecosystem: 'pypi', format: 'setup-py', role: 'library' });
    return { facts: [manifest, ...requirements], diagnostics: [] };
  },
};

/** The string literals from here to the list's end. */
function literals(file: SourceFile, from: number, scope: Scope): Requirement[] {
  const found: Requirement[] = [];
  const token = /#[^\n]*|(["'])((?:(?!\1)[^\\\n])*)\1|[[\]]/g;
  token.lastIndex = from;
  let depth = 0;
  for (let match = token.exec(file.text); match; match = token.exec(file.text)) {
    if (match[0] === '[') depth++;
    else if (match[0] === ']' && depth-- === 0) break;
    else if (match[2] !== undefined) {
      const read = add(file, match[2], match.index + 1, scope);
      if (read) found.push(read);
    }
  }
  return found;
}

function add(file: SourceFile, text: string, start: number, scope: Scope): Requirement | null {
  const read = text === '' || /[{}%]|^file:/.test(text) ? null : pythonRequirement(text);
  if (!read) return null;
  const { length, ...what } = read;
  return requirementOf(file, 'pypi', { ...what, scope, span: span(start, start + length) });
}
