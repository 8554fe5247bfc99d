import { append } from '../../model/append.ts';
import type { RuntimeUse } from '../../model/runtime.ts';
import type { Source, SourceFile } from '../../model/source.ts';
import { runtimeUse, type Spoken } from '../runtimes/versions.ts';
import { at, items, spanOf as jsonSpan, textOf as jsonText, readJson } from '../syntax/json.ts';
import { asMap, asScalar, readYaml, spanOf, textOf } from '../syntax/yaml.ts';
import { entriesOf, valueAt, type YamlPlace } from '../syntax/yaml-values.ts';
import { serverlessValues } from './serverless-values.ts';

/** AWS Lambda's identifiers (https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html). */
export const lambdaForm =
  /^(?:python\d\.\d+|nodejs(?:\d+\.x|\d\.\d+(?:-edge)?)?|ruby\d\.\d|java\d+(?:\.al2(?:023)?)?|dotnet(?:core)?\d+(?:\.\d)?|go1\.x|provided(?:\.al2(?:023)?)?)$/;

/** Google's: python37, nodejs10, go111, php72, ruby25. Java's and .NET's name no product that is listed. */
const googleForm = /^(python|nodejs|go|php|ruby)(\d{1,3})$/;

/** What a function's runtime names: a Lambda runtime as AWS keeps it, or a language by Google's name. */
export function functionRuntime(text: string): Spoken | null {
  if (lambdaForm.test(text)) return { product: 'aws-lambda', version: text, constraint: 'exact' };
  return googleRuntime(text);
}

export function googleRuntime(text: string): Spoken | null {
  const match = googleForm.exec(text);
  if (!match) return null;
  const [, product = '', digits = ''] = match;
  const version =
    product === 'nodejs' ? digits : digits.length > 1 ? `${digits[0]}.${digits.slice(1)}` : digits;
  return { product, version, constraint: 'floating' };
}

/** Kubeless and OpenFaaS say `python2.7` and `nodejs10` too, and run the language's own image. */
function languageRuntime(text: string): Spoken | null {
  const match = /^(python|nodejs|go|php|ruby)(\d+(?:\.\d+)?)$/.exec(text);
  if (!match?.[2]?.includes('.')) return googleRuntime(text);
  return { product: match[1]!, version: match[2], constraint: 'floating' };
}

function withRoot(file: SourceFile, read: (root: unknown, place: YamlPlace) => RuntimeUse[]) {
  const { documents } = readYaml(file);
  const document = documents[0];
  return document ? read(document.contents, { file, document }) : [];
}

/** https://www.serverless.com/framework/docs/providers/aws/guide/serverless.yml */
export const serverlessFramework: Source = {
  format: 'serverless',
  matches: (path) => /(?:^|\/)serverless(?:[-.][\w-]+)?\.(?:ya?ml|json)$/.test(path),
  read: (file) => ({ facts: withRoot(file, readServerless), diagnostics: readYaml(file).diagnostics }),
};

function readServerless(root: unknown, place: YamlPlace): RuntimeUse[] {
  const provider = valueAt(root, ['provider'], place);
  const service = textOf(asScalar(valueAt(provider, ['name'], place)) ?? asScalar(provider));
  const [source, readName] =
    service === null || service === 'aws'
      ? (['lambda', functionRuntime] as const)
      : (['function', languageRuntime] as const);
  const read = (node: unknown, owner?: string) =>
    serverlessValues(node, root, place).flatMap(({ text, scalar }): RuntimeUse[] => {
      const spoken = readName(text.trim());
      const written = asScalar(node);
      if (!spoken || !written) return [];
      const elsewhere =
        scalar === written
          ? {}
          : { related: [{ path: place.file.path, span: spanOf(written, place.file), message: 'used here' }] };
      const words = { source, ...(owner === undefined ? {} : { owner }), ...elsewhere };
      return [runtimeUse(place.file, spanOf(scalar, place.file), spoken, words)];
    });
  const found = read(valueAt(provider, ['runtime'], place));
  for (const { key, value } of entriesOf(valueAt(root, ['functions'], place), place))
    append(found, read(valueAt(value, ['runtime'], place), key));
  return found;
}

/** `runtime: python37` of App Engine. Its flexible environment names only the language. */
export const appEngine: Source = {
  format: 'app-engine',
  matches: (path) => /(?:^|\/)app(?:[-.][\w-]+)?\.ya?ml$/.test(path),
  read: (file) => ({
    facts: withRoot(file, (root, place) => {
      const node = asMap(root) ? asScalar(valueAt(root, ['runtime'], place)) : null;
      const spoken = googleRuntime(textOf(node) ?? '');
      return node && spoken ? [runtimeUse(file, spanOf(node, file), spoken, { source: 'app-engine' })] : [];
    }),
    // The name is a common one; Kubernetes has its own reader.
    diagnostics: /^runtime:/m.test(file.text) ? readYaml(file).diagnostics : [],
  }),
};

/** `"functions": { "runtime": "nodejs12" }` of Firebase. */
export const firebase: Source = {
  format: 'firebase',
  matches: (path) => /(?:^|\/)firebase\.json$/.test(path),
  read: (file) => {
    const { root, diagnostics } = readJson(file);
    const functions = at(root, ['functions']);
    const nodes = [functions, ...items(functions)].map((one) => at(one, ['runtime']));
    return {
      facts: nodes.flatMap((node) => {
        const spoken = googleRuntime(jsonText(node) ?? '');
        return node && spoken
          ? [runtimeUse(file, jsonSpan(node, file), spoken, { source: 'app-engine' })]
          : [];
      }),
      diagnostics,
    };
  },
};
