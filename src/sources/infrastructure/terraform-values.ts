import type { NamedValue, ValuePiece } from '../../model/named-value.ts';
import type { SourceFile } from '../../model/source.ts';
import { type Span, span } from '../../model/span.ts';
import { folderOf, joinPath } from '../../model/workspace.ts';
import {
  attributeOf,
  blocksOf,
  type HclBlock,
  type HclBody,
  literalOf,
  objectMembers,
} from '../syntax/hcl.ts';
import { type HclExpression, type HclToken, hclTokens } from '../syntax/hcl-tokens.ts';

/** One value that an expression may have; `span` is where it is written. */
export interface HclCandidate {
  readonly pieces: readonly ValuePiece[];
  readonly span: Span;
}

const deepest = 12;

/** The values that an expression may have, as far as texts and names tell; empty where nothing is known. */
export function candidatesOf(expression: HclExpression | undefined, depth = 0): readonly HclCandidate[] {
  if (expression === undefined || depth > deepest || expression.text.length > 10_000) return [];
  const tokens = hclTokens(expression).filter(({ type }) => type !== 'newline');
  return ofTokens(tokens, expression, depth);
}

function ofTokens(tokens: readonly HclToken[], whole: HclExpression, depth: number): readonly HclCandidate[] {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last || depth > deepest) return [];
  const part = (from: number, to: number) => ofTokens(tokens.slice(from, to), whole, depth + 1);
  const question = topLevel(tokens, '?');
  if (question !== -1) {
    const colon = topLevel(tokens, ':', question + 1);
    return colon === -1 ? [] : [...part(question + 1, colon), ...part(colon + 1, tokens.length)];
  }
  if (first.text === '(' && last.text === ')' && closingOf(tokens, 0) === tokens.length - 1)
    return part(1, tokens.length - 1);
  if (tokens.length === 1) return single(first, depth);
  if (first.type === 'name' && tokens[1]?.text === '(' && closingOf(tokens, 1) === tokens.length - 1)
    return called(
      first.text,
      argumentsOf(tokens.slice(2, -1)).map((one) => ofTokens(one, whole, depth + 1)),
    );
  const ref = referenceOf(tokens);
  return ref === null ? [] : [{ pieces: [{ ref }], span: span(first.span.start, last.span.end) }];
}

function single(token: HclToken, depth: number): readonly HclCandidate[] {
  if (token.type === 'string' && token.value !== null) {
    const closed = token.text.length > 1 && token.text.endsWith('"') ? 1 : 0;
    return [{ pieces: [token.value], span: span(token.span.start + 1, token.span.end - closed) }];
  }
  if (token.type === 'number') return [{ pieces: [token.text], span: token.span }];
  if (token.type !== 'template') return [];
  const pieces: ValuePiece[] = [];
  let done = token.span.start + 1;
  const text = (to: number) => token.text.slice(done - token.span.start, to - token.span.start);
  for (const inner of token.interpolations) {
    const [one, ...others] = candidatesOf(inner, depth + 1);
    if (!one || others.length > 0) return [];
    pieces.push(text(inner.span.start - 2), ...one.pieces);
    done = inner.span.end + 1;
  }
  pieces.push(text(token.span.end - 1));
  return [
    { pieces: pieces.filter((piece) => piece !== ''), span: span(token.span.start + 1, token.span.end - 1) },
  ];
}

/** Functions that give one of their arguments, or the first of them as it is. */
function called(name: string, given: readonly (readonly HclCandidate[])[]): readonly HclCandidate[] {
  if (name === 'coalesce' || name === 'try') return given.flat();
  if (/^(?:tostring|trimspace|lower|nonsensitive|sensitive|tonumber)$/.test(name)) return given[0] ?? [];
  if (name !== 'lookup') return [];
  const [map = [], , otherwise = []] = given;
  const members = map.flatMap(({ pieces, span: at }) => {
    const [one] = pieces;
    return pieces.length === 1 && typeof one === 'object'
      ? [{ pieces: [{ ref: `${one.ref}.*` }], span: at }]
      : [];
  });
  return [...members, ...otherwise];
}

/** `var.config["runtime"]` → var.config.runtime; an index that is no literal is `*`. */
function referenceOf(tokens: readonly HclToken[]): string | null {
  const [root] = tokens;
  if (root?.type !== 'name' || !/^(?:var|local|each)$/.test(root.text)) return null;
  let path = root.text;
  for (let at = 1; at < tokens.length; ) {
    const mark = tokens[at]!.text;
    const next = tokens[at + 1];
    if (mark === '.' && (next?.type === 'name' || next?.type === 'number')) {
      path += `.${next.text}`;
      at += 2;
    } else if (mark === '[') {
      const close = closingOf(tokens, at);
      if (close === -1) return null;
      const literal = close === at + 2 && (next?.type === 'string' || next?.type === 'number');
      path += `.${literal ? (next.value ?? next.text) : '*'}`;
      at = close + 1;
    } else return null;
  }
  return path;
}

function topLevel(tokens: readonly HclToken[], mark: string, from = 0): number {
  let depth = 0;
  for (let at = from; at < tokens.length; at++) {
    const { type, text } = tokens[at]!;
    if (type !== 'mark') continue;
    if (depth === 0 && text === mark) return at;
    if (/^[([{]$/.test(text)) depth++;
    else if (/^[)\]}]$/.test(text)) depth--;
  }
  return -1;
}

