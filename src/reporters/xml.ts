import { inert, printable } from './printable.ts';

/** Text for an attribute or an element. XML 1.0 has no form for control characters, which are written out. */
export function xml(text: string): string {
  return printable(text.toWellFormed())
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

export function xmlDocument(lines: readonly string[]): string {
  return `${inert(['<?xml version="1.0" encoding="UTF-8"?>', ...lines].join('\n'))}\n`;
}
