import { uriPart } from '../model/uri.ts';
/** The version of package.json; a test holds the two together. */
export const version = '0.1.0';

/** `repository` of package.json as an address of the web, or null where it names none; a test holds the two together. */
export const repositoryUrl: string | null = null;

/** Who asks, in every request: name, version, and where to read about it. */
export const userAgent = `premortem/${version}${repositoryUrl === null ? '' : ` (+${repositoryUrl})`}`;

/** Where the pages of rules are, with a slash at the end; null where nobody knows. */
export const rulePages = repositoryUrl === null ? null : `${repositoryUrl}/blob/main/docs/rules/`;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The same for an action, which is a copy that somebody chose:
 * https://docs.github.com/actions/reference/workflows-and-actions/variables#default-environment-variables
 */
export function rulePagesOfAction(environment: Environment): string | null {
  const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: name, GITHUB_ACTION_REF: ref } = environment;
  if (!server || !/^https:\/\//.test(server) || !/^[\w.-]+\/[\w.-]+$/.test(name ?? '') || !ref)
    return rulePages;
  const path = ref.split('/').map(uriPart).join('/');
  return `${server}/${name}/blob/${path}/docs/rules/`;
}
