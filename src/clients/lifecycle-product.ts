import type { Cycle, Product } from '../model/cycle.ts';
import { isDay } from '../model/day.ts';

type Shape = Readonly<Record<string, unknown>>;

/** What was wrong with a reply, in words that fit after "because". */
export class ReplyError extends Error {}

/**
 * Reads one product of the API v1 (https://endoflife.date/docs/api/v1/). Unknown members are fine, as the
 * API promises only to add; a member that is missing or of another type throws a ReplyError.
 */
export function readProduct(value: unknown): Product {
  const product = shape(value, 'the product');
  const name = text(product.name, 'the product\u2019s name');
  const releases = product.releases;
  if (!Array.isArray(releases)) throw new ReplyError(`${name} has no list of releases`);
  const links = isShape(product.links) ? product.links : {};
  return {
    name,
    label: typeof product.label === 'string' ? product.label : name,
    category: typeof product.category === 'string' ? product.category : '',
    aliases: strings(product.aliases),
    identifiers: purls(product.identifiers),
    policy: typeof links.releasePolicy === 'string' ? links.releasePolicy : null,
    cycles: releases.map((release) => readCycle(release, name)),
  };
}

function readCycle(value: unknown, product: string): Cycle {
  const release = shape(value, `a release of ${product}`);
  const cycle = text(release.name, `a release of ${product}`);
  const where = `${product} ${cycle}`;
  const latest = isShape(release.latest) ? release.latest : {};
  const label = typeof release.label === 'string' ? bareLabel(release.label) : cycle;
  const eol = phase(release, 'isEol', 'eolFrom', where);
  if (eol === undefined) throw new ReplyError(`${where} does not say whether it has ended`);
  const eoas = phase(release, 'isEoas', 'eoasFrom', where);
  const eoes = phase(release, 'isEoes', 'eoesFrom', where);
  const discontinued = phase(release, 'isDiscontinued', 'discontinuedFrom', where);
  return {
    cycle,
    released: day(release.releaseDate, where),
    codename: typeof release.codename === 'string' ? release.codename : null,
    label: label === cycle ? null : label,
    eol,
    ...(eoas === undefined ? {} : { eoas }),
    ...(eoes === undefined ? {} : { eoes }),
    ...(discontinued === undefined ? {} : { discontinued }),
    lts: day(release.ltsFrom, where) ?? release.isLts === true,
    latest: typeof latest.name === 'string' ? latest.name : null,
    latestDate: day(latest.date, where),
  };
}

/** The day where there is one; the boolean was computed against the day the site was built, so it goes stale. */
function phase(release: Shape, is: string, from: string, where: string): string | boolean | null | undefined {
  if (release[is] === undefined && release[from] === undefined) return undefined;
  const date = day(release[from], where);
  if (date !== null) return date;
  const flag = release[is];
  if (flag === null || flag === undefined) return null;
  if (typeof flag !== 'boolean') throw new ReplyError(`${where} has an ${is} that is not true or false`);
  return flag;
}

/** `24 (LTS)` and `26 (Upcoming LTS)`: the API writes into the label what it also says in `isLts`. */
function bareLabel(label: string): string {
  return label.replace(/ \((?:Upcoming )?LTS\)$/, '');
}

function day(value: unknown, where: string): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' && isDay(value)) return value;
  throw new ReplyError(`${where} has a date that is none`);
}

function text(value: unknown, what: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw new ReplyError(`${what} is missing`);
}

function shape(value: unknown, what: string): Shape {
  if (isShape(value)) return value;
  throw new ReplyError(`${what} is not an object`);
}

export function isShape(value: unknown): value is Shape {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

function purls(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item) =>
    isShape(item) && item.type === 'purl' && typeof item.id === 'string' ? [item.id] : [],
  );
}
