import { main as runCommandLine } from './cli/index.ts';
import type { ScanOptions, ScanReport } from './model/library.ts';
import { printableLines } from './reporters/printable.ts';

/** The command line as a process: arguments, streams and exit code. */
export async function commandLine(): Promise<void> {
  // Node ends with 1 after an uncaught error, which is the code of findings.
  process.once('uncaughtException', (error) => {
    process.stderr.write(printableLines(`${error.stack ?? error}\n`));
    process.exit(2);
  });
  endWithReader(process.stdout);
  endWithReader(process.stderr);
  process.exitCode = await runCommandLine(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
    input: async () => {
      const { text } = await import('node:stream/consumers');
      return text(process.stdin);
    },
    outIsTerminal: process.stdout.isTTY === true,
    columns: process.stdout.columns,
    errorIsTerminal: process.stderr.isTTY === true,
    environment: process.env,
    now: Date.now,
    onInterrupt: (stop) => {
      // The second interruption ends the process, as it does without a listener.
      process.once('SIGINT', stop);
      return () => process.off('SIGINT', stop);
    },
  });
}

/** `premortem audit | head` has what it wants: no error, and nothing more to say. */
function endWithReader(stream: NodeJS.WriteStream): void {
  stream.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') process.exit(0);
    if (stream === process.stdout)
      process.stderr.write(`premortem: the output cannot be written (${code}).\n`);
    process.exit(2);
  });
}

/** The library's one function: see `src/run/library.ts`. */
export async function scan(options: ScanOptions = {}): Promise<ScanReport> {
  const { scanLibrary } = await import('./run/library.ts');
  return scanLibrary(options, Date.now);
}

/** One of the actions, as GitHub's runner starts it. */
export async function action(name: string): Promise<void> {
  const { runAction } = await import('./github/index.ts');
  await runAction(name);
}
