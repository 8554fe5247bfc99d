import type { Locked } from '../../model/dependency.ts';
import type { Ecosystem } from '../../model/fact.ts';
import type { Span } from '../../model/span.ts';
import type { Bump, ReleaseLink, Upgrade, VersionPair } from '../../model/upgrade.ts';
import { releaseLinks, sourceLinks } from '../../versions/release-links.ts';

export interface Moved {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly bump: Bump;
  readonly change: Upgrade['change'];
  readonly pairs?: readonly VersionPair[];
  readonly beside?: readonly string[];
}

/** `span` and `through` are asked of the entry when somebody wants them: finding them costs, and few are told. */
export class LockedUpgrade implements Upgrade {
  readonly path: string;
  readonly ecosystem: Ecosystem;
  readonly name: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly bump: Bump;
  readonly change: Upgrade['change'];
  readonly direct: boolean | null;
  readonly pairs: readonly VersionPair[];
  readonly beside: readonly string[];
  readonly #place: Locked;

  readonly #isPublic: (place: Locked) => boolean;

  constructor(
    place: Locked,
    direct: boolean | null,
    moved: Moved,
    isPublic: (place: Locked) => boolean = ({ origin }) => origin.type === 'index',
  ) {
    this.#isPublic = isPublic;
    const { from, to, bump, change } = moved;
    this.path = place.path;
    this.ecosystem = place.ecosystem;
    this.name = place.name;
    this.from = from;
    this.to = to;
    this.bump = bump;
    this.change = change;
    this.direct = direct;
    this.pairs = moved.pairs ?? [];
    this.beside = moved.beside ?? [];
    this.#place = place;
  }

  get span(): Span {
    return this.#place.span;
  }

  get links(): readonly ReleaseLink[] {
    const [from, to] = [this.from.at(-1) ?? null, this.to.at(-1) ?? null];
    if (this.public) return releaseLinks(this.ecosystem, this.name, from, to);
    return sourceLinks(this.#place.origin, from, to);
  }

  get public(): boolean {
    return this.#isPublic(this.#place);
  }

  get through(): readonly string[] {
    return this.direct === true ? [] : (this.#place.through ?? []);
  }
}
