/**
 * What installs one version of one language: program → product and the words after which the version stands. `*`: it
 * may stand without any.
 */
export const versionManagers: Readonly<Record<string, readonly [product: string, verbs: readonly string[]]>> =
  {
    chruby: ['ruby', ['*']],
    dvm: ['deno', ['install', 'use']],
    fnm: ['nodejs', ['install', 'use', 'default', 'exec']],
    ghcup: ['ghc', ['ghc']],
    goenv: ['go', ['install', 'global', 'local', 'shell']],
    gvm: ['go', ['install', 'use']],
    juliaup: ['julia', ['add', 'default']],
    kerl: ['erlang', ['build', 'build-install']],
    kiex: ['elixir', ['install', 'use', 'default']],
    n: ['nodejs', ['install', 'run', 'exec', 'use', '*']],
    nodenv: ['nodejs', ['install', 'global', 'local', 'shell']],
    nodist: ['nodejs', ['add', 'global', 'local', '*']],
    nvm: ['nodejs', ['install', 'use', 'exec', 'run', 'default']],
    nvs: ['nodejs', ['add', 'use', 'link', 'exec', 'run']],
    perlbrew: ['perl', ['install', 'use', 'switch']],
    phpbrew: ['php', ['install', 'use', 'switch']],
    phpenv: ['php', ['install', 'global', 'local', 'shell']],
    plenv: ['perl', ['install', 'global', 'local', 'shell']],
    pyenv: ['python', ['install', 'global', 'local', 'shell', 'virtualenv']],
    rbenv: ['ruby', ['install', 'global', 'local', 'shell']],
    'ruby-install': ['ruby', ['ruby', '*']],
    rustup: ['rust', ['install', 'default', 'run', 'set']],
    rvm: ['ruby', ['install', 'use', 'default']],
    rye: ['python', ['pin', 'fetch']],
    tfenv: ['terraform', ['install', 'use']],
    tfswitch: ['terraform', ['*']],
    tofuenv: ['opentofu', ['install', 'use']],
  };

/** Tools that run or make environments of Python: program → words before a version, and options that take one. */
export const pythonTools: Readonly<
  Record<string, { readonly verbs?: readonly (readonly string[])[]; readonly options?: readonly string[] }>
> = {
  hatch: {
    verbs: [
      ['python', 'install'],
      ['python', 'update'],
    ],
  },
  nox: { options: ['--python', '-p', '--pythons', '--force-python', '--extra-python'] },
  pdm: { verbs: [['use'], ['python', 'install'], ['venv', 'create']], options: ['--python'] },
  pipenv: { options: ['--python'] },
  pipx: { options: ['--python'] },
  poetry: { verbs: [['env', 'use']] },
  uv: {
    verbs: [
      ['python', 'install'],
      ['python', 'pin'],
      ['python', 'find'],
      ['python', 'upgrade'],
    ],
    options: ['--python', '-p'],
  },
  uvx: { options: ['--python', '-p'] },
  virtualenv: { options: ['--python', '-p'] },
};

/** Formulas of Homebrew that carry a version (`node@14`): name → product. */
export const brewFormulas: Readonly<Record<string, string>> = {
  'apache-spark': 'apache-spark',
  consul: 'consul',
  deno: 'deno',
  dotnet: 'dotnet',
  elasticsearch: 'elasticsearch',
  elixir: 'elixir',
  erlang: 'erlang',
  ghc: 'ghc',
  go: 'go',
  gradle: 'gradle',
  grafana: 'grafana',
  influxdb: 'influxdb',
  julia: 'julia',
  kibana: 'kibana',
  'kubernetes-cli': 'kubernetes',
  logstash: 'logstash',
  lua: 'lua',
  mariadb: 'mariadb',
  maven: 'apache-maven',
  'mongodb-community': 'mongodb',
  mysql: 'mysql',
  nginx: 'nginx',
  node: 'nodejs',
  perl: 'perl',
  php: 'php',
  pnpm: 'pnpm',
  postgresql: 'postgresql',
  python: 'python',
  rabbitmq: 'rabbitmq',
  redis: 'redis',
  ruby: 'ruby',
  scala: 'scala',
  solr: 'solr',
  terraform: 'terraform',
  tomcat: 'tomcat',
  varnish: 'vinyl-cache',
  vault: 'hashicorp-vault',
};

