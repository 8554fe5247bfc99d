import type { Command } from '../../model/command.ts';
import type { Facts } from '../../model/facts.ts';
import { callGraphOf, type ExecutionUnit } from './call-graph.ts';
import { certificateStep } from './certificate-commands.ts';
import { classify } from './classify.ts';
import { jobOf, jobsBefore } from './pipelines.ts';
import { type Target, targetOf } from './target.ts';

/** A certificate that goes from where it comes from to where clients meet it. */
export interface CertificatePath {
  readonly source: Command;
  readonly attach: Command;
  readonly target: Target;
}

/** More commands than this are no script that one reads. */
const mostCommands = 2000;

const mostAttached = 500;

/** Certificates that are issued or fetched and then attached, with nothing between that looks at them. */
export function unprovenPaths(facts: Facts): readonly CertificatePath[] {
  const found: CertificatePath[] = [];
  let attached = 0;
  for (const flow of callGraphOf(facts).all) {
    // A certificate that is put in five places is looked at once.
    const told = new Set<Command>();
    for (const [place, attach] of flow.commands.entries()) {
      if (certificateStep(attach) !== 'attach' || ++attached > mostAttached) continue;
      const source = unlooked(linesBefore(facts, flow, place), attach);
      if (source === null || told.has(source)) continue;
      told.add(source);
      const classified = classify(attach);
      const target = classified === null ? 'live' : targetOf(facts, flow, place, attach, classified);
      if (target !== 'test' && !looksAnywhere(facts, flow)) found.push({ source, attach, target });
    }
  }
  return found;
}

type Line = Command | 'unseen';

/** The last source of a certificate, unless something after it looks at it, or may. */
function unlooked(lines: readonly Line[], attach: Command): Command | null {
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at]!;
    if (line === 'unseen') return null;
    const step = certificateStep(line);
    if (step === 'look') return null;
    if (step === 'issue') return line;
    if (step === 'fetch' && sharesName(line, attach)) return line;
  }
  return null;
}

/** What is fetched is what is attached: a file or a variable that both name. */
function sharesName(source: Command, attach: Command): boolean {
  const names = namesIn(source);
  return [...namesIn(attach)].some((name) => names.has(name));
}

function namesIn({ arguments: words, outputs }: Command): ReadonlySet<string> {
  const texts = [...words.map(({ text }) => text), ...outputs.map(({ path }) => path.text)].join(' ');
  return new Set(
    [...texts.matchAll(/[\w-]{1,80}\.(?:pem|crt|cer|cert|pfx|p12|jks|p7b|key)\b|\$\{?(\w{3,60})/g)].map(
      ([all]) => all.replace(/[${]/g, ''),
    ),
  );
}

/** In a program, functions are called in another order than they are written in. */
function looksAnywhere(facts: Facts, { unit, path }: ExecutionUnit): boolean {
  return (
    unit.kind === 'program' &&
    /x509|load_pem|not_?(valid_)?after|get_notAfter|verify_|check_?cert|OpenSSL|cryptography/.test(
      facts.texts.get(path) ?? '',
    )
  );
}

/** What ran before a command: in its flow, then in what calls it, with the earlier tasks and jobs of that. */
function linesBefore(facts: Facts, flow: ExecutionUnit, place: number): readonly Line[] {
  const own = expanded(
    facts,
    flow,
    flow.commands.slice(Math.max(0, place - mostCommands), place),
    new Set([flow]),
  );
  let lines = own;
  let here: ExecutionUnit = flow;
  const seen = new Set<ExecutionUnit>([flow]);
  for (let depth = 0; depth < 6 && unsettled(lines); depth++) {
    lines = [...earlierFlows(facts, here), ...lines];
    const site = callGraphOf(facts)
      .callersOf(here)
      .find(({ flow: caller }) => caller !== null && !seen.has(caller));
    if (!site?.flow) break;
    const caller = site.flow;
    seen.add(caller);
    const until = site.command === null ? caller.commands.length : callGraphOf(facts).placeOf(site.command);
    lines = [
      ...expanded(
        facts,
        caller,
        caller.commands.slice(Math.max(0, until - mostCommands), until),
        new Set(seen),
      ),
      ...lines,
    ];
    here = caller;
  }
  return lines;
}

function unsettled(lines: readonly Line[]): boolean {
  return (
    lines.length < mostCommands &&
    !lines.some((line) => line !== 'unseen' && /issue|fetch/.test(certificateStep(line) ?? ''))
  );
}

/** Tasks of the same Concourse job that stand above, and the jobs that must have ended before. */
function earlierFlows(facts: Facts, flow: ExecutionUnit): readonly Line[] {
  const job = jobOf(facts, flow);
  if (job === null) return [];
  const start = startOf(facts, flow);
  const before = new Set(jobsBefore(facts, [job]));
  const all = callGraphOf(facts).all.filter((other) => other.path === flow.path && other !== flow);
  const earlier = all.filter((other) => {
    const its = jobOf(facts, other);
    return its !== null && (its === job ? startOf(facts, other) < start : before.has(its));
  });
  return earlier.flatMap((other) => expanded(facts, other, other.commands, new Set([flow, other])));
}

function startOf(facts: Facts, flow: ExecutionUnit): number {
  const first = flow.commands[0]?.span.start;
  if (first !== undefined) return first;
  return facts.in(flow.path, 'call').find(({ unit }) => unit.job === flow.unit.job)?.span.start ?? 0;
}

/** Commands with those of the scripts that they run in their place. */
function expanded(
  facts: Facts,
  flow: ExecutionUnit,
  commands: readonly Command[],
  seen: Set<ExecutionUnit>,
): Line[] {
  const flows = callGraphOf(facts);
  const lines: Line[] = [];
  for (const called of flows.callsOf(flow)) {
    if (seen.has(called) || lines.length > mostCommands) continue;
    seen.add(called);
    for (const line of expanded(facts, called, called.commands, seen)) lines.push(line);
  }
  for (const command of commands) {
    const called = flows.calledBy(command);
    if (called === null && /cert|tls|ssl|check|verif/i.test(command.text)) lines.push('unseen');
    lines.push(command);
    for (const each of called ?? []) {
      if (seen.has(each) || lines.length > mostCommands) continue;
      seen.add(each);
      for (const line of expanded(facts, each, each.commands, seen)) lines.push(line);
    }
  }
  return lines;
}
