import { append } from '../../model/append.ts';
import type { Excerpt } from '../../model/excerpt.ts';
import type { Fact } from '../../model/facts.ts';
import type { Unit } from '../../model/script.ts';
import type { NounReader } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';
import { lookUp } from '../../model/table.ts';
import { scriptOf } from '../commands/fact-builders.ts';
import { hostedCommand, onHost } from '../commands/step-as-command.ts';
import { ExcerptBuilder } from '../syntax/excerpt-builder.ts';
import { asScalar, excerptAt, readYaml, spanOf, textOf } from '../syntax/yaml.ts';
import { entriesOf, listOf, valueAt, type YamlPlace } from '../syntax/yaml-values.ts';

/**
 * Hosted actions that deploy, read as commands: `uses OWNER/NAME --input=value …`; and those whose input is a
 * command line without its program (`cf_command: push -f manifest.yml`), read as that command.
 */
export const deployActions: NounReader = (file) => {
  const document = readYaml(file).documents[0];
  // What the workflow's own source could not read it tells itself.
  if (!document) return [];
  const place = { file, document };
  const facts: Fact[] = [];
  for (const step of listOf(valueAt(document.contents, ['runs', 'steps'], place), place))
    readStep(step, 'runs', place, facts);
  for (const { key, value: job } of entriesOf(valueAt(document.contents, ['jobs'], place), place)) {
    for (const step of listOf(valueAt(job, ['steps'], place), place))
      readStep(step, `jobs.${key}`, place, facts);
    readReusable(job, `jobs.${key}`, place, facts);
  }
  return facts;
};

/** The action runs it in a shell of another machine. */
const onHosts = 'ssh';

/** Inputs that hold a command line, with the program that the action puts before it. */
const commandLines: Readonly<Record<string, readonly (readonly [input: string, program: string])[]>> = {
  'cloud-gov/cg-cli-tools': [
    ['cf_command', 'cf '],
    ['command', ''],
  ],
  '18f/cg-deploy-action': [
    ['cf_command', 'cf '],
    ['push_arguments', 'cf push '],
    ['full_command', ''],
  ],
  'citizen-of-planet-earth/cf-cli-action': [['command', 'cf ']],
  'actions-hub/kubectl': [['args', 'kubectl ']],
  'steebchen/kubectl': [['args', 'kubectl ']],
  'kodermax/kubectl-aws-eks': [['args', 'kubectl ']],
  'stefanprodan/kube-tools': [['command', '']],
  'serverless/github-action': [['args', 'serverless ']],
  'superfly/flyctl-actions': [['args', 'flyctl ']],
  'cloudflare/wrangler-action': [['command', 'wrangler ']],
  'pulumi/actions': [['command', 'pulumi ']],
  'azure/cli': [['inlinescript', '']],
  'azure/powershell': [],
  'appleboy/ssh-action': [['script', onHosts]],
  'w9jds/firebase-action': [['args', 'firebase ']],
};

/** What the action does when its command is left out. */
const defaults: Readonly<Record<string, string>> = { 'cloudflare/wrangler-action': 'wrangler deploy' };

const deploying = new Set(
  `aws-actions/amazon-ecs-deploy-task-definition aws-actions/amazon-ecs-render-task-definition
  aws-actions/aws-cloudformation-github-deploy aws-actions/aws-lambda-deploy appleboy/lambda-action
  einaregilsson/beanstalk-deploy azure/webapps-deploy azure/functions-action azure/container-apps-deploy-action
  azure/static-web-apps-deploy azure/aci-deploy azure/k8s-deploy azure/arm-deploy azure/bicep-deploy
  google-github-actions/deploy-cloudrun google-github-actions/deploy-appengine
  google-github-actions/deploy-cloud-functions google-github-actions/create-cloud-deploy-release
  firebaseextended/action-hosting-deploy akhileshns/heroku-deploy digitalocean/app_action
  dflook/terraform-apply dflook/tofu-apply actions/deploy-pages peaceiris/actions-gh-pages
  jamesives/github-pages-deploy-action cloudflare/pages-action burnett01/rsync-deployments
  easingthemes/ssh-deploy samkirkland/ftp-deploy-action wlixcc/sftp-deploy-action appleboy/scp-action
  johnbeynon/render-deploy-action nwtgck/actions-netlify bcgov/action-deployer-openshift nais/deploy
  dokku/github-action amondnet/vercel-action koyeb/action-git-deploy webfactory/create-aws-codedeploy-deployment
  jakejarvis/s3-sync-action reggionick/s3-deploy bitovi/github-actions-deploy-docker redhat-actions/oc-new-app
  appleboy/kubernetes-action deliverybot/helm`.split(/\s+/),
);

