import { liveValues } from '../../analysis/deploys/live-values.ts';
import { defineRule } from '../../model/rule.ts';
import { atLine, oneDraftPerUnit } from './drafts.ts';

export const uncheckedLiveData = defineRule({
  id: 'unchecked-live-data',
  action: 'deploy-scripts',
  severity: { audit: 'notice', diff: 'notice' },
  scope: 'tree',
  docs: {
    summary: 'a value fetched at deploy time goes into the deploy without a check',
    what: 'A variable that `curl` or `wget` filled in the same script is put into a deploying command, and nothing asks whether it is empty (`[ -n "$X" ]`, `${X:?}`).',
    why: 'When the other side answers with nothing or an error page, that is what gets deployed.',
    fix: 'Refuse an empty or unexpected value before the deploy.',
    bad: 'RANGES=$(curl -s https://example.com/ranges)\nhelm upgrade web ./chart --set ranges="$RANGES"',
    good: 'RANGES=$(curl -sf https://example.com/ranges)\nhelm upgrade web ./chart --set ranges="${RANGES:?no ranges}"',
    language: 'sh',
  },
  *check(facts) {
    const values = liveValues(facts).filter(({ ofVersion }) => !ofVersion);
    const byDeploy = new Map(values.map((value) => [value.deploy, value]));
    yield* oneDraftPerUnit(byDeploy.keys(), (first) => {
      const { fetch } = byDeploy.get(first)!;
      return {
        message: `This deploy uses a value just fetched (\`${fetch.name}\`${atLine(facts, fetch.path, fetch.span)}), without checking that it is not empty: an outage elsewhere would be deployed here. Test it first, or write \`\${NAME:?}\`.`,
        related: [{ path: fetch.path, span: fetch.span, message: 'fetched here' }],
      };
    });
  },
});
