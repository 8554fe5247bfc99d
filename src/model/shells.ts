// Commands that run text as shell code, and where that text stands.

/** `-c` of shells, with the letters that may be bundled before it. */
const shellText = /^-[a-zA-Z]*c$/;
const shells = new Set(['sh', 'bash', 'dash', 'ash', 'zsh', 'ksh', 'mksh', 'rbash']);

export function isShell(name: string): boolean {
  return shells.has(name);
}

/** The word of `bash -c 'text'` that holds the text; -1 when there is none. */
export function shellTextAt(name: string, patterns: readonly string[]): number {
  if (name === 'eval') return patterns.length === 2 ? 1 : -1;
  if (name === 'trap') return patterns.length > 2 && !patterns[1]!.startsWith('-') ? 1 : -1;
  if (name === 'su' || name === 'runuser' || name === 'script' || name === 'flock') {
    const option = patterns.findIndex((word) => /^-[a-z]*c$/.test(word) || word === '--command');
    return option > 0 && option + 1 < patterns.length ? option + 1 : -1;
  }
  if (!shells.has(name)) return -1;
  for (let at = 1; at < patterns.length; at++) {
    const word = patterns[at]!;
    if (shellText.test(word)) {
      // `bash -c -e 'text'` and `bash -ec -- 'text'` are the same to the shell.
      for (let place = at + 1; place < patterns.length; place++) {
        if (!/^[-+]/.test(patterns[place]!)) return place;
        if (/^[-+]o$/.test(patterns[place]!)) place++;
      }
      return -1;
    }
    if (/^[-+][a-zA-Z]*[oO]$/.test(word) || word === '--rcfile' || word === '--init-file') at++;
    else if (!/^[-+]/.test(word)) return -1;
  }
  return -1;
}

/** Names for which `shellTextAt` can have an answer. */
export function runsText(name: string): boolean {
  return shells.has(name) || /^(?:eval|trap|su|runuser|script|flock)$/.test(name);
}

/** A shell that reads its script from standard input: no file among its operands. */
export function readsScript(name: string, patterns: readonly string[]): boolean {
  if (!isShell(name)) return false;
  for (let at = 1; at < patterns.length; at++) {
    const word = patterns[at]!;
    if (word === '-' || word === '--' || /^-[a-zA-Z]*s[a-zA-Z]*$/.test(word)) return true;
    if (/^[-+]o$/.test(word)) at++;
    else if (!/^[-+]/.test(word)) return false;
  }
  return true;
}
