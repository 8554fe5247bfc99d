import { append } from '../../model/append.ts';
import { spanInFile } from '../../model/excerpt.ts';
import type { Fact } from '../../model/facts.ts';
import type { ShellName, Unit } from '../../model/script.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { lookUp } from '../../model/table.ts';
import { baseName, joinPath } from '../../model/workspace.ts';
import { imageUse, scriptOf } from '../commands/fact-builders.ts';
import { type GroovyToken, groovyTokens } from '../syntax/groovy.ts';

/** Jenkins pipelines: the literal texts that `sh`, `bat` and `powershell` run, and the images they run in. */
export const jenkinsfile: Source = {
  format: 'jenkinsfile',
  matches: (path) =>
    /^Jenkinsfile(?:[-_.][\w.-]+)?$|\.jenkinsfile$|\.Jenkinsfile$/.test(baseName(path)) ||
    /(?:^|\/)vars\/\w+\.groovy$/.test(path),
  read,
};

const shells: Readonly<Record<string, ShellName>> = {
  sh: 'sh',
  bat: 'cmd',
  powershell: 'pwsh',
  pwsh: 'pwsh',
};

interface Block {
  readonly name: string;
  readonly words: string | null;
  /** The image that an agent in it names. */
  image?: string;
}

function read(file: SourceFile): Reading {
  const tokens = groovyTokens(file.text);
  const facts: Fact[] = [];
  const blocks: Block[] = [];
  tokens.forEach((token, at) => {
    if (token.text === '{' && token.type === 'mark') blocks.push(openedBy(tokens, at, file));
    else if (token.text === '}' && token.type === 'mark') blocks.pop();
    else if (token.type === 'name' && tokens[at - 1]?.text !== 'def') {
      const found = imageOf(tokens, at, blocks);
      if (found?.excerpt) {
        // `pipeline { agent { docker { image … } } steps … }`: it holds for what the agent stands in.
        const holder = blocks[blocks.findLastIndex(({ name }) => name === 'agent') - 1];
        if (holder && !found.text.includes('\x01')) holder.image = found.text;
        const span = spanInFile(found.excerpt, 0, Math.max(1, found.text.length));
        const whole = { start: found.start + quotes(found), end: found.end - quotes(found) };
        const reference = /[\x01$]/.test(found.text) ? null : found.text;
        facts.push(
          imageUse(file, found.text === '' ? span : whole, 'job', { owner: stageOf(blocks), reference }),
        );
      } else if (lookUp(shells, token.text) && tokens[at - 1]?.text !== '.') {
        append(facts, readStep(tokens, at, blocks, file));
      }
    }
  });
  return { facts, diagnostics: [] };
}

function quotes(token: GroovyToken): number {
  return (token.excerpt?.pieces[0]?.from ?? token.start + 1) - token.start;
}

/** `stage('Build') {`, `docker {`: the name before a brace, with its literal argument. */
function openedBy(tokens: readonly GroovyToken[], brace: number, file: SourceFile): Block {
  const before = tokens[brace - 1];
  if (before?.type === 'name') return { name: before.text, words: null };
  if (before?.text !== ')') return { name: '', words: null };
  const words = tokens[brace - 2];
  const name = tokens[brace - 4];
  if (words?.type !== 'string' || tokens[brace - 3]?.text !== '(') return { name: '', words: null };
  return {
    name: name?.text ?? '',
    words: file.text.slice(words.start + quotes(words), words.end - quotes(words)),
  };
}

function stageOf(blocks: readonly Block[]): string | null {
  return blocks.findLast(({ name, words }) => name === 'stage' && words !== null)?.words ?? null;
}

/** `agent { docker { image 'x' } }`, `agent { docker 'x' }`, `docker.image('x')`. */
function imageOf(tokens: readonly GroovyToken[], at: number, blocks: readonly Block[]): GroovyToken | null {
  const name = tokens[at]!.text;
  if (name === 'image') {
    const called = tokens[at - 1]?.text === '.' && tokens[at - 2]?.text === 'docker';
    if (!called && !['docker', 'podman'].includes(blocks.at(-1)?.name ?? '')) return null;
  } else if (name !== 'docker' || blocks.at(-1)?.name !== 'agent') return null;
  return argumentOf(tokens, at);
}

/** The string right after a name, in parentheses or not. */
function argumentOf(tokens: readonly GroovyToken[], at: number): GroovyToken | null {
  const next =
    tokens[at + 1]?.text === '(' && tokens[at + 1]?.type === 'mark' ? tokens[at + 2] : tokens[at + 1];
  return next?.type === 'string' ? next : null;
}

function readStep(
  tokens: readonly GroovyToken[],
  at: number,
  blocks: readonly Block[],
  file: SourceFile,
): readonly Fact[] {
  const words = argumentOf(tokens, at) ?? namedArgument(tokens, at);
  // `'a' + b`: the text is longer than what stands here, and what stands here is still run.
  if (!words?.excerpt) return [];
  const shell = lookUp(shells, tokens[at]!.text)!;
  const stage = stageOf(blocks);
  const image = blocks.findLast((block) => block.image !== undefined)?.image;
  const folders = blocks.filter(({ name, words: folder }) => name === 'dir' && folder !== null);
  const directory = folders.reduce<string | null>(
    (folder, block) =>
      folder === null || /[\x01$]/.test(block.words!) ? null : joinPath(folder, block.words!),
    '',
  );
  const unit: Unit = {
    kind: 'step',
    name: stage,
    ...(stage === null ? {} : { job: stage }),
    runner: 'jenkins',
    ...(image === undefined ? {} : { image }),
    directory,
    // `sh` runs `sh -xe`; a text with a first line of its own is left to that.
    errexit: shell === 'sh' && !words.text.trimStart().startsWith('#!'),
    pipefail: false,
    ...(returnsStatus(tokens, at) ? { failureIgnored: true } : {}),
  };
  const own = /^\s*#!.*\b(?:bash|zsh|ksh)/.test(words.text) ? 'bash' : shell;
  return /^\s*#!.*\b(?:python|perl|ruby|node)/.test(words.text)
    ? []
    : scriptOf(file, words.excerpt, unit, own);
}

/** `sh script: '…', returnStdout: true`, in any order. */
function namedArgument(tokens: readonly GroovyToken[], at: number): GroovyToken | null {
  for (let next = at + 1; next < Math.min(tokens.length, at + 16); next++) {
    const { text, type } = tokens[next]!;
    if (type === 'mark' && /[{};)]/.test(text)) return null;
    const value = tokens[next + 2];
    if (text === 'script' && tokens[next + 1]?.text === ':') return value?.type === 'string' ? value : null;
  }
  return null;
}

function returnsStatus(tokens: readonly GroovyToken[], at: number): boolean {
  for (let next = at + 1; next < Math.min(tokens.length, at + 16); next++) {
    const { text, type } = tokens[next]!;
    if (type === 'mark' && /[{};)]/.test(text)) return false;
    if (text === 'returnStatus' && tokens[next + 2]?.text === 'true') return true;
  }
  return false;
}
