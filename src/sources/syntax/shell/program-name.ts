import { baseName } from '../../../model/workspace.ts';

/** `/usr/bin/pip3`, `$BIN/tool.exe` → the last part; null when that is not known. */
export function programName(pattern: string): string | null {
  const name = baseName(pattern.replaceAll('\\', '/')).replace(/\.exe$/i, '');
  return name === '' || /[\0-\x04]/.test(name) ? null : name;
}