function closingOf(tokens: readonly HclToken[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    const { type, text } = tokens[at]!;
    if (type !== 'mark') continue;
    if (/^[([{]$/.test(text)) depth++;
    else if (/^[)\]}]$/.test(text) && --depth === 0) return at;
  }
  return -1;
}

function argumentsOf(tokens: readonly HclToken[]): (readonly HclToken[])[] {
  const given: (readonly HclToken[])[] = [];
  let start = 0;
  for (let comma = topLevel(tokens, ','); comma !== -1; comma = topLevel(tokens, ',', start)) {
    given.push(tokens.slice(start, comma));
    start = comma + 1;
  }
  if (start < tokens.length) given.push(tokens.slice(start));
  return given;
}

interface Known {
  readonly folder: string;
  readonly from: string;
  readonly rank: NamedValue['rank'];
}

/** A value and, of an object, its members, by name: `local.versions.blue`. */
function named(file: SourceFile, name: string, value: HclExpression, known: Known, depth = 0): NamedValue[] {
  const members = depth < 4 ? objectMembers(value) : [];
  if (members.length > 0)
    return members.flatMap((member) => named(file, `${name}.${member.name}`, member.value, known, depth + 1));
  return candidatesOf(value).map(({ pieces, span: at }) => ({
    kind: 'named-value',
    path: file.path,
    span: at,
    text: file.text.slice(at.start, at.end),
    name,
    pieces,
    ...known,
  }));
}

/** Names that a Terraform file gives to values: defaults of variables, locals, and inputs of modules beside it. */
export function namedValuesIn(body: HclBody, file: SourceFile): NamedValue[] {
  const folder = folderOf(file.path);
  const own = { folder, from: folder };
  return [
    ...blocksOf(body, 'variable').flatMap((block) => {
      const value = attributeOf(block, 'default')?.value;
      return value ? named(file, `var.${block.labels[0] ?? ''}`, value, { ...own, rank: 'default' }) : [];
    }),
    ...blocksOf(body, 'locals').flatMap((block) =>
      block.attributes.flatMap(({ name, value }) =>
        named(file, `local.${name}`, value, { ...own, rank: 'default' }),
      ),
    ),
    ...blocksOf(body, 'module').flatMap((block) => {
      const source = literalOf(attributeOf(block, 'source')?.value)?.value ?? '';
      const target = /^\.{1,2}\//.test(source) ? joinPath(folder, source) : null;
      if (target === null) return [];
      return block.attributes.flatMap(({ name, value }) =>
        /^(?:source|version|providers|depends_on|for_each|count)$/.test(name)
          ? []
          : named(file, `var.${name}`, value, { folder: target, from: folder, rank: 'given' }),
      );
    }),
  ];
}

/** https://developer.hashicorp.com/terraform/language/values/variables#variable-definitions-tfvars-files */
export function namedValuesInVariablesFile(body: HclBody, file: SourceFile): NamedValue[] {
  const folder = folderOf(file.path);
  const loaded = /(?:^|\/)terraform\.tfvars$|\.auto\.tfvars$/.test(file.path);
  const above = configuredFolder(folder);
  return body.attributes.flatMap(({ name, value }) => [
    ...named(file, `var.${name}`, value, { folder, from: folder, rank: loaded ? 'given' : 'file' }),
    ...(above === null
      ? []
      : named(file, `var.${name}`, value, { folder: above, from: above, rank: 'file' })),
  ]);
}

/** `env/prod.tfvars` and `environments/prod/terraform.tfvars` are for the configuration above them. */
function configuredFolder(folder: string): string | null {
  const parts = folder.split('/');
  const at = parts.findLastIndex((part) =>
    /^(?:env|envs|environments?|vars|tfvars|config|configs)$/i.test(part),
  );
  return at === -1 || parts.length - at > 2 ? null : parts.slice(0, at).join('/');
}

/** `each.value.runtime` in a block whose `for_each` is an object, or a name of one. */
export function withEach(candidates: readonly HclCandidate[], block: HclBlock): readonly HclCandidate[] {
  const forEach = attributeOf(block, 'for_each')?.value;
  return candidates.flatMap((candidate) => {
    const [one] = candidate.pieces;
    if (candidate.pieces.length !== 1 || typeof one !== 'object' || !one.ref.startsWith('each.'))
      return [candidate];
    const [, word, ...path] = one.ref.split('.');
    if (forEach === undefined || word !== 'value') return [];
    const members = objectMembers(forEach);
    if (members.length > 0)
      return members.flatMap(({ value }) => {
        let here: HclExpression | undefined = value;
        for (const key of path) here = objectMembers(here).find(({ name }) => name === key)?.value;
        return candidatesOf(here);
      });
    return candidatesOf(forEach).flatMap((map): HclCandidate[] => {
      const [root] = map.pieces;
      return map.pieces.length === 1 && typeof root === 'object'
        ? [{ pieces: [{ ref: [root.ref, '*', ...path].join('.') }], span: candidate.span }]
        : [];
    });
  });
}
