import type { Written } from './fact.ts';
import type { RuntimeUse } from './runtime.ts';

/** What a value is put together from: texts, and names that stand for others: `["postgres", { ref: "var.major" }]`. */
export type ValuePiece = string | { readonly ref: string };

/** A value that a file gives a name, which other files of its folder may use: `variable "k" { default = "1.22" }`. */
export interface NamedValue extends Written {
  readonly kind: 'named-value';
  /** `var.k`, `local.versions.blue`, `var.config.*` */
  readonly name: string;
  readonly pieces: readonly ValuePiece[];
  /** Folder in which the name is known. */
  readonly folder: string;
  /** Folder in which names among the pieces are looked up. */
  readonly from: string;
  /** What is given counts instead of what is the default. `file`: given only by those who name the file. */
  readonly rank: 'given' | 'file' | 'default';
}

/** A runtime whose version is a name somewhere. */
export interface NamedRuntime extends Written {
  readonly kind: 'named-runtime';
  readonly pieces: readonly ValuePiece[];
  readonly folder: string;
  /** How the value is read: a key of `serviceForms`. */
  readonly form: string;
  readonly source: RuntimeUse['source'];
  readonly owner?: string;
}
