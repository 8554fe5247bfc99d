import { append } from '../../model/append.ts';
import type { Fact } from '../../model/facts.ts';
import type { ShellName, Unit } from '../../model/script.ts';
import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { lookUp } from '../../model/table.ts';
import { baseName, joinPath } from '../../model/workspace.ts';
import { imageAt, scriptOf } from '../commands/fact-builders.ts';
import {
  asMap,
  asScalar,
  excerptAt,
  items,
  keyText,
  pairs,
  readYaml,
  textOf,
  type YamlNode,
} from '../syntax/yaml.ts';
import { entriesOf, valueAt, type YamlPlace } from '../syntax/yaml-values.ts';

/** Azure Pipelines and their templates: https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/. */
export const azurePipelines: Source = {
  format: 'azure-pipelines',
  matches: (path) =>
    /(?:^|[.-])azure-?pipelines?(?:[.-][\w.-]*)?\.ya?ml$|^\.?vsts(?:-ci)?[\w.-]*\.ya?ml$/i.test(
      baseName(path),
    ) ||
    /(?:^|\/)(?:\.?azure-?pipelines|\.azure[\w-]*|\.azuredevops|\.azdo|\.pipelines|\.vsts)\/.*\.ya?ml$/i.test(
      path,
    ),
  read,
};

function read(file: SourceFile): Reading {
  const { documents, diagnostics } = readYaml(file);
  const facts: Fact[] = [];
  for (const document of documents) {
    const place = { file, document };
    const containers = containerNames(document.contents, place);
    walk(document.contents, { place, containers, facts, job: null, image: null }, 100);
  }
  return { facts, diagnostics };
}

interface Walk {
  readonly place: YamlPlace;
  readonly containers: ReadonlySet<string | null>;
  readonly facts: Fact[];
  readonly job: string | null;
  readonly image: string | null;
}

/** `resources.containers` gives images names; a job's `container: name` means one of those. */
function containerNames(root: YamlNode, place: YamlPlace): ReadonlySet<string | null> {
  const containers = items(valueAt(root, ['resources', 'containers'], place));
  return new Set(containers.map((container) => textOf(valueAt(container, ['container'], place))));
}

/** Steps stand in jobs, stages, templates and below `${{ if }}` keys: wherever they are written. */
function walk(node: YamlNode, here: Walk, levels: number): void {
  if (levels === 0) return;
  for (const item of items(node)) walk(item as YamlNode, here, levels - 1);
  if (!asMap(node)) return;
  const { place, facts } = here;
  const own = (key: string) => valueAt(node, [key], place);
  const job = textOf(own('job')) ?? textOf(own('deployment'));
  const container = own('container');
  const inResources = own('image') !== undefined && asScalar(container) !== null;
  const image = inResources
    ? own('image')
    : asMap(container)
      ? valueAt(container, ['image'], place)
      : container;
  const text = textOf(image);
  if (container && text !== null && !(here.containers.has(text) && !inResources)) {
    append(facts, imageAt(image, place, 'job', { owner: job ?? textOf(container) ?? here.job }));
  }
  append(facts, readStep(node, here));
  const inside = { ...here, job: job ?? here.job, image: inResources ? here.image : (text ?? here.image) };
  for (const pair of pairs(node)) {
    if (keyText(pair) !== 'container') walk(pair.value, inside, levels - 1);
  }
}

const shells: Readonly<Record<string, ShellName>> = {
  script: 'bash',
  bash: 'bash',
  pwsh: 'pwsh',
  powershell: 'pwsh',
};
const tasks: readonly { readonly name: RegExp; readonly key: string; readonly shell: ShellName }[] = [
  { name: /^(?:Bash|ShellScript)@/i, key: 'script', shell: 'bash' },
  { name: /^CmdLine@/i, key: 'script', shell: 'bash' },
  { name: /^PowerShell@/i, key: 'script', shell: 'pwsh' },
  { name: /^AzureCLI@/i, key: 'inlineScript', shell: 'bash' },
  { name: /^AzurePowerShell@/i, key: 'inline', shell: 'pwsh' },
  { name: /^SSH@/i, key: 'inline', shell: 'bash' },
];

function readStep(node: YamlNode, { place, job, image }: Walk): readonly Fact[] {
  const own = (key: string) => valueAt(node, [key], place);
  let script: YamlNode;
  let shell: ShellName = 'bash';
  const key = Object.keys(shells).find((each) => asScalar(own(each)));
  const task = textOf(own('task'));
  if (key !== undefined) {
    script = own(key);
    shell = lookUp(shells, key)!;
    // The inputs of a task are read with the task.
    if (entriesOf(node, place).some(({ key: other }) => other === 'targetType' || other === 'scriptType'))
      return [];
  } else if (task !== null) {
    const kind = tasks.find(({ name }) => name.test(task));
    const inputs = new Map(
      entriesOf(own('inputs'), place).map((entry) => [entry.key.toLowerCase(), entry.value]),
    );
    if (!kind) return [];
    script = inputs.get(kind.key.toLowerCase());
    const type = textOf(inputs.get('scripttype')) ?? '';
    shell = /^(?:ps|pscore)$/i.test(type) ? 'pwsh' : /^batch$/i.test(type) ? 'cmd' : kind.shell;
  } else return [];
  const scalar = asScalar(script);
  if (!scalar) return [];
  const directory = textOf(own('workingDirectory')) ?? '';
  const unit: Unit = {
    kind: 'step',
    name: textOf(own('displayName')) ?? textOf(own('name')),
    ...(job === null ? {} : { job }),
    runner: 'azure',
    ...(image === null ? {} : { image }),
    directory: /[$\\]/.test(directory) ? null : joinPath('', directory),
    // The status of the last command is the step's.
    errexit: false,
    pipefail: false,
    ...(textOf(own('continueOnError')) === 'true' ? { failureIgnored: true } : {}),
    ...(own('timeoutInMinutes') ? { timeLimited: true } : {}),
  };
  return scriptOf(place.file, excerptAt(scalar, place.file), unit, shell);
}
