import { type AdvisedCycle, adviseMove, successorOf } from '../../analysis/lifecycles/advice.ts';
import type { Verdict } from '../../analysis/lifecycles/verdict.ts';
import type { Cycle, Product } from '../../model/cycle.ts';
import type { Draft, Related, Severity } from '../../model/finding.ts';

/** More places than these are counted, not listed. */
const mostRelated = 10;

/** `Python 3.6`, `Debian 10 (Buster)`, and what was written where that is another word: `cflinuxfs3` (Ubuntu 18.04). */
export function nameOf({ product, cycle, use }: Verdict): string {
  const name = cycleName(product.name, product.label, cycle, use.version ?? '');
  return use.source === 'stack' ? `\`${use.text}\` (${name})` : name;
}

function cycleName(product: string, label: string, cycle: Cycle | null, written: string): string {
  if (product === 'github-actions-runner-images') return `The runner image \`${cycle?.cycle ?? written}\``;
  if (product === 'aws-lambda') return `The Lambda runtime \`${cycle?.cycle ?? written}\``;
  const codename = cycle?.codename ? ` (${cycle.codename.split(' ')[0]})` : '';
  return `${label} ${cycle?.cycle ?? written}${codename}`;
}

/** Where to go and until when that is good. A sentence, or nothing when there is no sure answer. */
export function moveSentence(verdict: Verdict, date: string): string {
  const { use, product } = verdict;
  // A service offers what it offers: the newest release of the system may not be among it.
  if (use.source === 'stack') return stackSentence(use.text);
  if (use.source === 'machine') return ' Use a newer image that the service offers.';
  const advice = adviseMove(verdict, date);
  if (advice === null) {
    const successor = successorOf(product.name);
    return successor === null ? '' : ` Move to ${successor}.`;
  }
  const { nearest, newest, older } = advice;
  if (older) return ` Nothing newer is known to be supported; ${targetText(product, newest)} is.`;
  return ` ${verbFor(verdict)} ${choiceText(product, nearest, newest)}.`;
}

function choiceText(product: Product, nearest: AdvisedCycle, newest: AdvisedCycle): string {
  if (nearest.cycle === newest.cycle) return targetText(product, newest);
  if (nearest.until === null && newest.until === null)
    return `${targetName(product, nearest)} or ${targetName(product, newest)} (both supported, no end announced)`;
  return `${targetText(product, nearest)} or ${targetText(product, newest, false)}`;
}

/** A range is widened, a label is replaced, a version is raised. */
function verbFor({ use, product }: Verdict): string {
  if (use.constraint === 'range') return 'Allow';
  return product.name === 'github-actions-runner-images' ? 'Use' : 'Upgrade to';
}

/** `14 (supported until 2027-04-30)`, and of the second `18 (until 2030-11-14)`. */
function targetText(product: Product, advised: AdvisedCycle, first = true): string {
  const { until } = advised;
  const name = targetName(product, advised);
  if (until === null) return `${name} (supported, no end announced)`;
  return `${name} (${first ? 'supported ' : ''}until ${until})`;
}

/** What is written as it stands is quoted: a label, an identifier. */
function targetName({ name }: Product, { cycle }: AdvisedCycle): string {
  const typed = name === 'github-actions-runner-images' || name === 'aws-lambda';
  return typed ? `\`${cycle.cycle}\`` : cycle.cycle;
}

/** The newest stack of each platform that is sure to be there. */
function stackSentence(stack: string): string {
  if (/^cflinuxfs[23]$/.test(stack)) return ' Move to `cflinuxfs4` (Ubuntu 22.04).';
  return /^(?:cedar-14|heroku-(?:16|18|20))$/.test(stack) ? ' Move to `heroku-24` (Ubuntu 24.04).' : '';
}

/** For a tag or a range that takes several cycles: what was said holds for all of them. */
export function severalSentence({ several, use }: Verdict): string {
  return several ? ` No version matching \`${use.version}\` is supported longer.` : '';
}

/** Whether what is built here ships; nothing where that is not known. */
export function stageSentence({ use }: Verdict): string {
  if (use.source !== 'image' || use.ships === undefined || use.ships === null) return '';
  return use.ships
    ? ' This is the final stage, so it ships.'
    : ' Used only in a build stage, so it does not ship.';
}

export function vendorSentence({ use }: Verdict): string {
  return use.vendor === undefined
    ? ''
    : ` ${use.vendor} may still patch its own build; check its life cycle.`;
}

/** The finding's parts that all four rules share. */
export function draftOf(
  verdict: Verdict,
  message: string,
  all: readonly Verdict[],
  severity?: Severity,
): Draft {
  const { use, product, cycle } = verdict;
  return {
    path: use.path,
    span: use.span,
    message,
    subject: {
      kind: 'product',
      ecosystem: null,
      name: product.name,
      version: cycle?.cycle ?? use.version,
      purl: null,
    },
    related: elsewhere(verdict, all),
    details: {
      product: product.name,
      cycle: cycle?.cycle ?? null,
      eol: cycle?.eol ?? null,
      eoas: cycle?.eoas ?? null,
      eoes: cycle?.eoes ?? null,
      latest: cycle?.latest ?? null,
      codename: cycle?.codename ?? null,
    },
    ...(severity === undefined ? {} : { severity }),
  };
}

/** Other places that name the same cycle. */
function elsewhere(verdict: Verdict, all: readonly Verdict[]): Related[] {
  const { path, related = [] } = verdict.use;
  const found: Related[] = related.map((place) => ({ ...place, path: place.path || path }));
  for (const other of groupsOf(all).get(groupOf(verdict)) ?? []) {
    if (other === verdict) continue;
    if (found.length === mostRelated) break;
    found.push({
      path: other.use.path,
      span: other.use.span,
      message: `${nameOf(other)} is also named here`,
    });
  }
  return found;
}

const grouped = new WeakMap<readonly Verdict[], ReadonlyMap<string, readonly Verdict[]>>();

function groupsOf(all: readonly Verdict[]): ReadonlyMap<string, readonly Verdict[]> {
  const known = grouped.get(all);
  if (known) return known;
  const groups = new Map<string, Verdict[]>();
  for (const verdict of all) {
    const key = groupOf(verdict);
    const group = groups.get(key);
    if (group) group.push(verdict);
    else groups.set(key, [verdict]);
  }
  grouped.set(all, groups);
  return groups;
}

function groupOf({ product, cycle, use }: Verdict): string {
  return `${product.name}@${cycle?.cycle ?? `${use.version}, not listed`}`;
}
