/** How a command that runs another one reads its own words. */
interface WrapperGrammar {
  /** Options whose value is the next word: `u` for `-u`, `user` for `--user`. */
  readonly values?: readonly string[];
  /** Words of its own before the command: `timeout 5 cmd`. */
  readonly operands?: number;
  /** Takes `NAME=value` before the command. */
  readonly assignments?: boolean;
  /** With one of these it runs nothing: `command -v`. */
  readonly instead?: readonly string[];
}

const words = (text: string): readonly string[] => text.split(' ');

/** Taken off: the command is what stands behind them. */
const plain: Readonly<Record<string, WrapperGrammar>> = {
  sudo: {
    values: words('u g U p C T h r t R D user group prompt host chdir chroot role type'),
    assignments: true,
    instead: words('l v K k V e list validate'),
  },
  doas: { values: words('u C a') },
  env: { values: words('u C unset chdir'), assignments: true },
  time: { values: words('f o format output') },
  nice: { values: words('n adjustment') },
  ionice: { values: words('c n p') },
  chrt: { operands: 1 },
  taskset: { operands: 1 },
  timeout: { values: words('k s kill-after signal'), operands: 1 },
  gtimeout: { values: words('k s kill-after signal'), operands: 1 },
  nohup: {},
  setsid: {},
  stdbuf: { values: words('i o e') },
  unbuffer: {},
  exec: { values: words('a') },
  command: { instead: words('v V') },
  builtin: {},
  noglob: {},
  xargs: {
    values: words('a d E I L n P s arg-file delimiter max-args max-procs max-lines max-chars replace'),
  },
  watch: { values: words('n interval') },
  chronic: {},
  caffeinate: {},
  fakeroot: {},
  faketime: { operands: 1 },
  'dumb-init': {},
  tini: {},
  'xvfb-run': { values: words('n s e f w p server-num server-args') },
  'dbus-run-session': {},
  chroot: { values: words('userspec groups'), operands: 1 },
  'arch-chroot': { operands: 1 },
  gosu: { operands: 1 },
  'su-exec': { operands: 1 },
  runuser: { values: words('u g user group'), instead: words('c l command') },
  flock: { values: words('w E timeout'), operands: 1, instead: words('c') },
  retry: { values: words('t s m d times sleep max delay'), operands: 0 },
  travis_retry: {},
  travis_wait: {},
  'aws-vault': {},
};

export interface Unwrapped {
  /** Place of the inner command's first word among the words given. */
  readonly at: number;
  /** Places of `NAME=value` words taken off. */
  readonly assignments: readonly number[];
}

/** Where the command behind this wrapper begins; null when it is no wrapper or runs nothing. Words start with its own name. */
export function unwrap(name: string, patterns: readonly string[]): Unwrapped | null {
  const grammar = Object.hasOwn(plain, name) ? plain[name] : undefined;
  if (grammar === undefined || name === 'aws-vault') return null;
  const assignments: number[] = [];
  let operands = grammar.operands ?? 0;
  let at = 1;
  for (; at < patterns.length; at++) {
    const word = patterns[at]!;
    if (word === '--') {
      at++;
      while (operands > 0 && at < patterns.length) {
        operands--;
        at++;
      }
      break;
    }
    if (word.startsWith('-') && word.length > 1) {
      const option = optionName(word);
      if (grammar.instead?.includes(option)) return null;
      if (takesNextWord(word, grammar.values)) at++;
    } else if (grammar.assignments && /^[A-Za-z_]\w*=/.test(word)) assignments.push(at);
    else if (operands > 0) operands--;
    else if (name === 'retry' && /^\d+$/.test(word)) continue;
    else break;
  }
  return at < patterns.length ? { at, assignments } : null;
}

/** `-u` → u, `--user=x` → user, `-la` → a (of a bundle, the last letter can take the next word). */
function optionName(word: string): string {
  if (word.startsWith('--')) return word.slice(2).split('=', 1)[0]!;
  return word.length === 2 ? word[1]! : word.at(-1)!;
}

export function takesNextWord(word: string, values: readonly string[] | undefined): boolean {
  if (values === undefined || !word.startsWith('-')) return false;
  if (word.startsWith('--')) return !word.includes('=') && values.includes(word.slice(2));
  // In a bundle of letters only the last one can look at the next word; after one that takes a value, the rest is it.
  for (let at = 1; at < word.length; at++) {
    if (values.includes(word[at]!)) return at === word.length - 1;
  }
  return false;
}

/** A command inside another one, that is told beside it: `docker run IMAGE cmd`, `poetry run cmd`. */
export interface Inner {
  /** Place of the inner command's first word; or of the word that holds shell text. */
  readonly at: number;
  readonly how: 'words' | 'text';
  readonly wrapper: string;
  /** Where it runs, when that is elsewhere. */
  readonly remote: string | null;
}

