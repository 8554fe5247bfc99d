import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface LockedPackage {
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly license?: string;
}

/**
 * Adds to ncc's list of licenses the production packages that it has left out: it looks for a file called LICENSE,
 * and `ignore` calls its own LICENSE-MIT. A package without any license text is an error.
 */
export function completeLicenses(root: string, path: string): void {
  const text = readFileSync(path, 'utf8');
  const named = new Set(text.split('\n'));
  const added: string[] = [];
  for (const [folder, { license }] of productionPackages(root)) {
    const name = folder.replace(/^.*node_modules\//, '');
    if (named.has(name)) continue;
    named.add(name);
    const file = readdirSync(join(root, folder)).find((one) => /^(?:licen[cs]e|copying)/i.test(one));
    if (file === undefined && license === undefined) throw new Error(`${name} has no license`);
    const own = file === undefined ? '' : readFileSync(join(root, folder, file), 'utf8').trim();
    added.push(`${name}\n${license ?? ''}\n${own}\n`);
  }
  writeFileSync(path, [text.trimEnd(), ...added].join('\n\n'));
}

function productionPackages(root: string): readonly (readonly [folder: string, LockedPackage])[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, LockedPackage>>;
  };
  return Object.entries(lock.packages).filter(
    ([folder, { dev, optional }]) =>
      folder !== '' && dev !== true && optional !== true && existsSync(join(root, folder)),
  );
}
