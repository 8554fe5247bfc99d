import { deploysIn } from '../../analysis/deploys/deploys.ts';
import { runsOf } from '../../analysis/deploys/pipelines.ts';
import type { Credential } from '../../model/credential.ts';
import type { Facts } from '../../model/facts.ts';
import type { Draft } from '../../model/finding.ts';
import { defineRule } from '../../model/rule.ts';
import { scriptSubject } from './drafts.ts';

export const longLivedCloudKey = defineRule({
  id: 'long-lived-cloud-key',
  action: 'deploy-scripts',
  severity: { audit: 'notice', diff: 'notice' },
  scope: 'tree',
  docs: {
    summary: 'a deploy logs in with a stored cloud key where the provider takes a token of the job',
    what: 'A job that deploys and hands a secret to AWS, Google Cloud, Azure or Alibaba Cloud (`aws-access-key-id`, `credentials_json`, `creds`, `publish-profile`, `AWS_SECRET_ACCESS_KEY`, `ARM_CLIENT_SECRET` and their kin), in a workflow of GitHub. Keys of other CI systems stand in settings that the repository does not hold. One finding per file. Keys with a session token, stores that only speak the language of S3, providers and systems without OIDC, and jobs that do not deploy are not reported.',
    why: 'A stored key works from everywhere until somebody rotates it, and every job and every dependency of it can copy it. A token of the job is gone when the job is.',
    fix: 'Let the provider trust the identity of the job (OIDC), and delete the key.',
    bad: '- uses: aws-actions/configure-aws-credentials@v4\n  with:\n    aws-access-key-id: ${{ secrets.AWS_ACCESS_KEY_ID }}\n    aws-secret-access-key: ${{ secrets.AWS_SECRET_ACCESS_KEY }}',
    good: '- uses: aws-actions/configure-aws-credentials@v4\n  with:\n    role-to-assume: arn:aws:iam::123456789012:role/deploy\n    aws-region: us-east-1',
    language: 'yaml',
  },
  *check(facts) {
    const jobs = deployingJobs(facts);
    const byFile = new Map<string, Credential[]>();
    for (const credential of facts.all('credential')) {
      const { path, job } = credential;
      if (!jobs.has(job === null ? path : `${path}\0${job}`)) continue;
      const list = byFile.get(path);
      if (list) list.push(credential);
      else byFile.set(path, [credential]);
    }
    for (const [path, [first, ...others]] of byFile) {
      if (first === undefined) continue;
      yield {
        path,
        span: first.span,
        message: `\`${first.input}\` is a stored key: whoever copies it can use it from anywhere until it is rotated. ${first.provider} accepts a short-lived token of this job instead (OIDC). Use ${first.instead}`,
        subject: scriptSubject(path),
        related: others.map(({ span, input }) => ({ path, span, message: `${input} too` })),
        details: { provider: first.provider },
        key: first.provider,
      } satisfies Draft;
    }
  },
});

/** Files and jobs that deploy: `path`, and `path\0job`. */
function deployingJobs(facts: Facts): ReadonlySet<string> {
  const found = new Set<string>();
  for (const deploy of deploysIn(facts)) {
    if (deploy.target === 'test') continue;
    const { path, unit } = deploy.flow;
    found.add(path);
    if (unit.job !== undefined) found.add(`${path}\0${unit.job}`);
    for (const run of runsOf(facts, deploy)) {
      for (const job of run.jobs) {
        found.add(job.path);
        found.add(`${job.path}\0${job.job}`);
      }
    }
  }
  return found;
}