const dockerValues = words(
  'a add-host annotation attach blkio-weight c cap-add cap-drop cgroup-parent cgroupns cidfile cpu-period cpu-quota cpu-shares cpus cpuset-cpus cpuset-mems detach-keys device dns dns-option dns-search domainname e entrypoint env env-file expose gpus group-add h health-cmd health-interval health-retries health-start-period health-timeout hostname ip ip6 ipc isolation l label label-file link log-driver log-opt m mac-address memory memory-reservation memory-swap mount name net net-alias network network-alias oom-score-adj p pid pids-limit platform publish pull restart runtime security-opt shm-size stop-signal stop-timeout storage-opt sysctl tmpfs u ulimit user userns uts v volume volume-driver volumes-from w workdir f file project-name profile project-directory',
);
const kubectlValues = words(
  'n namespace c container context cluster kubeconfig user s server pod-running-timeout',
);
const sshValues = words('B b c D E e F I i J L l m O o p Q R S W w');

/** `-c` of shells, with the letters that may be bundled before it. */
const shellText = /^-[a-zA-Z]*c$/;
const shells = new Set(['sh', 'bash', 'dash', 'ash', 'zsh', 'ksh', 'mksh', 'rbash']);

export function isShell(name: string): boolean {
  return shells.has(name);
}

/** Skips options from `at` on; place of the first operand, or -1. */
function operandFrom(patterns: readonly string[], at: number, values: readonly string[]): number {
  for (let place = at; place < patterns.length; place++) {
    const word = patterns[place]!;
    if (word === '--') return place + 1 < patterns.length ? place + 1 : -1;
    if (!word.startsWith('-') || word === '-') return place;
    if (takesNextWord(word, values)) place++;
  }
  return -1;
}

/** The word of `bash -c 'text'` that holds the text; -1 when there is none. */
export function shellTextAt(name: string, patterns: readonly string[]): number {
  if (name === 'eval') return patterns.length === 2 ? 1 : -1;
  if (name === 'trap') return patterns.length > 2 && !patterns[1]!.startsWith('-') ? 1 : -1;
  if (name === 'su' || name === 'runuser' || name === 'script' || name === 'flock') {
    const option = patterns.findIndex((word) => /^-[a-z]*c$/.test(word) || word === '--command');
    return option > 0 && option + 1 < patterns.length ? option + 1 : -1;
  }
  if (!shells.has(name)) return -1;
  for (let at = 1; at < patterns.length; at++) {
    const word = patterns[at]!;
    if (shellText.test(word)) {
      // `bash -c -e 'text'` and `bash -ec -- 'text'` are the same to the shell.
      for (let place = at + 1; place < patterns.length; place++) {
        if (!/^[-+]/.test(patterns[place]!)) return place;
        if (/^[-+]o$/.test(patterns[place]!)) place++;
      }
      return -1;
    }
    if (/^[-+][a-zA-Z]*[oO]$/.test(word) || word === '--rcfile' || word === '--init-file') at++;
    else if (!/^[-+]/.test(word)) return -1;
  }
  return -1;
}

/** Runs of a tool that hand over to another command: `poetry run CMD`. Options that take a value per tool. */
const runners: Readonly<
  Record<
    string,
    { readonly verbs: readonly string[]; readonly values?: readonly string[]; readonly operands?: number }
  >
> = {
  poetry: { verbs: ['run'], values: words('C directory P project') },
  pipenv: { verbs: ['run'] },
  pdm: { verbs: ['run'], values: words('p project') },
  uv: {
    verbs: ['run'],
    values: words(
      'p python with with-editable with-requirements extra group only-group no-group package project directory env-file index default-index config-file cache-dir m module index-url i extra-index-url f find-links',
    ),
  },
  rye: { verbs: ['run'] },
  hatch: { verbs: ['run'] },
  bundle: { verbs: ['exec'], values: words('gemfile') },
  mise: { verbs: ['exec', 'x'] },
  direnv: { verbs: ['exec'], operands: 1 },
  op: { verbs: ['run'], values: words('env-file') },
  doppler: { verbs: ['run'], values: words('p project c config t token') },
  chamber: { verbs: ['exec'], operands: 1 },
  'aws-vault': { verbs: ['exec'], values: words('d duration region'), operands: 1 },
  devbox: { verbs: ['run'], values: words('c config e env') },
  teller: { verbs: ['run'] },
  dotenv: { verbs: ['run'], values: words('f file') },
  pnpm: { verbs: ['exec', 'dlx'], values: words('C dir filter F package') },
  yarn: { verbs: ['exec', 'dlx'], values: words('p package cwd') },
  npm: { verbs: ['exec', 'x'], values: words('p package c call w workspace prefix') },
  bun: { verbs: ['x'] },
  asdf: { verbs: ['exec'] },
  rbenv: { verbs: ['exec'] },
  pyenv: { verbs: ['exec'] },
  conda: { verbs: ['run'], values: words('n name p prefix') },
  mamba: { verbs: ['run'], values: words('n name p prefix') },
  micromamba: { verbs: ['run'], values: words('n name p prefix') },
  pixi: { verbs: ['run'], values: words('e environment manifest-path') },
  fnm: { verbs: ['exec'], values: words('using') },
  volta: { verbs: ['run'], values: words('node npm yarn') },
  rustup: { verbs: ['run'], operands: 1 },
};
/** The same, without a verb. */
const direct: Readonly<Record<string, readonly string[]>> = {
  npx: words('p package c call w workspace'),
  bunx: words('p package'),
  pnpx: words('p package'),
  uvx: words('p python with from index default-index i index-url'),
};

