import type { Scalar } from 'yaml';
import { cloudformationEngines, cloudformationServices } from '../../data/managed-services.ts';
import { append } from '../../model/append.ts';
import type { Fact } from '../../model/facts.ts';
import type { Source, SourceFile } from '../../model/source.ts';
import { lookUp } from '../../model/table.ts';
import { imageUse } from '../commands/fact-builders.ts';
import { runtimeUse } from '../runtimes/versions.ts';
import { asMap, asScalar, asSeq, items, readYaml, spanOf, textOf } from '../syntax/yaml.ts';
import { entriesOf, valueAt, type YamlPlace } from '../syntax/yaml-values.ts';
import { readServiceVersion } from './service-versions.ts';

/** CloudFormation and SAM templates, YAML or JSON, which is YAML too. */
export const cloudformationRuntimes: Source = {
  format: 'cloudformation-runtimes',
  matches: () => false,
  isCandidate: (path) =>
    /\.(?:ya?ml|template)$/.test(path) || /(?:template|cloudformation|cfn|stack|sam)[^/]*\.json$/i.test(path),
  recognizes: ({ text }) => /["']?Resources["']?\s*:/.test(text) && /AWS::[A-Z]\w+::/.test(text),
  read: (file) => ({ facts: readTemplate(file), diagnostics: readYaml(file).diagnostics }),
};

interface Template extends YamlPlace {
  readonly root: unknown;
}

function readTemplate(file: SourceFile): Fact[] {
  const { documents } = readYaml(file);
  const document = documents[0];
  if (!document) return [];
  const template: Template = { file, document, root: document.contents };
  const found: Fact[] = [];
  const globals = valueAt(template.root, ['Globals', 'Function', 'Runtime'], template);
  append(found, readValue(globals, 'lambda', template));
  for (const { key, value } of entriesOf(valueAt(template.root, ['Resources'], template), template)) {
    const type = textOf(asScalar(valueAt(value, ['Type'], template))) ?? '';
    const properties = valueAt(value, ['Properties'], template);
    for (const [path, form] of lookUp(cloudformationServices, type) ?? [])
      append(found, readValue(valueAt(properties, path.split('.'), template), form, template, key));
    const service = lookUp(cloudformationEngines, type);
    if (service) {
      const engines = valuesOf(valueAt(properties, [service.engine], template), template).map(
        ({ text }) => text,
      );
      const forms = new Set(
        (engines.length > 0 ? engines : [service.otherwise ?? '']).map((engine) =>
          lookUp(service.forms, engine),
        ),
      );
      const [form, ...others] = forms;
      if (form !== undefined && others.length === 0)
        append(found, readValue(valueAt(properties, [service.version], template), form, template, key));
    }
    if (type === 'AWS::CodeBuild::Project')
      for (const { scalar, text } of valuesOf(
        valueAt(properties, ['Environment', 'Image'], template),
        template,
      ))
        found.push(imageUse(file, spanOf(scalar, file), 'job', { reference: text, owner: key }));
  }
  return found;
}

function readValue(node: unknown, form: string, template: Template, owner?: string): Fact[] {
  const { file } = template;
  const written = nodeSpan(node, file);
  return valuesOf(node, template).flatMap(({ text, scalar }) =>
    readServiceVersion(form, text).map((spoken) =>
      runtimeUse(file, spanOf(scalar, file), spoken, {
        source: form === 'lambda' ? 'lambda' : 'managed-service',
        ...(owner === undefined ? {} : { owner }),
        ...(scalar === node || written === null
          ? {}
          : { related: [{ path: file.path, span: written, message: 'used here' }] }),
      }),
    ),
  );
}

function nodeSpan(node: unknown, file: SourceFile) {
  const range = (node as { range?: readonly [number, number, number] } | null | undefined)?.range;
  return range
    ? { start: range[0], end: Math.min(file.text.length, Math.max(range[0] + 1, range[1])) }
    : null;
}

interface TemplateValue {
  readonly text: string;
  /** Where the deciding text is written. */
  readonly scalar: Scalar;
}

const deepest = 8;
const mostValues = 64;

/**
 * The literal values that a node may have: itself, the default of the parameter that it refers to, a mapping's
 * entries, both branches of a condition
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html).
 */
function valuesOf(node: unknown, template: Template, depth = 0): readonly TemplateValue[] {
  if (depth > deepest || node === null || node === undefined) return [];
  const call = callOf(node, template);
  if (call === null) {
    const scalar = asScalar(node);
    const text = textOf(scalar);
    return scalar && text !== null ? [{ text, scalar }] : [];
  }
  const { name, argument } = call;
  if (name === 'Ref') return parameterValues(textOf(asScalar(argument)) ?? '', template, depth);
  if (name === 'Sub') return substituted(argument, template, depth);
  if (name === 'FindInMap') return mapped(argument, template, depth);
  if (name === 'If')
    return items(argument)
      .slice(1, 3)
      .flatMap((branch) => valuesOf(branch, template, depth + 1))
      .slice(0, mostValues);
  if (name === 'Join') return joined(argument, template, depth);
  return [];
}

/** `!Ref X` and `{ "Ref": "X" }`, `!FindInMap [ … ]` and `{ "Fn::FindInMap": [ … ] }`. */
function callOf(node: unknown, template: Template): { name: string; argument: unknown } | null {
  const tag = (node as { tag?: string }).tag;
  if (tag !== undefined && /^!(?!!)\w/.test(tag)) return { name: tag.slice(1), argument: node };
  const entries = asMap(node) ? entriesOf(node, template) : [];
  const [entry] = entries;
  if (entries.length !== 1 || !entry) return null;
  if (entry.key === 'Ref') return { name: 'Ref', argument: entry.value };
  return entry.key.startsWith('Fn::') ? { name: entry.key.slice(4), argument: entry.value } : null;
}

/** A parameter's default is what is deployed unless somebody overrides it. What is only allowed is not used. */
function parameterValues(name: string, template: Template, depth: number): readonly TemplateValue[] {
  if (name === '') return [];
  return valuesOf(valueAt(template.root, ['Parameters', name, 'Default'], template), template, depth + 1);
}

function substituted(argument: unknown, template: Template, depth: number): readonly TemplateValue[] {
  const [form, given] = asSeq(argument) ? items(argument) : [argument];
  const scalar = asScalar(form);
  const text = textOf(scalar);
  if (!scalar || text === null || text.length > 1000) return [];
  const pieces = text.split(/\$\{(!?[^}]*)\}/);
  return together(
    pieces.map((piece, index) => {
      if (index % 2 === 0) return [{ text: piece, scalar }];
      if (piece.startsWith('!')) return [{ text: `\${${piece.slice(1)}}`, scalar }];
      const own = valuesOf(valueAt(given, [piece.trim()], template), template, depth + 1);
      return own.length > 0 ? own : parameterValues(piece.trim(), template, depth);
    }),
    scalar,
  );
}

