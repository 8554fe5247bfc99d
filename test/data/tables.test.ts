import { describe, expect, it } from 'vitest';
import { bundledLifecycles, bundledNames } from '../../src/clients/lifecycle-table.ts';
import { codenames } from '../../src/data/codenames.generated.ts';
import { imageFamilies, productsWithImage, versionedNames } from '../../src/data/image-families.ts';
import { imageIdentifiers } from '../../src/data/image-identifiers.generated.ts';
import { bitnami, circleci, devcontainers, images, operatingSystems } from '../../src/data/images.ts';
import { supplement } from '../../src/data/lifecycle-supplement.ts';
import { javaVendors, machineImages, nodeCodenames, rosDistributions, stacks } from '../../src/data/names.ts';
import { packageIdentifiers } from '../../src/data/package-identifiers.generated.ts';
import { otherVersions, packages, productsWithoutPackage } from '../../src/data/packages.ts';
import { productsWithoutImage } from '../../src/data/products-without-image.ts';
import { managedTools, setupActions, versionInputs } from '../../src/data/tools.ts';
import { isDay } from '../../src/model/day.ts';
import { matchCycle } from '../../src/versions/cycles.ts';

const lifecycles = bundledLifecycles();
const names = bundledNames();

describe('the bundled table', () => {
  it('has every product, and says of what day', () => {
    expect(names.length).toBeGreaterThanOrEqual(464);
    expect(isDay(lifecycles.asOf)).toBe(true);
    expect(lifecycles.source).toContain(lifecycles.asOf);
  });

  it('holds nothing but days, true, false and null', () => {
    for (const name of names) {
      for (const { eol, eoas = null, eoes = null, released, lts, latestDate } of lifecycles.get(name)!
        .cycles) {
        for (const value of [eol, eoas, eoes, lts])
          expect(typeof value !== 'string' || isDay(value)).toBe(true);
        for (const value of [released, latestDate]) expect(value === null || isDay(value)).toBe(true);
      }
    }
  });

  it('answers to other names, and to unknown ones with nothing', () => {
    expect(lifecycles.get('golang')?.name).toBe('go');
    expect(lifecycles.get('rocky')?.name).toBe('rocky-linux');
    for (const name of ['', 'nope', 'constructor', '__proto__', '"', 'lts'])
      expect(lifecycles.get(name)).toBeUndefined();
  });

  it('tells a phase that is not there from one that nobody knows', () => {
    const python = lifecycles.get('python')!.cycles.find(({ cycle }) => cycle === '3.6')!;
    expect(python).not.toHaveProperty('eoes');
    const node = lifecycles.get('nodejs')!.cycles.find(({ cycle }) => cycle === '25')!;
    expect(node.eoes).toBeNull();
  });
});

describe('every product that a table names exists', () => {
  const tables = {
    bitnami,
    circleci,
    codenames,
    devcontainers,
    imageIdentifiers,
    images,
    imageFamilies: Object.fromEntries(imageFamilies.map(([form, product]) => [form.source, product])),
    javaVendors,
    managedTools,
    rosDistributions,
    versionedNames: Object.fromEntries(versionedNames.map(([form, product]) => [form.source, product])),
    versionInputs,
    ...setupActions,
  };
  it.each(Object.entries(tables))('%s', (_, table) => {
    for (const product of Object.values(table)) expect(names).toContain(product);
  });

  it('operating systems, and their category agrees', () => {
    for (const product of operatingSystems) {
      expect(names).toContain(product);
      if (product !== 'github-actions-runner-images') expect(lifecycles.get(product)?.category).toBe('os');
    }
    const imageProducts = new Set([...Object.values(images), ...Object.values(imageIdentifiers)]);
    for (const product of imageProducts) {
      expect(operatingSystems.has(product), product).toBe(lifecycles.get(product)?.category === 'os');
    }
  });
});

it('every package belongs to a product, and every framework has a package or a reason for having none', () => {
  const named = [...Object.values(packages), ...Object.values(packageIdentifiers)].flatMap((table) =>
    Object.entries(table),
  );
  for (const [name, product] of named) expect(names, name).toContain(product);
  const known = new Set(named.map(([, product]) => product));
  const frameworks = names.filter((name) => lifecycles.get(name)?.category === 'framework');
  expect(
    frameworks.filter((name) => !known.has(name) && !Object.hasOwn(productsWithoutPackage, name)),
  ).toEqual([]);
  for (const one of otherVersions) {
    const [ecosystem = '', ...name] = one.split(':');
    expect(Object.keys(packageIdentifiers[ecosystem] ?? {}), one).toContain(name.join(':'));
  }
});

it('every product has an image, or a reason for having none', () => {
  const pictured = productsWithImage();
  const excused = Object.values(productsWithoutImage).flat();
  for (const name of excused) expect(pictured.has(name), `${name} has an image`).toBe(false);
  expect(names.filter((name) => !pictured.has(name) && !excused.includes(name))).toEqual([]);
  expect(excused.filter((name) => !names.includes(name))).toEqual([]);
  expect(new Set(excused).size).toBe(excused.length);
});

describe('every version that a table names exists', () => {
  it.each([
    ['nodejs', Object.values(nodeCodenames)],
    ['ubuntu', [...Object.values(stacks), ...Object.values(machineImages)]],
  ])('%s', (product, versions) => {
    for (const version of versions) expect(matchCycle(lifecycles.get(product)!, version).type).toBe('cycle');
  });

  it('code names', () => {
    for (const [word, product] of Object.entries(codenames)) {
      expect(matchCycle(lifecycles.get(product)!, word).type).toBe('cycle');
    }
  });

  it('supplements are in the product that is asked for', () => {
    for (const [product, cycles] of Object.entries(supplement)) {
      for (const { cycle } of cycles)
        expect(lifecycles.get(product)?.cycles.map((one) => one.cycle)).toContain(cycle);
    }
  });
});
