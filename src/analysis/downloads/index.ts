import { append } from '../../model/append.ts';
import type { Argument, Command } from '../../model/command.ts';
import type { Download } from '../../model/download.ts';
import { programRun } from '../commands/installs/node.ts';
import { contentsOf, followUnpacked } from './archive.ts';
import { findCheck } from './checks.ts';
import type { Fetched } from './fetched.ts';
import { type Fetch, fetchesOf, isOwnMachine } from './fetches.ts';
import { followFile } from './file-use.ts';
import { pathKey } from './paths.ts';
import { followStream } from './streams.ts';

/** More are not followed, and none further: each is looked for in the commands behind it. */
const most = 200;
const window = 1000;

/** What a script fetches, what becomes of it there, and whether it is checked in between. */
export function readDownloads(commands: readonly Command[]): Download[] {
  const fetches = commands.flatMap((command) => fetchesOf(command).map((fetch) => ({ command, fetch })));
  const fetched = fetches
    .slice(0, most)
    .flatMap(({ command, fetch }) => fetchedFile(command, fetch, commands));
  const downloads = fetches
    .slice(0, most)
    .map(({ command, fetch }) => follow(command, fetch, commands, fetched));
  for (const command of commands) {
    if (downloads.length >= most) break;
    append(downloads, direct(command));
  }
  return downloads;
}

function follow(
  command: Command,
  fetch: Fetch,
  commands: readonly Command[],
  fetched: readonly Fetched[],
): Download {
  const { url, data } = fetch;
  const written: Download = {
    kind: 'download',
    path: command.path,
    span: url.span,
    text: url.text,
    command,
    url: url.pattern,
    use: { type: 'data' },
    verified: isCommitUrl(url.pattern) ? { type: 'commit-url', span: url.span } : null,
    file: fetch.file,
  };
  if (data) return written;
  const stream =
    fetch.file === null ? followStream(command, commands) : { use: written.use, files: [fetch.file] };
  const file = stream.files[0] ?? null;
  if (stream.use.type === 'extracted') {
    const { span } = stream.use;
    const unpacking =
      commands.slice(command.index + 1, command.index + 200).find((other) => other.span === span) ?? null;
    const later = unpacking === null ? [] : commands.slice(unpacking.index + 1, unpacking.index + 1 + window);
    const contents = contentsOf(url.pattern.split(/[?#]/, 1)[0]!, unpacking);
    return { ...written, use: followUnpacked(stream.use, contents, later), file };
  }
  if (stream.use.type === 'interpreted' || file === null) return { ...written, use: stream.use, file };
  const after = commands.slice(command.index + 1, command.index + 1 + window);
  const use = followFile(file, after);
  const check = findCheck(file, hostOf(url.pattern), after, commands, fetched);
  const verified =
    written.verified ?? (check === null || check.weak ? null : { type: check.type, span: check.span });
  const weak = verified === null && check?.weak ? { weaklyVerified: check.span } : {};
  return { ...written, use, verified, file, ...weak };
}

function fetchedFile(command: Command, { url, file }: Fetch, commands: readonly Command[]): Fetched[] {
  const target: Argument | null = file ?? followStream(command, commands).files[0] ?? null;
  const key = target === null ? null : pathKey(target.pattern);
  return key === null ? [] : [{ file: key, host: hostOf(url.pattern) }];
}

function hostOf(url: string): string {
  return /^(?:\w+:\/\/)?([^/]*)/.exec(url)?.[1] ?? '';
}

/** A whole commit id in the path: nobody can put other content there. */
export function isCommitUrl(url: string): boolean {
  return /[/@=][0-9a-f]{40}(?:[/.?&#]|$)/.test(url);
}

const addresses = /^https?:\/\//;

/** Tools that run or install an address themselves. */
function direct(command: Command): Download[] {
  const { name, arguments: words, path } = command;
  const verb = words[0]?.value;
  let found: readonly Argument[] = [];
  let use: Download['use'] | null = null;
  if ((name === 'deno' || name === 'bun') && (verb === 'run' || verb === 'install' || verb === 'x')) {
    found = words
      .slice(1)
      .filter((word) => addresses.test(word.pattern))
      .slice(0, 1);
    use = { type: 'interpreted', by: name, how: 'direct', span: command.span };
  } else if (name === 'npx' || name === 'bunx') {
    found = programRun(words).filter(
      (word) => addresses.test(word.pattern) && !/\.git(?:#|$)/.test(word.pattern),
    );
    use = { type: 'interpreted', by: name, how: 'direct', span: command.span };
  } else if (/^(?:yum|dnf|microdnf|rpm|zypper|apk)$/.test(name ?? '')) {
    const installs = words.some((word) =>
      /^(?:install|localinstall|in|add|-[a-zA-Z]*[iU][a-zA-Z]*|--install)$/.test(word.pattern),
    );
    found = installs
      ? words.filter((word) => addresses.test(word.pattern) && /\.(?:rpm|apk)(?:$|\?)|\0$/.test(word.pattern))
      : [];
    use = { type: 'installed', by: name!, span: command.span };
  }
  if (use === null) return [];
  const using = use;
  return found
    .filter((url) => !isOwnMachine(url.pattern))
    .map((url) => ({
      kind: 'download',
      path,
      span: url.span,
      text: url.text,
      command,
      url: url.pattern,
      use: using,
      verified: isCommitUrl(url.pattern) ? { type: 'commit-url', span: url.span } : null,
      file: null,
    }));
}
