import { append } from '../../model/append.ts';
import type { Fact } from '../../model/facts.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { span } from '../../model/span.ts';
import { lookUp } from '../../model/table.ts';
import { imageAt, imageUse } from '../commands/fact-builders.ts';
import { type RuntimeWords, readVersion, runtimeUse } from '../runtimes/versions.ts';
import {
  members,
  readToml,
  at as tomlAt,
  items as tomlItems,
  spanOf as tomlSpan,
  textOf as tomlText,
} from '../syntax/toml.ts';
import { asScalar, readYaml, spanOf, textOf } from '../syntax/yaml.ts';
import { entriesOf, listOf, valueAt, type YamlPlace } from '../syntax/yaml-values.ts';
import { readServiceVersion } from './service-versions.ts';

/** Services of Platform.sh, Lando and DDEV by the names that they give them → product. */
const services: Readonly<Record<string, string>> = {
  dotnet: 'dotnet',
  elasticsearch: 'elasticsearch',
  elixir: 'elixir',
  go: 'go',
  golang: 'go',
  kafka: 'apache-kafka',
  mariadb: 'mariadb',
  memcached: 'memcached',
  mongo: 'mongodb',
  mongodb: 'mongodb',
  mysql: 'mysql',
  nginx: 'nginx',
  node: 'nodejs',
  nodejs: 'nodejs',
  opensearch: 'opensearch',
  php: 'php',
  postgres: 'postgresql',
  postgresql: 'postgresql',
  python: 'python',
  rabbitmq: 'rabbitmq',
  redis: 'redis',
  ruby: 'ruby',
  rust: 'rust',
  solr: 'solr',
  tomcat: 'tomcat',
  varnish: 'vinyl-cache',
};

/** Platform.sh and Upsun call MariaDB `mysql`: https://docs.upsun.com/add-services/mysql.html */
const platformServices: Readonly<Record<string, string>> = {
  ...services,
  mysql: 'mariadb',
  'oracle-mysql': 'mysql',
};

type YamlReader = (root: unknown, place: YamlPlace) => readonly Fact[];

function yamlSource(format: string, form: RegExp, read: YamlReader): Source {
  return {
    format,
    matches: (path) => form.test(path),
    read: (file): Reading => {
      const { documents, diagnostics } = readYaml(file);
      return {
        facts: documents.flatMap((document) => read(document.contents, { file, document })),
        diagnostics,
      };
    },
  };
}

/** A scalar that is a version of one product. */
function versionAt(
  node: unknown,
  product: string | undefined,
  place: YamlPlace,
  words: RuntimeWords,
): Fact[] {
  const scalar = asScalar(node);
  const spoken = product === undefined ? null : readVersion(product, textOf(scalar) ?? '');
  return scalar && spoken && spoken.constraint !== 'range'
    ? [runtimeUse(place.file, spanOf(scalar, place.file), spoken, words)]
    : [];
}

/** `php:7.4`, `mysql:10.4` */
function typedAt(
  node: unknown,
  table: Readonly<Record<string, string>>,
  place: YamlPlace,
  words: RuntimeWords,
): Fact[] {
  const scalar = asScalar(node);
  const match = /^([a-z-]+):v?(\d[\d.]*)$/.exec(textOf(scalar) ?? '');
  const product = match ? lookUp(table, match[1]!) : undefined;
  const spoken = product === undefined ? null : readVersion(product, match![2]!);
  if (!scalar || !spoken) return [];
  const at = spanOf(scalar, place.file);
  return [runtimeUse(place.file, span(at.end - match![2]!.length, at.end), spoken, words)];
}

const platform: RuntimeWords = { source: 'platform' };

