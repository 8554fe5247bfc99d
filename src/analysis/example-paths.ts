import { baseName, folderOf } from '../model/workspace.ts';

/** Folders of what shows, tests or documents the product. */
const aside = new Set(
  `example examples sample samples demo demos test tests testing testdata fixture fixtures e2e doc docs
  documentation tutorial tutorials snippets benchmark benchmarks bench playground playgrounds mock mocks stub stubs
  spec specs integration acceptance molecule inttest dockertest itest its functionaltest snippet gists
  fake fakes perf performance loadtest loadtests stress enos`.split(/\s+/),
);

/** Folders of what a generator copies out. Not of a Helm chart's `templates`, which run as they are. */
const scaffolds = new Set(
  'template templates skeleton skeletons scaffold boilerplate archetype starter starters'.split(' '),
);

/** Files that say by their own name that they show something: `example_cluster.sh`, `compose.sample.yml`. */
const exampleNames = new Set(['example', 'examples', 'sample', 'samples']);

/** Folders of machines that people develop on. */
const workstations = new Set(['devcontainer', 'devcontainers', 'vagrant']);

const development = new Set(['dev', 'develop', 'development', 'devel', 'devenv', 'local']);

/** Where `dev` is the name of an environment that something is deployed to. */
const environments = new Set(
  'env envs environment environments overlay overlays deploy deployment deployments stage stages cluster clusters'.split(
    ' ',
  ),
);

/**
 * The file stands beside the product: an example, a test's data, documentation, a machine to develop on. Nobody ships
 * it.
 */
export function isExamplePath(path: string): boolean {
  return hasFolder(path, aside) || hasWord(baseName(path), exampleNames) || isForDevelopment(path);
}

/** A development container or virtual machine: `.devcontainer/Dockerfile`, `docker/develop/compose.yml`, `Dockerfile.dev`. */
function isForDevelopment(path: string): boolean {
  const name = baseName(path);
  if (hasFolder(path, workstations) || /^(?:Vagrantfile$|vagrant[-_.].*\.sh$)/.test(name)) return true;
  const isContainer =
    /^(?:Docker|Container)file(?:$|[-_.])|\.(?:Docker|Container)file$|^(?:docker-)?compose\b.*\.ya?ml$/i.test(
      name,
    );
  return (
    isContainer &&
    !hasFolder(path, environments) &&
    (hasWord(name, development) || hasFolder(path, development))
  );
}

/** A manifest that shows, tests or documents, or that somebody's new project starts from: nobody installs it here. */
export function isExampleManifest(path: string): boolean {
  return path.includes('{{') || hasFolder(path, aside) || hasFolder(path, scaffolds);
}

function hasFolder(path: string, words: ReadonlySet<string>): boolean {
  return folderOf(path)
    .split('/')
    .some((folder) => hasWord(folder, words));
}

function hasWord(name: string, words: ReadonlySet<string>): boolean {
  return name.split(/[-_.]+/).some((word) => words.has(word.toLowerCase()));
}
