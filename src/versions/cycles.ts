import type { Cycle, Product } from '../model/cycle.ts';
import { addDays } from '../model/day.ts';

/** What a version says about the cycles of its product. */
export type CycleMatch =
  | { readonly type: 'cycle'; readonly cycle: Cycle }
  /** `mysql:8`, `python:2`: any of several. Newest first. */
  | { readonly type: 'floating'; readonly cycles: readonly Cycle[] }
  /** Before the oldest that is listed. */
  | { readonly type: 'older'; readonly oldest: Cycle }
  | { readonly type: 'unknown' };

const unknown: CycleMatch = { type: 'unknown' };

/** Java says 1.8 and 8u292 for 8. */
const java = new Set([
  'alibaba-dragonwell',
  'amazon-corretto',
  'azul-zulu',
  'bellsoft-liberica',
  'eclipse-temurin',
  'graalvm-ce',
  'ibm-semeru-runtime',
  'microsoft-build-of-openjdk',
  'openjdk-builds-from-oracle',
  'oracle-graalvm',
  'oracle-jdk',
  'redhat-build-of-openjdk',
  'sapmachine',
]);

/** Versions that name a cycle in a way no prefix finds, by product. */
const spoken: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // amazonlinux:1 is the last release of the first line.
  'amazon-linux': { '1': '2018.03', al1: '2018.03', al2: '2', al2022: '2023', al2023: '2023' },
  // Years on the box, numbers in the data.
  mssqlserver: {
    '2012': '11.0-sp4',
    '2014': '12.0-sp3',
    '2016': '13.0-sp3',
    '2017': '14.0',
    '2019': '15.0',
    '2022': '16.0',
    '2025': '17.0',
  },
  dotnetfx: { '3.5': '3.5-sp1' },
  fedora: { heisenbug: '20' },
  'windows-server': { ltsc2016: '2016', ltsc2019: '2019', ltsc2022: '2022', ltsc2025: '2025' },
  // The container tag 1809 is the image of LTSC 2019; the cycle 1809 is the desktop channel's.
  'windows-server-core': {
    '1809': '2019',
    ltsc2016: '2016',
    ltsc2019: '2019',
    ltsc2022: '2022',
    ltsc2025: '2025',
  },
  'windows-nano-server': {
    '1809': '2019',
    sac2016: '1607',
    ltsc2019: '2019',
    ltsc2022: '2022',
    ltsc2025: '2025',
  },
};

/** Their cycles are names, or numbers that do not nest: nothing but the whole name matches. */
const exactOnly = new Set([
  'aws-lambda',
  'github-actions-runner-images',
  'windows-server-core',
  'windows-nano-server',
  'dotnetfx',
]);

/**
 * The cycle whose components are the longest prefix of the version's: 3.10.2 is 3.10 and never 3.1, 10.3 is 10
 * where 9.6.1 is 9.6. Code names (`buster`, `bionic`) match their cycle.
 */
export function matchCycle(product: Product, version: string): CycleMatch {
  const asked = normal(product, version);
  if (asked === '') return unknown;
  const exact = product.cycles.find(({ cycle }) => cycle.toLowerCase() === asked);
  if (exact) return { type: 'cycle', cycle: exact };
  const named = product.cycles.find(({ codename }) => codename?.split(' ')[0]?.toLowerCase() === asked);
  if (named && /^[a-z]/.test(asked)) return { type: 'cycle', cycle: named };
  if (exactOnly.has(product.name) || !/^\d/.test(asked)) return unknown;

  const parts = components(asked);
  for (let length = parts.length; length > 0; length--) {
    const prefix = parts.slice(0, length).join('.');
    const found = product.cycles.find(({ cycle }) => cycle === prefix);
    if (found) return { type: 'cycle', cycle: found };
  }
  const below = product.cycles.filter(({ cycle }) => startsWith(components(cycle), parts));
  if (below.length === 1) return { type: 'cycle', cycle: below[0]! };
  if (below.length > 1)
    return { type: 'floating', cycles: below.toSorted((a, b) => compareCycles(b.cycle, a.cycle)) };
  return older(product, asked);
}