/** Packages of Chocolatey (lower case) → product: the version stands in `--version`. */
export const chocolateyPackages: Readonly<Record<string, string>> = {
  'dotnet-sdk': 'dotnet',
  'dotnetcore-sdk': 'dotnet',
  elixir: 'elixir',
  erlang: 'erlang',
  golang: 'go',
  gradle: 'gradle',
  'kubernetes-cli': 'kubernetes',
  maven: 'apache-maven',
  mariadb: 'mariadb',
  mongodb: 'mongodb',
  mysql: 'mysql',
  nginx: 'nginx',
  nodejs: 'nodejs',
  'nodejs-lts': 'nodejs',
  'nodejs.install': 'nodejs',
  php: 'php',
  postgresql: 'postgresql',
  python: 'python',
  python2: 'python',
  python3: 'python',
  rabbitmq: 'rabbitmq',
  redis: 'redis',
  ruby: 'ruby',
  rust: 'rust',
  terraform: 'terraform',
};

/** Ids of winget (lower case) → product: a version behind it is part of the id, else it stands in `--version`. */
export const wingetPackages: Readonly<Record<string, string>> = {
  'denoland.deno': 'deno',
  'elixirlang.elixir': 'elixir',
  'golang.go': 'go',
  'hashicorp.terraform': 'terraform',
  'kubernetes.kubectl': 'kubernetes',
  'microsoft.dotnet.aspnetcore': 'dotnet',
  'microsoft.dotnet.runtime': 'dotnet',
  'microsoft.dotnet.sdk': 'dotnet',
  'mongodb.server': 'mongodb',
  'openjs.nodejs': 'nodejs',
  'openjs.nodejs.lts': 'nodejs',
  'oracle.mysql': 'mysql',
  'php.php': 'php',
  'postgresql.postgresql': 'postgresql',
  'python.python': 'python',
  'rubyinstallerteam.ruby': 'ruby',
  'rubyinstallerteam.rubywithdevkit': 'ruby',
};

/** Modules of dnf → product; their streams are versions. Red Hat patches them on. */
export const dnfModules: Readonly<Record<string, string>> = {
  mariadb: 'mariadb',
  maven: 'apache-maven',
  mysql: 'mysql',
  nginx: 'nginx',
  nodejs: 'nodejs',
  perl: 'perl',
  php: 'php',
  postgresql: 'postgresql',
  python27: 'python',
  python36: 'python',
  python38: 'python',
  python39: 'python',
  redis: 'redis',
  ruby: 'ruby',
};

/** Packages of conda → product. */
export const condaPackages: Readonly<Record<string, string>> = {
  go: 'go',
  mysql: 'mysql',
  nodejs: 'nodejs',
  perl: 'perl',
  php: 'php',
  postgresql: 'postgresql',
  python: 'python',
  ruby: 'ruby',
  rust: 'rust',
};

/** Options of command lines that make a managed service, by program and group of commands → form of the version. */
export const serviceOptions: readonly (readonly [
  program: RegExp,
  words: RegExp,
  option: string,
  form: string,
])[] = [
  [/^eksctl$/, /^create (?:cluster|nodegroup)|^upgrade cluster/, '--version', 'eks'],
  [/^aws$/, /^eks (?:create-cluster|update-cluster-version)/, '--kubernetes-version', 'eks'],
  [/^az$/, /^aks (?:create|upgrade|nodepool)/, '--kubernetes-version', 'aks'],
  [/^gcloud$/, /^(?:(?:beta|alpha) )?container clusters (?:create|upgrade)/, '--cluster-version', 'gke'],
  [/^gcloud$/, /^(?:(?:beta|alpha) )?sql instances create/, '--database-version', 'cloud-sql'],
  [/^kops$/, /^create cluster/, '--kubernetes-version', 'kubernetes'],
  [/^minikube$/, /^start/, '--kubernetes-version', 'kubernetes'],
  [/^kubeadm$/, /^(?:init|upgrade)/, '--kubernetes-version', 'kubernetes'],
  [/^heroku$/, /^(?:create|apps:create)/, '--stack', 'heroku-stack'],
  [/^az$/, /^webapp (?:create|config)/, '--runtime', 'azure-fx'],
];
