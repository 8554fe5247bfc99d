import { originKey } from '../../analysis/commands/where-from.ts';
import { isExampleManifest } from '../../analysis/example-paths.ts';
import { isDeployed, lockfileOf } from '../../analysis/workspaces/manifest-lock.ts';
import {
  compiledInputs,
  exactNames,
  installedFiles,
  isConstraints,
  isFixedBeside,
  isInImage,
  isReadByPackage,
  normalName,
  packagesAround,
} from '../../analysis/workspaces/requirement-files.ts';
import type { Manifest, Requirement } from '../../model/dependency.ts';
import type { Facts } from '../../model/facts.ts';
import type { Draft } from '../../model/finding.ts';
import { purl } from '../../model/purl.ts';
import { defineRule } from '../../model/rule.ts';
import { lookUp } from '../../model/table.ts';
import { baseName, folderOf } from '../../model/workspace.ts';

export const unlockedRequirement = defineRule({
  id: 'unlocked-requirement',
  action: 'unpinned-dependencies',
  noticeInExamples: true,
  raisedInDeploys: true,
  severity: { audit: 'warning', diff: 'warning' },
  scope: 'tree',
  docs: {
    summary: 'a requirement that is a range and that no lockfile pins',
    what: 'A line of a requirements file, a Conda environment, a script’s inline metadata, or a build file (`+`, `latest.release`, `1.*`) that leaves the version open, where nothing next to it pins it: no lockfile, no constraints file, no compiled sibling, no hash. Manifests whose tools write lockfiles as a matter of course are reported once, by `missing-lockfile`. A library’s own ranges are right and are not reported; requirements for tests and documentation are notices.',
    why: 'The version is chosen at install time. A release that breaks, or that an attacker published, arrives without a commit.',
    fix: 'Write the exact version, or compile the file into one that has every version and hash (`uv pip compile --generate-hashes requirements.in -o requirements.txt`).',
    bad: 'flask>=2.0\nboto3',
    good: 'flask==3.0.3\nboto3==1.35.36',
    language: 'text',
  },
  *check(facts, { mode }) {
    const installed = installedFiles(facts, () => true);
    const inImage = installedFiles(facts, isInImage);
    const fixed = compiledInputs(facts);
    for (const manifest of facts.all('manifest')) {
      const judge = lookUp(formats, manifest.format);
      if (
        !judge ||
        isConstraints(manifest.path) ||
        isReadByPackage(manifest, facts) ||
        fixed.has(manifest.path) ||
        lockfileOf(manifest, facts) !== null
      )
        continue;
      const used = installed.has(manifest.path);
      const aside = isExampleManifest(manifest.path);
      const runs = isRun(manifest, facts);
      if (!used && (aside || !runs)) continue;
      // A plain list in some folder, which nothing here installs or deploys, is there for its readers.
      const ships =
        inImage.has(manifest.path) ||
        (runs &&
          (used ||
            folderOf(manifest.path) === '' ||
            manifest.role === 'application' ||
            lookUp(formats, manifest.format) === floating ||
            isDeployed(folderOf(manifest.path), facts)));
      const constrained = exactNames(manifest, facts);
      const isFixed = (name: string) =>
        constrained.has(name) || (!used && isFixedBeside(manifest, name, facts));
      const requirements = facts.in(manifest.path, 'requirement');
      const open: Draft[] = [];
      const elsewhere: Draft[] = [];
      for (const requirement of requirements) {
        if (isOfTree(requirement, facts)) continue;
        if (requirement.exact || !judge(requirement) || isFixed(normalName(requirement.name))) continue;
        if (requirement.scope === 'development' && !used) continue;
        const isHelper = requirement.scope === 'development' || !ships;
        const lower = aside || isHelper || isTag(requirement);
        (requirement.origin.type === 'index' ? open : elsewhere).push({
          path: manifest.path,
          span: requirement.span,
          message: messageFor(requirement, manifest),
          subject: {
            kind: 'package',
            ecosystem: requirement.ecosystem,
            name: requirement.name,
            version: null,
            purl: purl(requirement.ecosystem, requirement.name),
          },
          key: originKey(requirement.origin),
          ...(lower ? { severity: 'notice' as const } : {}),
        });
      }
      // A change is reported line by line; of a whole tree a list that is loose throughout is one habit.
      const isHabit = mode === 'audit' && open.length >= 4 && open.length * 2 > requirements.length;
      for (const draft of open)
        yield isHabit
          ? { ...draft, group: 'list', details: { count: requirements.length, format: manifest.format } }
          : draft;
      yield* elsewhere;
    }
  },
  fold(parts) {
    const { path, subject, details } = parts[0]!;
    const name = baseName(path);
    const names = parts.slice(0, 3).map((part) => `\`${part.subject.name}\``);
    const rest = parts.length - names.length;
    const packages = rest > 0 ? `${names.join(', ')} and ${rest} more` : names.join(', ');
    const how =
      details.format === 'requirements-txt'
        ? `Compile it into a list with every version and hash, and install that: \`uv pip compile --generate-hashes ${name} -o ${name.replace(/(\.[^.]*)?$/, '.lock$1')}\``
        : 'Write the exact versions that you tested, or commit a lockfile.';
    return {
      message: `\`${name}\` leaves ${parts.length} of its ${String(details.count)} packages open (${packages}) and no lockfile pins them, so tomorrow's install may differ. ${how}`,
      subject: { ...subject, name, purl: null },
    };
  },
});

