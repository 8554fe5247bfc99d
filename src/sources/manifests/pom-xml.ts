import type { Requirement } from '../../model/dependency.ts';
import type { Source } from '../../model/source.ts';
import { baseName } from '../../model/workspace.ts';
import { childOf, descendants, readXml, withinXmlLimit, type XmlElement } from '../syntax/xml.ts';
import { manifestOf, requirementOf } from './draft.ts';

/** https://maven.apache.org/pom.html#dependency-version-requirement-specification */
export const pomXml: Source = withinXmlLimit({
  format: 'pom-xml',
  matches: (path) => baseName(path) === 'pom.xml' || path.endsWith('.pom'),
  read(file) {
    const project = childOf(readXml(file), 'project');
    if (!project) return { facts: [], diagnostics: [] };
    const properties = new Map(
      (childOf(project, 'properties')?.children ?? []).map((child) => [child.name, child.content.value]),
    );
    const requirements: Requirement[] = [];
    for (const element of descendants(project)) {
      if (
        element.name !== 'dependency' &&
        element.name !== 'plugin' &&
        element.name !== 'parent' &&
        element.name !== 'extension'
      )
        continue;
      const group =
        text(element, 'groupId') ?? (element.name === 'plugin' ? 'org.apache.maven.plugins' : null);
      const artifact = text(element, 'artifactId');
      const version = childOf(element, 'version')?.content;
      if (group === null || artifact === null || !version || version.value === '') continue;
      const property = /^\$\{([\w.-]+)\}$/.exec(version.value)?.[1];
      const value = property === undefined ? version.value : (properties.get(property) ?? version.value);
      const scope =
        element.name !== 'dependency'
          ? 'build'
          : text(element, 'scope') === 'test'
            ? 'development'
            : 'runtime';
      requirements.push(
        requirementOf(file, 'maven', {
          name: `${group}/${artifact}`,
          requirement: value,
          // In full, a plain version is only wished for; a nearer declaration wins, which is in this tree too.
          exact:
            /^(?:\[\s*)?\d[\w.+-]*(?:\s*\])?$|^[\w.]+\d[\w.+-]*$/.test(value) && !/SNAPSHOT$/.test(value),
          scope,
          span: version.span,
        }),
      );
    }
    const packaging = text(project, 'packaging');
    const manifest = manifestOf(file, {
      ecosystem: 'maven',
      format: 'pom-xml',
      name: nameOf(project),
      version: text(project, 'version'),
      role: packaging === 'war' || packaging === 'ear' ? 'application' : 'unknown',
    });
    return { facts: [manifest, ...requirements], diagnostics: [] };
  },
});

/** `group/artifact`; the group is the parent's where none is written. */
function nameOf(project: XmlElement): string | null {
  const artifact = text(project, 'artifactId');
  const parent = childOf(project, 'parent');
  const group = text(project, 'groupId') ?? (parent ? text(parent, 'groupId') : null);
  return artifact === null || group === null ? artifact : `${group}/${artifact}`;
}

function text(element: XmlElement, name: string): string | null {
  return childOf(element, name)?.content.value || null;
}
