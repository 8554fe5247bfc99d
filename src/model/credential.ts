import type { Written } from './fact.ts';

/** A secret that a job hands to a cloud provider: a key that is valid until somebody rotates it. */
export interface Credential extends Written {
  readonly kind: 'credential';
  readonly provider: 'AWS' | 'Google Cloud' | 'Azure' | 'Alibaba Cloud';
  /** As `Unit.job`; null when every job of the file has it. */
  readonly job: string | null;
  /** What takes it: `aws-access-key-id`, `AWS_SECRET_ACCESS_KEY`. */
  readonly input: string;
  /** How it is replaced: what the step, pipe or job takes instead. */
  readonly instead: string;
}
