import type { Manifest, Requirement } from '../../model/dependency.ts';
import type { Source, SourceFile } from '../../model/source.ts';
import { baseName } from '../../model/workspace.ts';
import { at, members, readJson, spanOf, textOf } from '../syntax/json.ts';
import { childOf, descendants, readXml, withinXmlLimit, type XmlElement } from '../syntax/xml.ts';
import { manifestOf, requirementOf } from './draft.ts';

const references = new Set([
  'PackageReference',
  'PackageVersion',
  'GlobalPackageReference',
  'PackageDownload',
]);

/** https://learn.microsoft.com/nuget/consume-packages/package-references-in-project-files */
export const msbuild: Source = withinXmlLimit({
  format: 'msbuild',
  matches: (path) =>
    /\.(?:cs|fs|vb)proj$|(?:^|\/)Directory\.(?:Build|Packages)\.(?:props|targets)$/.test(path),
  read(file) {
    const root = readXml(file);
    const requirements: Requirement[] = [];
    const properties = new Properties(root);
    for (const element of descendants(root)) {
      if (!references.has(element.name)) continue;
      const name = element.attributes.get('Include') ?? element.attributes.get('Update');
      const version =
        element.attributes.get('VersionOverride') ??
        element.attributes.get('Version') ??
        childOf(element, 'Version')?.content;
      // Without a version it stands in Directory.Packages.props.
      if (!name || !version || version.value === '' || name.value.includes('$(')) continue;
      const asked = properties.resolve(version.value);
      const exact = asked !== null && /^\[\s*[\w.+-]+\s*\]$/.test(asked);
      requirements.push(
        requirementOf(file, 'nuget', { name: name.value, requirement: asked, exact, span: version.span }),
      );
    }
    if (requirements.length === 0 && baseName(file.path).startsWith('Directory.'))
      return { facts: [], diagnostics: [] };
    const manifest = manifestOf(file, {
      ecosystem: 'nuget',
      format: 'msbuild',
      role: roleOf(root),
      lockfiles: ['packages.lock.json'],
    });
    return { facts: [manifest, ...requirements], diagnostics: [] };
  },
});

/** What `<PropertyGroup>` sets in the same file: `$(X)` of another one is not known here. */
class Properties {
  readonly #values = new Map<string, string | null>();

  constructor(root: XmlElement) {
    for (const group of descendants(root)) {
      if (group.name !== 'PropertyGroup') continue;
      for (const { name, content, attributes } of group.children) {
        const key = name.toLowerCase();
        const sure = !group.attributes.has('Condition') && !attributes.has('Condition');
        const value = sure && !content.value.includes('$(') ? content.value : null;
        this.#values.set(key, this.#values.has(key) ? null : value);
      }
    }
  }

  /** Null when a part of it is not known. */
  resolve(text: string): string | null {
    let known = true;
    const value = text.replace(/\$\(([\w.-]+)\)/g, (_, name: string) => {
      const found = this.#values.get(name.toLowerCase()) ?? null;
      if (found === null) known = false;
      return found ?? '';
    });
    return known && !value.includes('$(') ? value : null;
  }
}

/** https://learn.microsoft.com/dotnet/core/tools/local-tools-how-to-use: each has one version. */
export const dotnetTools: Source = {
  format: 'dotnet-tools',
  matches: (path) => baseName(path) === 'dotnet-tools.json',
  read(file) {
    const { root, diagnostics } = readJson(file);
    const requirements = members(at(root, ['tools'])).flatMap(({ name, value }): Requirement[] => {
      const version = at(value, ['version']);
      const written = textOf(version);
      if (!version || written === null) return [];
      const exact = /^\d[\w.+-]*$/.test(written);
      return [
        requirementOf(file, 'nuget', {
          name,
          requirement: written,
          exact,
          scope: 'development',
          span: spanOf(version, file),
        }),
      ];
    });
    if (requirements.length === 0) return { facts: [], diagnostics };
    const manifest = manifestOf(file, { ecosystem: 'nuget', format: 'dotnet-tools', role: 'application' });
    return { facts: [manifest, ...requirements], diagnostics };
  },
};

/** SDKs that builds fetch as packages: https://learn.microsoft.com/dotnet/core/tools/global-json#msbuild-sdks */
export const msbuildSdks: Source = {
  format: 'msbuild-sdks',
  matches: (path) => baseName(path) === 'global.json',
  read(file) {
    const { root, diagnostics } = readJson(file);
    const facts = members(at(root, ['msbuild-sdks'])).flatMap(({ name, value }): Requirement[] => {
      const written = textOf(value);
      if (written === null) return [];
      const exact = /^\d[\w.+-]*$/.test(written);
      const place = spanOf(value, file);
      return [
        requirementOf(file, 'nuget', { name, requirement: written, exact, scope: 'build', span: place }),
      ];
    });
    return { facts, diagnostics };
  },
};

/** https://learn.microsoft.com/nuget/reference/packages-config */
export const packagesConfig: Source = withinXmlLimit({
  format: 'packages-config',
  matches: (path) => baseName(path).toLowerCase() === 'packages.config',
  read(file) {
    const requirements: Requirement[] = [];
    for (const element of descendants(readXml(file))) {
      const name = element.attributes.get('id');
      const version = element.attributes.get('version');
      if (element.name !== 'package' || !name || !version) continue;
      const exact = /^\d[\w.+-]*$/.test(version.value);
      requirements.push(
        requirementOf(file, 'nuget', {
          name: name.value,
          requirement: version.value,
          exact,
          span: version.span,
        }),
      );
    }
    return { facts: [packagesConfigOf(file), ...requirements], diagnostics: [] };
  },
});

function packagesConfigOf(file: SourceFile): Manifest {
  return manifestOf(file, { ecosystem: 'nuget', format: 'packages-config', role: 'application' });
}

function roleOf(root: XmlElement): Manifest['role'] {
  let role: Manifest['role'] = 'unknown';
  for (const { name, attributes, content } of descendants(root)) {
    if (name === 'Project' && /\.(?:Web|Worker)$/.test(attributes.get('Sdk')?.value ?? ''))
      role = 'application';
    if (name === 'OutputType' && /exe$/i.test(content.value)) role = 'application';
    if (name === 'PackageId' || (name === 'GeneratePackageOnBuild' && content.value === 'true'))
      return 'library';
  }
  return role;
}