function readStep(step: unknown, job: string, place: YamlPlace, facts: Fact[]): void {
  const uses = asScalar(valueAt(step, ['uses'], place));
  const written = textOf(uses);
  if (!uses || written === null) return;
  const [owner, repository] = written.split('@', 1)[0]!.split('/');
  const action = `${owner}/${repository}`.toLowerCase();
  const lines = lookUp(commandLines, action) ?? null;
  if (lines === null && !deploying.has(action)) return;
  const inputs = valueAt(step, ['with'], place);
  const unit: Unit = {
    kind: 'step',
    name: textOf(asScalar(valueAt(step, ['name'], place))) ?? textOf(asScalar(valueAt(step, ['id'], place))),
    job,
    runner: 'github',
    directory: '',
    errexit: true,
    pipefail: true,
    ...(textOf(asScalar(valueAt(step, ['continue-on-error'], place))) === 'true'
      ? { failureIgnored: true }
      : {}),
  };
  const at = spanOf(uses, place.file);
  if (lines === null) {
    facts.push(hostedCommand('uses', [action], at, entriesOf(inputs, place), unit, place));
    return;
  }
  let found = false;
  for (const { key, value } of entriesOf(inputs, place)) {
    const program = lines.find(([input]) => input === key.toLowerCase())?.[1];
    const scalar = asScalar(value);
    if (program === undefined || !scalar) continue;
    found = true;
    append(
      facts,
      scriptOf(
        place.file,
        program === onHosts
          ? onHost(excerptAt(scalar, place.file), spanOf(scalar, place.file).start)
          : prefixed(program, excerptAt(scalar, place.file), spanOf(scalar, place.file)),
        unit,
        'bash',
      ),
    );
  }
  const otherwise = lookUp(defaults, action);
  if (!found && otherwise !== undefined) {
    const builder = new ExcerptBuilder();
    builder.add(otherwise, at.start);
    append(facts, scriptOf(place.file, builder.build(), unit, 'bash'));
  }
}

/** A workflow of another repository that deploys by its name: what it does there cannot be seen from here. */
const deployWorkflow =
  /^[\w.-]+\/[\w.-]+\/\.github\/workflows\/(?!.*(undeploy|preview|test|lint|check|notify|docs|teardown|delete|package|pypi|npm|maven|nexus|artifact|snapshot|gem))[\w.-]*(deploy|rollout|roll-out|restart|terragrunt|promote|(?<![a-z])apply|release[-_](to|app|prod|stag|env|service|helm))[\w.-]*\.ya?ml@/i;

function readReusable(job: unknown, name: string, place: YamlPlace, facts: Fact[]): void {
  const uses = asScalar(valueAt(job, ['uses'], place));
  if (!uses || !deployWorkflow.test(textOf(uses) ?? '')) return;
  const unit: Unit = {
    kind: 'step',
    name: textOf(asScalar(valueAt(job, ['name'], place))),
    job: name,
    runner: 'github',
    directory: '',
    errexit: true,
    pipefail: true,
  };
  const inputs = entriesOf(valueAt(job, ['with'], place), place);
  facts.push(hostedCommand('uses', ['reusable', 'workflow'], spanOf(uses, place.file), inputs, unit, place));
}

function prefixed(program: string, excerpt: Excerpt, at: Span): Excerpt {
  if (program === '') return excerpt;
  const builder = new ExcerptBuilder();
  builder.add(program, at.start);
  builder.copy(excerpt);
  return builder.build();
}
