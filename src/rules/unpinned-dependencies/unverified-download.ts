import { whereFrom } from '../../analysis/commands/where-from.ts';
import { findCheck } from '../../analysis/downloads/checks.ts';
import { followFile } from '../../analysis/downloads/file-use.ts';
import { isCodeUse } from '../../analysis/downloads/use.ts';
import { standsAside } from '../../analysis/run-aside.ts';
import { pinOfAddress, refInAddress } from '../../model/address.ts';
import type { Command } from '../../model/command.ts';
import type { Download } from '../../model/download.ts';
import type { Facts } from '../../model/facts.ts';
import type { Draft, Severity, Subject } from '../../model/finding.ts';
import { type OwnRepository, ownershipOfAddress } from '../../model/own-repository.ts';
import { purl } from '../../model/purl.ts';
import { defineRule } from '../../model/rule.ts';
import { nameList } from '../../model/schema.ts';
import { baseName } from '../../model/workspace.ts';
import { allowed } from './allowed.ts';
import { isTrustedOwner, ownOwnerOption } from './owned.ts';

export const unverifiedDownload = defineRule({
  id: 'unverified-download',
  action: 'unpinned-dependencies',
  noticeInExamples: true,
  raisedInDeploys: true,
  judgesInsideActions: true,
  scope: 'tree',
  severity: { audit: 'warning', diff: 'warning' },
  docs: {
    summary: 'code or a program fetched and run without a checksum, a signature or a commit in its address',
    what: [
      'Fires when curl, wget, Invoke-WebRequest and their like fetch something that is then run: piped or substituted into a shell or another interpreter (error),',
      'or written to a file that is run, made executable, moved to a program folder, installed, or unpacked and run, in the same script, a later step of the job or a later `RUN` (warning); `ADD <url>` without `--checksum`.',
      'Clean when a check stands between with an expectation that is written down or committed: `sha256sum -c`, a comparison, `gpg --verify`, cosign, minisign, `Get-FileHash`; and when the address holds a full commit id.',
      'A checksum that is fetched from the same place in the same run is reported as a notice: it shows damage, not tampering. Data never fires: jq, grep, `python -m json.tool`, keys, health checks, localhost.',
    ].join(' '),
    why: 'Whoever controls that address, or the way to it, decides what runs, with the secrets of the job or in the image that ships. A version in the address does not change that: release files can be replaced.',
    fix: 'Write the expected checksum beside the download and check it before use, or fetch by full commit id.',
    bad: 'curl -sSL https://example.org/install.sh | sh',
    good: 'curl -sSLo install.sh https://example.org/install.sh\necho "<sha256>  install.sh" | sha256sum -c\nsh install.sh',
    language: 'sh',
    options: {
      allow: {
        text: 'Hosts or addresses that are trusted as they are, exact or glob: `artifacts.my-org.example`, `https://example.org/tools/**`.',
        value: nameList,
      },
      'own-owner': ownOwnerOption,
    },
  },
  *check(facts, { options, repository }) {
    const isAllowed = allowed(options);
    for (const download of facts.all('download')) {
      if (isAllowed([hostOf(download.url), download.url])) continue;
      const draft = judge(linked(download, facts), facts);
      if (draft === null) continue;
      const ownership = ownershipOfAddress(repository, download.url);
      if (ownership === 'repository')
        yield { ...draft, message: ownMessage(download.url), severity: 'notice', steady: true };
      else if (isTrustedOwner(ownership, options) || isOwnBucket(download.url, repository))
        yield { ...draft, severity: 'notice', steady: true };
      else yield draft;
    }
  },
});

