import type { Argument, Command } from '../../model/command.ts';
import { takesNextWord } from '../../model/command-options.ts';
import type { ImageUse } from '../../model/image.ts';
import { parseImageReference } from '../../model/image-reference.ts';

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

/** Images that a script's commands run or pull. What the script itself builds, tags or loads is its own product. */
export function readImages(commands: readonly Command[]): ImageUse[] {
  const uses: ImageUse[] = [];
  let built: ReadonlySet<string> | null = null;
  for (const command of commands) {
    const word = imageWord(command);
    if (word === null || word.pattern === '' || word.pattern.startsWith('-')) continue;
    const text = word.pattern.replace(/^docker:\/\//, '');
    const reference = text.includes('\0') ? null : parseImageReference(text);
    if (reference === null && !text.includes('\0')) continue;
    built ??= builtImages(commands);
    const { path } = command;
    const use: ImageUse = { kind: 'image', path, span: word.span, text: word.text, reference, role: 'run' };
    uses.push(built.has(text) || built.has(text.replace(/:[^/]*$/, '')) ? { ...use, builtHere: true } : use);
  }
  return uses;
}

/** Names given to images with `docker build -t`, `docker tag`, `docker commit`; with their tag and without. */
function builtImages(commands: readonly Command[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { name, arguments: words } of commands) {
    if (name === null || !/^(?:docker|podman|nerdctl|buildah|pack|ko)$/.test(name)) continue;
    const verbs = words.filter((word) => !word.pattern.startsWith('-')).map((word) => word.pattern);
    const tags = verbs.slice(0, 2).some((verb) => verb === 'tag' || verb === 'commit') ? verbs.slice(-1) : [];
    if (verbs.slice(0, 2).some((verb) => /^(?:build|bud|buildx|image)$/.test(verb))) {
      words.forEach((word, at) => {
        const joined = /^--tag=(.*)$/.exec(word.pattern)?.[1];
        if (joined !== undefined) tags.push(joined);
        else if (word.pattern === '-t' || word.pattern === '--tag') tags.push(words[at + 1]?.pattern ?? '');
      });
    }
    for (const tag of tags) {
      names.add(tag);
      names.add(tag.replace(/:[^/]*$/, ''));
    }
  }
  names.delete('');
  return names;
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
  // `oras pull` and `crane export` fetch files: what is in them is judged by what becomes of it.
  if (name === 'crane' && words[0]?.value === 'pull') return words[1] ?? null;
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
