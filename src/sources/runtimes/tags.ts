import { codenames } from '../../data/codenames.generated.ts';
import { javaVendors } from '../../data/names.ts';
import { append } from '../../model/append.ts';
import { type Claim, claim } from './claim.ts';

/** One word of a tag: `3.7-slim-buster` has three. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export function wordsOf(tag: string): Word[] {
  const words: Word[] = [];
  for (const match of tag.matchAll(/[^-_+]+/g)) {
    words.push({ text: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** A version by itself: `3.7`, `v1.20.1`, `3.13.0rc1`, `8u292`, `6.x`. Not a commit: `3f2a1bc`. */
const versionForm = /^v?(\d+(?:\.\d+)*(?:(?:rc|alpha|beta|a|b|p|u)\.?\d*)?)(?:ce|ee|\.x|x)?$/;

export function versionOf(word: string): string | null {
  return versionForm.exec(word)?.[1] ?? null;
}

/** Code names that mean nothing else, for images of which nothing else is known. */
const plainCodenames = new Set(
  'wheezy jessie stretch buster bullseye bookworm trixie trusty xenial bionic focal jammy noble'.split(' '),
);

/** Code names that are words of other things too, and too old to meet in a tag. */
const ambiguous = new Set(['bo', 'rex', 'buzz', 'hamm', 'slink', 'woody', 'warty']);

/** `alpine3.15`: the word, then what its version looks like, joined or as the next word. */
const systems: readonly { readonly word: RegExp; readonly version: RegExp; readonly product: string }[] = [
  { word: /^alpine/, version: /^[23]\.\d+(?:\.\d+)?$/, product: 'alpine-linux' },
  { word: /^debian/, version: /^(?:[7-9]|1\d)(?:\.\d+)?$/, product: 'debian' },
  { word: /^ubuntu/, version: /^[12]\d\.(?:04|10)(?:\.\d+)?$/, product: 'ubuntu' },
  { word: /^ubi/, version: /^(?:[7-9]|10)(?:\.\d+)?$/, product: 'rhel' },
  { word: /^rhel/, version: /^(?:[6-9]|10)(?:\.\d+)?$/, product: 'rhel' },
  { word: /^centos/, version: /^[5-8](?:\.[\d.]+)?$/, product: 'centos' },
  { word: /^rocky(?:linux)?/, version: /^(?:[89]|10)(?:\.\d+)?$/, product: 'rocky-linux' },
  { word: /^alma(?:linux)?/, version: /^(?:[89]|10)(?:\.\d+)?$/, product: 'almalinux' },
  { word: /^(?:oraclelinux|ol)/, version: /^(?:[6-9]|10)(?:\.\d+)?$/, product: 'oracle-linux' },
  { word: /^(?:amazonlinux|al)/, version: /^(?:1|2|2022|2023)$/, product: 'amazon-linux' },
  { word: /^fedora/, version: /^[234]\d$/, product: 'fedora' },
  { word: /^photon/, version: /^[1-5](?:\.0)?$/, product: 'photon' },
  { word: /^(?:opensuse)?leap/, version: /^\d\d\.\d$/, product: 'opensuse' },
  { word: /^(?:windows)?servercore/, version: windowsRelease(), product: 'windows-server-core' },
  { word: /^nanoserver/, version: windowsRelease(), product: 'windows-nano-server' },
];

function windowsRelease(): RegExp {
  return /^(?:ltsc20\d\d|sac2016|1[678]0[39]|190[39]|2004|20h2|1809)$/;
}

/** Words too short to be trusted in an unknown image. */
const shortWords = new Set(['al', 'ol', 'ubi', 'alma', 'rocky']);

const runtimes: readonly {
  readonly word: RegExp;
  readonly version: RegExp;
  readonly product: string;
  /** The version may be the next word. */
  readonly split: boolean;
}[] = [
  { word: /^php/, version: /^[5-8]\.\d+(?:\.\d+)?$/, product: 'php', split: true },
  { word: /^(?:otp|erlang)/, version: /^[12]\d(?:\.[\d.]+)?$/, product: 'erlang', split: true },
  { word: /^python/, version: /^[23]\.\d+(?:\.\d+)?$/, product: 'python', split: true },
  { word: /^py/, version: /^[23]\.\d+(?:\.\d+)?$/, product: 'python', split: false },
  { word: /^node(?:js)?/, version: /^\d{1,2}(?:\.\d+)*(?:\.x)?$/, product: 'nodejs', split: true },
  { word: /^ruby/, version: /^[1-4]\.\d+(?:\.\d+)?$/, product: 'ruby', split: true },
  { word: /^(?:golang|go)/, version: /^1\.\d+(?:\.\d+)?(?:\.x)?$/, product: 'go', split: true },
  { word: /^rust/, version: /^1\.\d+(?:\.\d+)?$/, product: 'rust', split: true },
  { word: /^(?:pg|postgres)/, version: /^(?:9\.\d|1\d)(?:\.\d+)*$/, product: 'postgresql', split: false },
];

