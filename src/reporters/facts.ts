import type { Deploy } from '../model/deploy.ts';
import type { FactKind, FactOf } from '../model/facts.ts';
import type { Report } from '../model/report.ts';
import { diagnosticJson } from './json.ts';
import { Places } from './places.ts';
import { inertJson } from './printable.ts';

/** What a runtime fact is judged to be, found by the caller, who knows the data and the day. */
export interface RuntimeJudgement {
  readonly cycle: string | null;
  readonly eol: string | boolean | null;
  readonly isEol: boolean | null;
}

/** `premortem facts`: what was read, before any rule. */
export function factsReport(
  report: Report,
  judge: (runtime: FactOf<'runtime'>) => RuntimeJudgement,
  deploys: readonly Deploy[],
): string {
  const places = new Places(report.facts);
  const list = <K extends FactKind>(
    kind: K,
    show: (fact: FactOf<K>, at: { path: string; line: number; column: number }) => object,
  ) =>
    [...report.facts.all(kind)]
      .map((fact) => {
        const { startLine, startColumn } = places.region(fact.path, fact.span);
        return { fact, at: { path: fact.path, line: startLine, column: startColumn } };
      })
      .sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column)
      .sort((a, b) => (a.at.path < b.at.path ? -1 : a.at.path > b.at.path ? 1 : 0))
      .map(({ fact, at }) => show(fact, at));
  const facts = {
    images: list('image', (image, at) => ({
      ...at,
      image: image.text,
      registry: image.reference?.registry ?? null,
      repository: image.reference?.repository ?? null,
      tag: image.reference?.tag ?? null,
      digest: image.reference?.digest ?? null,
      role: image.role,
      ...(image.stage ? { stage: image.stage } : {}),
      ...(image.builtHere ? { builtHere: true } : {}),
    })),
    actions: list('action', (action, at) => ({
      ...at,
      uses: action.text,
      target: action.target,
      comment: action.comment?.text ?? null,
    })),
    installs: [
      ...list('install', (install, at) => ({
        ...at,
        manager: install.manager,
        ecosystem: install.ecosystem,
        name: install.name,
        requirement: install.requirement,
        exact: install.exact,
        origin: install.origin,
      })),
      ...list('manifest-install', (install, at) => ({
        ...at,
        manager: install.manager,
        ecosystem: install.ecosystem,
        files: install.files,
        locked: install.locked,
      })),
    ],
    downloads: list('download', (download, at) => ({
      ...at,
      url: download.url.replaceAll('\0', '*'),
      use: download.use.type,
      verified: download.verified?.type ?? null,
    })),
    requirements: list('requirement', (requirement, at) => ({
      ...at,
      ecosystem: requirement.ecosystem,
      name: requirement.name,
      requirement: requirement.requirement,
      exact: requirement.exact,
      scope: requirement.scope,
      origin: requirement.origin,
    })),
    modules: list('module', (module, at) => ({
      ...at,
      surface: module.surface,
      name: module.name,
      requirement: module.requirement,
      pin: module.pin,
      origin: module.origin,
    })),
    locked: report.facts
      .all('locked')
      .map(({ path, ecosystem, name, version, direct }) => ({ path, ecosystem, name, version, direct })),
    runtimes: list('runtime', (runtime, at) => ({
      ...at,
      ...(runtime.image === undefined ? {} : { image: runtime.image }),
      source: runtime.source,
      product: runtime.product,
      version: runtime.version,
      ...judge(runtime),
      constraint: runtime.constraint,
    })),
    deploys: deploys.map(({ path, span, tool, class: of, via, manifest, healthGate, signed }) => ({
      path,
      line: places.region(path, span).startLine,
      tool,
      class: of,
      ...(via === undefined
        ? {}
        : { via: via.map((each) => `${each.path}:${places.region(each.path, each.span).startLine}`) }),
      manifest,
      healthGate,
      signed,
    })),
    diagnostics: report.diagnostics.map((found) => diagnosticJson(found, places)),
  };
  return `${inertJson(JSON.stringify(facts, null, 2))}\n`;
}
