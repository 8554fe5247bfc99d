import type { Fact } from '../../model/facts.ts';
import type { NounReader } from '../../model/source.ts';
import { type GroovyToken, groovyTokens } from '../syntax/groovy.ts';

/** Steps that let one build wait for another: https://www.jenkins.io/doc/book/pipeline/syntax/#options. */
const guards = new Set(['disableConcurrentBuilds', 'lock', 'throttle', 'throttleJobProperty', 'milestone']);

/** When and how the stages of a Jenkinsfile run. What starts it, and what libraries do, stands elsewhere. */
export const jenkinsJobs: NounReader = (file) => {
  // A step of a shared library runs in somebody's pipeline.
  if (/(?:^|\/)vars\//.test(file.path)) return [];
  const tokens = groovyTokens(file.text);
  const named = new Set(tokens.filter(({ type }) => type === 'name').map(({ text }) => text));
  if (!named.has('pipeline') && !named.has('node')) return [];
  const unseen = named.has('Library') || named.has('library') || named.has('load');
  const stages = tokens.flatMap((_token, at) => stageAt(tokens, at) ?? []);
  return stages.map(
    (token, index): Fact => ({
      kind: 'pipeline-job',
      path: file.path,
      span: inside(token),
      text: token.text,
      runner: 'jenkins',
      job: file.text.slice(inside(token).start, inside(token).end),
      extent: { start: token.start, end: stages[index + 1]?.start ?? file.text.length },
      starts: null,
      startsElsewhere: true,
      exclusive: [...guards].some((guard) => named.has(guard)) ? true : unseen ? null : false,
      approval: named.has('input') ? true : null,
      after: [],
      gated: index > 0 ? true : null,
    }),
  );
};

/** The name in `stage('Deploy')`. */
function stageAt(tokens: readonly GroovyToken[], at: number): GroovyToken | null {
  const token = tokens[at]!;
  const name = tokens[at + 2];
  return token.type === 'name' &&
    token.text === 'stage' &&
    tokens[at + 1]?.text === '(' &&
    name?.type === 'string'
    ? name
    : null;
}

function inside({ start, end, excerpt }: GroovyToken) {
  const quotes = (excerpt?.pieces[0]?.from ?? start + 1) - start;
  return { start: start + quotes, end: Math.max(start + quotes, end - quotes) };
}
