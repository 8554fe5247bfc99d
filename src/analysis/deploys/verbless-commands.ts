import type { Argument, Command } from '../../model/command.ts';
import { known, knownText, readWords, type Words } from './arguments.ts';
import { type CommandClass, later, tool, type Verb, verb } from './catalogue/entry.ts';
import type { Classified } from './classify.ts';

/**
 * Commands without a verb: what they copy, and where to, decides.
 * Undefined: not one of these; null: one of these that deploys nothing.
 */
export function classifyByOperands(
  name: string,
  words: readonly Argument[],
  command: Command,
): Classified | null | undefined {
  switch (name) {
    case 'rsync':
      return rsync(words, command);
    case 'scp':
    case 'pscp':
      return copy(name, words);
    case 'lftp':
    case 'ncftpput':
      return upTo(name, words);
    case 'unison':
      return toRemote(name, readWords(words, new Set(['-path', '-ignore', '-sshargs', '-root'])));
    case 'git':
      return gitPush(words);
    case 'aws':
    case 'gsutil':
    case 'gcloud':
      return bucketCopy(name, words);
    case 'mvn':
    case 'mvnw':
    case 'gradle':
    case 'gradlew':
      return buildTool(name, words);
    case 'systemctl':
    case 'service':
    case 'supervisorctl':
      return restart(name, words, command);
    case 'pm2':
      return isElsewhere(command) ? restart(name, words, command) : undefined;
    case 'ansible':
      return null;
    default:
      return undefined;
  }
}

const answers = later('curl --fail --retry 10 http://HOST/health');
const upload = verb('deploy', '')[0]!;
const push = verb('deploy', 'push', { gate: answers })[0]!;
const restarted = verb('rollout', 'restart', { gate: answers })[0]!;
const hostTool = tool('hosts', 'hosts', []);

function result(title: string, with_: Verb, words: Words, of: CommandClass = with_.class): Classified {
  return { tool: hostTool, verb: with_, class: of, title, words };
}

const rsyncValues = new Set(
  '-e --rsh --exclude --include --exclude-from --include-from --files-from -f --filter --chmod --chown --rsync-path --password-file --port --timeout --bwlimit --log-file --out-format --partial-dir --backup-dir --link-dest --max-size --min-size -T --temp-dir --info'.split(
    ' ',
  ),
);

/** `user@host:path`, `host:path`, `rsync://host/x`; a Windows drive is no host, an unknown word is one. */
const remotePath = /^(rsync:\/\/|ssh:\/\/|([^/\s:]{2,}|\0):(?![/\\]\/))/;

/** Where a machine of one's own keeps what it serves. */
const served =
  /^\/(var\/www|srv|opt|usr\/share\/nginx|var\/lib\/(?!docker)|home\/\w+\/(www|public_html|app))/;

function rsync(all: readonly Argument[], command: Command): Classified | null {
  const words = readWords(all, rsyncValues);
  if (words.options.some(({ name }) => name === '--dry-run' || /^-[a-zA-Z]*n[a-zA-Z]*$/.test(name)))
    return null;
  const target = words.operands.at(-1);
  if (command.script.unit.ownMachine && target && words.operands.length > 1 && served.test(knownText(target)))
    return result('rsync', upload, words);
  return toRemote('rsync', words);
}

function copy(name: string, all: readonly Argument[]): Classified | null {
  return toRemote(name, readWords(all, new Set(['-i', '-P', '-o', '-F', '-c', '-l', '-S', '-J', '-pw'])));
}

/** `lftp -e "mirror -R site/ /" HOST`, `ncftpput -R HOST /www site/`: what goes up is written in the command. */
function upTo(name: string, all: readonly Argument[]): Classified | null {
  const texts = all.map(knownText);
  const sends =
    name === 'ncftpput' || texts.some((text) => /\b(mirror\s[^;]*(-\w*R|--reverse)|m?put)\b/.test(text));
  return sends
    ? result(name, upload, readWords(all, new Set(['-e', '-u', '-p', '-c', '-f', '-P', '-R'])))
    : null;
}

/** On another machine, or on one of the project's own that stays. */
function isElsewhere(command: Command): boolean {
  return (
    (command.remote !== null && command.wrappers.includes('ssh')) || command.script.unit.ownMachine === true
  );
}

/** The last operand is where it goes; from a host to here is a download. */
function toRemote(title: string, words: Words): Classified | null {
  const target = words.operands.at(-1);
  const from = words.operands[0];
  if (!target || !from || words.operands.length < 2) return null;
  if (!remotePath.test(knownText(target)) || remotePath.test(knownText(from))) return null;
  // Nothing known of the host but a colon is still a host; nothing known at all is not.
  return result(title, upload, words);
}

