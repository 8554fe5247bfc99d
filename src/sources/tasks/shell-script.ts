import { excerptOf } from '../../model/excerpt.ts';
import type { Script, ShellName } from '../../model/script.ts';
import type { Source, SourceFile } from '../../model/source.ts';
import { lookUp } from '../../model/table.ts';
import { baseName } from '../../model/workspace.ts';

const extensions: Readonly<Record<string, ShellName>> = {
  sh: 'sh',
  bash: 'bash',
  ksh: 'bash',
  zsh: 'bash',
  bats: 'bash',
  bat: 'cmd',
  cmd: 'cmd',
  ps1: 'pwsh',
  psm1: 'pwsh',
  fish: 'fish',
};
const family =
  /^#!\s*(?:\/\S*\/)?(?:env\s+(?:-\S+\s+)*)?(?:\S*\/)?(sh|bash|dash|ash|ksh|mksh|zsh|bats|fish|pwsh)(?=\s|$)(.*)$/;

/** A file of its own that a shell runs: by its name, or by its first line. */
export const shellScript: Source = {
  format: 'shell-script',
  matches: (path) => Object.hasOwn(extensions, extensionOf(path)),
  isCandidate: (path, executable) => executable || extensionOf(path) === '',
  recognizes: (file) => shebang(file.text) !== null,
  read(file) {
    return { facts: isForeign(file.text) ? [] : [scriptOf(file)], diagnostics: [] };
  },
};

/** What a shell is given to run: a first line for another program is a comment to it. */
export const shellInput: Source = {
  format: 'shell-input',
  matches: () => false,
  read: (file) => ({ facts: file.text.startsWith('<?') ? [] : [scriptOf(file)], diagnostics: [] }),
};

function extensionOf(path: string): string {
  const name = baseName(path);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
}

function shebang(text: string): { shell: ShellName; options: string } | null {
  if (!text.startsWith('#!')) return null;
  const end = text.indexOf('\n');
  const line = text.slice(0, end === -1 ? 500 : Math.min(end, 500)).trimEnd();
  const match = family.exec(line);
  if (!match) return null;
  const name = match[1]!;
  const shell = name === 'fish' || name === 'pwsh' ? name : /^(?:sh|dash|ash)$/.test(name) ? 'sh' : 'bash';
  return { shell, options: match[2]! };
}

/** A program that another one runs (`php artisan`) need not be a shell's. */
function isForeign(text: string): boolean {
  return (text.startsWith('#!') && shebang(text) === null) || text.startsWith('<?');
}

function scriptOf(file: SourceFile): Script {
  const first = shebang(file.text);
  const options = first?.options ?? '';
  const { path, text } = file;
  return {
    kind: 'script',
    path,
    span: { start: 0, end: text.length },
    text: baseName(path),
    shell: first?.shell ?? lookUp(extensions, extensionOf(path)) ?? 'sh',
    excerpt: excerptOf(text),
    unit: {
      kind: 'file',
      name: baseName(path),
      runner: 'shell',
      // Most scripts are run from the root, whatever folder they stand in.
      directory: '',
      errexit: /\s-[a-zA-Z]*e/.test(options),
      pipefail: /pipefail/.test(options),
    },
  };
}
