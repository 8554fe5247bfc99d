import type { Fact } from '../../model/facts.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { imageUse } from '../commands/fact-builders.ts';
import { type HclBlock, readHcl } from '../syntax/hcl.ts';
import { type HclExpression, hclTokens } from '../syntax/hcl-tokens.ts';

/** Nomad jobs: https://developer.hashicorp.com/nomad/docs/job-specification. */
export const nomad: Source = {
  format: 'nomad',
  matches: (path) => /\.nomad(?:\.hcl)?$/.test(path),
  isCandidate: (path) => path.endsWith('.hcl'),
  recognizes: ({ text }) => /^job[ \t]+"[^"\n]*"[ \t]*\{/m.test(text),
  read,
};

function read(file: SourceFile): Reading {
  const { blocks, diagnostics } = readHcl(file);
  const defaults = new Map<string, string>();
  for (const block of blocks) {
    const value = block.attributes.find(({ name }) => name === 'default')?.value;
    if (block.type !== 'variable' || !value) continue;
    const text = literal(value)?.value;
    if (text != null) defaults.set(block.labels[0] ?? '', text);
  }
  const facts: Fact[] = [];
  for (const job of blocks) if (job.type === 'job') walk(job, defaults, file, facts, 10);
  // A chart or pack template is no HCL until it is rendered.
  return { facts, diagnostics: file.text.includes('[[') ? [] : diagnostics };
}

/** Tasks stand in groups, groups in jobs. */
function walk(
  block: HclBlock,
  defaults: ReadonlyMap<string, string>,
  file: SourceFile,
  facts: Fact[],
  levels: number,
): void {
  if (levels === 0) return;
  if (block.type === 'task') readTask(block, defaults, file, facts);
  else for (const inner of block.blocks) walk(inner, defaults, file, facts, levels - 1);
}

/** `driver = "docker"` (or podman, containerd) and `config { image = "…" }`. */
function readTask(
  task: HclBlock,
  defaults: ReadonlyMap<string, string>,
  file: SourceFile,
  facts: Fact[],
): void {
  const owner = task.labels[0] ?? null;
  for (const config of task.blocks.filter(({ type }) => type === 'config')) {
    const image = config.attributes.find(({ name }) => name === 'image')?.value;
    const token = image && literal(image);
    if (!token) continue;
    const span = { start: token.span.start + 1, end: Math.max(token.span.start + 1, token.span.end - 1) };
    const reference = token.value ?? withDefaults(file.text.slice(span.start, span.end), defaults);
    if (reference === null || /^[\w.:/@$\x01-]+$/.test(reference)) {
      facts.push(imageUse(file, span, 'workload', { owner, reference }));
    }
  }
}

/** The one string that an expression is. */
function literal(expression: HclExpression) {
  const tokens = hclTokens(expression).filter(({ type }) => type !== 'newline');
  const token = tokens[0];
  return tokens.length === 1 && (token?.type === 'string' || token?.type === 'template') ? token : null;
}

/** `${var.tag}` is the variable's default, where it has one. */
function withDefaults(text: string, defaults: ReadonlyMap<string, string>): string | null {
  let known = true;
  const result = text.replace(/\$\{\s{0,20}var\.(\w{1,100})\s{0,20}\}/g, (_all, name: string) => {
    const value = defaults.get(name);
    if (value === undefined) known = false;
    return value ?? '';
  });
  return known && !result.includes('${') ? result : null;
}
