import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { bundledLifecycles, bundledNames } from '../../src/clients/lifecycle-table.ts';
import { supplement } from '../../src/data/lifecycle-supplement.ts';
import type { Cycle } from '../../src/model/cycle.ts';
import { refresh, tablesOf } from '../../src/tools/update-lifecycles.ts';

const data = join(import.meta.dirname, '..', '..', 'src', 'data');
const lifecycles = bundledLifecycles();

/** A phase as the API says it: a boolean of the day it was asked, and the day where there is one. */
function phase(name: string, value: Cycle['eol'] | undefined): object {
  if (value === undefined) return {};
  const dated = typeof value === 'string';
  return { [`is${name}`]: dated ? false : value, [`${name.toLowerCase()}From`]: dated ? value : null };
}

/** The bundled table in the form in which the API has it. */
function body(): { generated_at: string; result: Record<string, unknown>[] } {
  const result = bundledNames().map((name) => {
    const { label, category, aliases, policy, cycles } = lifecycles.get(name)!;
    const own = cycles.filter((cycle) => !(supplement[name] ?? []).includes(cycle));
    return {
      name,
      label,
      category,
      aliases,
      identifiers: name === 'nodejs' ? [{ type: 'purl', id: 'pkg:docker/library/node' }] : [],
      links: { releasePolicy: policy },
      releases: own.map((cycle) => ({
        name: cycle.cycle,
        codename: cycle.codename,
        label: `${cycle.label ?? cycle.cycle}${cycle.lts === true ? ' (LTS)' : ''}`,
        releaseDate: cycle.released,
        isLts: cycle.lts === true,
        ltsFrom: typeof cycle.lts === 'string' ? cycle.lts : null,
        ...phase('Eol', cycle.eol),
        ...phase('Eoas', cycle.eoas),
        ...phase('Eoes', cycle.eoes),
        ...phase('Discontinued', cycle.discontinued),
        latest: cycle.latest === null ? null : { name: cycle.latest, date: cycle.latestDate, link: null },
      })),
    };
  });
  return { generated_at: `${lifecycles.asOf}T08:00:00+00:00`, result };
}

describe('the tables that are made of an answer', () => {
  it('are the bundled ones when the answer says the same', () => {
    const tables = tablesOf(body());
    for (const name of ['lifecycles', 'codenames']) {
      expect(tables[name] === readFileSync(join(data, `${name}.generated.ts`), 'utf8'), name).toBe(true);
    }
  });

  it('name the images of the identifiers', () => {
    expect(tablesOf(body())['image-identifiers']).toContain("  'node': 'nodejs',");
  });

  it('are not made of half an answer, or of one that says no day', () => {
    const whole = body();
    expect(() => tablesOf({ ...whole, result: whole.result.slice(0, 100) })).toThrow('only 100 products');
    expect(() => tablesOf({ ...whole, generated_at: 'today' })).toThrow('no day');
    expect(() => tablesOf({ error: 'x' })).toThrow('no list');
  });

  it('hold no code, whatever the answer says', () => {
    const whole = body();
    const [first, ...rest] = whole.result;
    const evil = "x'];process.exit(1);//";
    expect(() => tablesOf({ ...whole, result: [{ ...first, name: evil }, ...rest] })).toThrow('no name');
    const image = { type: 'purl', id: `pkg:docker/${encodeURIComponent(evil)}` };
    const tables = tablesOf({
      ...whole,
      result: [{ ...first, label: `\\'${evil}`, identifiers: [image] }, ...rest],
    });
    expect(tables['image-identifiers']).not.toContain('process.exit');
    // Between quotes, each of its own escaped.
    expect(tables.lifecycles).toContain("\\\\\\\\\\'x\\'];process.exit(1);//");
  });

  it('are written from what a server answers, and a new product without an image is named', async () => {
    const whole = body();
    const added = {
      ...whole.result[0],
      name: 'brand-new',
      aliases: [],
      identifiers: [{ type: 'purl', id: 'pkg:npm/brand-new' }],
    };
    const answer = JSON.stringify({ ...whole, result: [...whole.result, added] });
    const server = createServer((request, response) => {
      const known = request.url === '/api/v1/products/full';
      response.writeHead(known ? 200 : 404).end(known ? answer : '<html>');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const folder = mkdtempSync(join(tmpdir(), 'lifecycles-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const target = pathToFileURL(`${folder}/`);
    const notes = await refresh(`http://127.0.0.1:${port}/api/v1/products/full`, target);
    expect(notes).toEqual([expect.stringContaining('brand-new has no image')]);
    const written = (name: string) => readFileSync(join(folder, `${name}.generated.ts`), 'utf8');
    expect(written('lifecycles')).toContain('["brand-new",');
    expect(written('package-identifiers')).toContain("'brand-new': 'brand-new',");
    await expect(refresh(`http://127.0.0.1:${port}/elsewhere`, target)).rejects.toThrow('404');
  });
});
