import type { Argument, Command } from '../../model/command.ts';
import type { ImageUse } from '../../model/image.ts';
import { parseImageReference } from '../../model/image-reference.ts';
import { takesNextWord } from '../syntax/shell-wrappers.ts';

const engineValues = [
  'H',
  'host',
  'c',
  'context',
  'config',
  'l',
  'log-level',
  'connection',
  'url',
  'n',
  'namespace',
  'a',
  'address',
];
// https://docs.docker.com/reference/cli/docker/container/run/
const runValues =
  `a add-host annotation attach blkio-weight blkio-weight-device c cap-add cap-drop cgroup-parent cgroupns cidfile cpu-period
  cpu-quota cpu-rt-period cpu-rt-runtime cpu-shares cpus cpuset-cpus cpuset-mems detach-keys device device-cgroup-rule
  device-read-bps device-write-bps dns dns-option dns-search domainname e entrypoint env env-file expose gpus group-add h
  health-cmd health-interval health-retries health-start-period health-timeout hostname ip ip6 ipc isolation l label
  label-file link link-local-ip log-driver log-opt m mac-address memory memory-reservation memory-swap
  memory-swappiness mount name net net-alias network network-alias oom-score-adj p pid pids-limit platform publish pull
  restart runtime security-opt shm-size stop-signal stop-timeout storage-opt sysctl tmpfs u ulimit user userns uts v
  volume volume-driver volumes-from w workdir authfile creds pod secret arch os variant`.split(/\s+/);

const engines = /^(?:docker|podman|nerdctl|finch|ctr|crictl)$/;

/** Images that a command runs or pulls. What it builds, tags or pushes is its own product. */
export function readImages(command: Command): ImageUse[] {
  const word = imageWord(command);
  if (word === null || word.pattern === '' || word.pattern.startsWith('-')) return [];
  const text = word.pattern.replace(/^docker:\/\//, '');
  const reference = text.includes('\0') ? null : parseImageReference(text);
  if (reference === null && !text.includes('\0')) return [];
  const { path, span } = { path: command.path, span: word.span };
  return [{ kind: 'image', path, span, text: word.text, reference, role: 'run' }];
}

function imageWord(command: Command): Argument | null {
  const { name, arguments: words } = command;
  if (name === null) return null;
  if (engines.test(name)) {
    let at = operandFrom(words, 0, engineValues);
    const group = words[at]?.value;
    if (group === 'container' || group === 'image' || group === 'images' || group === 'i')
      at = operandFrom(words, at + 1, engineValues);
    const verb = words[at]?.value;
    if (verb !== 'run' && verb !== 'create' && verb !== 'pull') return null;
    // `docker volume create x` is about no image; `create` alone is `docker container create`.
    return words[operandFrom(words, at + 1, runValues)] ?? null;
  }
  if (name === 'buildah')
    return words[0]?.value === 'from' || words[0]?.value === 'pull'
      ? (words[operandFrom(words, 1, runValues)] ?? null)
      : null;
  if (name === 'skopeo' && words[0]?.value === 'copy') {
    const source =
      words[
        operandFrom(words, 1, [
          'src-creds',
          'dest-creds',
          'authfile',
          'format',
          'f',
          'override-arch',
          'override-os',
        ])
      ];
    return source?.pattern.startsWith('docker://') ? source : null;
  }
  if ((name === 'crane' || name === 'oras') && words[0]?.value === 'pull') return words[1] ?? null;
  return null;
}

function operandFrom(words: readonly Argument[], from: number, values: readonly string[]): number {
  for (let at = from; at < words.length; at++) {
    const { pattern } = words[at]!;
    if (pattern === '--') return at + 1;
    if (!pattern.startsWith('-')) return at;
    if (takesNextWord(pattern, values)) at++;
  }
  return words.length;
}
