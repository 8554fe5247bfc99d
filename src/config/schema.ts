import { type RuleOption, type Schema, wholeNumber } from '../model/schema.ts';
import { sharedPattern } from './shared.ts';

/** What a rule lets people set, beside severity and paths: option name → what it does and which values it takes. */
export interface ConfigurableRule {
  readonly id: string;
  readonly docs: { readonly summary: string; readonly options?: Readonly<Record<string, RuleOption>> };
}

const globs: Schema = { type: 'array', items: { type: 'string' } };
/** YAML reads a bare `off` as text, and older editors as a boolean: both mean off. */
const severity: Schema = {
  enum: ['error', 'warning', 'notice', 'off', false],
  description: 'How bad a finding is, or off.',
};
/** Services that can be asked elsewhere: mirrors, and servers in tests. */
export const endpointNames = [
  'endoflife',
  'pypi',
  'npm',
  'rubygems',
  'crates',
  'packagist',
  'github',
  'oci',
] as const;

/** The schema of `premortem.yml` for the rules there are. One source for the check and for editors. */
export function configSchema(rules: readonly ConfigurableRule[]): Schema {
  return {
    type: 'object',
    additionalProperties: false,
    properties: {
      extends: {
        type: 'string',
        pattern: sharedPattern,
        patternMeans: 'owner/repo/path.yml@ref',
        description:
          'A configuration of another repository that this one builds on: of the same owner, or at a full commit SHA.',
      },
      'fail-on': {
        enum: ['error', 'warning', 'notice', 'none'],
        description: 'From which severity on a run fails.',
      },
      paths: { ...globs, description: 'Only these paths, gitignore-style.' },
      'paths-ignore': { ...globs, description: 'Never these paths, gitignore-style.' },
      allow: {
        ...globs,
        description: 'Trusted subjects, exact or glob, never a prefix: actions/*, docker.io/library/python.',
      },
      vendored: {
        ...globs,
        description: "Names of folders that hold somebody else's files, on top of the usual ones.",
      },
      baseline: { type: 'string', description: 'Where accepted findings are kept.' },
      endpoints: {
        type: 'object',
        description: 'Mirrors to ask instead of the public servers.',
        additionalProperties: false,
        properties: Object.fromEntries(
          endpointNames.map((name) => [name, { type: 'string', pattern: '^https?://' }]),
        ),
      },
      'max-requests': {
        ...wholeNumber(0),
        description: 'How many requests the look-ups of a run may make together (300).',
      },
      'max-seconds': {
        ...wholeNumber(0),
        description: 'How many seconds may pass between the first look-up of a run and the last (60).',
      },
      rules: {
        type: 'object',
        description: 'Severity, paths and options of single rules.',
        additionalProperties: false,
        properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
      },
    },
  };
}

function ruleSchema({ docs }: ConfigurableRule): Schema {
  const options = Object.entries(docs.options ?? {}).map(([name, { text, value }]): [string, Schema] => [
    name,
    { description: text, ...value },
  ]);
  return {
    description: docs.summary,
    anyOf: [
      severity,
      {
        type: 'object',
        additionalProperties: false,
        properties: { severity, paths: globs, 'paths-ignore': globs, ...Object.fromEntries(options) },
      },
    ],
  };
}