export interface TagContext {
  /** What the image is known to be: its own words are not told again. */
  readonly product: string | null;
  /** Nothing is known of the image: only words that cannot mean anything else. */
  readonly strict: boolean;
  /** `jdk17` without a vendor's word means this one's. */
  readonly java?: string;
}

/** Operating systems and second runtimes that the words of a tag name. */
export function claimsIn(words: readonly Word[], context: TagContext): Claim[] {
  const found: Claim[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    const next = words[index + 1];
    const system = codenameClaim(word, context.strict) ?? systemClaim(word, next, context.strict);
    if (system) found.push(system);
    else append(found, runtimeClaim(word, next, context));
  }
  const java = javaClaim(words, context);
  if (java) found.push(java);
  return found.filter(({ product }) => product !== context.product);
}

function codenameClaim(word: Word, strict: boolean): Claim | null {
  if (!Object.hasOwn(codenames, word.text) || ambiguous.has(word.text)) return null;
  if (strict && !plainCodenames.has(word.text)) return null;
  return claim(codenames[word.text]!, word.text, word.start, word.end);
}

function systemClaim(word: Word, next: Word | undefined, strict: boolean): Claim | null {
  for (const { word: form, version, product } of systems) {
    const name = form.exec(word.text)?.[0];
    if (name === undefined || (strict && shortWords.has(name))) continue;
    const joined = versionAfter(word.text.slice(name.length), product);
    if (joined !== '') return version.test(joined) ? claim(product, joined, word.start, word.end) : null;
    // `alpine-2.3` may be version 2.3 of something on Alpine.
    const other = product === 'alpine-linux' && (strict || !next?.text.startsWith('3.'));
    if (next && !other && version.test(next.text)) return claim(product, next.text, word.start, next.end);
    return null;
  }
  return null;
}

/** `ubuntu1804` is 18.04. */
function versionAfter(text: string, product: string): string {
  return product === 'ubuntu' ? text.replace(/^(\d\d)(04|10)$/, '$1.$2') : text;
}

function runtimeClaim(word: Word, next: Word | undefined, { strict }: TagContext): Claim[] {
  for (const { word: form, version, product, split } of runtimes) {
    const name = form.exec(word.text)?.[0];
    if (name === undefined) continue;
    const rest = dotted(word.text.slice(name.length), product);
    if (version.test(rest)) return [claim(product, rest.replace(/\.x$/, ''), word.start, word.end)];
    if (rest === '' && split && !strict && next && version.test(next.text)) {
      return [claim(product, next.text, word.start, next.end)];
    }
  }
  return [];
}

/** `py38`, `php74`: the first digit is the major version. */
function dotted(text: string, product: string): string {
  if (product !== 'python' && product !== 'php') return text;
  return text.replace(/^(\d)(\d{1,2})$/, '$1.$2');
}

const javaWord = /^(?:jdk|jre|java)(\d*)$/;

/** `jdk17-temurin`, `eclipse-temurin-17`, `amazoncorretto-11`, `openjdk-17`: the vendor decides how long it lives. */
function javaClaim(words: readonly Word[], context: TagContext): Claim | null {
  let vendor = context.java ?? null;
  let version: Claim | null = null;
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    const next = words[index + 1];
    const jdk = javaWord.exec(word.text);
    const named = jdk ? null : /^([a-z]+)(\d*)$/.exec(word.text);
    const name = named?.[1] ?? '';
    const isVendor =
      name.length > 4 && Object.hasOwn(javaVendors, name) && name !== 'oracle' && name !== 'microsoft';
    if (name === 'adoptopenjdk' || name === 'ibmjava') return null; // not listed by anybody
    if (isVendor) vendor = javaVendors[name]!;
    if (!jdk && !isVendor) continue;
    const digits = jdk?.[1] ?? named?.[2] ?? '';
    if (digits !== '') version ??= claim('', digits, word.start, word.end);
    else if (next && /^\d{1,2}(?:u\d+|(?:\.\d+)*)$/.test(next.text)) {
      version ??= claim('', next.text, word.start, next.end);
    }
  }
  if (vendor === null || version === null || !javaIsListed(vendor, version.version)) return null;
  return context.product === vendor ? null : { ...version, product: vendor };
}

/** `openjdk:8` and `openjdk:11` were built from other sources than the products of that name. */
export function javaIsListed(product: string, version: string): boolean {
  return product !== 'openjdk-builds-from-oracle' || Number.parseInt(version, 10) >= 12;
}
