import type { Download } from '../../model/download.ts';

export type Use = Download['use'];

/** How sure it is that what was fetched runs; 0 where nothing says so. */
function rank(use: Use): number {
  switch (use.type) {
    case 'interpreted':
      return 5;
    case 'installed':
      return 4;
    case 'executed':
      return 3;
    case 'extracted':
      return use.executed ? 2 : 1;
    default:
      return 0;
  }
}

/** It runs, or what was in it does. */
export function isCodeUse(use: Use): boolean {
  return rank(use) >= 2;
}

/** The one that says more; the first of two that say the same. */
export function stronger(one: Use, other: Use): Use {
  return rank(other) > rank(one) ? other : one;
}

const shells = /^(?:sh|bash|dash|ash|zsh|ksh|mksh)$/;
const languages =
  /^(?:python(?:\d(?:\.\d+)?)?|pypy3?|ruby|perl|node|nodejs|php(?:\d(?:\.\d)?)?|deno|bun|osascript|pwsh|powershell|Rscript|R|lua|groovy|tclsh|sqlplus|iex|invoke-expression)$/i;

export function isShell(name: string): boolean {
  return shells.test(name);
}

export function isLanguage(name: string): boolean {
  return languages.test(name);
}

/** Runs a file or text that it is given: shells, languages. */
export function isInterpreter(name: string): boolean {
  return isShell(name) || isLanguage(name);
}
