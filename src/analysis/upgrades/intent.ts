import type { Ecosystem } from '../../model/fact.ts';
import type { Facts } from '../../model/facts.ts';
import type { Change } from '../../model/rule.ts';
import type { Upgrade } from '../../model/upgrade.ts';
import { packageKey } from '../../versions/identity.ts';

/** What a change says that it wants. */
export interface Intent {
  /** The change moves what asks for it: a requirement, a reference to an image or an action. */
  isAsked(upgrade: Upgrade): boolean;
  /** It is what the change is about: named in its title, branch or a subject, or nothing else is asked for. */
  isSubject(upgrade: Upgrade): boolean;
}

export function intentOf({ base, head, upgrades, about = [] }: Change): Intent {
  const moved = movedRequirements(base, head);
  const isLock = lockTest(head);
  const isAsked = (upgrade: Upgrade) =>
    moved.has(keyOf(upgrade)) || (upgrade.direct !== false && isReference(upgrade, isLock));
  const kin = new Set([...moved].map(kinOfKey));
  for (const upgrade of upgrades) {
    const isMove = upgrade.change === 'upgraded' || upgrade.change === 'downgraded';
    if (isMove && upgrade.direct !== false && isReference(upgrade, isLock)) kin.add(kinOf(upgrade));
  }
  const words = about.map((text) => ` ${text.toLowerCase()} `);
  return {
    isAsked,
    isSubject: (upgrade) =>
      (kin.size === 1 && kin.has(kinOf(upgrade))) ||
      namesOf(upgrade).some((name) => words.some((text) => mentions(text, name))),
  };
}

/** Packages whose requirement is another one than before, or new. */
function movedRequirements(base: Facts, head: Facts): Set<string> {
  const isLock = lockTest(head);
  const before = new Map<string, string[]>();
  for (const one of base.all('requirement')) {
    const key = `${one.path}\0${keyOf(one)}`;
    const list = before.get(key);
    if (list) list.push(one.requirement ?? '');
    else before.set(key, [one.requirement ?? '']);
  }
  const moved = new Set<string>();
  for (const one of head.all('requirement')) {
    if (isLock(one.path) || one.scope === 'override') continue;
    if (before.get(`${one.path}\0${keyOf(one)}`)?.includes(one.requirement ?? '') !== true)
      moved.add(keyOf(one));
  }
  return moved;
}

/** go.mod and the like are written by people, and are locks as well. */
const written = new Set(['go-mod', 'directory-packages']);

function lockTest(facts: Facts): (path: string) => boolean {
  const locks = new Set(
    facts.all('lockfile').flatMap(({ path, format }) => (written.has(format) ? [] : [path])),
  );
  return (path) => locks.has(path);
}

/** The place that says the version is what asks for it. */
function isReference({ ecosystem, path }: Upgrade, isLock: (path: string) => boolean): boolean {
  return ecosystem === 'docker' || ecosystem === 'github' || !isLock(path);
}

function keyOf({ ecosystem, name }: { ecosystem: Ecosystem; name: string }): string {
  return packageKey(ecosystem, name);
}

function kinOf(upgrade: Upgrade): string {
  return kinOfKey(keyOf(upgrade));
}

function kinOfKey(key: string): string {
  const cut = key.indexOf(':');
  return `${key.slice(0, cut)}:${familyName(key.slice(0, cut) as Ecosystem, key.slice(cut + 1))}`;
}

/**
 * What packages that are released together share: an npm scope, a vendor, a repository, a group, the first word.
 * `@types/x` goes with `x`.
 */
export function familyName(ecosystem: Ecosystem, name: string): string {
  const plain = name.replace(/^@types\//, '').replace(/^types-(?=\w)|(?<=\w)-stubs$/g, '');
  switch (ecosystem) {
    case 'npm':
    case 'jsr':
      if (plain.startsWith('@')) return plain.slice(1, plain.indexOf('/')).toLowerCase();
      break;
    case 'maven':
      return plain.slice(0, plain.indexOf(':') === -1 ? undefined : plain.indexOf(':'));
    case 'composer':
    case 'terraform':
    case 'github':
    case 'docker':
      return plain.toLowerCase();
    case 'golang':
    case 'swift':
      return plain.split('/').slice(0, 3).join('/').toLowerCase();
    case 'nuget':
      return plain.split('.').slice(0, 2).join('.').toLowerCase();
  }
  return plain.split(/[-_./]/)[0]!.toLowerCase();
}

/** Names by which a title may call it. */
function namesOf({ ecosystem, name }: Upgrade): string[] {
  const lower = name.toLowerCase();
  const parts = lower.split(/[/:]/);
  const last = /^v\d+$/.test(parts.at(-1)!) ? parts.at(-2)! : parts.at(-1)!;
  const family = familyName(ecosystem, name);
  // A word of two letters is in every title.
  return [lower, last, family, ecosystem === 'github' ? parts.slice(0, 2).join('/') : lower].filter(
    (one) => one.length > 2 || one === lower,
  );
}

function mentions(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (!isWord(text[at - 1]) && !isWord(text[at + name.length])) return true;
  }
  return false;
}

function isWord(letter: string | undefined): boolean {
  return letter !== undefined && /[a-z0-9_]/.test(letter);
}
