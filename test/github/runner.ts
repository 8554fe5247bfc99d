import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parse } from 'yaml';
import { temporaryFolder } from '../repository.ts';

const root = join(import.meta.dirname, '..', '..');

export interface Run {
  readonly status: number;
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** Workflow commands in the log: `error`, `warning`, `notice` with properties and message, unescaped. */
  readonly annotations: readonly { level: string; properties: Record<string, string>; message: string }[];
}

export interface RunRequest {
  /** `premortem`, or the folder under `actions/`. */
  readonly action: string;
  readonly workspace: string;
  readonly event: string;
  readonly payload?: object;
  readonly sha?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
}

/** `PREMORTEM_DIST` names another folder of bundles than the one that is checked in, for work on the sources. */
function bundle(folder: string, main: string): string {
  const path = resolve(folder, main);
  const other = process.env.PREMORTEM_DIST;
  return other ? join(other, relative(join(root, 'dist'), path)) : path;
}

/** Starts an action's bundle as GitHub's runner does: `main` of its action.yml, INPUT_ variables, event and output files. */
export async function runAction(request: RunRequest): Promise<Run> {
  const folder = request.action === 'premortem' ? root : join(root, 'actions', request.action);
  const definition = parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { default?: string }>;
    runs: { main: string };
  };
  const scratch = temporaryFolder();
  const files = {
    event: join(scratch, 'event.json'),
    output: join(scratch, 'output'),
    summary: join(scratch, 'summary'),
  };
  mkdirSync(scratch, { recursive: true });
  writeFileSync(files.event, JSON.stringify(request.payload ?? {}));
  writeFileSync(files.output, '');
  writeFileSync(files.summary, '');
  const inputs: Record<string, string> = {};
  for (const [name, { default: value }] of Object.entries(definition.inputs)) {
    inputs[`INPUT_${name.toUpperCase()}`] = String(value ?? '').startsWith('${{') ? '' : String(value ?? '');
  }
  for (const [name, value] of Object.entries(request.inputs ?? {}))
    inputs[`INPUT_${name.toUpperCase()}`] = value;
  const environment = {
    PATH: process.env.PATH ?? '',
    HOME: scratch,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: request.workspace,
    GITHUB_EVENT_NAME: request.event,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_REPOSITORY: 'octo/example',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    ...(request.sha === undefined ? {} : { GITHUB_SHA: request.sha }),
    ...inputs,
    ...request.environment,
  };
  const child = spawn(process.execPath, [bundle(folder, definition.runs.main)], {
    cwd: request.workspace,
    env: environment,
  });
  let log = '';
  child.stdout.on('data', (chunk) => {
    log += chunk;
  });
  child.stderr.on('data', (chunk) => {
    log += chunk;
  });
  const status = await new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? -1)));
  return {
    status,
    log,
    summary: readFileSync(files.summary, 'utf8'),
    outputs: outputsIn(readFileSync(files.output, 'utf8')),
    annotations: commandsIn(log),
  };
}

/** `name<<delimiter`, value, delimiter: https://docs.github.com/actions/reference/workflow-commands */
function outputsIn(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const match of text.matchAll(/^(.+?)<<(.+)\n([\s\S]*?)\n\2$/gm)) outputs[match[1]!] = match[3]!;
  return outputs;
}

function commandsIn(log: string): Run['annotations'] {
  const unescaped = (text: string) =>
    text
      .replaceAll('%2C', ',')
      .replaceAll('%3A', ':')
      .replaceAll('%0A', '\n')
      .replaceAll('%0D', '\r')
      .replaceAll('%25', '%');
  return [...log.matchAll(/^::(error|warning|notice)(?: ([^:]*))?::(.*)$/gm)].map((match) => ({
    level: match[1]!,
    properties: Object.fromEntries(
      (match[2] ?? '')
        .split(',')
        .filter((pair) => pair.includes('='))
        .map((pair) => {
          const cut = pair.indexOf('=');
          return [pair.slice(0, cut), unescaped(pair.slice(cut + 1))];
        }),
    ),
    message: unescaped(match[3]!),
  }));
}
