import type { Fact } from '../../model/facts.ts';
import { parseImageReference } from '../../model/image-reference.ts';
import type { ShellName, Unit } from '../../model/script.ts';
import { shebangOf, shellNamed } from '../commands/fact-builders.ts';
import { type CopiedPath, contextFolders, copiedPaths, imagePath } from './copied-folders.ts';
import { wordsOf } from './text.ts';
import { expand, type Lookup } from './variables.ts';

interface Shell {
  readonly name: ShellName;
  readonly errexit: boolean;
  readonly pipefail: boolean;
}

interface OpenStage {
  readonly index: number;
  readonly name: string | null;
  /** The stage it starts from; null for an image, scratch, or what is not known. */
  readonly parent: OpenStage | null;
  /** What FROM says cannot be known. */
  readonly unknown: boolean;
  readonly image: string;
  readonly variables: Map<string, string | null>;
  /** WORKDIR; null when it cannot be known. */
  directory: string | null;
  readonly copies: CopiedPath[];
  shell: Shell;
}

/** Set by BuildKit in the scope before the first FROM, to what only the build knows. */
const platformArguments =
  /^(?:TARGET|BUILD)(?:PLATFORM|OS|OSVERSION|ARCH|VARIANT)$|^(?:https?|ftp|no|all)_proxy$/i;

const posix: Shell = { name: 'sh', errexit: false, pipefail: false };

/** More variables than this are not remembered: each script carries a copy of them. */
const mostVariables = 200;

/** What is in force while a Dockerfile is read from top to bottom: stages, variables, shell. */
export class DockerfileStages {
  readonly #globals = new Map<string, string | null>();
  readonly #stages: OpenStage[] = [];
  readonly #byName = new Map<string, OpenStage>();
  #environment: Readonly<Record<string, string>> | null = null;

  get count(): number {
    return this.#stages.length;
  }

  get current(): OpenStage | null {
    return this.#stages.at(-1) ?? null;
  }

