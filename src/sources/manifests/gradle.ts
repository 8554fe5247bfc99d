import type { Requirement } from '../../model/dependency.ts';
import type { Source, SourceFile } from '../../model/source.ts';
import { span } from '../../model/span.ts';
import { at, memberAt, members, readToml, spanOf, type TomlNode, textOf } from '../syntax/toml.ts';
import { manifestOf, requirementOf } from './draft.ts';

const configuration =
  '(?:\\w*(?:[iI]mplementation|[aA]pi|[cC]ompileOnly|[rR]untimeOnly|[cC]ompile|[pP]rocessor|[dD]evelopmentOnly)|runtime|kapt\\w*|ksp\\w*|classpath|provided)';
const coordinates = new RegExp(
  `\\b${configuration}[ \\t]*\\(?[ \\t]*(?:(?:platform|enforcedPlatform|kotlin)[ \\t]*\\([ \\t]*)?["']([\\w.-]+:[\\w.-]+):([^"':@\\n]+)`,
  'g',
);
const plugin = /\bid[ \t]*\(?[ \t]*["']([\w.-]+)["'][ \t]*\)?[ \t]*version[ \t]*\(?[ \t]*["']([^"'\n]+)["']/g;

/** Literal coordinates of Gradle scripts (https://docs.gradle.org/current/userguide/dependency_versions.html). */
export const gradle: Source = {
  format: 'gradle',
  matches: (path) => /\.gradle(?:\.kts)?$/.test(path),
  read(file) {
    const requirements: Requirement[] = [];
    const add = (name: string, version: string, end: number, scope: Requirement['scope']) => {
      if (version.includes('$')) return; // a variable of the script
      const place = span(end - version.length, end);
      requirements.push(
        requirementOf(file, 'maven', {
          name: name.replace(':', '/'),
          requirement: version,
          exact: isExactGradle(version),
          scope,
          span: place,
        }),
      );
    };
    for (const found of file.text.matchAll(coordinates)) {
      const scope = /^\s*(?:test|androidTest)/.test(found[0]) ? 'development' : 'runtime';
      add(found[1]!, found[2]!, found.index + found[0].length, scope);
    }
    for (const found of file.text.matchAll(plugin)) {
      const end = found.index + found[0].length - 1;
      add(found[1]!, found[2]!, end, 'build');
    }
    requirements.sort((a, b) => a.span.start - b.span.start);
    if (requirements.length === 0) return { facts: [], diagnostics: [] };
    return {
      facts: [
        manifestOf(file, { ecosystem: 'maven', format: 'gradle', lockfiles: ['gradle.lockfile'] }),
        ...requirements,
      ],
      diagnostics: [],
    };
  },
};

/** https://docs.gradle.org/current/userguide/version_catalogs.html */
export const versionCatalog: Source = {
  format: 'version-catalog',
  matches: (path) => path.endsWith('.versions.toml'),
  read(file) {
    const { root, diagnostics } = readToml(file);
    const versions = at(root, ['versions']);
    const requirements: Requirement[] = [];
    for (const [table, key] of [
      ['libraries', 'module'],
      ['plugins', 'id'],
    ] as const)
      for (const { name, value } of members(at(root, [table]))) {
        const read = readEntry(file, value, key, name, versions);
        if (read) requirements.push(table === 'plugins' ? { ...read, scope: 'build' } : read);
      }
    const manifest = manifestOf(file, {
      ecosystem: 'maven',
      format: 'version-catalog',
      lockfiles: ['gradle.lockfile'],
    });
    return { facts: [manifest, ...requirements], diagnostics };
  },
};

function readEntry(
  file: SourceFile,
  value: TomlNode,
  key: string,
  alias: string,
  versions: TomlNode | undefined,
): Requirement | null {
  const short = textOf(value);
  if (short !== null) {
    const cut = short.lastIndexOf(':');
    if (cut === -1) return null;
    const place = spanOf(value, file);
    return requirementOf(file, 'maven', {
      name: short.slice(0, cut).replace(':', '/'),
      requirement: short.slice(cut + 1),
      exact: isExactGradle(short.slice(cut + 1)),
      span: span(Math.min(place.end, place.start + cut + 1), place.end),
    });
  }
  const group = textOf(at(value, ['group']));
  const name =
    textOf(at(value, [key])) ?? (group === null ? alias : `${group}:${textOf(at(value, ['name'])) ?? alias}`);
  const reference = textOf(at(value, ['version', 'ref']));
  const version = reference === null ? at(value, ['version']) : memberAt(versions, reference)?.value;
  const rich =
    version?.type === 'table'
      ? (at(version, ['strictly']) ?? at(version, ['require']) ?? at(version, ['prefer']))
      : version;
  const written = textOf(rich);
  if (!rich || written === null) return null; // a platform says the version
  return requirementOf(file, 'maven', {
    name: name.replace(':', '/'),
    requirement: written,
    exact: isExactGradle(written),
    span: spanOf(rich, file),
  });
}

function isExactGradle(version: string): boolean {
  return (
    /^(?:\[[\w.-]+\]|[\w.-]+(?:!!)?)$/.test(version) &&
    !/^latest\.|SNAPSHOT$|\.\+$/.test(version) &&
    /\d/.test(version)
  );
}
