import { getOctokit } from '@actions/github';
import { defaults } from '@actions/github/lib/utils';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { append } from '../model/append.ts';
import { userAgent } from '../run/version.ts';

/** An answer of GitHub's API, whatever its status; 0 when none came. Nobody here throws for a refusal. */
export interface ApiReply {
  readonly status: number;
  readonly data: unknown;
  /** Why it is no success, in the server's words, on one line. */
  readonly reason: string;
}

export interface GitHubApi {
  /** `request('GET /repos/{owner}/{repo}/pulls/{number}', { … })` */
  request(route: string, parameters?: Readonly<Record<string, unknown>>): Promise<ApiReply>;
  /** All pages of a list, `limit` items at the most; null when a page could not be had. */
  list(
    route: string,
    parameters?: Readonly<Record<string, unknown>>,
    limit?: number,
  ): Promise<readonly unknown[] | null>;
}

/** Seconds that a job waits for a rate limit before it goes on without. */
const patience = 30;

export interface ApiLimits {
  /** Milliseconds for one answer, its body included. */
  readonly longest: number;
  /** Milliseconds that stand for a second when a request is to be tried again. */
  readonly second: number;
}

const usual: ApiLimits = { longest: 20_000, second: 1000 };

/**
 * GitHub's API for one repository. Goes to `GITHUB_API_URL` (GitHub Enterprise Server has its own) through the
 * proxy of the environment, and the token goes nowhere else.
 */
export function createApi(
  token: string,
  baseUrl: string,
  repository: string,
  limits: ApiLimits = usual,
): GitHubApi {
  const [owner = '', repo = ''] = repository.split('/');
  const octokit = connect(token, baseUrl, limits);
  const once = async (route: string, parameters: Readonly<Record<string, unknown>>) => {
    try {
      // What is asked a second time may be written a second time: a comment that was taken, and an answer lost.
      const request = route.startsWith('POST ') ? { retries: 0 } : {};
      const own = route.includes('{owner}') ? { owner, repo } : {};
      const { status, data } = await octokit.request(route, { ...own, ...parameters, request });
      return { status, data, reason: '', wait: null };
    } catch (error) {
      return refusal(error);
    }
  };
  const request = async (
    route: string,
    parameters: Readonly<Record<string, unknown>> = {},
  ): Promise<ApiReply> => {
    const { wait, ...reply } = await once(route, parameters);
    if (wait === null || wait > patience) return reply;
    await new Promise((resolve) => setTimeout(resolve, wait * limits.second));
    const { wait: _, ...second } = await once(route, parameters);
    return second;
  };
  return {
    request,
    async list(route, parameters = {}, limit = 3000) {
      const items: unknown[] = [];
      for (let page = 1; items.length < limit; page++) {
        const reply = await request(route, { per_page: 100, ...parameters, page });
        if (reply.status !== 200 || !Array.isArray(reply.data)) return null;
        append(items, reply.data);
        if (reply.data.length < Number(parameters.per_page ?? 100)) break;
      }
      return items.slice(0, limit);
    },
  };
}

function connect(token: string, baseUrl: string, { longest, second }: ApiLimits) {
  // Options replace the toolkit's own, so its fetch, which knows the proxy, is handed on. It has no time-out, and
  // an answer that is cut off would pass for an empty one: the body is read here, where that is a failure.
  const throughProxy = defaults.request?.fetch as typeof fetch;
  const whole = async (url: string, options: RequestInit) => {
    const reply = await throughProxy(url, { ...options, signal: AbortSignal.timeout(longest) });
    const body = await reply.arrayBuffer();
    const { status, headers } = reply;
    return new Response(body.byteLength === 0 ? null : body, { status, headers: [...headers] });
  };
  const wait = (seconds: number, _options: object, _octokit: unknown, tried: number) =>
    seconds <= patience && tried < 1;
  const silent = () => {};
  return getOctokit(
    token,
    {
      baseUrl,
      userAgent,
      log: { debug: silent, info: silent, warn: silent, error: silent },
      request: { fetch: whole },
      // A plain 429 says itself how long to wait, which the plug-in does not read: `refusal` does.
      retry: {
        retries: 2,
        retryAfterBaseValue: second,
        doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451],
      },
      throttle: {
        retryAfterBaseValue: second,
        onRateLimit: wait,
        onSecondaryRateLimit: wait,
        // GitHub asks for a minute where it names no time: longer than a job waits.
        fallbackSecondaryRateRetryAfter: 60,
      },
    },
    retry,
    throttling,
  );
}

/** Why a request failed, and the seconds after which the server wants it again, if it says so. */
function refusal(error: unknown): ApiReply & { readonly wait: number | null } {
  const { status, message, response } = (error ?? {}) as {
    status?: unknown;
    message?: unknown;
    response?: { headers?: Readonly<Record<string, unknown>> };
  };
  const headers = response?.headers;
  const text = typeof message === 'string' ? message : 'no answer';
  // The throttling plug-in has had its turn with these.
  const throttled = /\bsecondary rate\b/i.test(text) || headers?.['x-ratelimit-remaining'] === '0';
  const after = status === 429 && !throttled ? Number(headers?.['retry-after']) : Number.NaN;
  return {
    // Octokit calls it 500 when there was no answer at all.
    status: response === undefined ? 0 : Number(status) || 0,
    data: null,
    reason: text.split('\n')[0] ?? '',
    wait: Number.isFinite(after) ? after : null,
  };
}
