import { codenames } from '../../data/codenames.generated.ts';
import type { RuntimeUse } from '../../model/runtime.ts';
import { span } from '../../model/span.ts';
import { source } from '../runtimes/source.ts';
import { runtimeUse, type Spoken } from '../runtimes/versions.ts';

/** Boxes whose name is a system: ubuntu/trusty64, bento/centos-7.4, generic/debian9. */
export const vagrantfile = source('vagrant', /(?:^|\/)Vagrantfile$/, (file) => {
  const found: RuntimeUse[] = [];
  for (const match of file.text.matchAll(/^[ \t]*[\w.]+\.box[ \t]*=[ \t]*["']([\w./-]+)["']/gm)) {
    const box = match[1]!;
    const spoken = boxSystem(box);
    if (!spoken) continue;
    const start = match.index + match[0].lastIndexOf(box);
    found.push(runtimeUse(file, span(start, start + box.length), spoken, { source: 'vagrant' }));
  }
  return found;
});

function boxSystem(box: string): Spoken | null {
  const [publisher = '', name = ''] = box.includes('/')
    ? box.toLowerCase().split('/')
    : ['', box.toLowerCase()];
  const codename = /^([a-z]+)(?:32|64)$/.exec(name)?.[1] ?? '';
  if (Object.hasOwn(codenames, codename))
    return { product: codenames[codename]!, version: codename, constraint: 'floating' };
  const system = ['ubuntu', 'debian', 'centos', 'fedora', 'almalinux', 'rockylinux'].includes(publisher)
    ? { word: publisher, version: name }
    : { word: /^[a-z]+/.exec(name)?.[0] ?? '', version: name.replace(/^[a-z]+-?/, '') };
  const products: Readonly<Record<string, string>> = {
    ubuntu: 'ubuntu',
    debian: 'debian',
    centos: 'centos',
    fedora: 'fedora',
    almalinux: 'almalinux',
    rocky: 'rocky-linux',
    rockylinux: 'rocky-linux',
    alpine: 'alpine-linux',
    rhel: 'rhel',
  };
  if (!Object.hasOwn(products, system.word)) return null;
  const product = products[system.word]!;
  const dotted =
    product === 'ubuntu' ? /^(\d\d)\.?(04|10)/ : product === 'alpine-linux' ? /^(3)\.?(\d+)/ : null;
  const match = dotted?.exec(system.version);
  const version = match
    ? `${match[1]}.${match[2]}`
    : dotted
      ? undefined
      : /^\d+(?:\.\d+)?/.exec(system.version)?.[0];
  return version === undefined ? null : { product, version, constraint: 'floating' };
}