  /** Variables as FROM sees them: only ARGs before the first FROM. */
  readonly globalLookup: Lookup = (name) => (platformArguments.test(name) ? null : this.#globals.get(name));

  /** Variables as the instructions of the current stage see them. */
  readonly lookup: Lookup = (name) => this.current?.variables.get(name);

  /** Starts a stage. `value` is the resolved image or stage, null when it cannot be known. */
  open(value: string | null, alias: string | null, text: string): OpenStage {
    const parent = value === null ? null : (this.#byName.get(value.toLowerCase()) ?? null);
    const stage: OpenStage = {
      index: this.#stages.length,
      name: alias,
      parent,
      unknown: value === null,
      image: parent ? parent.image : text,
      variables: new Map(parent?.variables),
      directory: parent ? parent.directory : null,
      copies: [...(parent?.copies ?? [])],
      shell: parent ? parent.shell : firstShell(value),
    };
    this.#stages.push(stage);
    if (alias !== null) this.#byName.set(alias.toLowerCase(), stage);
    this.#environment = null;
    return stage;
  }

  /** Whether `--from=` names a stage by name or number rather than an image. */
  isStage(value: string): boolean {
    return /^\d+$/.test(value) || this.#byName.has(value.toLowerCase());
  }

  declare(keyword: 'ARG' | 'ENV', text: string, escapeMark: string): void {
    const stage = this.current;
    const words = wordsOf(text, escapeMark);
    const lookup = stage ? this.lookup : this.globalLookup;
    const set = (name: string, value: string | null) => {
      const variables = stage ? stage.variables : this.#globals;
      if (variables.size < mostVariables || variables.has(name)) variables.set(name, value);
    };
    this.#environment = null;
    const [first, second] = words;
    if (keyword === 'ENV' && first && second && !first.text.includes('=')) {
      // `ENV NAME all the rest`, the old form.
      set(first.text, expand(text.slice(second.start).trim(), lookup, escapeMark));
      return;
    }
    // One instruction sees the variables as they were before it, its own not yet.
    const values: [name: string, value: string | null][] = [];
    for (const { text: word } of words) {
      const equals = word.indexOf('=');
      const name = equals === -1 ? word : word.slice(0, equals);
      if (!/^\w+$/.test(name)) continue;
      if (equals !== -1) values.push([name, expand(word.slice(equals + 1), lookup, escapeMark)]);
      else if (keyword === 'ARG') values.push([name, (stage ? this.globalLookup(name) : null) ?? null]);
    }
    for (const [name, value] of values) set(name, value);
  }

  setShell(words: readonly string[]): void {
    const stage = this.current;
    const [program] = words;
    if (!stage || program === undefined) return;
    // The shell may stand behind what prepares its environment: `["conda", "run", "-n", "x", "bash", "-c"]`.
    const at = words.findIndex((word) => shellNamed(word) !== 'other');
    const name = shellNamed(words[at] ?? program);
    const rest = words.slice(at + 1);
    const letters = rest.filter((word) => /^-[a-z]+$/i.test(word) && name !== 'pwsh').join('');
    stage.shell = { name, errexit: letters.includes('e'), pipefail: rest.includes('pipefail') };
  }

  workIn(text: string, escapeMark: string): void {
    const stage = this.current;
    if (stage) stage.directory = imagePath(stage.directory, expand(text.trim(), this.lookup, escapeMark));
  }

  /** Remembers what a COPY of the build context brings where. */
  copied(words: readonly string[], escapeMark: string): void {
    const stage = this.current;
    if (!stage || stage.copies.length > 200) return;
    const known = words.map((word) => expand(word, this.lookup, escapeMark));
    for (const one of copiedPaths(known, stage.directory)) stage.copies.push(one);
  }

  /** What a script of the current stage carries: in the stage's own shell, in sh, or as its shebang says. */
  running(shell: 'own' | 'sh' | 'shebang', text: string): { shell: ShellName; unit: Unit } {
    const stage = this.current;
    const own = stage?.shell ?? posix;
    const named = shell === 'shebang' ? shebangOf(text) : null;
    const used = named
      ? { ...posix, name: named.shell, errexit: named.errexit }
      : shell === 'sh'
        ? posix
        : own;
    const copied = stage ? contextFolders(stage.copies, stage.directory) : undefined;
    return {
      shell: used.name,
      unit: {
        kind: 'instruction',
        name: null,
        runner: 'docker',
        ...(stage ? { job: `stage ${stage.name ?? stage.index}`, image: stage.image } : {}),
        directory: null,
        ...(copied ? { copied } : {}),
        errexit: used.errexit,
        pipefail: used.pipefail,
        env: this.#known(),
      },
    };
  }

  #known(): Readonly<Record<string, string>> {
    if (this.#environment) return this.#environment;
    const known: [string, string][] = [];
    for (const [name, value] of this.current?.variables ?? []) if (value !== null) known.push([name, value]);
    this.#environment = Object.fromEntries(known);
    return this.#environment;
  }

  /** Says of every image whether its stage ships, once the last stage is known. */
  settle(facts: Fact[]): void {
    const shipping = new Set<number>();
    let unknown = false;
    for (let stage = this.current; stage; stage = stage.parent) {
      shipping.add(stage.index);
      unknown ||= stage.unknown;
    }
    for (const [index, fact] of facts.entries()) {
      if (fact.kind !== 'image' || !fact.stage) continue;
      // What the last stage starts from may be any of the others when its name is not known.
      const ships = shipping.has(fact.stage.index) ? true : unknown ? null : false;
      facts[index] = { ...fact, stage: { ...fact.stage, ships } };
    }
  }
}

/** Windows images start with cmd, everything else with sh. */
function firstShell(image: string | null): Shell {
  const reference = image === null ? null : parseImageReference(image);
  const windows = /(?:^|[/-])(?:windows|nanoserver|windowsservercore)/;
  const isWindows = reference && (windows.test(reference.repository) || windows.test(reference.tag ?? ''));
  return isWindows ? { ...posix, name: 'cmd' } : posix;
}
