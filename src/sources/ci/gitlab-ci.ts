import type { Node } from 'yaml';
import { append } from '../../model/append.ts';
import type { Excerpt } from '../../model/excerpt.ts';
import type { Fact } from '../../model/facts.ts';
import type { Unit } from '../../model/script.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { imageAt, scriptOf } from '../commands/fact-builders.ts';
import { joinLines } from '../syntax/excerpt-builder.ts';
import { interpolate } from '../syntax/interpolation.ts';
import {
  asMap,
  asScalar,
  asSeq,
  deref,
  excerptAt,
  items,
  readYaml,
  textOf,
  type YamlNode,
} from '../syntax/yaml.ts';
import { entriesOf, listOf, valueAt, type YamlPlace } from '../syntax/yaml-values.ts';

/** GitLab pipelines: https://docs.gitlab.com/ci/yaml/. */
export const gitlabCi: Source = {
  format: 'gitlab-ci',
  matches: (path) =>
    /(?:^|\/)(?:[\w-]*\.)?\.?gitlab-ci(?:[.-][\w.-]+)?\.ya?ml$|(?:^|\/)\.gitlab(?:-ci|\/ci|\/pipelines|\/jobs)\/(?:[^/]+\/)*[^/]+\.ya?ml$/.test(
      path,
    ),
  read,
};

/** Keys at the top that are no jobs. */
const reserved = new Set([
  ...['default', 'include', 'stages', 'variables', 'workflow', 'image', 'services', 'cache', 'spec'],
  ...['before_script', 'after_script', 'types'],
]);

const powershell =
  /\$env:\w|^[ \t]*(?:\$\w+[ \t]*=[^=]|(?:Write-Host|Invoke-\w+|New-Item|Set-Location|Get-ChildItem|ForEach-Object)\b)/im;

interface Job {
  readonly name: string;
  /** By key, own values over those of what it extends. */
  readonly values: ReadonlyMap<string, YamlNode>;
}

function read(file: SourceFile): Reading {
  const { documents, diagnostics } = readYaml(file);
  const facts: Fact[] = [];
  for (const document of documents) {
    const root = document.contents;
    if (asMap(root)) append(facts, new Pipeline(root as Node, { file, document }).facts());
  }
  return { facts, diagnostics };
}

class Pipeline {
  readonly #root: Node;
  readonly #place: YamlPlace;
  readonly #top: ReadonlyMap<string, YamlNode>;
  readonly #extended = new Set<string>();
  readonly #facts: Fact[] = [];
  readonly #seen = new Set<string>();
  #visits = 0;

  constructor(root: Node, place: YamlPlace) {
    this.#root = root;
    this.#place = place;
    this.#top = valuesOf(root, place);
  }

