import { type MovedRuntime, movedRuntimes, runtimeLabel } from '../../analysis/upgrades/moved-runtimes.ts';
import { type UnpinnedPackage, unpinnedUnder } from '../../analysis/upgrades/runtime-installs.ts';
import { diagnostic } from '../../model/diagnostic.ts';
import type { Draft } from '../../model/finding.ts';
import { purl } from '../../model/purl.ts';
import { type Change, defineRule } from '../../model/rule.ts';
import { schemeFor } from '../../versions/index.ts';
import { fullRuntime, newestRelease, type ResolveRequest } from '../../versions/resolve.ts';

export const runtimeDrift = defineRule({
  id: 'runtime-drift',
  action: 'lockfile-majors',
  scope: 'change',
  severity: { audit: 'error', diff: 'error' },
  needs: ['index'],
  docs: {
    summary: 'an unpinned package that lands on another major because the change moves the runtime under it',
    what: [
      'When a change moves a runtime (image of a job, task or stage, version file, `python-version:` and its like),',
      'looks at what is installed without an exact version under it: in the same job or stage, in the scripts that',
      'it runs, and in requirement files that those install. Asks the package index what resolves under the old and',
      'under the new runtime on the day of the check (`requires-python`, `engines`, `required_ruby_version`,',
      '`rust-version`, PHP platform requirements; withdrawn releases and pre-releases left out), and fires where the',
      'two differ by a breaking version. Needs the network; without it the rule is reported as skipped.',
    ].join(' '),
    why: [
      'An old runtime holds packages back without anybody having asked for it. In June 2023 a certificate job moved',
      'from Python 3.6 to 3.7, which let `pip install certbot` go from 1.23.0 to 2.6.0; certbot 2 makes ECDSA keys,',
      'and clients that knew only RSA could no longer connect.',
    ].join(' '),
    fix: 'Pin the package to what runs today, move the runtime, and move the package in a change of its own.',
    bad: 'image: python:3.7-buster      # was 3.6-buster\nrun: pip install certbot',
    good: 'image: python:3.7-buster\nrun: pip install certbot==1.23.0',
    language: 'yaml',
  },
  *packagesOfChange(change) {
    for (const { unpinned } of drifting(change)) yield { ecosystem: unpinned.ecosystem, name: unpinned.name };
  },
  *check(change, { needs, date, report }) {
    const { index } = needs;
    if (index === undefined) return;
    for (const { moved, unpinned } of drifting(change)) {
      const { ecosystem, name, requirement } = unpinned;
      const releases = index.releases(ecosystem, name);
      if (releases === undefined) {
        const message = `What ${runtimeLabel(moved.product)} ${moved.to} makes of ${name} was not checked: its index gave no answer.`;
        report(diagnostic('skipped', message, { path: unpinned.place.path, span: unpinned.place.span }));
        continue;
      }
      const request = { ecosystem, name, releases, requirement, product: moved.product, date };
      const draft = judge(moved, unpinned, request);
      if (draft !== null) yield draft;
    }
  },
});

interface Drifting {
  readonly moved: MovedRuntime;
  readonly unpinned: UnpinnedPackage;
}

function* drifting({ base, head, whole = head }: Change): Iterable<Drifting> {
  for (const moved of movedRuntimes(base, head)) {
    for (const unpinned of unpinnedUnder(moved.place, whole)) yield { moved, unpinned };
  }
}

function judge(
  moved: MovedRuntime,
  unpinned: UnpinnedPackage,
  request: Omit<ResolveRequest, 'runtime'>,
): Draft | null {
  const [old, now] = [fullRuntime(moved.product, moved.from), fullRuntime(moved.product, moved.to)];
  if (old === null || now === null) return null;
  const from = newestRelease({ ...request, runtime: old })?.version;
  const release = newestRelease({ ...request, runtime: now });
  const to = release?.version;
  const { ecosystem, name, place } = unpinned;
  if (from === undefined || to === undefined || !schemeFor(ecosystem, name).breaking(from, to)) return null;
  const label = runtimeLabel(moved.product);
  return {
    path: moved.place.path,
    span: moved.place.span,
    message: [
      `${label} ${moved.from} → ${moved.to} moves ${name} ${from} → ${to} (major):`,
      `${place.path} does not pin it, and only the old ${label} held it back.`,
      `Pin it to ${from} before moving the runtime, and upgrade it in a change of its own.`,
    ].join(' '),
    subject: { kind: 'package', ecosystem, name, version: to, purl: purl(ecosystem, name, to) },
    related: [{ path: place.path, span: place.span, message: `${name} is installed here without a version` }],
    details: {
      from,
      to,
      bump: 'major',
      direct: true,
      runtime: { product: moved.product, from: moved.from, to: moved.to },
      requires: release?.requires ?? null,
      requirement: unpinned.requirement,
    },
    key: `${moved.from} ${moved.to} ${from}`,
  };
}
