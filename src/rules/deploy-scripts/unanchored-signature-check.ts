import { callGraphOf, type ExecutionUnit } from '../../analysis/deploys/call-graph.ts';
import { deployFlows } from '../../analysis/deploys/signing.ts';
import { isVerifying } from '../../analysis/deploys/verification-tools.ts';
import { isFetch } from '../../analysis/downloads/fetched.ts';
import type { Command } from '../../model/command.ts';
import type { Facts } from '../../model/facts.ts';
import type { Draft } from '../../model/finding.ts';
import { defineRule } from '../../model/rule.ts';
import type { Span } from '../../model/span.ts';
import { scriptSubject } from './drafts.ts';

export const unanchoredSignatureCheck = defineRule({
  id: 'unanchored-signature-check',
  action: 'deploy-scripts',
  severity: { audit: 'warning', diff: 'warning' },
  scope: 'tree',
  docs: {
    summary: 'a check whose key, identity or checksum comes from the same place as the thing checked',
    what: "In a deploy: a file is verified with a key or a checksum that the same run fetched from the same host, or with a certificate identity that admits everybody (`--certificate-identity-regexp '.*'`). A key whose fingerprint is written out or compared, and keys and checksums in git, are right.",
    why: 'Whoever can replace the file can replace the key or the checksum beside it. Such a check finds damage and no deceit.',
    fix: 'Commit the key or the checksum, or compare the fingerprint of the fetched key with one that is written down.',
    bad: 'curl -fsSL https://dl.example.com/key.asc | gpg --import\ncurl -fsSLO https://dl.example.com/tool.tgz\ncurl -fsSLO https://dl.example.com/tool.tgz.asc\ngpg --verify tool.tgz.asc tool.tgz',
    good: 'gpg --import keys/tool.asc\ncurl -fsSLO https://dl.example.com/tool.tgz\ncurl -fsSLO https://dl.example.com/tool.tgz.asc\ngpg --verify tool.tgz.asc tool.tgz',
    language: 'sh',
  },
  *check(facts) {
    for (const flow of deployFlows(facts)) {
      yield* checksums(facts, flow);
      yield* fetchedKeys(flow);
      for (const command of flow.commands) {
        const draft = openIdentity(flow, command);
        if (draft !== null) yield draft;
      }
    }
  },
});

function* checksums(facts: Facts, flow: ExecutionUnit): Iterable<Draft> {
  const told = new Set<number>();
  for (const { command, weaklyVerified } of facts.in(flow.path, 'download')) {
    if (weaklyVerified === undefined || command === null || callGraphOf(facts).of(command) !== flow) continue;
    if (told.has(weaklyVerified.start)) continue;
    told.add(weaklyVerified.start);
    yield tell(
      flow,
      weaklyVerified,
      'The checksum is downloaded in the same run from the same host as the file, so this check proves nothing. Write the expected checksum into this script.',
      'checksum',
      command,
    );
  }
}

const everybody = /^\^?(\.\*|\.\+)?\$?$/;

function openIdentity(flow: ExecutionUnit, command: Command): Draft | null {
  if (command.name !== 'cosign' && command.name !== 'gitsign') return null;
  const words = command.arguments;
  for (const [place, { value }] of words.entries()) {
    const match = /^--certificate-(identity|oidc-issuer)-regexp(?:=(.*))?$/.exec(value ?? '');
    if (!match) continue;
    const given = match[2] ?? words[place + 1]?.value ?? null;
    if (given === null || !everybody.test(given)) continue;
    const what = match[1] === 'identity' ? 'identity' : 'issuer';
    return tell(
      flow,
      words[place]!.span,
      `Any ${what} is taken here, so anybody’s signature passes this check. Name the one that signs: --certificate-${match[1]}.`,
      what,
      null,
    );
  }
  return null;
}