/** https://docs.upsun.com, https://fixed.docs.upsun.com: applications and services by `type`. */
export const platformSh = yamlSource(
  'platform-sh',
  /(?:^|\/)(?:\.platform\.app\.ya?ml|\.platform\/(?:applications|services)\.ya?ml|\.upsun\/[^/]+\.ya?ml)$/,
  (root, place) => {
    const found: Fact[] = typedAt(valueAt(root, ['type'], place), platformServices, place, platform);
    const maps = [root, valueAt(root, ['applications'], place), valueAt(root, ['services'], place)];
    for (const map of maps)
      for (const { key, value } of entriesOf(map, place))
        append(
          found,
          typedAt(valueAt(value, ['type'], place), platformServices, place, { ...platform, owner: key }),
        );
    for (const app of listOf(root, place))
      if (app !== root)
        append(found, typedAt(valueAt(app, ['type'], place), platformServices, place, platform));
    return found;
  },
);

/** https://ddev.readthedocs.io/en/stable/users/configuration/config/ */
export const ddev = yamlSource('ddev', /(?:^|\/)\.ddev\/config(?:\.[\w-]+)?\.ya?ml$/, (root, place) => {
  const words: RuntimeWords = { source: 'platform' };
  const type = textOf(asScalar(valueAt(root, ['database', 'type'], place))) ?? '';
  return [
    ...versionAt(valueAt(root, ['php_version'], place), 'php', place, words),
    ...versionAt(valueAt(root, ['nodejs_version'], place), 'nodejs', place, words),
    ...versionAt(valueAt(root, ['mariadb_version'], place), 'mariadb', place, words),
    ...versionAt(valueAt(root, ['mysql_version'], place), 'mysql', place, words),
    ...versionAt(valueAt(root, ['database', 'version'], place), lookUp(services, type), place, words),
  ];
});

/** https://docs.lando.dev/services/: `type: php:7.3`, and recipes with `config.php`. */
export const lando = yamlSource('lando', /(?:^|\/)\.lando(?:\.[\w-]+)?\.ya?ml$/, (root, place) => [
  ...entriesOf(valueAt(root, ['services'], place), place).flatMap(({ key, value }) =>
    typedAt(valueAt(value, ['type'], place), services, place, { ...platform, owner: key }),
  ),
  ...versionAt(valueAt(root, ['config', 'php'], place), 'php', place, platform),
  ...typedAt(valueAt(root, ['config', 'database'], place), services, place, platform),
]);

/** Variables that platforms read a version from. */
const versionVariables: Readonly<Record<string, string>> = {
  ELIXIR_VERSION: 'elixir',
  GO_VERSION: 'go',
  NIXPACKS_NODE_VERSION: 'nodejs',
  NIXPACKS_PYTHON_VERSION: 'python',
  NODE_VERSION: 'nodejs',
  PYTHON_VERSION: 'python',
  RUBY_VERSION: 'ruby',
  UV_PYTHON: 'python',
};

/** https://render.com/docs/blueprint-spec */
export const render = yamlSource('render', /(?:^|\/)render\.ya?ml$/, (root, place) => {
  const found: Fact[] = [];
  for (const service of listOf(valueAt(root, ['services'], place), place)) {
    const owner = textOf(asScalar(valueAt(service, ['name'], place)));
    append(found, imageAt(valueAt(service, ['image', 'url'], place), place, 'workload', { owner }));
    for (const variable of listOf(valueAt(service, ['envVars'], place), place)) {
      const key = textOf(asScalar(valueAt(variable, ['key'], place))) ?? '';
      append(
        found,
        versionAt(valueAt(variable, ['value'], place), lookUp(versionVariables, key), place, platform),
      );
    }
  }
  for (const database of listOf(valueAt(root, ['databases'], place), place))
    append(
      found,
      versionAt(valueAt(database, ['postgresMajorVersion'], place), 'postgresql', place, platform),
    );
  return found;
});

/** https://fly.io/docs/reference/configuration/ */
export const fly: Source = {
  format: 'fly',
  matches: (path) => /(?:^|\/)fly(?:\.[\w-]+)?\.toml$/.test(path),
  read: (file) => {
    const { root, diagnostics } = readToml(file);
    const image = tomlAt(root, ['build', 'image']);
    const text = tomlText(image);
    const facts: Fact[] =
      image && text !== null ? [imageUse(file, tomlSpan(image, file), 'workload', { reference: text })] : [];
    return { facts, diagnostics };
  },
};

