import type { Manifest, Requirement } from '../../model/dependency.ts';
import type { Source, SourceFile } from '../../model/source.ts';
import { baseName } from '../../model/workspace.ts';
import { childOf, descendants, readXml, type XmlElement } from '../syntax/xml.ts';
import { manifestOf, requirementOf } from './draft.ts';

const references = new Set([
  'PackageReference',
  'PackageVersion',
  'GlobalPackageReference',
  'PackageDownload',
]);

/** https://learn.microsoft.com/nuget/consume-packages/package-references-in-project-files */
export const msbuild: Source = {
  format: 'msbuild',
  matches: (path) =>
    /\.(?:cs|fs|vb)proj$|(?:^|\/)Directory\.(?:Build|Packages)\.(?:props|targets)$/.test(path),
  read(file) {
    const root = readXml(file);
    const requirements: Requirement[] = [];
    for (const element of descendants(root)) {
      if (!references.has(element.name)) continue;
      const name = element.attributes.get('Include') ?? element.attributes.get('Update');
      const version =
        element.attributes.get('VersionOverride') ??
        element.attributes.get('Version') ??
        childOf(element, 'Version')?.content;
      // Without a version it stands in Directory.Packages.props; `$(X)` is set somewhere else.
      if (!name || !version || version.value === '' || /\$\(/.test(name.value + version.value)) continue;
      const exact = /^\[\s*[\w.+-]+\s*\]$/.test(version.value);
      requirements.push(
        requirementOf(file, 'nuget', {
          name: name.value,
          requirement: version.value,
          exact,
          span: version.span,
        }),
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
};

/** https://learn.microsoft.com/nuget/reference/packages-config */
export const packagesConfig: Source = {
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
};

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