function normal(product: Product, version: string): string {
  let text = version.trim().toLowerCase();
  if (/^v\d/.test(text)) text = text.slice(1);
  if (java.has(product.name)) {
    text = text.replace(/^1\.(?=[5-9](?:\D|$))/, '').replace(/^(\d+)[u+].*$/, '$1');
  }
  const names = Object.hasOwn(spoken, product.name) ? spoken[product.name]! : {};
  if (Object.hasOwn(names, text)) return names[text]!;
  // Leap is 15.5; Tumbleweed has no number and never comes here.
  return text;
}

/** `3.13.0rc1` → 3, 13, 0: letters after a number belong to a pre-release or a build. */
function components(version: string): string[] {
  const parts: string[] = [];
  for (const part of version.split(/[.\-_+]/)) {
    const digits = /^\d+/.exec(part)?.[0];
    if (digits === undefined) break;
    parts.push(digits);
    if (digits.length < part.length) break;
  }
  return parts;
}

function startsWith(whole: readonly string[], start: readonly string[]): boolean {
  return (
    start.length > 0 && start.length <= whole.length && start.every((part, index) => whole[index] === part)
  );
}

/** No such cycle is not "supported": older than every numbered cycle is said, a hole in between is unknown. */
function older(product: Product, version: string): CycleMatch {
  const numbered = product.cycles.filter(({ cycle }) => /^\d+(?:\.\d+)*$/.test(cycle));
  if (numbered.length < product.cycles.length / 2) return unknown;
  const oldest = numbered.reduce<Cycle | null>(
    (low, next) => (low === null || compareCycles(next.cycle, low.cycle) < 0 ? next : low),
    null,
  );
  return oldest !== null && compareCycles(version, oldest.cycle) < 0 ? { type: 'older', oldest } : unknown;
}

/** By numbers, component by component: 3.9 before 3.10. */
export function compareCycles(a: string, b: string): number {
  const left = components(a);
  const right = components(b);
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = Number(left[index] ?? 0) - Number(right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

export type LifecycleState =
  | 'supported'
  /** Ends within the days that were asked for, or is announced to be removed. */
  | 'ending'
  /** Ended, and free long-term support still fixes it. */
  | 'long-term'
  | 'ended'
  | 'unknown';

export interface Judgement {
  readonly state: LifecycleState;
  /** The last supported day that was looked at; null when it has ended on a day that nobody wrote down. */
  readonly end: string | null;
}

/** Only these give their extended phase to everybody: Ubuntu's, Red Hat's and Node's is paid for. */
const freeExtension = new Set(['debian']);

/** Whether everybody goes on getting fixes for a while after the cycle's end. */
export function hasFreeExtension(product: string, { eol, eoes }: Cycle): boolean {
  return freeExtension.has(product) && typeof eoes === 'string' && typeof eol === 'string' && eoes > eol;
}

/**
 * Where a cycle stands on a day (ISO). The last supported day is still supported. `grace` days after the end
 * nothing is said.
 */
export function judgeCycle(
  product: string,
  cycle: Cycle,
  date: string,
  days: { readonly warn: number; readonly grace: number } = { warn: 90, grace: 0 },
): Judgement {
  const end = endOf(product, cycle);
  if (end === true) return { state: 'ended', end: null };
  if (end === false || end === null) return { state: end === false ? 'supported' : 'unknown', end: null };
  if (date > addDays(end, days.grace)) {
    const extended = cycle.eoes;
    if (freeExtension.has(product) && typeof extended === 'string' && date <= extended) {
      return { state: 'long-term', end };
    }
    return { state: 'ended', end };
  }
  const announced =
    product === 'github-actions-runner-images' && typeof cycle.eoas === 'string' && date > cycle.eoas;
  return { state: announced || date >= addDays(end, -days.warn) ? 'ending' : 'supported', end };
}

/**
 * The day that counts. Lambda: `eoas` is the day of deprecation, after which nothing is patched; `eol`, when
 * functions can no longer be updated, is moved every year.
 */
export function endOf(product: string, cycle: Cycle): string | boolean | null {
  if (product === 'aws-lambda' && typeof cycle.eoas === 'string') return cycle.eoas;
  return cycle.eol;
}