  facts(): readonly Fact[] {
    const common = new Map([...this.#top, ...valuesOf(this.#top.get('default'), this.#place)]);
    const inherited = (key: string) => common.get(key);
    const globals = this.#variables(this.#top.get('variables'));
    const job: Job = { name: 'default', values: common };
    this.#images(job, globals);
    // What all jobs begin and end with is told once, and not again in each of them.
    const unit = this.#unit(job, globals, inherited);
    this.#script([inherited('before_script')], unit);
    this.#script([inherited('after_script')], { ...unit, failureIgnored: true });
    const jobs = [...this.#top].filter(([name, value]) => !reserved.has(name) && asMap(value));
    const read = jobs.map(([name]) => ({ name, values: this.#effective(name, new Set()) }));
    for (const each of read) {
      // A template that jobs of this file extend is read with them.
      if (each.name.startsWith('.') && this.#extended.has(each.name)) continue;
      this.#job(each, new Map([...globals, ...this.#variables(each.values.get('variables'))]), inherited);
    }
    for (const each of read) this.#images(each, globals);
    return this.#facts;
  }

  #job(job: Job, variables: ReadonlyMap<string, string>, inherited: (key: string) => YamlNode): void {
    const unit = this.#unit(job, variables, inherited);
    this.#images(job, variables);
    this.#script([job.values.get('before_script'), job.values.get('script')], unit);
    this.#script([job.values.get('after_script')], { ...unit, failureIgnored: true });
  }

  #unit(job: Job, variables: ReadonlyMap<string, string>, inherited: (key: string) => YamlNode): Unit {
    const image = this.#imageNode(job.values.get('image') ?? inherited('image'));
    const text = textOf(image);
    const known = text === null ? null : resolve(text, variables);
    const where = job.values.get('environment');
    const environment = textOf(asMap(where) ? valueAt(where, ['name'], this.#place) : where);
    return {
      kind: 'step',
      name: job.name,
      job: job.name,
      runner: 'gitlab',
      ...(text === null ? {} : { image: known ?? text }),
      directory: '',
      // GitLab's runner starts the shell it finds with `set -eo pipefail`.
      errexit: true,
      pipefail: true,
      ...(textOf(job.values.get('allow_failure')) === 'true' ? { failureIgnored: true } : {}),
      ...((job.values.get('timeout') ?? inherited('timeout')) ? { timeLimited: true } : {}),
      ...(environment === null ? {} : { environment }),
      // Runners that are chosen by tags are the group's own; with an environment the job goes there.
      ...(job.values.get('tags') && job.values.get('environment') ? { ownMachine: true } : {}),
      env: Object.fromEntries(variables),
    };
  }

  #imageNode(node: YamlNode): YamlNode {
    return asMap(node) ? valueAt(node, ['name'], this.#place) : node;
  }

  #images(job: Job, variables: ReadonlyMap<string, string>): void {
    this.#image(this.#imageNode(job.values.get('image')), 'job', job.name, variables);
    for (const service of listOf(job.values.get('services'), this.#place)) {
      this.#image(this.#imageNode(service), 'service', job.name, variables);
    }
  }

  #image(
    node: YamlNode,
    role: 'job' | 'service',
    owner: string,
    variables: ReadonlyMap<string, string>,
  ): void {
    const text = textOf(node);
    if (text === null || !this.#first(`image ${node?.range?.[0]}`)) return;
    append(this.#facts, imageAt(node, this.#place, role, { owner, reference: resolve(text, variables) }));
  }

  #script(nodes: readonly YamlNode[], unit: Unit): void {
    const lines: Excerpt[] = [];
    this.#visits = 0;
    for (const node of nodes) this.#lines(node, lines, 10);
    if (lines.length === 0 || !this.#first(lines.map((line) => line.pieces[0]?.from).join())) return;
    const text = joinLines(lines);
    // A Windows runner's shell is nowhere in the file but in the words of its language.
    const shell = powershell.test(text.text) ? 'pwsh' : 'bash';
    append(this.#facts, scriptOf(this.#place.file, text, unit, shell));
  }

  /** Items of lists in lists, and of `!reference [job, key]`. */
  #lines(node: YamlNode, lines: Excerpt[], levels: number): void {
    const value = deref(node, this.#place.document);
    // Aliases can double a list at each level: what is longer than any pipeline is cut, empty lists too.
    if (++this.#visits > 5000 || levels === 0) return;
    const scalar = asScalar(value);
    if (scalar) {
      if (typeof scalar.value === 'string') lines.push(excerptAt(scalar, this.#place.file));
    } else if (asSeq(value) && value?.tag === '!reference') {
      const path = items(value).map((item) => textOf(item) ?? '');
      if (path.length > 1) this.#lines(valueAt(this.#root, path, this.#place), lines, levels - 1);
    } else for (const item of items(value)) this.#lines(item, lines, levels - 1);
  }

  /** True once for each key: anchors and templates bring one text to many jobs. */
  #first(key: string): boolean {
    if (this.#seen.has(key)) return false;
    this.#seen.add(key);
    return true;
  }

  #effective(name: string, visited: Set<string>): ReadonlyMap<string, YamlNode> {
    const own = valuesOf(this.#top.get(name), this.#place);
    if (visited.has(name) || visited.size > 11) return own;
    visited.add(name);
    const result = new Map<string, YamlNode>();
    for (const parent of listOf(own.get('extends'), this.#place)) {
      const text = textOf(parent);
      if (text === null || !this.#top.has(text)) continue;
      this.#extended.add(text);
      for (const [key, value] of this.#effective(text, visited)) result.set(key, value);
    }
    visited.delete(name);
    for (const [key, value] of own) result.set(key, value);
    return result;
  }

  /** Literal values, as `X: 1` or `X: {value: 1}`. */
  #variables(node: YamlNode): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    for (const { key, value } of entriesOf(node, this.#place)) {
      const text = textOf(asMap(value) ? valueAt(value, ['value'], this.#place) : value);
      if (text !== null) found.set(key, text);
    }
    return found;
  }
}

function valuesOf(node: YamlNode, place: YamlPlace): ReadonlyMap<string, YamlNode> {
  return new Map(entriesOf(node, place).map(({ key, value }) => [key, value]));
}

function resolve(text: string, variables: ReadonlyMap<string, string>): string | null {
  return text.includes('$[[') ? null : interpolate(text, (name) => variables.get(name) ?? null);
}
