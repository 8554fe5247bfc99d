import { codenames } from '../../data/codenames.generated.ts';
import { stacks } from '../../data/names.ts';
import { lookUp } from '../../model/table.ts';
import { claimsIn, wordsOf } from '../runtimes/tags.ts';
import { readVersion, type Spoken } from '../runtimes/versions.ts';
import { functionRuntime, googleRuntime } from './serverless.ts';

type Read = (value: string) => readonly Spoken[];

/**
 * How services write versions: form → reader. A form that is none of these is a product whose version stands there
 * as it is.
 */
const forms: Readonly<Record<string, Read>> = {
  lambda: (value) => some(functionRuntime(value)),
  'google-function': (value) => some(googleRuntime(value)),
  'cloud-sql': cloudSql,
  'memorystore-redis': (value) => match(value, /^REDIS_(\d+)_(\d+|X)$/i, 'redis'),
  'heroku-stack': herokuStack,
  opensearch: (value) =>
    some(readVersion('amazon-opensearch', value.replace(/^OpenSearch_/i, ''))).filter(
      ({ version }) => /^\d/.test(version) && !/^Elasticsearch/i.test(value),
    ),
  'azure-fx': azureFx,
  beanstalk,
  dataproc: (value) => systemsIn(value.replace(/ubuntu(\d\d)$/, 'ubuntu$1.04')),
  composer: (value) => match(value, /airflow-(\d+(?:\.\d+)*)/, 'apache-airflow'),
  'machine-image': machineImage,
  sqlserver: (value) => match(value.replace(/^(\d+)\.00(?=\.|$)/, '$1.0'), /^(\d+\.\d+)/, 'mssqlserver'),
  gke: (value) => match(value, /^v?(\d+\.\d+)/, 'google-kubernetes-engine'),
  kubernetes: (value) => match(value, /^v?(\d+\.\d+)/, 'kubernetes'),
  eks: (value) => match(value, /^v?(\d+\.\d+)/, 'amazon-eks'),
  aks: (value) => match(value, /^v?(\d+\.\d+)/, 'azure-kubernetes-service'),
  'azure-node': (value) => match(value, /^~?(\d+)/, 'nodejs'),
  'azure-php': (value) => match(value, /^(\d+\.\d+)/, 'php'),
  'azure-python': (value) => match(value, /^(\d+\.\d+)/, 'python'),
  'azure-dotnet': (value) =>
    match(value, /^v?(\d+\.\d+)/, 'dotnet').filter(
      ({ version }) => Number.parseFloat(version) < 4 || Number.parseFloat(version) > 4.8,
    ),
  // A constraint that one cycle satisfies names it: `~> 1.3.0`, `1.3.7`, `= 1.3.7`
  'terraform-version': (value) =>
    match(value, /^\s*(?:=\s*|~>\s*(?=\d+\.\d+\.\d))?v?(\d+\.\d+(?:\.\d+)?)\s*$/, 'terraform'),
};

export function readServiceVersion(form: string, value: string): readonly Spoken[] {
  if (value.length > 256) return [];
  const read = lookUp(forms, form);
  if (read) return read(value.trim());
  const spoken = readVersion(form, value);
  return spoken === null || spoken.constraint === 'range' ? [] : [spoken];
}

function some<T>(value: T | null): readonly T[] {
  return value === null ? [] : [value];
}

function match(value: string, form: RegExp, product: string): readonly Spoken[] {
  const parts = form
    .exec(value)
    ?.slice(1)
    .filter((part) => part !== undefined && !/^x$/i.test(part));
  return parts === undefined || parts.length === 0
    ? []
    : [{ product, version: parts.join('.'), constraint: 'floating' }];
}

/** POSTGRES_9_6, MYSQL_8_0, SQLSERVER_2017_STANDARD (https://cloud.google.com/sql/docs/db-versions) */
function cloudSql(value: string): readonly Spoken[] {
  const found = /^(POSTGRES|MYSQL|SQLSERVER)_(\d+(?:_\d+)*)/.exec(value);
  if (!found) return [];
  const products: Readonly<Record<string, string>> = {
    POSTGRES: 'postgresql',
    MYSQL: 'mysql',
    SQLSERVER: 'mssqlserver',
  };
  return [
    {
      product: lookUp(products, found[1]!)!,
      version: found[2]!.replaceAll('_', '.'),
      constraint: 'floating',
    },
  ];
}

function herokuStack(value: string): readonly Spoken[] {
  const version = lookUp(stacks, value);
  return version === undefined ? [] : [{ product: 'ubuntu', version, constraint: 'exact' }];
}

/** NODE|14-lts, PYTHON|3.6, DOTNETCORE|3.1 */
function azureFx(value: string): readonly Spoken[] {
  const found = /^(python|node|php|ruby|dotnetcore|dotnet)\|v?(\d+(?:\.\d+)?)/i.exec(value);
  if (!found) return [];
  const products: Readonly<Record<string, string>> = {
    python: 'python',
    node: 'nodejs',
    php: 'php',
    ruby: 'ruby',
    dotnetcore: 'dotnet',
    dotnet: 'dotnet',
  };
  return some(readVersion(lookUp(products, found[1]!.toLowerCase())!, found[2]!));
}

