import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build.ts';

/**
 * Cuts the operations that premortem asks of GitHub out of GitHub's own description, which is far too large to
 * depend on. By hand, when an operation is added:
 *
 *     npm pack @octokit/openapi && tar -xzf octokit-openapi-*.tgz package/package.json package/generated/api.github.com.json
 *     node src/tools/openapi.ts package
 */
const operations = [
  'GET /repos/{owner}/{repo}',
  'GET /repos/{owner}/{repo}/branches',
  'GET /repos/{owner}/{repo}/tags',
  'GET /repos/{owner}/{repo}/releases/tags/{tag}',
  'GET /repos/{owner}/{repo}/git/ref/{ref}',
  'GET /repos/{owner}/{repo}/git/tags/{tag_sha}',
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
  'GET /repos/{owner}/{repo}/commits',
  'GET /repos/{owner}/{repo}/commits/{ref}',
  'GET /repos/{owner}/{repo}/compare/{basehead}',
  'GET /repos/{owner}/{repo}/rules/branches/{branch}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/commits',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments',
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'GET /repos/{owner}/{repo}/issues',
  'POST /repos/{owner}/{repo}/issues',
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'GET /orgs/{org}/repos',
  'GET /installation/repositories',
] as const;

type Json = Readonly<Record<string, unknown>>;

/** Words for people, and examples: two thirds of the text, of no use to a validator. */
const dropped = new Set([
  'description',
  'summary',
  'example',
  'examples',
  'externalDocs',
  'title',
  'x-github',
]);
/** Formats are GitHub's promises to itself; ajv would need a package for them. */
const droppedWords = new Set(['format', 'deprecated', 'readOnly', 'writeOnly', 'discriminator', 'xml']);

function cut(folder: string): string {
  const version = (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string })
    .version;
  const whole = JSON.parse(readFileSync(join(folder, 'generated', 'api.github.com.json'), 'utf8')) as Json;
  const components = new Map<string, unknown>();
  const found = operations.map((operation) => {
    const [method = '', path = ''] = operation.split(' ');
    const described = at(whole, ['paths', path, method.toLowerCase()]);
    if (described === undefined) throw new Error(`GitHub's description has no ${operation}.`);
    return [operation, brief(described as Json)] as const;
  });
  const result = {
    source: `@octokit/openapi ${version}, api.github.com, cut by src/tools/openapi.ts`,
    operations: Object.fromEntries(found),
    schemas: {} as Json,
  };
  result.schemas = Object.fromEntries([...components].sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify(result)}\n`;

  /** Parameters, request body and answers of an operation, and nothing else of it. */
  function brief(operation: Json): Json {
    const parameters = ((operation.parameters ?? []) as Json[]).map((one) => {
      const { name, in: place, required, schema } = resolved(one);
      return { name, in: place, required: required === true, schema: kept(schema) };
    });
    const body = at(operation, ['requestBody', 'content', 'application/json', 'schema']);
    const answers = Object.entries(operation.responses as Json).map(([status, answer]) => {
      const schema = at(resolved(answer as Json), ['content', 'application/json', 'schema']);
      return [status, schema === undefined ? null : kept(schema)];
    });
    return { parameters, body: body === undefined ? null : kept(body), answers: Object.fromEntries(answers) };
  }

  function resolved(value: Json): Json {
    return typeof value.$ref === 'string' ? (at(whole, value.$ref.slice(2).split('/')) as Json) : value;
  }

  /** OpenAPI 3.0's schema → JSON Schema: `nullable` becomes a type, references lead to `schemas` here. */
  function kept(value: unknown, names = false): unknown {
    if (Array.isArray(value)) return value.map((one) => kept(one));
    if (typeof value !== 'object' || value === null) return value;
    const { $ref: reference } = value as { $ref?: unknown };
    if (typeof reference === 'string') return { $ref: component(reference) };
    const entries = Object.entries(value)
      // A property may well be called `description`: names are no keywords.
      .filter(([key]) => names || !(dropped.has(key) || droppedWords.has(key) || key === 'nullable'))
      .map(([key, one]) => [
        key,
        key === 'enum' || key === 'required' || key === 'default'
          ? one
          : kept(one, !names && key === 'properties'),
      ]);
    const schema = Object.fromEntries(entries) as Json;
    return !names && (value as Json).nullable === true ? { anyOf: [schema, { type: 'null' }] } : schema;
  }

  function component(reference: string): string {
    const name = reference.split('/').pop()!;
    if (!components.has(name)) {
      components.set(name, null); // before its own parts, which may lead back here
      components.set(name, kept(at(whole, reference.slice(2).split('/'))));
    }
    return `#/schemas/${name}`;
  }
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Json | undefined)?.[key], value);
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(join(root, 'test', 'github', 'openapi.json'), cut(process.argv[2] ?? 'package'));
}
