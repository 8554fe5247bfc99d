import { append } from '../../model/append.ts';
import { hashOfFile } from '../../model/content.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { type Span, span } from '../../model/span.ts';
import { baseName } from '../../model/workspace.ts';
import { LockReader } from './reader.ts';

/** .terraform.lock.hcl of Terraform and OpenTofu: providers only, all of them direct or a module's. */
export const terraformLock: Source = {
  format: 'terraform-lock',
  matches: (path) => baseName(path) === '.terraform.lock.hcl',
  read,
};

interface Provider {
  readonly source: string;
  readonly at: Span;
  version: Span | null;
  constraints: string | null;
  readonly hashes: string[];
}

const opening = /^provider\s+"([^"]+)"\s*\{$/;
const pair = /^([\w-]+)\s*=\s*"([^"]*)"$/;

function read(file: SourceFile): Reading {
  const reader = new LockReader(file, 'terraform');
  reader.settleConflicts();
  const { text } = reader;
  const providers: Provider[] = [];
  let provider: Provider | null = null;
  let inHashes = false;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const written = text.slice(start, end);
    const line = written.replace(/(?:^|\s)(?:#|\/\/).*$/, '').trim();
    const at = start + written.length - written.trimStart().length;
    start = end + 1;
    if (line === '') continue;
    if (provider === null) {
      const opened = opening.exec(line);
      if (opened) {
        const source = opened[1]!;
        provider = { source, at: span(at, at + line.length), version: null, constraints: null, hashes: [] };
        providers.push(provider);
      } else reader.problem('This line is not understood, and not compared.', span(at, at + line.length));
    } else if (inHashes) {
      if (line.startsWith(']')) inHashes = false;
      else append(provider.hashes, hashesIn(line));
    } else if (line === '}') provider = null;
    else if (/^hashes\s*=\s*\[/.test(line)) {
      append(provider.hashes, hashesIn(line));
      inHashes = !line.includes(']');
    } else {
      const found = pair.exec(line);
      if (found?.[1] === 'version') {
        const from = at + line.lastIndexOf('"', line.length - 2) + 1;
        provider.version = span(from, from + found[2]!.length);
      } else if (found?.[1] === 'constraints') provider.constraints = found[2]!;
      else if (!found)
        reader.problem('This line is not understood, and not compared.', span(at, at + line.length));
    }
  }
  if (provider !== null) reader.problem('This block is never closed.', provider.at);
  const requirements: Record<string, string> = {};
  for (const one of providers) addProvider(reader, one, requirements);
  return reader.lockfile('terraform-lock', null, { requirements });
}

function addProvider(reader: LockReader, provider: Provider, requirements: Record<string, string>): void {
  const { source, version, constraints, hashes, at } = provider;
  if (version === null) {
    reader.problem(`${source} has no version here and is not compared.`, at);
    return;
  }
  const cut = source.indexOf('/');
  const host = source.slice(0, cut);
  const isDefault = host === 'registry.terraform.io' || host === 'registry.opentofu.org';
  const name = source.slice(cut + 1);
  if (constraints !== null && name !== '__proto__') requirements[name] = constraints;
  reader.add(
    {
      name,
      version: reader.text.slice(version.start, version.end),
      direct: constraints === null ? null : true,
      // Terraform's own registry and OpenTofu's hold the same providers under one name; any other is told.
      origin: isDefault ? { type: 'index' } : { type: 'registry', url: `https://${host}/` },
      integrity: hashes.length === 0 ? null : hashes.join(' '),
    },
    version,
  );
}

function hashesIn(line: string): string[] {
  return [...line.matchAll(/"([a-z0-9]+):([^"]+)"/g)].map(([, kind, hash]) => {
    const written = `${kind}:${hash}`;
    // `zh` are the archives of all platforms, published as one set; an `h1` is of one platform's package.
    return kind === 'zh' ? written : hashOfFile(written, null);
  });
}
