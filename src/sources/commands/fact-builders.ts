import type { Scalar } from 'yaml';
import { type Excerpt, toFile } from '../../model/excerpt.ts';
import type { ImageRole, ImageUse } from '../../model/image.ts';
import { parseImageReference } from '../../model/image-reference.ts';
import type { Call, Script, ShellName, Unit } from '../../model/script.ts';
import type { SourceFile } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';
import { asScalar, excerptAt, spanOf, textOf } from '../syntax/yaml.ts';
import { scalarsOf, type YamlPlace } from '../syntax/yaml-values.ts';

export interface ImageWords {
  readonly owner?: string | null;
  readonly builtHere?: boolean;
  /** The reference where it is not simply what is written; null when it cannot be known. */
  readonly reference?: string | null;
}

/** An image named at a span. What still holds a variable has no reference: it is unknown, never guessed. */
export function imageUse(file: SourceFile, span: Span, role: ImageRole, words: ImageWords = {}): ImageUse {
  const text = file.text.slice(span.start, span.end);
  const reference = words.reference === undefined ? text : words.reference;
  return {
    kind: 'image',
    path: file.path,
    span,
    text,
    reference: reference === null ? null : parseImageReference(reference),
    role,
    ...(words.owner ? { owner: words.owner } : {}),
    ...(words.builtHere ? { builtHere: true } : {}),
  };
}

/** The image that a YAML scalar names; none for maps, empty values and what has several words. */
export function imageAt(
  node: unknown,
  { file }: YamlPlace,
  role: ImageRole,
  words: ImageWords = {},
): readonly ImageUse[] {
  const scalar = asScalar(node);
  const text = textOf(scalar);
  if (!scalar || text === null || text.trim() === '') return [];
  return [imageUse(file, spanOf(scalar, file), role, { reference: text.trim(), ...words })];
}

/** A script fact; none when there is nothing in it to run. */
export function scriptOf(
  file: SourceFile,
  read: Excerpt,
  unit: Unit,
  shell: ShellName = 'sh',
): readonly Script[] {
  if (read.text.trim() === '') return [];
  const excerpt = { ...read, length: file.text.length };
  const start = toFile(excerpt, 0);
  const last = toFile(excerpt, excerpt.text.trimEnd().length - 1) + 1;
  const end = Math.min(file.text.length, last > start ? last : start + 1);
  const span = { start, end };
  return [{ kind: 'script', path: file.path, span, text: file.text.slice(start, end), shell, excerpt, unit }];
}

export function callOf(
  file: SourceFile,
  span: Span,
  unit: Unit,
  call: Pick<Call, 'targets' | 'via'> & Partial<Pick<Call, 'targetName' | 'arguments' | 'image'>>,
): Call {
  const text = file.text.slice(span.start, span.end);
  return { kind: 'call', path: file.path, span, text, unit, arguments: [], ...call };
}

/** The lines of YAML scalars, alone or in lists, as excerpts in order. */
export function excerptsOf(node: unknown, place: YamlPlace): readonly Excerpt[] {
  return scalarsOf(node, place).map((scalar: Scalar) => excerptAt(scalar, place.file));
}

/**
 * What the first line says runs the text (`#!/usr/bin/env bash`): null without one, `other` for what is no
 * shell. Options stand on that line too: `#!/bin/bash -eu`.
 */
export function shebangOf(text: string): { shell: ShellName; errexit: boolean } | null {
  const line = /^#![ \t]*(\S[^\r\n]{0,200})/.exec(text.slice(0, 256))?.[1];
  if (line === undefined) return null;
  const words = line.trim().split(/\s+/);
  const program = words.find((word) => !/(^|\/)env$/.test(word) && !word.startsWith('-')) ?? '';
  const name = program.slice(program.lastIndexOf('/') + 1);
  const errexit = words.some((word) => /^-[a-z]*e[a-z]*$/.test(word));
  return { shell: shellNamed(name), errexit };
}

/** `/bin/bash` → bash; what speaks the POSIX language is sh; what is no shell is `other`. */
export function shellNamed(program: string): ShellName {
  const name = program.slice(Math.max(program.lastIndexOf('/'), program.lastIndexOf('\\')) + 1);
  if (/^(bash|zsh|ksh\d*|mksh)$/.test(name)) return 'bash';
  if (/^(sh|ash|dash|busybox)$/.test(name)) return 'sh';
  if (/^(pwsh|powershell)(\.exe)?$/i.test(name)) return 'pwsh';
  if (/^cmd(\.exe)?$/i.test(name)) return 'cmd';
  return name === 'fish' ? 'fish' : 'other';
}
