import type { Scalar } from 'yaml';
import { append } from '../../model/append.ts';
import { asMap, asScalar, textOf } from '../syntax/yaml.ts';
import { valueAt, type YamlPlace } from '../syntax/yaml-values.ts';

export interface ServerlessValue {
  readonly text: string;
  /** Where it is written. */
  readonly scalar: Scalar;
}

const deepest = 8;

/**
 * The values that a scalar of a serverless.yml may have: itself, what `${self:custom.x}` leads to, and the defaults of
 * `${opt:x, 'y'}` and `${env:X, 'y'}` (https://www.serverless.com/framework/docs/guides/variables).
 */
export function serverlessValues(
  node: unknown,
  root: unknown,
  place: YamlPlace,
  depth = 0,
): readonly ServerlessValue[] {
  const scalar = asScalar(node);
  const text = textOf(scalar);
  if (!scalar || text === null || depth > deepest || text.length > 2000) return [];
  if (!text.includes('${')) return [{ text, scalar }];
  const whole = /^\$\{(.*)\}$/s.exec(text.trim())?.[1];
  return whole === undefined ? [] : expressionValues(whole, scalar, root, place, depth);
}

function expressionValues(
  expression: string,
  scalar: Scalar,
  root: unknown,
  place: YamlPlace,
  depth: number,
): readonly ServerlessValue[] {
  if (depth > deepest) return [];
  const found: ServerlessValue[] = [];
  for (const part of partsOf(expression)) {
    const literal = /^'([^']*)'$|^"([^"]*)"$/.exec(part);
    if (literal) {
      found.push({ text: literal[1] ?? literal[2] ?? '', scalar });
      break; // a literal is never empty-handed: nothing behind it counts
    }
    const inner = /^\$\{(.*)\}$/s.exec(part)?.[1];
    if (inner !== undefined) {
      append(found, expressionValues(inner, scalar, root, place, depth + 1));
      continue;
    }
    const path = /^self:([\w.-]+)$/.exec(part)?.[1] ?? /^self:(.+)$/s.exec(part)?.[1];
    if (path === undefined) continue;
    const values = membersAt(root, keysOf(path), place).flatMap((one) =>
      serverlessValues(one, root, place, depth + 1),
    );
    append(found, values);
    if (values.length > 0) break;
  }
  return found.slice(0, 64);
}

/** `custom.runtime.${opt:stage}`: a part that is not known is every member. */
function keysOf(path: string): readonly (string | null)[] {
  return path
    .replace(/\$\{[^{}]*\}/g, '\0')
    .split('.')
    .map((key) => (key.includes('\0') ? null : key));
}

function membersAt(node: unknown, keys: readonly (string | null)[], place: YamlPlace): readonly unknown[] {
  let here: unknown[] = [node];
  for (const key of keys) {
    here = here.flatMap((one) => {
      if (key !== null) {
        const value = valueAt(one, [key], place);
        return value === undefined || value === null ? [] : [value];
      }
      return asMap(one)?.items.map(({ value }) => value) ?? [];
    });
    if (here.length > 64) return [];
  }
  return here;
}

/** Parts between the commas that stand in no quotes and no braces. */
function partsOf(expression: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote = '';
  let start = 0;
  for (let at = 0; at < expression.length; at++) {
    const character = expression[at]!;
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === "'" || character === '"') quote = character;
    else if (character === '{') depth++;
    else if (character === '}') depth--;
    else if (character === ',' && depth === 0) {
      parts.push(expression.slice(start, at).trim());
      start = at + 1;
    }
  }
  parts.push(expression.slice(start).trim());
  return parts;
}
