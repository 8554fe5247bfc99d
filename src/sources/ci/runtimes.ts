import { codenames } from '../../data/codenames.generated.ts';
import { machineImages } from '../../data/names.ts';
import { managedTools } from '../../data/tools.ts';
import type { RuntimeUse } from '../../model/runtime.ts';
import type { NounReader } from '../../model/source.ts';
import { roots, source, ubuntu } from '../runtimes/source.ts';
import { readVersion, runtimeUse, type Spoken } from '../runtimes/versions.ts';
import { members, readToml, at as tomlAt, spanOf as tomlSpan, textOf as tomlText } from '../syntax/toml.ts';
import { asScalar, spanOf, textOf } from '../syntax/yaml.ts';
import { entriesOf, listOf, scalarsOf, valueAt } from '../syntax/yaml-values.ts';

/** `machine: { image: ubuntu-1604:202101-01 }`; without an image the default was Ubuntu 14.04, and is refused now. */
export const circleciMachines: NounReader = (file) =>
  roots(file).flatMap(({ root, place }) =>
    ['jobs', 'executors'].flatMap((section) =>
      entriesOf(valueAt(root, [section], place), place).flatMap(({ key, value }) => {
        const written = asScalar(valueAt(value, ['machine', 'image'], place));
        // `<< parameters.image >>` is the default that the file gives it.
        const parameter = /^<<\s{0,20}(pipeline\.)?parameters\.([\w-]{1,100})\s{0,20}>>$/.exec(
          textOf(written) ?? '',
        );
        const image = parameter
          ? asScalar(valueAt(parameter[1] ? root : value, ['parameters', parameter[2]!, 'default'], place))
          : written;
        const name = (textOf(image) ?? '').split(':')[0]!;
        if (!image || !Object.hasOwn(machineImages, name)) return [];
        return [
          runtimeUse(file, spanOf(image, file), ubuntu(machineImages[name]!), {
            source: 'machine',
            owner: key,
          }),
        ];
      }),
    ),
  );

const travisKeys: Readonly<Record<string, string>> = {
  elixir: 'elixir',
  go: 'go',
  ghc: 'ghc',
  node_js: 'nodejs',
  otp_release: 'erlang',
  perl: 'perl',
  php: 'php',
  python: 'python',
  rvm: 'ruby',
  rust: 'rust',
  scala: 'scala',
};

/** Travis: `dist: xenial`, `python: [3.6, 3.7]`; several values are its matrix. */
export const travisRuntimes: NounReader = (file) =>
  roots(file).flatMap(({ root, place }) => {
    const jobs = [
      ...['matrix', 'jobs'].flatMap((key) => listOf(valueAt(root, [key, 'include'], place), place)),
    ];
    return [root, ...jobs].flatMap((job) => [
      ...scalarsOf(valueAt(job, ['dist'], place), place).flatMap((dist) => {
        const name = textOf(dist) ?? '';
        if (!Object.hasOwn(codenames, name)) return [];
        const spoken: Spoken = { product: codenames[name]!, version: name, constraint: 'exact' };
        return [runtimeUse(file, spanOf(dist, file), spoken, { source: 'machine' })];
      }),
      ...Object.entries(travisKeys).flatMap(([key, product]) => {
        const values = scalarsOf(valueAt(job, [key], place), place);
        return values.flatMap((scalar) => {
          const spoken = readVersion(product, textOf(scalar) ?? '');
          const matrix = values.length > 1 || job !== root;
          return spoken
            ? [runtimeUse(file, spanOf(scalar, file), spoken, { source: 'ci-language', matrix })]
            : [];
        });
      }),
    ]);
  });

/** https://docs.readthedocs.com/platform/stable/config-file/v2.html#build */
export const readTheDocs = source('readthedocs', /(?:^|\/)\.?readthedocs\.ya?ml$/, (file) =>
  roots(file).flatMap(({ root, place }) => {
    const found: RuntimeUse[] = [];
    const os = asScalar(valueAt(root, ['build', 'os'], place));
    const release = /^ubuntu-(\d\d\.\d\d)$/.exec(textOf(os) ?? '')?.[1];
    if (os && release !== undefined)
      found.push(runtimeUse(file, spanOf(os, file), ubuntu(release), { source: 'machine' }));
    for (const { key, value } of entriesOf(valueAt(root, ['build', 'tools'], place), place)) {
      const scalar = asScalar(value);
      const spoken = Object.hasOwn(managedTools, key)
        ? readVersion(managedTools[key]!, textOf(scalar) ?? '')
        : null;
      if (scalar && spoken)
        found.push(runtimeUse(file, spanOf(scalar, file), spoken, { source: 'ci-language' }));
    }
    const old = asScalar(valueAt(root, ['python', 'version'], place));
    const spoken = readVersion('python', textOf(old) ?? '');
    if (old && spoken) found.push(runtimeUse(file, spanOf(old, file), spoken, { source: 'ci-language' }));
    return found;
  }),
);

/** `phases.install.runtime-versions` of AWS CodeBuild. */
export const codebuildRuntimes: NounReader = (file) =>
  roots(file).flatMap(({ root, place }) =>
    entriesOf(valueAt(root, ['phases', 'install', 'runtime-versions'], place), place).flatMap(
      ({ key, value }) => {
        const scalar = asScalar(value);
        const spoken = Object.hasOwn(managedTools, key)
          ? readVersion(managedTools[key]!, textOf(scalar) ?? '')
          : null;
        return scalar && spoken
          ? [runtimeUse(file, spanOf(scalar, file), spoken, { source: 'ci-language' })]
          : [];
      },
    ),
  );

/** `[build.environment]` of netlify.toml. */
export const netlify = source('netlify-runtimes', /(?:^|\/)netlify\.toml$/, (file) => {
  const products: Readonly<Record<string, string>> = {
    GO_VERSION: 'go',
    NODE_VERSION: 'nodejs',
    PHP_VERSION: 'php',
    PYTHON_VERSION: 'python',
    RUBY_VERSION: 'ruby',
  };
  return members(tomlAt(readToml(file).root, ['build', 'environment'])).flatMap(({ name, value }) => {
    const spoken = Object.hasOwn(products, name) ? readVersion(products[name]!, tomlText(value) ?? '') : null;
    return spoken ? [runtimeUse(file, tomlSpan(value, file), spoken, { source: 'ci-language' })] : [];
  });
});
