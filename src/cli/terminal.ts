/** What the command line touches of the world; a test brings its own. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** All of standard input. */
  readonly input: () => Promise<string>;
  readonly outIsTerminal: boolean;
  /** Width of the terminal; undefined where there is none. */
  readonly columns?: number | undefined;
  readonly errorIsTerminal: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: () => number;
  /** Called when somebody interrupts; the function returned ends that. Without it an interruption ends the process. */
  readonly onInterrupt?: (stop: () => void) => () => void;
}
