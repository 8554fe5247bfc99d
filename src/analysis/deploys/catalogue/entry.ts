/** What a command does to something that is live. Only the first four and `migration` and `set-up` change it. */
export type CommandClass =
  | 'deploy' // puts a new version or configuration on something live
  | 'rollout' // restarts or cycles what is there
  | 'promotion' // moves traffic or a label to what is already deployed
  | 'config' // changes live configuration outside any file
  | 'migration'
  | 'one-off'
  | 'release' // publishes what somebody else will deploy
  | 'rollback'
  | 'set-up'
  | 'teardown'
  | 'state-surgery' // edits a tool's record of the world
  | 'read-only'
  | 'build';

/** Where a command's desired state is written down. */
export type ManifestRule =
  /** It has none of its own: a restart, an upload of built files. */
  | { readonly from: 'nothing' }
  /** Only in its flags. `instead` is the tool's declarative form, null when it has none worth advising. */
  | { readonly from: 'flags'; readonly instead: string | null }
  /** In files that options name, or in a default file where the command runs. */
  | {
      readonly from: 'files';
      readonly options: readonly string[];
      /** Files looked for in the working directory when no option names one; any one is enough. */
      readonly defaults: readonly string[];
      /** Options that switch the default file off: `--no-manifest`. */
      readonly refused: readonly string[];
      /** Places of operands (after the verb) that name files too. */
      readonly operands: 'all' | 'none' | number;
      /** What it is when no file is named and no default is there. */
      readonly otherwise: 'flags' | 'nothing' | 'unknown';
      readonly instead: string | null;
    }
  /** In all files of the folder it runs in: Terraform. */
  | { readonly from: 'folder'; readonly holds: RegExp; readonly option: string | null }
  /** In the live system, by the nature of the command. */
  | { readonly from: 'live'; readonly why: string; readonly instead: string };

/** Whether the command itself comes back only when the new version is healthy. */
export type GateRule =
  | { readonly waits: 'itself' }
  | { readonly waits: 'with'; readonly options: readonly string[]; readonly advice: string }
  | { readonly waits: 'not'; readonly advice: string }
  /** The result says that resources exist, not that anybody answers. */
  | { readonly waits: 'unknown' };

/** A flag that switches the gate off: `-u none`. */
export interface Switch {
  readonly option: string;
  /** Value that switches; undefined when the flag alone does. */
  readonly value?: string;
  readonly why: string;
}

export interface Verb {
  /** `set image`: words in order after global options. Empty: the tool without a verb. */
  readonly words: readonly string[];
  readonly class: CommandClass;
  readonly manifest: ManifestRule;
  readonly gate: GateRule;
  /** Options that make it read-only. `-n`, `--dry-run`; `--check`. */
  readonly dryRun: readonly string[];
  /** Needed to be what its class says; without them it is read-only (kops without --yes). */
  readonly only: readonly string[];
  readonly disables: readonly Switch[];
  /** It takes options only: with an operand it is another program of that name. */
  readonly bare: boolean;
  /** Options that make the desired state come from the live system: `--reuse-values`. */
  readonly live: readonly string[];
  /** Options that hold the image that is deployed; `operand` for `name=image` operands. */
  readonly images: readonly string[];
}

export interface Tool {
  readonly names: readonly string[];
  /** For people: `Cloud Foundry`. */
  readonly family: string;
  /** Options whose value is the next word. */
  readonly values: readonly string[];
  /** Words that may stand before the verb and say nothing: gcloud's `beta`. */
  readonly fillers: readonly string[];
  readonly dryRun: readonly string[];
  readonly verbs: readonly Verb[];
}

export const nothing: ManifestRule = { from: 'nothing' };
export const unknownGate: GateRule = { waits: 'unknown' };
export const itself: GateRule = { waits: 'itself' };

export function flags(instead: string | null = null): ManifestRule {
  return { from: 'flags', instead };
}

export function files(
  options: readonly string[],
  rest: Partial<Omit<Extract<ManifestRule, { from: 'files' }>, 'from' | 'options'>> = {},
): ManifestRule {
  return {
    from: 'files',
    options,
    defaults: rest.defaults ?? [],
    refused: rest.refused ?? [],
    operands: rest.operands ?? 'none',
    otherwise: rest.otherwise ?? 'unknown',
    instead: rest.instead ?? null,
  };
}

export function folder(holds: RegExp, option: string | null = null): ManifestRule {
  return { from: 'folder', holds, option };
}

export function live(why: string, instead: string): ManifestRule {
  return { from: 'live', why, instead };
}

export function later(advice: string): GateRule {
  return { waits: 'not', advice };
}

export function option(options: readonly string[], advice: string): GateRule {
  return { waits: 'with', options, advice };
}

type VerbRest = Partial<Omit<Verb, 'words' | 'class'>>;

/** `verb('deploy', 'set image', …)`; several spellings of one verb are separated by `|`. */
export function verb(of: CommandClass, spellings: string, rest: VerbRest = {}): Verb[] {
  return spellings.split('|').map((spelling) => ({
    words: spelling.split(' ').filter((word) => word !== ''),
    class: of,
    manifest: rest.manifest ?? nothing,
    gate: rest.gate ?? unknownGate,
    dryRun: rest.dryRun ?? [],
    only: rest.only ?? [],
    disables: rest.disables ?? [],
    bare: rest.bare ?? false,
    live: rest.live ?? [],
    images: rest.images ?? [],
  }));
}

export function tool(
  names: string,
  family: string,
  verbs: readonly (readonly Verb[])[],
  rest: Partial<Pick<Tool, 'values' | 'fillers' | 'dryRun'>> = {},
): Tool {
  return {
    names: names.split(' '),
    family,
    values: rest.values ?? [],
    fillers: rest.fillers ?? [],
    dryRun: rest.dryRun ?? [],
    verbs: verbs.flat(),
  };
}