/** `[map, first, second]`: a key that is not known is any. */
function mapped(argument: unknown, template: Template, depth: number): readonly TemplateValue[] {
  const [map, first, second] = items(argument);
  const keysOf = (node: unknown): readonly string[] | null => {
    const values = valuesOf(node, template, depth + 1);
    return values.length === 0 ? null : values.map(({ text }) => text);
  };
  const name = textOf(asScalar(map));
  if (name === null) return [];
  const outer = entriesOf(valueAt(template.root, ['Mappings', name], template), template);
  const firsts = keysOf(first);
  const seconds = keysOf(second);
  return outer
    .filter(({ key }) => firsts?.includes(key) ?? true)
    .flatMap(({ value }) => entriesOf(value, template))
    .filter(({ key }) => seconds?.includes(key) ?? false)
    .flatMap(({ value }) => valuesOf(value, template, depth + 1))
    .slice(0, mostValues);
}

function joined(argument: unknown, template: Template, depth: number): readonly TemplateValue[] {
  const [separator, list] = items(argument);
  const between = textOf(asScalar(separator));
  const parts = items(list);
  const scalar = asScalar(parts[0]) ?? asScalar(separator);
  if (between === null || !scalar) return [];
  const lists = parts.map((part) => valuesOf(part, template, depth + 1));
  return together(
    lists.flatMap((values, index) =>
      index === 0 || between === '' ? [values] : [[{ text: between, scalar }], values],
    ),
    scalar,
  );
}

/** Parts one after the other; only one of them may have several values, and it is where the value is decided. */
function together(parts: readonly (readonly TemplateValue[])[], scalar: Scalar): readonly TemplateValue[] {
  let results: readonly TemplateValue[] = [{ text: '', scalar }];
  if (parts.filter((values) => values.length > 1).length > 1) return [];
  for (const values of parts) {
    results = results.flatMap((before) =>
      values.map((value) => ({
        text: before.text + value.text,
        scalar: value.scalar === scalar ? before.scalar : value.scalar,
      })),
    );
  }
  return results.slice(0, mostValues);
}