/** https://nixpacks.com/docs/configuration/file, which Railway builds with. */
export const nixpacks: Source = {
  format: 'nixpacks',
  matches: (path) => /(?:^|\/)nixpacks\.toml$/.test(path),
  read: (file) => {
    const { root, diagnostics } = readToml(file);
    const facts: Fact[] = members(tomlAt(root, ['variables'])).flatMap(({ name, value }) => {
      const product = lookUp(versionVariables, name);
      const spoken = product === undefined ? null : readVersion(product, tomlText(value) ?? '');
      return spoken ? [runtimeUse(file, tomlSpan(value, file), spoken, platform)] : [];
    });
    for (const phase of members(tomlAt(root, ['phases'])))
      for (const key of ['nixPkgs', 'aptPkgs'])
        for (const item of tomlItems(tomlAt(phase.value, [key]))) {
          const spoken = key === 'nixPkgs' ? nixPackage(tomlText(item) ?? '') : null;
          if (spoken) facts.push(runtimeUse(file, tomlSpan(item, file), spoken, platform));
        }
    return { facts, diagnostics };
  },
};

const nixForms: readonly (readonly [form: RegExp, product: string])[] = [
  [/^nodejs(?:-slim)?[-_](\d+)(?:_x)?$/, 'nodejs'],
  [/^python([23])(\d{1,2})(?:Full|Packages|Minimal)?$/, 'python'],
  [/^ruby_(\d)_(\d)$/, 'ruby'],
  [/^php(\d)(\d)(?:Packages|Extensions)?$/, 'php'],
  [/^go_1_(\d+)$/, 'go'],
  [/^postgresql_(\d+)$/, 'postgresql'],
  [/^mysql(\d)(\d)$/, 'mysql'],
  [/^mariadb_(\d+)$/, 'mariadb'],
  [/^erlangR?_?(\d\d)$/, 'erlang'],
  [/^elixir_1_(\d+)$/, 'elixir'],
  [/^dotnet-sdk_(\d+)$/, 'dotnet'],
  [/^dotnetCorePackages\.sdk_(\d+)_(\d+)$/, 'dotnet'],
  [/^terraform_1_(\d+)$/, 'terraform'],
  [/^mongodb-(\d)_(\d)$/, 'mongodb'],
];

/** Attributes of nixpkgs: nodejs_18, nodejs-14_x, python39, ruby_2_7, postgresql_11. */
export function nixPackage(name: string) {
  for (const [form, product] of nixForms) {
    const parts = form
      .exec(name)
      ?.slice(1)
      .filter((part) => part !== undefined);
    if (!parts || parts.length === 0) continue;
    const version = /^(?:go|elixir|terraform)$/.test(product) ? `1.${parts.join('.')}` : parts.join('.');
    return { product, version, constraint: 'floating' as const };
  }
  return null;
}

export const nixFiles: Source = {
  format: 'nix-runtimes',
  matches: (path) => /(?:^|\/)(?:shell|default|devenv|devshell|environment)\.nix$/.test(path),
  read: (file) => ({ facts: nixRuntimes(file), diagnostics: [] }),
};

