import { defaultSettings, type LookupLimits } from '../model/settings.ts';
import { type Http, HttpError } from './http.ts';

/** Nothing more is asked in this run. */
export class SpentError extends HttpError {}

/** What all look-ups of a run may cost together. The time begins with the first of them. */
export class Budget {
  readonly #limits: LookupLimits;
  readonly #now: () => number;
  #requests = 0;
  #began: number | null = null;

  constructor(limits: LookupLimits = defaultSettings.lookups, now: () => number = Date.now) {
    this.#limits = limits;
    this.#now = now;
  }

  /** The same door, which closes when the budget is spent. */
  limit(http: Http): Http {
    return async (request) => {
      this.#spend();
      return http(request);
    };
  }

  #spend(): void {
    this.#began ??= this.#now();
    const { requests, seconds } = this.#limits;
    if (this.#requests >= requests) throw new SpentError(`this run has made its ${requests} requests`);
    if (this.#now() - this.#began >= seconds * 1000)
      throw new SpentError(`this run has spent its ${seconds} seconds on look-ups`);
    this.#requests += 1;
  }
}
