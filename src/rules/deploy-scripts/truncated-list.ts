import { isPublished } from '../../analysis/deploys/published-lists.ts';
import type { Facts } from '../../model/facts.ts';
import type { ListUse } from '../../model/list-reference.ts';
import { defineRule } from '../../model/rule.ts';
import { folderOf } from '../../model/workspace.ts';

export const truncatedList = defineRule({
  id: 'truncated-list',
  action: 'deploy-scripts',
  severity: { audit: 'warning', diff: 'warning' },
  scope: 'tree',
  docs: {
    summary: 'literal indexes into a list whose length the provider decides',
    what: 'Terraform that takes `[0]`, `[1]`, … of a data source’s addresses or ranges (prefix lists, published IP ranges, service tags, DNS answers), while nothing in the module uses the whole list. One finding names every index. Availability zones, images and other things to choose one of, indexes of the data source itself, `element(…, count.index)`, `one(…)` and `slice(…)` are not reported.',
    why: 'When the provider adds an element, it is silently dropped. In August 2024 AWS published more prefixes for S3 than cloud.gov exported by index, and connections to the new ones were refused.',
    fix: 'Hand on the whole list.',
    bad: 'output "s3_cidr_1" {\n  value = data.aws_prefix_list.s3.cidr_blocks[0]\n}\noutput "s3_cidr_2" {\n  value = data.aws_prefix_list.s3.cidr_blocks[1]\n}',
    good: 'output "s3_cidrs" {\n  value = data.aws_prefix_list.s3.cidr_blocks\n}',
    language: 'hcl',
  },
  *check(facts) {
    for (const [address, uses] of byAddress(facts)) {
      const first = uses[0]!;
      if (!isPublished(first) || uses.some(({ index }) => index === null)) continue;
      const indexes = [...new Set(uses.map(({ index }) => index!))].sort((a, b) => a - b);
      const single = indexes.length === 1;
      if (single && (indexes[0] !== 0 || !/cidr|prefix|range/.test(first.attribute))) continue;
      const name = address.slice(address.indexOf('\0') + 1);
      const elements = single ? 'element 0' : `elements ${listed(indexes)}`;
      const next = indexes.reduce((most, index) => Math.max(most, index), 0) + 1;
      yield {
        path: first.path,
        span: first.span,
        message: `Only ${elements} of ${name} ${single ? 'is' : 'are'} used, and the provider decides how many there are. When it adds element ${next}, that is silently dropped. Use the whole list.`,
        subject: { kind: 'list', ecosystem: 'terraform', name, version: null, purl: null },
        related: uses.slice(1).map(({ path, span, text }) => ({ path, span, message: text })),
        details: { indexes },
        ...(single ? { severity: 'notice' as const } : {}),
      };
    }
  },
});

/** Uses of one list in one module, which is a folder. */
function byAddress(facts: Facts): Map<string, ListUse[]> {
  const lists = new Map<string, ListUse[]>();
  for (const use of facts.all('list-use')) {
    const key = `${folderOf(use.path)}\0${use.address}`;
    const list = lists.get(key);
    if (list) list.push(use);
    else lists.set(key, [use]);
  }
  return lists;
}

function listed(indexes: readonly number[]): string {
  return `${indexes.slice(0, -1).join(', ')} and ${indexes.at(-1)}`;
}
