import { operandFrom, words } from '../../../model/command-options.ts';
import { isShell, shellTextAt } from '../../../model/shells.ts';
import { lookUp } from '../../../model/table.ts';
import { programName } from './program-name.ts';
import { direct, runners } from './runners.ts';
import { isWrapper } from './wrappers.ts';

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
    case 'nix': {
      const option = patterns.findIndex((word) => word === '-c' || word === '--command');
      return option > 1 && option + 1 < patterns.length
        ? { at: option + 1, how: 'words', wrapper: 'nix', remote: null }
        : null;
    }
    case 'npx':
    case 'bunx':
    case 'pnpx':
    case 'uvx': {
      const call = patterns.findIndex((word) => word === '-c' || word === '--call');
      if (call !== -1 && name === 'npx')
        return call + 1 < patterns.length ? { at: call + 1, how: 'text', wrapper: name, remote: null } : null;
      const at = operandFrom(patterns, 1, lookUp(direct, name)!);
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
  return { at: behindSeparator(patterns, target + 1) ?? target + 1, how: 'words', wrapper, remote };
}

/** `entrypoint.sh --flag -- sh -c '…'`: a program that is not known hands over to the shell behind `--`. */
function behindSeparator(patterns: readonly string[], first: number): number | null {
  const program = programName(patterns[first]!) ?? '';
  if (isWrapper(program) || isShell(program)) return null;
  const shell = patterns.indexOf('--', first) + 1;
  if (shell === 0 || shell >= patterns.length) return null;
  const name = programName(patterns[shell]!) ?? '';
  return isShell(name) && shellTextAt(name, [name, ...patterns.slice(shell + 1)]) !== -1 ? shell : null;
}

/** Names for which `innerOf` can have an answer. */
export function runsInner(name: string): boolean {
  return (
    Object.hasOwn(runners, name) ||
    Object.hasOwn(direct, name) ||
    /^(?:docker|podman|nerdctl|docker-compose|kubectl|oc|ssh|nix)$/.test(name)
  );
}

/** The machine that an `ssh` goes to. */
export function sshHost(patterns: readonly string[]): string | null {
  const at = operandFrom(patterns, 1, sshValues);
  return at === -1 ? null : patterns[at]!;
}