/** With what later scripts of the same job, or later instructions, do with the file. */
function linked(download: Download, facts: Facts): Download {
  const { file, path, command, span } = download;
  if (
    file === null ||
    download.use.type === 'data' ||
    download.use.type === 'interpreted' ||
    download.verified !== null
  )
    return download;
  const all = commandsIn(path, facts);
  const job = command?.script.unit.job;
  const later = all.filter((other) => {
    if (command === null) return other.script.span.start > span.start;
    return (
      job !== undefined &&
      other.script !== command.script &&
      other.script.unit.job === job &&
      other.script.span.start > span.start
    );
  });
  const own =
    command === null
      ? []
      : all.filter((other) => other.script === command.script && other.index > command.index);
  const after: readonly Command[] = [...own, ...later];
  if (later.length === 0) return download;
  const use = isCodeUse(download.use) ? download.use : followFile(file, after);
  for (const script of new Set(later.map((other) => other.script))) {
    const commands = all.filter((other) => other.script === script);
    const check = findCheck(file, hostOf(download.url), commands, commands, []);
    if (check !== null && !check.weak)
      return { ...download, use, verified: { type: check.type, span: check.span } };
  }
  return { ...download, use };
}

const byPath = new WeakMap<Facts, Map<string, readonly Command[]>>();

function commandsIn(path: string, facts: Facts): readonly Command[] {
  let known = byPath.get(facts);
  if (!known) {
    known = new Map();
    byPath.set(facts, known);
  }
  let commands = known.get(path);
  if (!commands) {
    commands = facts.in(path, 'command');
    known.set(path, commands);
  }
  return commands;
}

function judge(download: Download, facts: Facts): Draft | null {
  const { use, verified, url, command, path, span, file } = download;
  if (verified !== null || isDecidedElsewhere(url)) return null;
  const added = command === null;
  if (added ? isData(url) : !isCodeUse(use)) return null;
  const piped = use.type === 'interpreted' && use.how !== 'file';
  const lowered = standsAside(path, facts) || command?.script.unit.test === true;
  const severity = severityOf(piped, download.weaklyVerified !== undefined, lowered, namesVersion(url));
  const at = use.type === 'data' || use.type === 'unknown' ? null : use.span;
  const related =
    at === null || facts.texts.get(path)?.length === 0 ? [] : [{ path, span: at, message: 'used here' }];
  return {
    path,
    span,
    message: messageOf(download, piped, added),
    subject: subjectOf(url, file?.pattern ?? null),
    key: whereFrom(command),
    ...(severity === null ? {} : { severity }),
    ...(piped ? {} : { related }),
  };
}

/** Run at once is worse than run later; a tag in the address says at least what was meant. */
function severityOf(piped: boolean, weak: boolean, aside: boolean, versioned: boolean): Severity | null {
  if (weak) return 'notice';
  if (!piped) return aside ? 'notice' : null;
  if (aside && versioned) return 'notice';
  return aside || versioned ? 'warning' : 'error';
}

/** A bucket that is named after the repository or its owner: `s3://acme-artifacts/tool`. */
function isOwnBucket(url: string, own: OwnRepository | null | undefined): boolean {
  const bucket = /^(?:s3|gs|az|b2|oss|cos|r2):\/\/([^/]+)/.exec(url)?.[1]?.toLowerCase();
  if (!own || bucket === undefined) return false;
  return [own.name, own.owner].some(
    (name) => name.length > 3 && bucket.split(/[._-]/).join('-').includes(name.toLowerCase()),
  );
}

function ownMessage(url: string): string {
  const found = refInAddress(url);
  const what = `${placeOf(url)} is this repository's own`;
  return found === null
    ? `${what}, and yet a run does not use the commit that it checks. Build it here, or verify its checksum.`
    : `${what} at another ref, so a run does not use the commit that it checks. Run the file from the checkout instead.`;
}

