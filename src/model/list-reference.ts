import type { Written } from './fact.ts';

/** A use of a list that a Terraform data source answers with: whole, or one element by a literal index. */
export interface ListUse extends Written {
  readonly kind: 'list-use';
  /** `data.aws_prefix_list.s3.cidr_blocks` */
  readonly address: string;
  /** `aws_prefix_list` */
  readonly source: string;
  /** `cidr_blocks` */
  readonly attribute: string;
  /** Null when the whole list is used, or an element that is not written out. */
  readonly index: number | null;
}
