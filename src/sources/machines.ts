import { codenames } from '../data/codenames.generated.ts';
import { machineImages, stacks } from '../data/names.ts';
import { managedTools } from '../data/tools.ts';
import type { RuntimeUse } from '../model/runtime.ts';
import type { Source, SourceFile } from '../model/source.ts';
import { span } from '../model/span.ts';
import { readVersion, runtimeUse, type Spoken } from './runtimes/versions.ts';
import {
  at,
  members as jsonMembers,
  spanOf as jsonSpan,
  textOf as jsonText,
  readJson,
} from './syntax/json.ts';
import { members, readToml, at as tomlAt, spanOf as tomlSpan, textOf as tomlText } from './syntax/toml.ts';
import { asScalar, readYaml, spanOf, textOf } from './syntax/yaml.ts';
import { entriesOf, listOf, scalarsOf, valueAt, type YamlPlace } from './yaml-values.ts';

/** Machines and stacks that something else than an image names: platforms, virtual machines, hosted CI. */
function source(format: string, form: RegExp, read: (file: SourceFile) => readonly RuntimeUse[]): Source {
  return {
    format,
    matches: (path) => form.test(path),
    read: (file) => ({ facts: read(file), diagnostics: [] }),
  };
}

function roots(file: SourceFile): { root: unknown; place: YamlPlace }[] {
  return readYaml(file).documents.map((document) => ({ root: document.contents, place: { file, document } }));
}

function ubuntu(version: string): Spoken {
  return { product: 'ubuntu', version, constraint: 'exact' };
}

function stackUse(
  file: SourceFile,
  place: ReturnType<typeof span>,
  name: string,
  owner?: string,
): RuntimeUse[] {
  if (!Object.hasOwn(stacks, name)) return [];
  const words = { source: 'stack', ...(owner === undefined ? {} : { owner }) };
  return [runtimeUse(file, place, ubuntu(stacks[name]!), words)];
}

/** `stack: cflinuxfs3` of an application. */
const cloudFoundryManifest = source('cloud-foundry-stack', /(?:^|\/)[\w.-]*manifest[\w.-]*\.ya?ml$/, (file) =>
  roots(file).flatMap(({ root, place }) =>
    [root, ...listOf(valueAt(root, ['applications'], place), place)].flatMap((app) => {
      const stack = asScalar(valueAt(app, ['stack'], place));
      const name = textOf(asScalar(valueAt(app, ['name'], place)));
      return stack ? stackUse(file, spanOf(stack, file), textOf(stack) ?? '', name ?? undefined) : [];
    }),
  ),
);

/** https://devcenter.heroku.com/articles/app-json-schema#stack */
const herokuApp = source('heroku-stack', /(?:^|\/)app\.json$/, (file) => {
  const node = at(readJson(file).root, ['stack']);
  return node ? stackUse(file, jsonSpan(node, file), jsonText(node) ?? '') : [];
});

