import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';

/** GitHub's own description of what is asked and answered, cut down by `src/tools/openapi.ts`. */
interface Description {
  readonly operations: Readonly<
    Record<
      string,
      {
        readonly parameters: readonly {
          readonly name: string;
          readonly in: 'path' | 'query' | 'header';
          readonly required: boolean;
          readonly schema: object;
        }[];
        readonly body: object | null;
        readonly answers: Readonly<Record<string, object | null>>;
      }
    >
  >;
}

const text = readFileSync(join(import.meta.dirname, 'openapi.json'), 'utf8');
const description = JSON.parse(text) as Description;
// Everything comes as text in an address, numbers too.
const ajv = new Ajv({ strict: false, coerceTypes: true, allErrors: true }).addSchema(description, 'github');
const strict = new Ajv({ strict: false, allErrors: true }).addSchema(description, 'github');
const compiled = new Map<string, ValidateFunction>();

export interface Asked {
  /** `GET /repos/{owner}/{repo}/git/trees/{tree_sha}` */
  readonly operation: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** The operation that a request is; null when it is none that premortem is known to ask. */
export function operationOf(method: string, path: string): Asked | null {
  for (const operation of Object.keys(description.operations)) {
    const [verb, template = ''] = operation.split(' ');
    if (verb !== method) continue;
    // A ref may hold slashes, and GitHub takes them either way.
    const pattern = template.replace(
      /\{(\w+)\}/g,
      (_, name) => `(?<${name}>${name === 'ref' ? '.+' : '[^/]+'})`,
    );
    const match = new RegExp(`^${pattern}$`).exec(path);
    if (!match) continue;
    const named = Object.entries(match.groups ?? {}).map(([name, value]) => [
      name,
      decodeURIComponent(value),
    ]);
    return { operation, parameters: Object.fromEntries(named) };
  }
  return null;
}

/** What GitHub's description says against a request. */
export function requestProblems(asked: Asked, query: URLSearchParams, body: unknown): string[] {
  const { parameters, body: wanted } = description.operations[asked.operation]!;
  const problems: string[] = [];
  const known = new Set(parameters.filter((one) => one.in === 'query').map(({ name }) => name));
  for (const name of query.keys()) if (!known.has(name)) problems.push(`no parameter ${name} is described`);
  for (const { name, in: place, required, schema } of parameters) {
    if (place === 'header') continue;
    const value = place === 'path' ? asked.parameters[name] : query.get(name);
    if (value === null || value === undefined) {
      if (required) problems.push(`the parameter ${name} is missing`);
    } else problems.push(...errorsOf(ajv, `${asked.operation} ${name}`, wrapped(schema), { value }));
  }
  if (wanted === null) return body === undefined ? problems : [...problems, 'a body where none is described'];
  problems.push(...errorsOf(strict, `${asked.operation} body`, wanted, body ?? {}));
  const described = (wanted as { properties?: object }).properties ?? {};
  for (const key of Object.keys((body ?? {}) as object))
    if (!Object.hasOwn(described, key)) problems.push(`the body has ${key}, which is not described`);
  return problems;
}

/** What GitHub's description says against a canned answer. Statuses that any operation may have are let pass. */
export function answerProblems({ operation }: Asked, status: number, body: unknown): string[] {
  const { answers } = description.operations[operation]!;
  if (!Object.hasOwn(answers, String(status)))
    return [401, 403, 404, 410, 422, 429].includes(status) || status >= 500
      ? []
      : [`no answer ${status} is described`];
  const schema = answers[String(status)];
  return schema ? errorsOf(strict, `${operation} ${status}`, schema, body) : [];
}

function wrapped(schema: object): object {
  return { type: 'object', properties: { value: schema } };
}

function errorsOf(validator: Ajv, name: string, schema: object, value: unknown): string[] {
  let validate = compiled.get(name);
  if (!validate) {
    // References in the cut are `#/schemas/…`: of the whole description, not of this piece.
    const absolute = JSON.stringify(schema).replaceAll('"#/schemas/', '"github#/schemas/');
    validate = validator.compile(JSON.parse(absolute) as object);
    compiled.set(name, validate);
  }
  if (validate(value)) return [];
  return (validate.errors ?? []).slice(0, 5).map((error) => `${name}${error.instancePath}: ${error.message}`);
}
