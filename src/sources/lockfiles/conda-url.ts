import type { Origin } from '../../model/dependency.ts';

/** `https://conda.anaconda.org/conda-forge/linux-64/python-3.12.1-hab00c5b_1_cpython.conda`, taken apart. */
export interface CondaFile {
  readonly name: string;
  readonly version: string;
  /** Where the version stands in the URL. */
  readonly versionAt: number;
  readonly origin: Origin;
}

/** Null for a URL that is no conda package: `<name>-<version>-<build>.conda` or `.tar.bz2`. */
export function condaFile(url: string): CondaFile | null {
  const plain = url.replace(/#.*$/, '');
  const file = plain.slice(plain.lastIndexOf('/') + 1);
  const stem = file.replace(/\.(?:conda|tar\.bz2)$/, '');
  if (stem === file) return null;
  const build = stem.lastIndexOf('-');
  const cut = build === -1 ? -1 : stem.lastIndexOf('-', build - 1);
  if (cut < 1) return null;
  return {
    name: stem.slice(0, cut),
    version: stem.slice(cut + 1, build),
    versionAt: plain.length - file.length + cut + 1,
    origin: channelOf(plain),
  };
}

const servers = /^https:\/\/(?:conda\.anaconda\.org|repo\.anaconda\.com\/pkgs|(?:repo\.)?prefix\.dev)\//;

function channelOf(url: string): Origin {
  const channel = url.replace(/\/[^/]+\/[^/]+$/, '/').replace(/^(https?:\/\/)[^/@]*@/, '$1');
  // Packages are named within conda-forge and the defaults alike; a channel of one's own is another registry.
  const isDefault = servers.test(channel) && /\/(?:conda-forge|main|r|msys2|anaconda|free)\/$/.test(channel);
  if (!isDefault) return { type: 'registry', url: channel };
  return { type: 'index', name: channel.endsWith('/conda-forge/') ? 'conda-forge' : 'defaults' };
}

/** `linux-64/python-3.12.1-hab00c5b_1_cpython.conda`: the platform's folder with the file, which name one content. */
export function archiveOf(url: string): string {
  const parts = url.replace(/[?#].*$/, '').split('/');
  return parts.slice(/\.(?:conda|tar\.bz2)$/.test(parts.at(-1) ?? '') ? -2 : -1).join('/');
}
