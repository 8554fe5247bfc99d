import { optionName, takesNextWord, words } from '../../../model/command-options.ts';
import { lookUp } from '../../../model/table.ts';

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
  retry: { values: words('t s m d times sleep max delay') },
  sshpass: { values: words('p f d P') },
  // Supervisors' own, as images of s6, runit and daemontools start their commands.
  's6-envdir': { values: words('c l'), operands: 1 },
  's6-setuidgid': { operands: 1 },
  's6-applyuidgid': { values: words('u g G') },
  's6-softlimit': { values: words('a c d f l m o p r s t h') },
  'with-contenv': {},
  envdir: { operands: 1 },
  setuidgid: { operands: 1 },
  envuidgid: { operands: 1 },
  softlimit: { values: words('a c d f l m o p r s t') },
  chpst: { values: words('u U b e d o p f c r t m n /') },
  catatonit: {},
  setpriv: { values: words('reuid regid ruid euid rgid egid groups inh-caps ambient-caps bounding-set') },
  nsenter: { values: words('t S G target setuid setgid') },
  setarch: { operands: 1 },
  linux32: {},
  linux64: {},
  'cross-env': { assignments: true },
  travis_retry: {},
  travis_wait: {},
};

export function isWrapper(name: string): boolean {
  return Object.hasOwn(plain, name);
}

export interface Unwrapped {
  /** Place of the inner command's first word among the words given. */
  readonly at: number;
  /** Places of `NAME=value` words taken off. */
  readonly assignments: readonly number[];
}

/** Where the command behind this wrapper begins; null when it is no wrapper or runs nothing. Words start with its own name. */
export function unwrap(name: string, patterns: readonly string[]): Unwrapped | null {
  const grammar = lookUp(plain, name);
  if (grammar === undefined) return null;
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
