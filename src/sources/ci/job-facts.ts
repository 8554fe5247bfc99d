import type { Credential } from '../../model/credential.ts';
import type { JobStart, PipelineJob } from '../../model/pipeline-job.ts';
import type { Span } from '../../model/span.ts';
import { asScalar, spanOf, textOf, type YamlNode } from '../syntax/yaml.ts';
import { listOf, valueAt, type YamlPlace } from '../syntax/yaml-values.ts';

export type JobParts = Pick<PipelineJob, 'job' | 'runner'> & Partial<PipelineJob>;

/** A job at the place where its name is written; what is not said is what the system does by itself. */
export function pipelineJob(
  named: YamlNode,
  whole: YamlNode,
  place: YamlPlace,
  parts: JobParts,
): PipelineJob {
  const { file } = place;
  const span = spanOf(named, file);
  return {
    kind: 'pipeline-job',
    path: file.path,
    span,
    text: file.text.slice(span.start, span.end),
    extent: extentOf(span, whole, file.text.length),
    starts: null,
    exclusive: false,
    approval: false,
    after: [],
    gated: false,
    ...parts,
  };
}

function extentOf(span: Span, whole: YamlNode, length: number): Span {
  const range = whole?.range;
  // An alias leads to what is written elsewhere.
  const start = range ? Math.min(span.start, range[0]) : span.start;
  const end = range && range[1] > start ? range[1] : span.end;
  return { start, end: Math.min(length, end) };
}

export function textAt(node: YamlNode, key: string, place: YamlPlace): string | null {
  return textOf(asScalar(valueAt(node, [key], place)));
}

/** Words of a scalar or of a list of scalars. */
export function textsAt(node: YamlNode, key: string, place: YamlPlace): readonly string[] {
  return listOf(valueAt(node, [key], place), place).flatMap((item) => textOf(asScalar(item)) ?? []);
}

export function uniqueStarts(starts: readonly JobStart[]): readonly JobStart[] {
  return [...new Set(starts)];
}

export function credential(
  node: YamlNode,
  { file }: YamlPlace,
  parts: Pick<Credential, 'provider' | 'job' | 'input' | 'instead'>,
): Credential {
  const span = spanOf(node, file);
  return {
    kind: 'credential',
    path: file.path,
    span,
    text: file.text.slice(span.start, span.end),
    ...parts,
  };
}
