import { isInfrastructureProgram } from '../../data/infrastructure-programs.ts';
import type { RuntimeUse } from '../../model/runtime.ts';
import type { Source, SourceFile } from '../../model/source.ts';
import { span } from '../../model/span.ts';
import { lookUp } from '../../model/table.ts';
import { readVersion, runtimeUse, type Spoken } from '../runtimes/versions.ts';
import { lambdaForm } from './serverless.ts';

/** Versions that programs of the AWS CDK and of Pulumi name, in TypeScript, Python, Java, C# and Go. */
export const programRuntimes: Source = {
  format: 'program-runtimes',
  matches: () => false,
  isCandidate: isInfrastructureProgram,
  recognizes: ({ text }) =>
    /aws[-_.]?cdk|Amazon\.CDK|pulumi/i.test(text) &&
    /Runtime|runtime|EngineVersion|KubernetesVersion|BuildImage/.test(text),
  read: (file) => ({ facts: readProgram(file), diagnostics: [] }),
};

type Read = (name: string) => Spoken | null;

/** Members of enumerations, which Go joins with `_` and calls: `Runtime.NODEJS_18_X`, `awslambda.Runtime_NODEJS_18_X()`. */
const members: readonly (readonly [form: RegExp, read: Read, source: string])[] = [
  [/\bRuntime[._]([A-Z]+(?:_[A-Z0-9]+)*)\b/g, lambdaConstant, 'lambda'],
  // Pulumi writes `d` for the dot: Runtime.NodeJS14dX, lambda.RuntimePython3d7, Runtime.PYTHON3D7
  [/\bRuntime\.?([A-Z][A-Za-z_]*\d[A-Za-z0-9_]*)\b/g, pulumiConstant, 'lambda'],
  [/\bPostgresEngineVersion[._]VER_(\d+(?:_\d+)*)\b/g, numbered('amazon-rds-postgresql'), 'managed-service'],
  [
    /\bAuroraPostgresEngineVersion[._]VER_(\d+(?:_\d+)*)\b/g,
    numbered('amazon-aurora-postgresql'),
    'managed-service',
  ],
  [/\bMysqlEngineVersion[._]VER_(\d+(?:_\d+)*)\b/g, numbered('amazon-rds-mysql'), 'managed-service'],
  [/\bMariaDbEngineVersion[._]VER_(\d+(?:_\d+)*)\b/g, numbered('amazon-rds-mariadb'), 'managed-service'],
  [/\bKubernetesVersion[._]V(\d+_\d+)\b/g, numbered('amazon-eks'), 'managed-service'],
  [/\bEngineVersion[._]OPENSEARCH_(\d+_\d+)\b/g, numbered('amazon-opensearch'), 'managed-service'],
];

function numbered(product: string): Read {
  return (name) => readVersion(product, name.replaceAll('_', '.'));
}

function readProgram(file: SourceFile): RuntimeUse[] {
  const found: RuntimeUse[] = [];
  const add = (name: string, end: number, spoken: Spoken | null, source: string) => {
    if (spoken && !isComment(file.text, end))
      found.push(runtimeUse(file, span(end - name.length, end), spoken, { source }));
  };
  for (const [form, read, source] of members)
    for (const match of file.text.matchAll(form))
      add(match[1]!, match.index + match[0].length, read(match[1]!), source);
  for (const match of file.text.matchAll(
    /\b[Rr]untime["']?\s{0,5}[:=]\s{0,5}(?:[\w.]{1,40}\()?["']([a-z]+\d[\w.]{0,20})["']/g,
  )) {
    const name = match[1]!;
    add(name, match.index + match[0].length - 1, lambdaForm.test(name) ? lambda(name) : null, 'lambda');
  }
  const seen = new Set<number>();
  return found
    .filter(({ span: { start } }) => !seen.has(start) && seen.add(start))
    .sort((a, b) => a.span.start - b.span.start);
}

function isComment(text: string, at: number): boolean {
  const line = text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 500), at);
  return /^\s*(?:\/\/|#|\*|\/\*)/.test(line);
}

function lambda(version: string): Spoken {
  return { product: 'aws-lambda', version, constraint: 'exact' };
}

/** PYTHON_3_7 → python3.7, NODEJS_14_X → nodejs14.x, JAVA_8_CORRETTO → java8.al2, DOTNET_CORE_3_1 → dotnetcore3.1. */
function lambdaConstant(name: string): Spoken | null {
  const known: Readonly<Record<string, string>> = {
    JAVA_8_CORRETTO: 'java8.al2',
    PROVIDED_AL2: 'provided.al2',
    PROVIDED_AL2023: 'provided.al2023',
    GO_1_X: 'go1.x',
  };
  const text =
    lookUp(known, name) ??
    name
      .toLowerCase()
      .replace(/^dotnet_core_/, 'dotnetcore_')
      .replace(/^([a-z]+)_/, '$1')
      .replaceAll('_', '.');
  return lambdaForm.test(text) ? lambda(text) : null;
}

/** NodeJS14dX → nodejs14.x, PYTHON3D7 → python3.7, Java8AL2 → java8.al2 */
function pulumiConstant(name: string): Spoken | null {
  const text = name
    .toLowerCase()
    .replaceAll('_', '')
    .replace(/(\d)d(\d|x)/, '$1.$2')
    .replace(/^(java\d+)al2$/, '$1.al2');
  return /\d/.test(text) && lambdaForm.test(text) ? lambda(text) : null;
}
