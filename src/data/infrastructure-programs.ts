/** Folders in which programs describe infrastructure; those of compiled languages are not even opened elsewhere. */
const folders =
  /(?:^|[/_.-])(?:cdk|infra|infrastructure|stacks?|lambdas?|constructs?|pulumi|iac)(?:[/_.-]|$)|[Ss]tack\.[a-z]+$/;

/** Where projects of Pulumi and the AWS CDK begin. */
const entries = /(?:^|\/)(?:__main__|app)\.py$|^(?:[^/]+\/)?index\.ts$/;

const languages = /\.(?:ts|js|mjs|mts|py|java|kt|cs|go)$/;

/** Whether the path alone lets a program be one of the AWS CDK or of Pulumi. */
export function isInfrastructureProgram(path: string): boolean {
  return languages.test(path) && !path.endsWith('.d.ts') && (folders.test(path) || entries.test(path));
}