/** Words of a Nix expression that are versioned packages; comments are left out. */
export function nixRuntimes(file: SourceFile): readonly Fact[] {
  const facts: Fact[] = [];
  for (const line of file.text.matchAll(/^[^\n#]*/gm)) {
    const text = line[0].slice(0, 5000);
    for (const word of text.matchAll(
      /(?<![\w.-])(?:pkgs\.|pkgs-[\w]+\.)?((?:dotnetCorePackages\.)?[A-Za-z][\w-]*\d\w*)(?![\w-])/g,
    )) {
      const spoken = nixPackage(word[1]!);
      if (!spoken) continue;
      const end = line.index + word.index + word[0].length;
      facts.push(runtimeUse(file, span(end - word[1]!.length, end), spoken, { source: 'nix' }));
    }
  }
  return facts;
}

/** Rules that fetch a toolchain: name → attribute and product. https://registry.bazel.build */
const bazelCalls: readonly (readonly [call: RegExp, attribute: string, product: string])[] = [
  [/\b(?:node_repositories|nodejs_register_toolchains|node\.toolchain)\s*\(/g, 'node_version', 'nodejs'],
  [/\b(?:go_register_toolchains|go_sdk\.download|go_download_sdk)\s*\(/g, '(?:go_)?version', 'go'],
  [/\b(?:python\.toolchain|python_register_toolchains)\s*\(/g, 'python_version', 'python'],
  [/\b(?:ruby\.toolchain|rb_register_toolchains)\s*\(/g, 'version', 'ruby'],
];

export const bazel: Source = {
  format: 'bazel-runtimes',
  matches: (path) => /(?:^|\/)(?:WORKSPACE(?:\.bazel|\.bzlmod)?|MODULE\.bazel|\.bazelversion)$/.test(path),
  read: (file) => ({ facts: readBazel(file), diagnostics: [] }),
};

function readBazel(file: SourceFile): Fact[] {
  if (file.path.endsWith('.bazelversion')) {
    const version = /^\s*v?(\d+\.\d+\.\d+)\s*$/.exec(file.text.slice(0, 100))?.[1];
    const spoken = version === undefined ? null : readVersion('bazel', version);
    if (!spoken) return [];
    const start = file.text.indexOf(version!);
    return [runtimeUse(file, span(start, start + version!.length), spoken, { source: 'version-file' })];
  }
  const found: Fact[] = [];
  for (const [call, attribute, product] of bazelCalls) {
    for (const match of file.text.matchAll(call)) {
      const from = match.index + match[0].length;
      const close = file.text.indexOf(')', from);
      const body = file.text.slice(from, close === -1 ? from + 2000 : Math.min(close, from + 2000));
      const value = new RegExp(`(?:^|[\\s,(])${attribute}\\s*=\\s*"([^"\\n]{1,40})"`).exec(body);
      const spoken = value ? readVersion(product, value[1]!) : null;
      if (!value || !spoken || spoken.constraint === 'range') continue;
      const start = from + value.index + value[0].length - 1 - value[1]!.length;
      found.push(runtimeUse(file, span(start, start + value[1]!.length), spoken, { source: 'toolchain' }));
    }
  }
  return found;
}

/** Stemcells of BOSH are Ubuntu releases: https://bosh.io/docs/manifest-v2/#stemcells */
export const boshStemcells: Source = {
  format: 'bosh-stemcells',
  matches: () => false,
  isCandidate: (path) => /\.ya?ml$/.test(path),
  recognizes: ({ text }) => /^stemcells:/m.test(text),
  read: (file) => ({
    facts: readYaml(file).documents.flatMap((document) => {
      const place = { file, document };
      return listOf(valueAt(document.contents, ['stemcells'], place), place).flatMap((stemcell) => {
        const scalar = asScalar(valueAt(stemcell, ['os'], place));
        const codename = /^ubuntu-([a-z]+)$/.exec(textOf(scalar) ?? '')?.[1];
        return scalar && codename !== undefined
          ? [
              runtimeUse(
                file,
                spanOf(scalar, file),
                { product: 'ubuntu', version: codename, constraint: 'exact' },
                { source: 'stemcell' },
              ),
            ]
          : [];
      });
    }),
    diagnostics: [],
  }),
};

/** `"runtime": "python3.6"` of Zappa's and Apex's settings, whose values only Lambda has. */
export const lambdaSettings: Source = {
  format: 'lambda-settings',
  matches: (path) => /(?:^|\/)zappa_settings\.(?:json|ya?ml|toml)$/.test(path),
  read: (file) => {
    const facts: Fact[] = [];
    for (const match of file.text.matchAll(/["']?runtime["']?\s*[:=]\s*["']?([a-z]+\d[\w.]*)["']?/g)) {
      const start = match.index + match[0].lastIndexOf(match[1]!);
      for (const spoken of readServiceVersion('lambda', match[1]!))
        facts.push(runtimeUse(file, span(start, start + match[1]!.length), spoken, { source: 'lambda' }));
    }
    return { facts, diagnostics: [] };
  },
};
