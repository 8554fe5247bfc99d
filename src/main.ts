import { main as runCommandLine } from './cli/index.ts';

/** The command line as a process: arguments, streams and exit code. */
export async function commandLine(): Promise<void> {
  // Node ends with 1 after an uncaught error, which is the code of findings.
  process.once('uncaughtException', (error) => {
    console.error(error);
    process.exit(2);
  });
  process.exitCode = await runCommandLine(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
    outIsTerminal: process.stdout.isTTY === true,
    errorIsTerminal: process.stderr.isTTY === true,
    environment: process.env,
    now: Date.now,
  });
}

/** One of the actions, as GitHub's runner starts it. */
export async function action(name: string): Promise<void> {
  const { runAction } = await import('./github/index.ts');
  await runAction(name);
}