const modules = new WeakMap<Facts, ReadonlySet<string>>();

/** What the tree itself builds is no requirement on a registry: parents and siblings of one Maven build. */
function isOfTree({ ecosystem, name, origin }: Requirement, facts: Facts): boolean {
  if (origin.type === 'path') return true;
  let names = modules.get(facts);
  if (names === undefined) {
    names = new Set(
      facts
        .all('manifest')
        .flatMap((manifest) => (manifest.name === null ? [] : [`${manifest.ecosystem}:${manifest.name}`])),
    );
    modules.set(facts, names);
  }
  return names.has(`${ecosystem}:${name}`);
}

type Judge = (requirement: Requirement) => boolean;

const anyRange: Judge = ({ origin }) => origin.type !== 'path';
/** These tools take the lowest or the only version that a plain number names: only what floats is told. */
const floating: Judge = ({ requirement }) =>
  requirement !== null && /[*+]|latest\.|^[[(].*[,)]|SNAPSHOT|RELEASE$|LATEST$/.test(requirement);

const formats: Readonly<Record<string, Judge>> = {
  'requirements-txt': anyRange,
  // Which Python an environment has is told as a runtime; pip belongs to it.
  'conda-environment': (one) =>
    anyRange(one) && (one.ecosystem !== 'conda' || !/^(?:python|pip)$/.test(one.name)),
  'python-script': anyRange,
  gradle: floating,
  'version-catalog': floating,
  'pom-xml': floating,
  msbuild: floating,
  'packages-config': floating,
};

/**
 * Requirements files tell what runs, unless a package's metadata stands beside or above them: then they
 * are that library's helpers, and only what is installed counts.
 */
function isRun(manifest: Manifest, facts: Facts): boolean {
  if (manifest.role !== 'unknown') return manifest.role === 'application';
  if (lookUp(formats, manifest.format) === floating) return true;
  return packagesAround(manifest, facts).length === 0;
}

/** A tag may be moved, but hardly ever is. */
function isTag({ origin }: Requirement): boolean {
  return origin.type === 'git' && origin.ref !== null && /\d+\.\d+/.test(origin.ref);
}

function messageFor(requirement: Requirement, manifest: Manifest): string {
  const { origin, name } = requirement;
  if (origin.type === 'git') {
    const what = origin.ref === null ? 'its default branch' : `\`${origin.ref}\`, which can move`;
    return `\`${name}\` is installed from ${what}, so tomorrow's install may differ. Pin the full commit SHA instead.`;
  }
  if (origin.type === 'url')
    return `\`${name}\` is installed from an address without a version, so tomorrow's install may differ. Use the address of one release, with its hash.`;
  const asked =
    requirement.requirement === null ? 'has no version' : `is a range (\`${requirement.requirement}\`)`;
  return `\`${name}\` ${asked} and no lockfile pins it, so tomorrow's install may differ. ${advice(requirement, manifest)}`;
}

function advice({ name }: Requirement, { format, path }: Manifest): string {
  if (format === 'requirements-txt') {
    const stem = baseName(path).replace(/\.[^.]+$/, '');
    return `Pin it (\`${name}==<version>\`), or compile \`${stem}.in\` into this file: \`uv pip compile --generate-hashes ${stem}.in -o ${baseName(path)}\``;
  }
  if (format === 'python-script')
    return `Pin it (\`${name}==<version>\`), or run \`uv lock --script ${baseName(path)}\` and commit the lockfile.`;
  if (format === 'conda-environment') return `Pin it (\`${name}=<version>\`), or commit a \`conda-lock.yml\``;
  return 'Pin the exact version that you tested.';
}
