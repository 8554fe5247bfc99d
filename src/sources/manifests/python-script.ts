import type { Source, SourceFile } from '../../model/source.ts';
import { baseName } from '../../model/workspace.ts';
import { at, readToml } from '../syntax/toml.ts';
import { manifestOf } from './draft.ts';
import { listed } from './pyproject.ts';

const opening = /^# \/\/\/ script[ \t]*\r?$/m;

/** A script's inline metadata (https://packaging.python.org/en/latest/specifications/inline-script-metadata/). */
export const pythonScript: Source = {
  format: 'python-script',
  matches: () => false,
  isCandidate: (path, executable) => path.endsWith('.py') || (executable && !baseName(path).includes('.')),
  recognizes: (file) => file.text.includes('# /// script') && opening.test(file.text),
  read(file) {
    const block = onlyMetadata(file);
    if (!block) return { facts: [], diagnostics: [] };
    const { root, diagnostics } = readToml(block);
    const requirements = listed(file, at(root, ['dependencies']), 'runtime');
    if (requirements.length === 0) return { facts: [], diagnostics };
    const manifest = manifestOf(file, {
      ecosystem: 'pypi',
      format: 'python-script',
      role: 'application',
      lockfiles: [`${baseName(file.path)}.lock`],
    });
    return { facts: [manifest, ...requirements], diagnostics };
  },
};

/** The file with everything blanked but the block's TOML, so that places stay what they are. */
function onlyMetadata(file: SourceFile): SourceFile | null {
  const start = opening.exec(file.text);
  if (!start) return null;
  const body = start.index + start[0].length;
  let at = body + 1;
  let text = ' '.repeat(at);
  while (at < file.text.length) {
    const newline = file.text.indexOf('\n', at);
    const end = newline === -1 ? file.text.length : newline;
    const line = file.text.slice(at, end);
    if (!line.startsWith('#') || /^# \/\/\/\s*$/.test(line)) break;
    text += `${' '.repeat(Math.min(2, line.length))}${line.slice(2).replace(/\r$/, ' ')}\n`;
    at = end + 1;
  }
  return { ...file, text: text.slice(0, file.text.length) };
}
