import { folderOf } from '../model/workspace.ts';

/** Folders of what shows, tests or documents the product. */
const aside = new Set(
  `example examples sample samples demo demos test tests testing testdata fixture fixtures e2e doc docs
  documentation tutorial tutorials snippets benchmark benchmarks bench playground playgrounds mock mocks stub stubs
  spec specs integration acceptance molecule inttest dockertest itest its functionaltest snippet gists
  fake fakes perf performance loadtest loadtests stress`.split(/\s+/),
);

/** Folders of what a generator copies out. Not of a Helm chart's `templates`, which run as they are. */
const scaffolds = new Set(
  'template templates skeleton skeletons scaffold boilerplate archetype starter starters'.split(' '),
);

/** The file stands beside the product: an example, a test's data, documentation. Nobody ships it. */
export function isAside(path: string): boolean {
  return hasFolder(path, aside);
}

/** A manifest that shows, tests or documents, or that somebody's new project starts from: nobody installs it here. */
export function isAsideManifest(path: string): boolean {
  return path.includes('{{') || hasFolder(path, aside) || hasFolder(path, scaffolds);
}

function hasFolder(path: string, words: ReadonlySet<string>): boolean {
  return folderOf(path)
    .split('/')
    .some((folder) => folder.split(/[-_.]+/).some((word) => words.has(word.toLowerCase())));
}
