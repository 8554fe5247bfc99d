/** What the command line touches of the world; a test brings its own. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  readonly outIsTerminal: boolean;
  readonly errorIsTerminal: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: () => number;
}
