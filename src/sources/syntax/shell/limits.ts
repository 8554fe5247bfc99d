import type { ParsedScript } from 'unbash';
import { type Diagnostic, diagnostic } from '../../../model/diagnostic.ts';
import type { Script } from '../../../model/script.ts';
import type { Code } from './code.ts';

/** Bounds on one script: no script that people wrote comes near them. */
const longestScript = 1_000_000;
const mostCommands = 20_000;
const mostArguments = 200_000;
/** Here-documents that one line begins. */
const mostDocuments = 500;
const mostNestedText = 2_000_000;
const mostSubstituted = 10_000_000;
const deepest = 12;
export const mostWrappers = 20;
/** Each group of PowerShell is one call inside another. */
const mostGroups = 100;

/** What of a script is not read, and why: it is over a bound, or cannot be parsed. Each is told once. */
export class Omissions {
  readonly diagnostics: Diagnostic[] = [];
  readonly #script: Script;
  #arguments = 0;
  #nestedText = 0;
  #substituted = 0;
  #stopped = false;
  #malformed = false;

  constructor(script: Script) {
    this.#script = script;
  }

  /** Over a bound: the rest of the script is left out. */
  get stopped(): boolean {
    return this.#stopped;
  }

  allowsText(text: string): boolean {
    if (text.length > longestScript) {
      const message = `This script has ${text.length} characters; over ${longestScript} none is read.`;
      this.#tell(diagnostic('skipped', message, this.#whole()));
      return false;
    }
    return (
      !hasCrowdedLine(text) || this.#stop(`begins more than ${mostDocuments} here-documents on one line`)
    );
  }

  allowsCommand(before: number): boolean {
    return before < mostCommands || this.#stop(`has more than ${mostCommands} commands`);
  }

  allowsArguments(count: number): boolean {
    this.#arguments += count;
    return this.#arguments <= mostArguments || this.#stop('has too many words');
  }

  /** Whether code inside code is still read. */
  allowsCode({ depth, text }: Code): boolean {
    if (depth > deepest) return this.#stop('is nested too deeply');
    this.#nestedText += text.length;
    return this.#nestedText <= mostNestedText || this.#stop('runs too much text that is itself a script');
  }

  allowsGroup(depth: number): boolean {
    return depth <= mostGroups || this.#stop('is nested too deeply');
  }

  /** Whether a command is still looked for behind so many others: `npx npx npx …`. */
  allowsWrappers(count: number): boolean {
    return count <= mostWrappers || this.#stop('runs commands through too many others');
  }

  /** Each level of substitutions is parsed by itself, so depth times length is bounded too. */
  allowsSubstitution(length: number): boolean {
    this.#substituted += length;
    return this.#substituted <= mostSubstituted || this.#stop('nests too many substitutions');
  }

  addErrors({ errors }: ParsedScript, code: Code): void {
    const error = errors?.[0];
    // Text that is put together at run time is not what the shell will see.
    const assembled = code.depth > 0 && code.text.includes('$');
    if (error === undefined || assembled || this.#malformed) return;
    this.#malformed = true;
    const message = `This script cannot be parsed wholly (${error.message}); commands may be missing.`;
    const at = Math.min(error.pos, code.text.length);
    const { path } = this.#script;
    this.#tell(diagnostic('malformed', message, { path, span: code.span(at, at), severity: 'notice' }));
  }

  addLanguage(): void {
    const message = 'This script is in a shell whose language is not read, so its commands are not checked.';
    this.#tell(diagnostic('unsupported', message, { ...this.#whole(), severity: 'notice' }));
  }

  #stop(what: string): false {
    if (!this.#stopped)
      this.#tell(diagnostic('skipped', `This script ${what}; the rest of it is not read.`, this.#whole()));
    this.#stopped = true;
    return false;
  }

  #tell(diagnostic: Diagnostic): void {
    this.diagnostics.push(diagnostic);
  }

  #whole(): Pick<Script, 'path' | 'span'> {
    const { path, span } = this.#script;
    return { path, span };
  }
}

/** The parser looks at all documents that a line has begun for each of them. */
function hasCrowdedLine(text: string): boolean {
  let lineEnd = -1;
  let count = 0;
  for (let at = text.indexOf('<<'); at !== -1; at = text.indexOf('<<', at + 2)) {
    if (at > lineEnd) {
      const newline = text.indexOf('\n', at);
      lineEnd = newline === -1 ? text.length : newline;
      count = 0;
    }
    if (++count > mostDocuments) return true;
  }
  return false;
}
