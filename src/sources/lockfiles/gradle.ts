import type { Reading, Source, SourceFile } from '../../model/source.ts';
import { span } from '../../model/span.ts';
import { LockReader } from './reader.ts';

/**
 * gradle.lockfile, buildscript-gradle.lockfile, and the older one file per configuration
 * (`gradle/dependency-locks/*.lockfile`): `group:name:1.0=configurations`.
 */
export const gradle: Source = {
  format: 'gradle-lockfile',
  matches: (path) =>
    /(?:^|\/)(?:[^/]*gradle\.lockfile|settings-gradle\.lockfile|dependency-locks\/[^/]+\.lockfile)$/.test(
      path,
    ),
  read,
};

function read(file: SourceFile): Reading {
  const reader = new LockReader(file, 'maven');
  reader.settleConflicts();
  const { text } = reader;
  const seen = new Set<string>();
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, end).trimEnd();
    const words = line.trimStart();
    const at = start + line.length - words.length;
    start = end + 1;
    if (words === '' || words.startsWith('#') || words.startsWith('empty=')) continue;
    const equals = words.indexOf('=');
    const coordinates = equals === -1 ? words : words.slice(0, equals);
    const [group, artifact, version, ...rest] = coordinates.split(':');
    if (!group || !artifact || !version || rest.length > 0) {
      reader.problem('This line is not understood, and not compared.', span(at, at + words.length));
      continue;
    }
    const name = `${group}:${artifact}`;
    if (seen.has(`${name}:${version}`)) continue;
    seen.add(`${name}:${version}`);
    const from = at + name.length + 1;
    const configurations = equals === -1 ? [] : words.slice(equals + 1).split(',');
    const onlyTests = configurations.length > 0 && configurations.every((one) => /^test|Test[A-Z]/.test(one));
    reader.add(
      { name, version, direct: null, ...(configurations.length > 0 ? { development: onlyTests } : {}) },
      span(from, from + version.length),
    );
  }
  return reader.lockfile('gradle', null);
}
