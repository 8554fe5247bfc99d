import type { Facts } from '../../model/facts.ts';
import type { PipelineJob } from '../../model/pipeline-job.ts';
import { callGraphOf, type ExecutionUnit } from './call-graph.ts';
import { jobOf, type PipelineRun } from './pipelines.ts';

/** Words of programs and steps that look at the code or at what was built. */
const words =
  /\b(tests?|testing|lint(er|ing)?|checks?|checking|specs?|verify|verification|validat(e|es|ion|or)|e2e|audit|scan|analy[sz]e|quality|sanity|smoke|type-?check|coverage|plan|preview|diff|synth|dry-?run|pytest|tox|nox|rspec|minitest|jest|vitest|mocha|karma|ava|cypress|playwright|phpunit|pest|behat|ctest|gotestsum|ginkgo|golangci-lint|staticcheck|clippy|nextest|eslint|biome|prettier|stylelint|tsc|mypy|pyright|ruff|flake8|pylint|black|rubocop|brakeman|standardrb|shellcheck|hadolint|actionlint|yamllint|ansible-lint|cfn-lint|tflint|tfsec|checkov|trivy|snyk|grype|semgrep|codeql|sonar\w*|kubeval|kubeconform|kube-score|kube-linter|conftest|opa|datree|pluto|html-?proofer|linkcheck\w*|lychee|pre-commit|detekt|ktlint|spotbugs|checkstyle|surefire|bats|goss|inspec|molecule|newman|k6|lighthouse|lhci|pa11y|super-linter|megalinter|dialyzer|credo|swiftlint|xctest|integration|acceptance|regression)\b/i;
/** Builds of these run the tests too. */
const builds =
  /\b(mvnw?|maven)\b(?!.{0,200}skipTests).{0,200}\b(package|verify|install|deploy)\b|\b(gradlew?)\b.{0,200}\bbuild\b|\b(make|yarn|pnpm|just|task|rake|run)\s+([\w:-]{0,40}[:-])?(ci|all|qa)\b|\bcabal\s+check\b|\bbazel(isk)?\s+test\b/i;

function isCheck(text: string): boolean {
  // A comment does nothing, and `npm ci` and the name of the checkout look at nothing.
  const plain = text
    .replace(/(^|\s)#[^\n]*/g, '$1')
    .replace(/skip[-_]?(tests?|checks?|lint|verify)\b/gi, '')
    .replace(/\b(TEST|CHECK|SPEC|PLAN|PREVIEW)_\w+/g, '');
  return words.test(plain) || builds.test(plain);
}

/** Something before the deploy, in the same job or what it runs, may have looked at what is deployed. */
export function isCheckedBefore(facts: Facts, { jobs, top, at }: PipelineRun): boolean {
  const whole = facts.texts.get(top.path);
  if (whole === undefined) return true;
  const inTop = at.start >= top.extent.start && at.start <= top.extent.end;
  if (!inTop || isCheck(withoutNames(whole.slice(top.extent.start, at.start)))) return true;
  const own = callGraphOf(facts).all.filter((flow) => {
    const job = jobOf(facts, flow);
    return job !== null && jobs.includes(job);
  });
  return reachedFrom(facts, own).some((flow) => isCheckingFlow(facts, flow));
}

/** Environment and job names say where it goes (`deploy-test`), and some keys are words of the language. */
function withoutNames(text: string): string {
  return text
    .replace(/^[ \t]*(- )?(environment|ref|branch|branches|if|group)[ \t]*:[^\n]*/gm, '')
    .replace(/^[ \t]*(- )?(plan[ \t]*:|[\w-]+[ \t]*:[ \t]*(read|write|none)[ \t]*$)/gm, '');
}

const mostFlows = 200;

function reachedFrom(facts: Facts, from: readonly ExecutionUnit[]): readonly ExecutionUnit[] {
  const flows = callGraphOf(facts);
  const found = new Set(from);
  for (const flow of found) {
    if (found.size > mostFlows) break;
    for (const called of flows.callsOf(flow)) found.add(called);
    for (const command of flow.commands)
      for (const called of flows.calledBy(command) ?? []) found.add(called);
  }
  return [...found].filter((flow) => !from.includes(flow));
}

function isCheckingFlow(facts: Facts, flow: ExecutionUnit): boolean {
  return (
    flow.commands.some((command) => isCheck(command.text)) ||
    isCheck(flow.unit.name ?? '') ||
    jobOf(facts, flow) !== null
  );
}

const tested = new WeakMap<Facts, boolean>();

/** Pull requests are tested: what is pushed to the branch then was looked at before it was merged. */
export function areChangesTested(facts: Facts): boolean {
  let found = tested.get(facts);
  if (found === undefined) {
    found = pullRequestJobs(facts).some((job) => {
      const text = facts.texts.get(job.path) ?? '';
      return (
        isCheck(job.path) || isCheck(text.slice(job.extent.start, job.extent.end)) || callsOut(facts, job)
      );
    });
    tested.set(facts, found);
  }
  return found;
}

function pullRequestJobs(facts: Facts): readonly PipelineJob[] {
  return facts
    .all('pipeline-job')
    .filter(
      ({ starts }) =>
        starts === null || starts.some((start) => start === 'pull-request' || start === 'merged'),
    );
}

/** A workflow of somebody else: what it does there cannot be seen. */
function callsOut(facts: Facts, job: PipelineJob): boolean {
  return facts
    .in(job.path, 'action')
    .some(
      ({ surface, span }) =>
        surface === 'workflow' && span.start >= job.extent.start && span.end <= job.extent.end,
    );
}
