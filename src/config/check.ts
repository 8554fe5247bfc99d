import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Schema } from '../model/schema.ts';
import { lookUp } from '../model/table.ts';
import { nearest } from './nearest.ts';

export interface Problem {
  readonly message: string;
  /** Offset in the text. */
  readonly at: number;
}

/**
 * Holds a YAML tree against a schema. Our own, because a validator library tells pointers, not places, and does
 * not say which key was probably meant. `name` is how messages call the value: `rules.floating-image`.
 */
export function check(node: Node | null | undefined, schema: Schema, name: string): Problem[] {
  const at = node?.range?.[0] ?? 0;
  if (isAlias(node)) return [{ message: `${name} is an alias; write it out`, at }];
  if (schema.anyOf) return checkAny(node, schema.anyOf, name, at);
  if (schema.enum) return checkEnum(node, schema.enum, name, at);
  switch (schema.type) {
    case 'object':
      return checkObject(node, schema, name, at);
    case 'array':
      if (!isSeq(node)) return [{ message: `${name} must be a list`, at }];
      return node.items.flatMap((item, index) =>
        check(item as Node, schema.items ?? {}, `${name}[${index}]`),
      );
    case 'string':
      return checkString(node, schema, name, at);
    case 'number':
    case 'integer':
      return checkNumber(node, schema, name, at);
    case 'boolean':
      return isScalar(node) && typeof node.value === 'boolean'
        ? []
        : [{ message: `${name} must be true or false`, at }];
    default:
      return [];
  }
}

function checkAny(
  node: Node | null | undefined,
  schemas: readonly Schema[],
  name: string,
  at: number,
): Problem[] {
  // A map is held against the map that is allowed, anything else against the rest: that gives the better message.
  const fitting = schemas.find((one) => isMap(node) === (one.type === 'object'));
  return fitting ? check(node, fitting, name) : [{ message: `${name} has the wrong form`, at }];
}

function checkEnum(
  node: Node | null | undefined,
  allowed: readonly (string | boolean)[],
  name: string,
  at: number,
): Problem[] {
  const value = isScalar(node) ? node.value : undefined;
  if (allowed.some((one) => one === value)) return [];
  const words = allowed.filter((one) => typeof one === 'string');
  return [{ message: `${name} must be one of ${words.join(', ')}`, at }];
}

function checkString(node: Node | null | undefined, schema: Schema, name: string, at: number): Problem[] {
  if (!isScalar(node) || typeof node.value !== 'string') return [{ message: `${name} must be text`, at }];
  if (node.value.trim().length < (schema.minLength ?? 0)) return [{ message: `${name} is empty`, at }];
  if (schema.pattern !== undefined && !new RegExp(schema.pattern).test(node.value)) {
    const message = schema.patternMeans
      ? `${name} must be ${schema.patternMeans}`
      : `${name} does not match ${schema.pattern}`;
    return [{ message, at }];
  }
  return [];
}

function checkNumber(node: Node | null | undefined, schema: Schema, name: string, at: number): Problem[] {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = schema;
  const value = isScalar(node) && typeof node.value === 'number' ? node.value : Number.NaN;
  const fits = schema.type === 'integer' ? Number.isSafeInteger(value) : Number.isFinite(value);
  if (fits && value >= minimum && value <= maximum) return [];
  const kind = schema.type === 'integer' ? 'a whole number' : 'a number';
  const range =
    schema.minimum === undefined
      ? ''
      : schema.maximum === undefined
        ? `, ${minimum} or more`
        : ` from ${minimum} to ${maximum}`;
  return [{ message: `${name} must be ${kind}${range}`, at }];
}

function checkObject(node: Node | null | undefined, schema: Schema, name: string, at: number): Problem[] {
  if (!isMap(node)) return [{ message: `${name} must be a map`, at }];
  const known = Object.keys(schema.properties ?? {});
  const seen = new Set<string>();
  const problems = node.items.flatMap((pair) => {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    const where = (pair.key as Node | null)?.range?.[0] ?? at;
    if (seen.has(key)) return [{ message: `${name} has ${key} twice`, at: where }];
    seen.add(key);
    const property = lookUp(schema.properties ?? {}, key) ?? (schema.additionalProperties || undefined);
    if (!property) {
      const near = nearest(key, known);
      return [
        { message: `${name} has no key ${key}${near === null ? '' : ` (did you mean ${near}?)`}`, at: where },
      ];
    }
    return check(pair.value as Node | null, property, name === 'the configuration' ? key : `${name}.${key}`);
  });
  for (const key of schema.required ?? [])
    if (!seen.has(key)) problems.push({ message: `${name} lacks ${key}`, at });
  return problems;
}
