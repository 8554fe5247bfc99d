import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
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

/**
 * GitHub's API for one repository. Goes to `GITHUB_API_URL` (GitHub Enterprise Server has its own) through the
 * proxy of the environment, and the token goes nowhere else.
 */
export function createApi(token: string, baseUrl: string, repository: string): GitHubApi {
  const [owner = '', repo = ''] = repository.split('/');
  const wait = (seconds: number, options: object, _: unknown, tried: number) =>
    seconds <= patience && tried < 1 && (options as { method?: string }).method !== undefined;
  const octokit = getOctokit(
    token,
    {
      baseUrl,
      userAgent,
      log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
      request: { timeout: 20_000 },
      retry: { retries: 2 },
      throttle: {
        onRateLimit: wait,
        onSecondaryRateLimit: wait,
        fallbackSecondaryRateRetryAfter: patience + 1,
      },
    },
    retry,
    throttling,
  );
  const request = async (
    route: string,
    parameters: Readonly<Record<string, unknown>> = {},
  ): Promise<ApiReply> => {
    try {
      const { status, data } = await octokit.request(route, { owner, repo, ...parameters });
      return { status, data, reason: '' };
    } catch (error) {
      const { status = 0, message = 'no answer' } = error as { status?: number; message?: string };
      return { status: Number(status) || 0, data: null, reason: message.split('\n')[0] ?? '' };
    }
  };
  return {
    request,
    async list(route, parameters = {}, limit = 3000) {
      const items: unknown[] = [];
      for (let page = 1; items.length < limit; page++) {
        const reply = await request(route, { per_page: 100, ...parameters, page });
        if (reply.status !== 200 || !Array.isArray(reply.data)) return null;
        items.push(...reply.data);
        if (reply.data.length < Number(parameters.per_page ?? 100)) break;
      }
      return items.slice(0, limit);
    },
  };
}