const bucket = /^(s3|gs):\/\//;
const artifacts =
  /(artifact|coverage|backup|cache|state|log|report|dump|result|release|download|nightly|benchmark|test|sccache|ccache|archive|snapshot|dataset|model|trace|stats|symbols?|package|crates?|pypi|helm-?charts?|charts?|apt|rpm|deb|dist\.|\.(zip|tgz|tar\.gz|gz|jar|whl|sql|dump|csv|deb|rpm|json|ya?ml|xml|txt|sha256|sig|asc)$)/i;
const site = /(site|www|public|html|web|static|frontend|_site|dist|build|assets|docs|out)\b/i;

function bucketCopy(name: string, all: readonly Argument[]): Classified | null | undefined {
  const values = new Set([
    ...'--region --profile --output --acl --exclude --include --cache-control --content-type --content-encoding --metadata --metadata-directive --storage-class --endpoint-url --sse --sse-kms-key-id --grants --expires -h -o -x --project'.split(
      ' ',
    ),
  ]);
  const words = readWords(all, values);
  const spoken = words.operands.map(known);
  const verbs = name === 'aws' ? ['s3'] : name === 'gcloud' ? ['storage'] : [];
  if (!verbs.every((word, at) => spoken[at] === word)) return undefined;
  const action = spoken[verbs.length];
  if (!['cp', 'sync', 'mv', 'rsync'].includes(action ?? '')) return name === 'gcloud' ? null : undefined;
  if (
    words.options.some((option) => option.name === '--dryrun' || (name === 'gsutil' && option.name === '-n'))
  )
    return null;
  const [from, to] = words.operands.slice(verbs.length + 1);
  if (!from || !to) return null;
  const target = knownText(to);
  if (bucket.test(knownText(from)) || (!bucket.test(target) && !target.startsWith('\0'))) return null;
  const recursive =
    action === 'sync' ||
    action === 'rsync' ||
    words.options.some((option) => ['--recursive', '-r', '-R'].includes(option.name));
  // One file to a bucket is an artifact; a built site is a folder.
  if (!recursive || artifacts.test(target) || artifacts.test(knownText(from))) return null;
  if (!site.test(knownText(from)) && !site.test(target)) return null;
  return result([name, ...verbs, action].join(' '), upload, words);
}

/** Remote names and hosts that run what is pushed. */
const platformRemote = /^(heroku|dokku|aptible|clever|scalingo|gigalixir|deis|piku|cleavr|flynn)([-_].*)?$/;
const platformUrl =
  /(git\.heroku\.com|heroku\.com[:/]|dokku@|git@?\.?aptible[\w-]*\.|aptible[\w-]*\.(com|in|io)|clever-cloud\.com|scalingo\.com|gigalixir\.com|scm\.azurewebsites\.net|git\.wpengine\.com|drush\.in|\.platform\.sh|\.upsun\.com|nodechef\.com|code\.nanoapp\.io|git\.engineyard|openshiftapps\.com)/;

function gitPush(all: readonly Argument[]): Classified | null {
  const words = readWords(all, new Set(['-C', '-c', '--git-dir', '--work-tree', '-o', '--push-option']));
  if (words.operands[0]?.value !== 'push') return null;
  if (words.options.some(({ name }) => ['-n', '--dry-run', '--delete', '-d'].includes(name))) return null;
  const remote = words.operands[1];
  if (!remote) return null;
  if (!platformRemote.test(remote.value ?? '') && !platformUrl.test(knownText(remote))) return null;
  return result('git push', push, { operands: words.operands.slice(1), options: words.options });
}

/** Goals that put something live; `deploy` alone publishes to a repository. */
const liveGoal =
  /^(appengine:(deploy|update)|azure-webapp:deploy|azure-functions:deploy|heroku:deploy|tomcat[67]?:(re)?deploy|wildfly:deploy|cargo:(re)?deploy|fabric8:deploy|oc:deploy|k8s:(apply|deploy)|:?(\w+:)*(appengineDeploy|azureWebAppDeploy|azureFunctionsDeploy|deployHeroku))/;

function buildTool(name: string, all: readonly Argument[]): Classified | null {
  const words = readWords(all, new Set(['-f', '-P', '-pl', '-s', '-b', '-p']));
  const goal = words.operands.find((word) => liveGoal.test(word.value ?? ''));
  if (!goal) return null;
  return result(`${name} ${goal.value}`, upload, words);
}

/** A service manager rolls out only where the machine is another one: over ssh. */
function restart(name: string, all: readonly Argument[], command: Command): Classified | null {
  if (!isElsewhere(command)) return null;
  const words = readWords(all, new Set(['-H', '-M', '-c']));
  const spoken = words.operands.map(known);
  if (!spoken.some((word) => word !== null && /^(restart|reload|startOrReload|startOrRestart)$/.test(word)))
    return null;
  return result(`${name} restart`, restarted, words);
}
