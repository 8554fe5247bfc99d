import type { Command } from '../../model/command.ts';
import type { Deploy as DeployFact } from '../../model/deploy.ts';
import type { Facts } from '../../model/facts.ts';
import { gradeOf, type Signatures } from '../../model/signature.ts';
import type { Span } from '../../model/span.ts';
import { type CallSite, callGraphOf, type ExecutionUnit } from './call-graph.ts';
import { callersOfDeploy } from './callers.ts';
import { type Classified, classify, isDeploying } from './classify.ts';
import { type Gate, gateOf } from './health-checks.ts';
import { type Manifest, manifestOf } from './manifests.ts';
import { type Target, targetOf } from './target.ts';

/** One command that puts something live. */
export interface Deploy {
  readonly path: string;
  readonly span: Span;
  readonly command: Command;
  readonly classified: Classified;
  /** `cf`, `kubectl`: the program. */
  readonly tool: string;
  readonly flow: ExecutionUnit;
  readonly target: Target;
  readonly manifest: Manifest;
  readonly gate: Gate;
  /** Who runs it, nearest first. */
  readonly callers: readonly CallSite[];
}

const cache = new WeakMap<Facts, readonly Deploy[]>();

/** Every deploy of a tree, in the order of the files; tests and look-alikes are not among them. Computed once. */
export function deploysIn(facts: Facts): readonly Deploy[] {
  let deploys = cache.get(facts);
  if (!deploys) {
    deploys = find(facts);
    cache.set(facts, deploys);
  }
  return deploys;
}

function find(facts: Facts): Deploy[] {
  const flows = callGraphOf(facts);
  const deploys: Deploy[] = [];
  for (const flow of flows.all) {
    flow.commands.forEach((command, place) => {
      const classified = classify(command);
      if (!isDeploying(classified) || isOwnScript(facts, command) || isToolItself(flow, command, classified))
        return;
      const target = targetOf(facts, flow, place, command, classified);
      if (target === 'test') return;
      const manifest = manifestOf(facts, flow, command, classified);
      deploys.push({
        path: command.path,
        span: command.span,
        command,
        classified,
        tool: toolOf(command, classified),
        flow,
        target,
        manifest,
        gate: gateOf(facts, flow, command, classified, manifest),
        callers: callersOf(facts, flow),
      });
    });
  }
  return deploys;
}

/** What stands for a tool elsewhere bears its name: an action, a resource. */
function toolOf(command: Command, { title, verb }: Classified): string {
  if (command.name === 'uses') return title;
  if (command.name === 'put') return verb.words[0]!;
  return title.split(' ')[0]!;
}

/** A script of this repository that bears a tool's name; the wrappers that tools write themselves are the tools. */
function isOwnScript(facts: Facts, command: Command): boolean {
  const program = command.program.resolved ?? command.program.value;
  if (!program?.includes('/') || /(gradlew|mvnw|\/(cap|kamal|rails|rake|serverless|sls))$/.test(program))
    return false;
  return (
    facts.files.has(program.replace(/^\.\//, '')) || (callGraphOf(facts).calledBy(command) ?? []).length > 0
  );
}

/** Scripts that are a deploy tool, copied into the repository: what they deploy stands where they are called. */
const vendoredTool =
  /(^|\/)(ecs-deploy|ecs-cluster-update|docker-stack-(wait|deploy)|dehydrated|acme\.sh|getssl)(\.(sh|py|rb))?$/;

/** `ENTRYPOINT ["ecs-deploy"]`: the image is the tool, and says nothing of what it deploys. */
function isToolItself(flow: ExecutionUnit, command: Command, { words }: Classified): boolean {
  if (flow.unit.kind === 'file' && vendoredTool.test(flow.path)) return true;
  const { kind } = command.script.unit;
  if (kind !== 'instruction' && kind !== 'process') return false;
  return words.operands.length === 0 && words.options.every(({ value }) => value === null);
}

/** More callers than this are not told one by one. */
const mostCallers = 10;

function callersOf(facts: Facts, flow: ExecutionUnit): readonly CallSite[] {
  const flows = callGraphOf(facts);
  const found: CallSite[] = [];
  const seen = new Set<ExecutionUnit>([flow]);
  const queue: ExecutionUnit[] = [flow];
  for (const next of queue) {
    for (const caller of flows.callersOf(next)) {
      if (found.length >= mostCallers) return found;
      found.push(caller);
      if (caller.flow && !seen.has(caller.flow)) {
        seen.add(caller.flow);
        queue.push(caller.flow);
      }
    }
  }
  return found;
}

/** What prepares a place to deploy to, for people to know: no rule judges it. */
const preparing =
  /^(kubectl|oc) (create (namespace|ns|serviceaccount|sa|role\w*|clusterrole\w*|service|svc|quota)|annotate|expose|autoscale)$|^cf (bind-security-group|create-security-group|update-security-group|bind-running-security-group|create-route)$|^(gcloud|az|eksctl|aws) .*(clusters create|create-cluster|aks create|create cluster|node-pools create)$/;

function setUps(facts: Facts): Omit<DeployFact, 'signed'>[] {
  return callGraphOf(facts).all.flatMap((flow) =>
    flow.commands.flatMap((command, place) => {
      const classified = classify(command);
      if (classified === null || !preparing.test(classified.title)) return [];
      if (classified.class !== 'set-up' && classified.class !== 'one-off') return [];
      if (targetOf(facts, flow, place, command, classified) === 'test') return [];
      const { path, span } = command;
      return [
        {
          path,
          span,
          tool: toolOf(command, classified),
          class: 'set-up',
          manifest: 'none' as const,
          healthGate: null,
        },
      ];
    }),
  );
}

/** The same as `premortem facts` tells them. */
export function deployFacts(facts: Facts, signatures: Signatures | null = null): DeployFact[] {
  const signed = (path: string) => {
    const grade = signatures?.about === facts ? gradeOf(signatures, path) : 'unknown';
    return grade === 'unknown' ? null : grade;
  };
  const found: DeployFact[] = [];
  const told = new Set<string>();
  const add = (fact: DeployFact) => {
    const key = `${fact.path}\0${fact.span.start}\0${fact.span.end}\0${fact.tool}`;
    if (told.has(key)) return;
    told.add(key);
    found.push(fact);
  };
  const deploys = deploysIn(facts);
  const about = ({ tool, classified, manifest, gate }: Deploy) => ({
    tool,
    class: classified.class,
    manifest: manifest.state === 'n/a' || manifest.state === 'unknown' ? null : manifest.state,
    healthGate: gate.state,
  });
  for (const deploy of deploys)
    add({ path: deploy.path, span: deploy.span, ...about(deploy), signed: signed(deploy.path) });
  for (const fact of setUps(facts)) add({ ...fact, signed: signed(fact.path) });
  for (const deploy of deploys) {
    for (const { site, via } of callersOfDeploy(facts, deploy)) {
      const { path, span } = site;
      const way = [
        ...via.map((each) => ({ path: each.path, span: each.span })),
        { path: deploy.path, span: deploy.span },
      ];
      add({ path, span, ...about(deploy), via: way, signed: signed(path) });
    }
  }
  return found.sort((a, b) => (a.path === b.path ? a.span.start - b.span.start : a.path < b.path ? -1 : 1));
}
