import type { DescribedRule } from '../../model/report.ts';
import { openFindings } from '../verdict.ts';
import { escapeHtml, inlineHtml, link } from './escape.ts';
import type { Setting } from './findings.ts';

/** The rules that spoke, explained, so that the page can be read without a network. */
export function rulesPart(setting: Setting): string {
  const help = new Map(openFindings(setting.report).map((finding) => [finding.rule, finding.help]));
  return describedRules(setting)
    .map(
      ({ id, docs }) => `<details class="rule" id="rule-${escapeHtml(id)}">
<summary><strong>${escapeHtml(id)}</strong>: ${inlineHtml(docs.summary)}</summary>
<p>${inlineHtml(docs.what.trim())}</p>
<p><strong>Why.</strong> ${inlineHtml(docs.why.trim())}</p>
<p><strong>Instead.</strong> ${inlineHtml(docs.fix.trim())}</p>
<p>Bad:</p><pre><code>${block(docs.bad)}</code></pre>
<p>Good:</p><pre><code>${block(docs.good)}</code></pre>
${help.get(id) ? `<p>${link(help.get(id) ?? null, 'In the documentation')}</p>` : ''}
</details>`,
    )
    .join('\n');
}

/** Rules with an open finding and a description. */
function describedRules({ report }: Setting): readonly DescribedRule[] {
  const spoke = new Set(openFindings(report).map(({ rule }) => rule));
  return (report.rules ?? []).filter(({ id }) => spoke.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function block(text: string): string {
  return text.trimEnd().split('\n').map(escapeHtml).join('\n');
}
