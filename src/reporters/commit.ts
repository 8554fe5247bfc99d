/** What was looked at, for headings: an artifact that is opened later has no other name. */
export interface ReportedCommit {
  /** `octo/example` */
  readonly repository: string;
  readonly commit: string;
  /** Page of the commit. */
  readonly url: string;
}