/** `64bit Amazon Linux 2018.03 v2.9.4 running Python 3.6`, `… running PHP 7.4`, `… running Node.js 12` */
function beanstalk(value: string): readonly Spoken[] {
  const found: Spoken[] = [];
  const system = /Amazon Linux (2018\.03|2023|2)(?= v| \d|\/|$)/.exec(value)?.[1];
  if (system !== undefined) found.push({ product: 'amazon-linux', version: system, constraint: 'floating' });
  const language =
    /(?:running |platform\/)?\b(Node\.js|Python|PHP|Ruby|Go|\.NET Core|\.NET)(?: running on)? (\d+(?:\.\d+)*)/.exec(
      value,
    );
  const products: Readonly<Record<string, string>> = {
    'Node.js': 'nodejs',
    Python: 'python',
    PHP: 'php',
    Ruby: 'ruby',
    Go: 'go',
    '.NET Core': 'dotnet',
    '.NET': 'dotnet',
  };
  if (language)
    found.push({ product: lookUp(products, language[1]!)!, version: language[2]!, constraint: 'floating' });
  return found;
}

function systemsIn(value: string): readonly Spoken[] {
  return claimsIn(wordsOf(value), { product: null, strict: false }).map(({ product, version }) => ({
    product,
    version,
    constraint: 'floating',
  }));
}

/** Names of machine images: AMI filters, image families of clouds, boxes. Form → product. */
const machines: readonly (readonly [form: RegExp, product: string])[] = [
  // ubuntu/images/hvm-ssd/ubuntu-bionic-18.04-amd64-server-*, ubuntu-18-04-x64, ubuntu-1804-lts, ubuntu18.04, UbuntuServer 18.04-LTS
  [/ubuntu[a-z]*[-_/ ](?:[a-z]+-)?(\d\d)[.-]?(04|10)(?!\d)/i, 'ubuntu'],
  [/(?:^|[/_ -])ubuntu(\d\d)\.(04|10)(?!\d)/i, 'ubuntu'],
  [/0001-com-ubuntu-(?:server|minimal|pro)-[a-z]+[ :](\d\d)_(04|10)/i, 'ubuntu'],
  [/debian[-_/ ]?(?:[a-z]+-)?(\d{1,2})(?![\d.])/i, 'debian'],
  [/centos[-_/ ](?:linux )?([5-8])(?:\.\d+)?(?![\d])/i, 'centos'],
  [/(?:^|[/_-])centos([5-8])(?!\d)/i, 'centos'],
  [/\brhel[-_ ]?([6-9])(?:\.\d+)?(?!\d)/i, 'rhel'],
  [/fedora[-_/ ](?:coreos-|cloud-base-|server-)?(\d\d)(?!\d)/i, 'fedora'],
  [/rocky[-_ ]?(?:linux)?[-_ ]?([89]|10)(?!\d)/i, 'rocky-linux'],
  [/almalinux[-_ ](?:os )?([89]|10)(?!\d)/i, 'almalinux'],
  [/\balpine[-_ ](3\.\d+)/i, 'alpine-linux'],
  [/amazon-eks-(?:arm64-|gpu-)?node-(?:al2023-[a-z0-9_]+-standard-)?(1\.\d+)/, 'amazon-eks'],
  [/ubuntu-eks\/k8s_(1\.\d+)/, 'amazon-eks'],
];

const fixedMachines: readonly (readonly [form: RegExp, product: string, version: string])[] = [
  [/^amzn-ami-/, 'amazon-linux', '2018.03'],
  [/^amzn2-ami-/, 'amazon-linux', '2'],
  [/^al2023-ami-/, 'amazon-linux', '2023'],
  [/Windows_Server-2008-R2/i, 'windows-server', '2008-r2-sp1'],
  [/Windows_Server-2012-R2|WindowsServer.*2012-R2/i, 'windows-server', '2012-r2'],
  [/Windows_Server-2012-RTM|WindowsServer.*2012-Datacenter/i, 'windows-server', '2012'],
];

function machineImage(value: string): readonly Spoken[] {
  for (const [form, product, version] of fixedMachines)
    if (form.test(value)) return [{ product, version, constraint: 'floating' }];
  for (const [form, product] of machines) {
    const found = match(value, form, product);
    if (found.length > 0) return found;
  }
  // ubuntu_focal, debian_buster
  const words: readonly string[] = value.toLowerCase().match(/[a-z]+/g) ?? [];
  for (const word of words.slice(0, 40)) {
    const product = lookUp(codenames, word);
    if (product !== undefined && words.includes(product))
      return [{ product, version: word, constraint: 'floating' }];
  }
  return [];
}