const fingerprint =
  /(?:^|[^0-9A-Fa-f])(?:[0-9A-Fa-f]{40}|(?:[0-9A-Fa-f]{4} +){9}[0-9A-Fa-f]{4})(?:$|[^0-9A-Fa-f])/;

/** What a flow does around its checks, gathered once. */
interface Surroundings {
  readonly pinned: boolean;
  readonly fetches: readonly Command[];
  readonly imports: readonly Command[];
}

/** Fetches and imports beyond this are not compared with each other. */
const mostCompared = 200;

function surroundingsOf({ commands }: ExecutionUnit): Surroundings {
  return {
    pinned: commands.some((one) => one.arguments.some(({ pattern }) => fingerprint.test(pattern))),
    fetches: commands.filter(isFetch).slice(0, mostCompared),
    imports: commands
      .filter(
        ({ name, arguments: words }) =>
          /^gpg2?$/.test(name ?? '') && words.some(({ value }) => value === '--import'),
      )
      .slice(0, mostCompared),
  };
}

/** `gpg --verify` with a key that came from where the file came from, and nothing looked at its fingerprint. */
function* fetchedKeys(flow: ExecutionUnit): Iterable<Draft> {
  const checks = flow.commands
    .filter((one) => isVerifying(one) && /^(gpg2?|gpgv2?|minisign|cosign|openssl)$/.test(one.name ?? ''))
    .slice(0, mostCompared);
  if (checks.length === 0) return;
  const { pinned, fetches, imports } = surroundingsOf(flow);
  if (pinned) return;
  for (const check of checks) {
    const key = fetches.find((fetch) => isKeyOf(fetch, check, imports));
    const host = key === undefined ? '' : hostOf(key);
    if (key === undefined || host === '' || host.includes('\0')) continue;
    if (!fetches.some((fetch) => fetch !== key && hostOf(fetch) === host)) continue;
    yield tell(
      flow,
      check.span,
      'The key is downloaded in the same run from the same host as the file, so this check proves nothing. Commit the key, or pin its fingerprint.',
      'key',
      key,
    );
  }
}

/** It is piped into an import, imported from its file, or named by the check itself. */
function isKeyOf(fetch: Command, check: Command, imports: readonly Command[]): boolean {
  const piped = imports.some(
    ({ script, input }) => script === fetch.script && input?.type === 'pipe' && input.from === fetch.index,
  );
  if (piped) return true;
  const file = fetch.outputs[0]?.path.pattern ?? outputOf(fetch);
  if (file === null || file === '') return false;
  const named = check.arguments.some(
    ({ pattern }, at) =>
      /^(--key|--keyring|-p|-verify)$/.test(check.arguments[at - 1]?.pattern ?? '') && pattern === file,
  );
  return named || imports.some(({ arguments: words }) => words.some(({ pattern }) => pattern === file));
}

function outputOf({ arguments: words }: Command): string | null {
  for (const [place, { pattern }] of words.entries()) {
    if (pattern === '-o' || pattern === '--output' || /^-[a-zA-Z]*o$/.test(pattern))
      return words[place + 1]?.pattern ?? null;
    if (/^-[a-zA-Z]*O[a-zA-Z]*$/.test(pattern) || pattern === '--remote-name') {
      const url = words.find((word) => /^https?:/.test(word.pattern))?.pattern ?? '';
      return url.slice(url.lastIndexOf('/') + 1);
    }
  }
  return null;
}

function hostOf({ arguments: words }: Command): string {
  for (const { pattern } of words) {
    const host = /^\w+:\/\/([^/]+)/.exec(pattern)?.[1];
    if (host !== undefined) return host;
  }
  return '';
}

function tell(flow: ExecutionUnit, span: Span, message: string, what: string, from: Command | null): Draft {
  return {
    path: flow.path,
    span,
    message,
    subject: scriptSubject(flow.path),
    related: from === null ? [] : [{ path: from.path, span: from.span, message: 'fetched here' }],
    key: what,
  };
}