/** Boxes whose name is a system: ubuntu/trusty64, bento/centos-7.4, generic/debian9. */
const vagrantfile = source('vagrant', /(?:^|\/)Vagrantfile$/, (file) => {
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

/** `machine: { image: ubuntu-1604:202101-01 }`; without an image the default was Ubuntu 14.04, and is refused now. */
const circleciMachines = source('circleci-machine', /(?:^|\/)\.circleci\/[^/]+\.ya?ml$/, (file) =>
  roots(file).flatMap(({ root, place }) =>
    ['jobs', 'executors'].flatMap((section) =>
      entriesOf(valueAt(root, [section], place), place).flatMap(({ key, value }) => {
        const image = asScalar(valueAt(value, ['machine', 'image'], place));
        const name = (textOf(image) ?? '').split(':')[0]!;
        if (!image || !Object.hasOwn(machineImages, name)) return [];
        return [
          runtimeUse(file, spanOf(image, file), ubuntu(machineImages[name]!), {
            source: 'machine',
            owner: key,
          }),
        ];
      }),
    ),
  ),
);

const travisKeys: Readonly<Record<string, string>> = {
  elixir: 'elixir',
  go: 'go',
  ghc: 'ghc',
  node_js: 'nodejs',
  otp_release: 'erlang',
  perl: 'perl',
  php: 'php',
  python: 'python',
  rvm: 'ruby',
  rust: 'rust',
  scala: 'scala',
};

/** Travis: `dist: xenial`, `python: [3.6, 3.7]`; several values are its matrix. */
const travis = source('travis-runtimes', /(?:^|\/)\.travis\.ya?ml$/, (file) =>
  roots(file).flatMap(({ root, place }) => {
    const jobs = [
      ...['matrix', 'jobs'].flatMap((key) => listOf(valueAt(root, [key, 'include'], place), place)),
    ];
    return [root, ...jobs].flatMap((job) => [
      ...scalarsOf(valueAt(job, ['dist'], place), place).flatMap((dist) => {
        const name = textOf(dist) ?? '';
        if (!Object.hasOwn(codenames, name)) return [];
        const spoken: Spoken = { product: codenames[name]!, version: name, constraint: 'exact' };
        return [runtimeUse(file, spanOf(dist, file), spoken, { source: 'machine' })];
      }),
      ...Object.entries(travisKeys).flatMap(([key, product]) => {
        const values = scalarsOf(valueAt(job, [key], place), place);
        return values.flatMap((scalar) => {
          const spoken = readVersion(product, textOf(scalar) ?? '');
          const matrix = values.length > 1 || job !== root;
          return spoken
            ? [runtimeUse(file, spanOf(scalar, file), spoken, { source: 'ci-language', matrix })]
            : [];
        });
      }),
    ]);
  }),
);

/** https://docs.readthedocs.com/platform/stable/config-file/v2.html#build */
const readTheDocs = source('readthedocs', /(?:^|\/)\.?readthedocs\.ya?ml$/, (file) =>
  roots(file).flatMap(({ root, place }) => {
    const found: RuntimeUse[] = [];
    const os = asScalar(valueAt(root, ['build', 'os'], place));
    const release = /^ubuntu-(\d\d\.\d\d)$/.exec(textOf(os) ?? '')?.[1];
    if (os && release !== undefined)
      found.push(runtimeUse(file, spanOf(os, file), ubuntu(release), { source: 'machine' }));
    for (const { key, value } of entriesOf(valueAt(root, ['build', 'tools'], place), place)) {
      const scalar = asScalar(value);
      const spoken = Object.hasOwn(managedTools, key)
        ? readVersion(managedTools[key]!, textOf(scalar) ?? '')
        : null;
      if (scalar && spoken)
        found.push(runtimeUse(file, spanOf(scalar, file), spoken, { source: 'ci-language' }));
    }
    const old = asScalar(valueAt(root, ['python', 'version'], place));
    const spoken = readVersion('python', textOf(old) ?? '');
    if (old && spoken) found.push(runtimeUse(file, spanOf(old, file), spoken, { source: 'ci-language' }));
    return found;
  }),
);

/** Azure's hosted agents and tool installers. */
const azure = source(
  'azure-runtimes',
  /(?:^|\/)(?:azure-pipelines[\w.-]*|\.azure[\w-]*\/.+|\.vsts-ci)\.ya?ml$/,
  (file) => {
    const found: RuntimeUse[] = [];
    const tasks: Readonly<Record<string, readonly [string, string]>> = {
      usepythonversion: ['versionSpec', 'python'],
      nodetool: ['versionSpec', 'nodejs'],
      usenode: ['version', 'nodejs'],
      userubyversion: ['versionSpec', 'ruby'],
      gotool: ['version', 'go'],
      usedotnet: ['version', 'dotnet'],
    };
    for (const { root, place } of roots(file)) {
      visit(root, place, (map) => {
        const image = asScalar(valueAt(map, ['vmImage'], place));
        const release = /^ubuntu-(\d\d\.\d\d)$/i.exec(textOf(image) ?? '')?.[1];
        if (image && release !== undefined)
          found.push(runtimeUse(file, spanOf(image, file), ubuntu(release), { source: 'machine' }));
        const task =
          /^(\w+)@\d+$/.exec(textOf(asScalar(valueAt(map, ['task'], place))) ?? '')?.[1]?.toLowerCase() ?? '';
        if (!Object.hasOwn(tasks, task)) return;
        const [input, product] = tasks[task]!;
        const scalar = asScalar(valueAt(map, ['inputs', input], place));
        const spoken = readVersion(product, textOf(scalar) ?? '');
        if (scalar && spoken)
          found.push(runtimeUse(file, spanOf(scalar, file), spoken, { source: 'setup-action' }));
      });
    }
    return found;
  },
);

/** Every map below a node once; files can nest deep, and anchors can make rings. */
function visit(node: unknown, place: YamlPlace, tell: (map: unknown) => void): void {
  const seen = new Set<unknown>();
  const waiting: unknown[] = [node];
  while (waiting.length > 0) {
    const here = waiting.pop();
    if (typeof here !== 'object' || here === null || seen.has(here)) continue;
    seen.add(here);
    const entries = entriesOf(here, place);
    if (entries.length > 0) {
      tell(here);
      for (const { value } of entries.toReversed()) waiting.push(value);
    } else if (asScalar(here) === null) {
      for (const item of listOf(here, place).toReversed()) if (item !== here) waiting.push(item);
    }
  }
}

/** `[build.environment]` of netlify.toml. */
const netlify = source('netlify-runtimes', /(?:^|\/)netlify\.toml$/, (file) => {
  const products: Readonly<Record<string, string>> = {
    GO_VERSION: 'go',
    NODE_VERSION: 'nodejs',
    PHP_VERSION: 'php',
    PYTHON_VERSION: 'python',
    RUBY_VERSION: 'ruby',
  };
  return members(tomlAt(readToml(file).root, ['build', 'environment'])).flatMap(({ name, value }) => {
    const spoken = Object.hasOwn(products, name) ? readVersion(products[name]!, tomlText(value) ?? '') : null;
    return spoken ? [runtimeUse(file, tomlSpan(value, file), spoken, { source: 'ci-language' })] : [];
  });
});

/** `"sdk": { "version": "3.1.100", "rollForward": "latestMajor" }`; rolling to another major makes it a minimum. */
const globalJson = source('global-json', /(?:^|\/)global\.json$/, (file) => {
  const { root } = readJson(file);
  const node = at(root, ['sdk', 'version']);
  const spoken = readVersion('dotnet', jsonText(node) ?? '');
  if (!node || !spoken) return [];
  const rolls = /major$/i.test(jsonText(at(root, ['sdk', 'rollForward'])) ?? '');
  return [
    runtimeUse(file, jsonSpan(node, file), spoken, {
      source: 'version-file',
      ...(rolls ? { constraint: 'minimum' } : {}),
    }),
  ];
});

/** https://containers.dev/features: a tool that is put into the container, with its version. */
const devcontainerFeatures = source(
  'devcontainer-features',
  /(?:^|\/)\.?devcontainer(?:-[\w-]+)?\.json$/,
  (file) => {
    const { root } = readJson(file);
    return jsonMembers(at(root, ['features'])).flatMap(({ name, value }) => {
      const tool = /\/features\/([a-z]+)(?:[:@]|$)/.exec(name)?.[1] ?? '';
      const node = at(value, ['version']);
      if (!node || !Object.hasOwn(managedTools, tool)) return [];
      const spoken = readVersion(managedTools[tool]!, jsonText(node) ?? '');
      return spoken ? [runtimeUse(file, jsonSpan(node, file), spoken, { source: 'setup-action' })] : [];
    });
  },
);

/** `phases.install.runtime-versions` of AWS CodeBuild. */
const codebuildRuntimes = source('codebuild-runtimes', /(?:^|\/)buildspec[\w.-]*\.ya?ml$/, (file) =>
  roots(file).flatMap(({ root, place }) =>
    entriesOf(valueAt(root, ['phases', 'install', 'runtime-versions'], place), place).flatMap(
      ({ key, value }) => {
        const scalar = asScalar(value);
        const spoken = Object.hasOwn(managedTools, key)
          ? readVersion(managedTools[key]!, textOf(scalar) ?? '')
          : null;
        return scalar && spoken
          ? [runtimeUse(file, spanOf(scalar, file), spoken, { source: 'ci-language' })]
          : [];
      },
    ),
  ),
);

/** `net5.0`, `netcoreapp3.1`, `net48` of .NET projects; of several, each is one that a library is built for. */
const targetFrameworks = source(
  'target-framework',
  /\.(?:cs|fs|vb)proj$|(?:^|\/)Directory\.Build\.props$/,
  (file) => {
    const found: RuntimeUse[] = [];
    for (const element of file.text.matchAll(/<TargetFrameworks?>([^<]{1,400})<\/TargetFrameworks?>/g)) {
      const names = [...element[1]!.matchAll(/[^;\s]+/g)];
      const start = element.index + element[0].indexOf('>') + 1;
      for (const name of names) {
        const spoken = frameworkOf(name[0].toLowerCase());
        if (!spoken) continue;
        const place = span(start + name.index, start + name.index + name[0].length);
        found.push(runtimeUse(file, place, spoken, { source: 'target-framework', matrix: names.length > 1 }));
      }
    }
    return found;
  },
);

/** https://learn.microsoft.com/dotnet/standard/frameworks */
function frameworkOf(name: string): Spoken | null {
  const core = /^(?:netcoreapp|net)(\d+\.\d+)(?:-[a-z]+[\d.]*)?$/.exec(name)?.[1];
  if (core !== undefined) return { product: 'dotnet', version: core, constraint: 'floating' };
  const digits = /^net([34]\d{1,2})$/.exec(name)?.[1];
  return digits === undefined
    ? null
    : { product: 'dotnetfx', version: [...digits].join('.'), constraint: 'floating' };
}

export const machineSources: readonly Source[] = [
  cloudFoundryManifest,
  herokuApp,
  vagrantfile,
  circleciMachines,
  travis,
  readTheDocs,
  azure,
  netlify,
  globalJson,
  devcontainerFeatures,
  codebuildRuntimes,
  targetFrameworks,
];
