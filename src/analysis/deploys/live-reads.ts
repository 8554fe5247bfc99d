import type { Argument, Command } from '../../model/command.ts';
import { canonical, known, normalizedText, readWords, type Words } from './arguments.ts';
import { calledProgram } from './classify.ts';

/** A command that copies the deployed object's own description out of the live system. */
export interface LiveRead {
  readonly title: string;
  /** Spelling of the file it writes by itself; null when it prints. */
  readonly file: string | null;
  /** Tools whose deploys take it back. */
  readonly sinks: readonly string[];
  /** Only a field of it is read: a revision number, an ARN, a replica count. */
  readonly partial: boolean;
}

interface Reader {
  readonly tools: readonly string[];
  readonly verbs: readonly string[];
  readonly sinks: readonly string[];
  /** It copies the whole object only in these forms. */
  readonly whole?: (words: Words) => boolean;
  readonly file?: (words: Words) => string | null;
}

const values = new Set(
  '-n --namespace --context --kubeconfig -l --selector -o --output --format --query --region --profile -p -t --target --pipeline -e -d --task-definition --project -a --app --cluster --services --template --function-name --name -g --resource-group --id --stack-name -c --config'.split(
    ' ',
  ),
);

const kubernetes = ['kubectl', 'oc', 'k', 'microk8s.kubectl'];
const value = (words: Words, names: readonly string[]): string | null =>
  known(words.options.find(({ name }) => names.includes(name))?.value);

/** `-o yaml`, `--output=json`; jsonpath, name and columns read single fields. */
const printsObject = (words: Words): boolean => {
  const joined = words.options.find(({ name }) => /^-o(yaml|json)$/.test(name));
  return joined !== undefined || ['yaml', 'json'].includes(value(words, ['-o', '--output']) ?? '');
};

/** An AWS answer is whole unless `--output text` or a `--query` for one field narrows it. */
const wholeAnswer = (words: Words): boolean => {
  if (value(words, ['--output']) === 'text') return false;
  const query = value(words, ['--query']);
  return (
    query === null ||
    !/\.(\w*[aA]rn|revision|status|family|taskRoleArn|\w*Name|\w*Id|image)(\]|$)|\[\d*\]\.\w+$/.test(query)
  );
};

const readers: readonly Reader[] = [
  {
    tools: ['cf', 'cf7', 'cf8', 'cf6'],
    verbs: ['create-app-manifest'],
    sinks: ['cf', 'cf7', 'cf8', 'cf6'],
    file: manifestOfApp,
  },
  { tools: kubernetes, verbs: ['get'], sinks: kubernetes, whole: printsObject },
  { tools: ['oc'], verbs: ['export'], sinks: kubernetes },
  {
    tools: ['helm', 'helm3'],
    verbs: ['get values', 'get manifest', 'get all'],
    sinks: ['helm', 'helm3', ...kubernetes],
  },
  { tools: ['nomad'], verbs: ['job inspect', 'inspect'], sinks: ['nomad'] },
  {
    tools: ['bosh', 'bosh2'],
    verbs: ['manifest', 'cloud-config', 'runtime-config'],
    sinks: ['bosh', 'bosh2'],
  },
  { tools: ['fly'], verbs: ['get-pipeline', 'gp'], sinks: ['fly'] },
  {
    tools: ['fly', 'flyctl'],
    verbs: ['config save'],
    sinks: ['fly', 'flyctl'],
    file: (words) => value(words, ['-c', '--config']) ?? 'fly.toml',
  },
  { tools: ['fly', 'flyctl'], verbs: ['config show'], sinks: ['fly', 'flyctl'] },
  {
    tools: ['gcloud'],
    verbs: ['run services describe', 'run jobs describe'],
    sinks: ['gcloud'],
    whole: (words) => ['export', 'yaml', 'json'].includes(value(words, ['--format']) ?? ''),
  },
  { tools: ['aws'], verbs: ['ecs describe-task-definition'], sinks: ['aws'], whole: wholeAnswer },
  {
    tools: ['aws'],
    verbs: ['lambda get-function-configuration', 'cloudformation get-template'],
    sinks: ['aws'],
    whole: wholeAnswer,
  },
  {
    tools: ['az'],
    verbs: ['containerapp show', 'group export', 'container export'],
    sinks: ['az'],
    whole: (words) => value(words, ['--query']) === null,
  },
  { tools: ['doctl'], verbs: ['apps spec get'], sinks: ['doctl'] },
  { tools: ['wrangler'], verbs: ['pages download config'], sinks: ['wrangler'], file: () => 'wrangler.toml' },
];

const byTool = new Map<string, Reader[]>();
for (const reader of readers) {
  for (const name of reader.tools) byTool.set(name, [...(byTool.get(name) ?? []), reader]);
}

export function liveRead(command: Command): LiveRead | null {
  const called = calledProgram(command);
  const candidates = called === null ? undefined : byTool.get(called.name);
  if (called === null || candidates === undefined) return null;
  const words = readWords(called.words, values);
  const spoken = words.operands.map(known);
  for (const reader of candidates) {
    const verb = reader.verbs.find((each) => each.split(' ').every((word, at) => spoken[at] === word));
    if (verb === undefined) continue;
    const rest: Words = { operands: words.operands.slice(verb.split(' ').length), options: words.options };
    return {
      title: `${called.name} ${verb}`,
      file: reader.file?.(rest) ?? null,
      sinks: reader.sinks,
      partial: reader.whole !== undefined && !reader.whole(words),
    };
  }
  return null;
}

/** `cf create-app-manifest APP` writes `APP_manifest.yml` in the working directory, `-p` names another file. */
function manifestOfApp(words: Words): string | null {
  const named: Argument | null | undefined = words.options.find(({ name }) => name === '-p')?.value;
  if (named) return normalizedText(named);
  const app = words.operands[0];
  return app === undefined
    ? null
    : app.value === null
      ? `${canonical(app.text)}_manifest.yml`
      : `${app.value}_manifest.yml`;
}