function messageOf(download: Download, piped: boolean, added: boolean): string {
  const { url, use, file, weaklyVerified } = download;
  const from = placeOf(url);
  if (added)
    return `${from} is added without a checksum, so the image contains whatever that address returns on the day of the build. Write \`ADD --checksum=sha256:<hash>\``;
  if (piped) {
    const by = use.type === 'interpreted' ? use.by : 'sh';
    return `\`${by}\` runs whatever ${from} returns, unchecked: whoever controls that address decides what runs here. Download it to a file, verify its sha256, then run it, or use an address with a full commit SHA.`;
  }
  const name = file === null ? null : shown(file.pattern);
  if (weaklyVerified !== undefined)
    return `${from === 'the download' ? 'The download' : from} is verified only against something downloaded from the same place: that shows damage, not tampering. Write the expected checksum into this file.`;
  const what =
    use.type === 'installed'
      ? ' and installed'
      : use.type === 'extracted'
        ? ', unpacked and used'
        : ' and run';
  const subject = from === 'the download' ? (name === null ? 'The download' : `\`${name}\``) : from;
  const wrong = `${subject} is downloaded${what} unverified: whoever can replace the file controls what runs here.`;
  if (name === null)
    return `${wrong} Download ${movesOn(url) ? 'one version of it' : 'it'} to a file and verify its sha256 before unpacking.`;
  return `${wrong} ${movesOn(url) ? 'Name one version in the address, then verify it' : 'Verify it first'}: ${checkFor(name, download)}`;
}

/** The check to write, in the words of the shell that fetches. */
function checkFor(name: string, { command }: Download): string {
  if (
    command?.script.shell === 'pwsh' ||
    /^(?:iwr|irm|invoke-|start-bits|download)/i.test(command?.name ?? '')
  )
    return `compare \`(Get-FileHash ${name}).Hash\` with the expected SHA256`;
  return `\`echo "<sha256>  ${name}" | sha256sum -c\``;
}

/** The address says itself that its file changes with every release: a checksum alone would fail with the next one. */
function movesOn(url: string): boolean {
  return (
    /[/_=-](?:latest|current|stable|nightly|master|main|HEAD)(?:[/_.?&-]|$)/.test(
      url.replace(/^\w+:\/\/[^/]*/, ''),
    ) && !/\d+\.\d+/.test(url.replace(/^\w+:\/\/[^/]*/, ''))
  );
}

/** `\0` in a shown text would be cut by terminals. */
function shown(text: string): string {
  return text.replaceAll('\0', '…');
}

function placeOf(url: string): string {
  if (/^\0*$/.test(url)) return 'the download';
  return shown(url.replace(/[?#].*$/s, ''));
}

function hostOf(url: string): string {
  return /^(?:\w+:\/\/)?([^/]*)/.exec(url)?.[1] ?? '';
}

/** An address of a code host whose commit is a variable: somebody fixes it elsewhere. */
function isDecidedElsewhere(url: string): boolean {
  return refInAddress(url) !== null && pinOfAddress(url) === 'elsewhere';
}

/** A tag or a release is named: it can be replaced, and yet it says what was meant. */
function namesVersion(url: string): boolean {
  const pin = pinOfAddress(url);
  return pin === 'version' || (pin === 'elsewhere' && /\/releases\/download\//.test(url));
}

function isData(url: string): boolean {
  return /\.(?:json|txt|key|asc|gpg|pem|crt|cer|xml|csv|ya?ml|md|sql|ttf|png|jpe?g|svg|conf|list|repo)$/i.test(
    url.replace(/[?#].*$/s, ''),
  );
}

function subjectOf(url: string, file: string | null): Subject {
  const release = /^https:\/\/github\.com\/([\w.-]+)\/([\w.-]+)\/releases\/download\/([^/\0]+)\//.exec(url);
  if (release) {
    const [, owner, repository, version] = release;
    const name = `${owner}/${repository}`;
    return {
      kind: 'package',
      ecosystem: 'github',
      name,
      version: version!,
      purl: purl('github', name, version!),
    };
  }
  const name = /^\0*$/.test(url) ? shown(baseName(file ?? 'script')) : shown(url.replace(/[?#].*$/s, ''));
  return { kind: 'script', ecosystem: 'generic', name, version: null, purl: null };
}