/** The command inside this one, which is told as well as this one. */
export function innerOf(name: string, patterns: readonly string[]): Inner | null {
  switch (name) {
    case 'docker':
    case 'podman':
    case 'nerdctl':
    case 'docker-compose':
      return insideContainer(name, patterns);
    case 'kubectl':
    case 'oc': {
      const verb = operandFrom(patterns, 1, kubectlValues);
      if (patterns[verb] !== 'exec' && patterns[verb] !== 'rsh') return null;
      const separator = patterns.indexOf('--', verb);
      return separator !== -1 && separator + 1 < patterns.length
        ? { at: separator + 1, how: 'words', wrapper: `${name} exec`, remote: name }
        : null;
    }
    case 'ssh': {
      const host = operandFrom(patterns, 1, sshValues);
      if (host === -1 || host + 1 >= patterns.length) return null;
      let at = host + 1;
      if (patterns[at] === '--') at++;
      // ssh joins its words to one text for the remote shell; most scripts give one quoted word.
      const how = at === patterns.length - 1 ? 'text' : 'words';
      return at < patterns.length ? { at, how, wrapper: 'ssh', remote: patterns[host]! } : null;
    }
    case 'npx':
    case 'bunx':
    case 'pnpx':
    case 'uvx': {
      const call = patterns.findIndex((word) => word === '-c' || word === '--call');
      if (call !== -1 && name === 'npx')
        return call + 1 < patterns.length ? { at: call + 1, how: 'text', wrapper: name, remote: null } : null;
      const at = operandFrom(patterns, 1, direct[name]!);
      return at === -1 ? null : { at, how: 'words', wrapper: name, remote: null };
    }
  }
  const runner = Object.hasOwn(runners, name) ? runners[name] : undefined;
  if (runner === undefined) return null;
  const verb = operandFrom(patterns, 1, runner.values ?? []);
  if (verb === -1 || !runner.verbs.includes(patterns[verb]!)) return null;
  const separator = patterns.indexOf('--', verb);
  if (separator !== -1 && separator + 1 < patterns.length && name !== 'uv' && name !== 'npm')
    return { at: separator + 1, how: 'words', wrapper: `${name} ${patterns[verb]}`, remote: null };
  let at = operandFrom(patterns, verb + 1, runner.values ?? []);
  for (let skip = runner.operands ?? 0; skip > 0 && at !== -1; skip--) {
    at = operandFrom(patterns, at + 1, runner.values ?? []);
  }
  return at === -1 ? null : { at, how: 'words', wrapper: `${name} ${patterns[verb]}`, remote: null };
}

function insideContainer(name: string, patterns: readonly string[]): Inner | null {
  let verb = operandFrom(
    patterns,
    1,
    words('H host c context config l log-level f file p project-name profile env-file project-directory'),
  );
  if (patterns[verb] === 'compose' || patterns[verb] === 'container')
    verb = operandFrom(patterns, verb + 1, dockerValues);
  if (verb === -1 || (patterns[verb] !== 'run' && patterns[verb] !== 'exec')) return null;
  // `-it`, `-d` … are bundles of letters without values; `-e`, `-v`, `-w`, `-u`, `-p` take the next word.
  const target = operandFrom(patterns, verb + 1, dockerValues);
  if (target === -1 || target + 1 >= patterns.length) return null;
  const remote = patterns[target]!;
  const wrapper = `${name} ${patterns[verb]}`;
  const entry = patterns.findIndex((word, at) => at < target && /^--entrypoint(?:=|$)/.test(word));
  if (entry !== -1) {
    const program = patterns[entry]!.includes('=') ? patterns[entry]!.slice(13) : patterns[entry + 1]!;
    const base = program.slice(program.lastIndexOf('/') + 1);
    const text = shellTextAt(base, [base, ...patterns.slice(target + 1)]);
    return text === -1 ? null : { at: target + text, how: 'text', wrapper, remote };
  }
  return { at: target + 1, how: 'words', wrapper, remote };
}

export function isWrapper(name: string): boolean {
  return Object.hasOwn(plain, name);
}

/** Names for which `shellTextAt` or `innerOf` can have an answer. */
export function runsOther(name: string): boolean {
  return (
    shells.has(name) ||
    Object.hasOwn(runners, name) ||
    Object.hasOwn(direct, name) ||
    /^(?:eval|trap|su|runuser|script|flock|docker|podman|nerdctl|docker-compose|kubectl|oc|ssh)$/.test(name)
  );
}

/** The machine that an `ssh` goes to. */
export function sshHost(patterns: readonly string[]): string | null {
  const at = operandFrom(patterns, 1, sshValues);
  return at === -1 ? null : patterns[at]!;
}
