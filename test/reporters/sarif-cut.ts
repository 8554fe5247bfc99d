/**
 * What SARIF 2.1.0 asks of the objects that premortem writes, as a JSON schema: required properties, types and the
 * closed lists of values (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html, section 3), and GitHub's
 * limits for uploads. What is not named here is not written.
 */
const text = { type: 'string', minLength: 1 };
const level = { enum: ['none', 'note', 'warning', 'error'] };
const line = { type: 'integer', minimum: 1 };

const object = (properties: object, required: readonly string[] = []) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const list = (items: object, limits: object = {}) => ({ type: 'array', items, ...limits });

/** 3.12: of a message's properties at least `text` (or `id`) is there. */
const message = object({ text, markdown: text }, ['text']);
/** 3.30 */
const region = object({ startLine: line, startColumn: line, endLine: line, endColumn: line }, ['startLine']);
/** 3.4 */
const artifactLocation = object({ uri: { type: 'string', format: 'uri-reference' }, uriBaseId: text }, [
  'uri',
]);
/** 3.28, 3.29 */
const physicalLocation = object({ artifactLocation, region }, ['artifactLocation']);
const location = object({ id: { type: 'integer', minimum: 0 }, physicalLocation, message }, [
  'physicalLocation',
]);

/** 3.49 */
const rule = object(
  {
    id: text,
    name: text,
    shortDescription: message,
    fullDescription: message,
    help: message,
    helpUri: { type: 'string', format: 'uri' },
    defaultConfiguration: object({ level }),
    properties: {
      type: 'object',
      properties: {
        tags: list(text, { uniqueItems: true, maxItems: 10 }),
        precision: { enum: ['very-high', 'high', 'medium', 'low'] },
        'problem.severity': { enum: ['error', 'warning', 'recommendation'] },
      },
    },
  },
  ['id'],
);

/** 3.55 to 3.57 */
const replacement = object({ deletedRegion: region, insertedContent: object({ text: { type: 'string' } }) }, [
  'deletedRegion',
]);
const change = object({ artifactLocation, replacements: list(replacement, { minItems: 1 }) }, [
  'artifactLocation',
  'replacements',
]);
const fix = object({ description: message, artifactChanges: list(change, { minItems: 1 }) }, [
  'artifactChanges',
]);

/** 3.35 */
const suppression = object(
  {
    kind: { enum: ['inSource', 'external'] },
    status: { enum: ['accepted', 'underReview', 'rejected'] },
    justification: text,
  },
  ['kind'],
);

/** 3.27 */
const result = object(
  {
    ruleId: text,
    ruleIndex: { type: 'integer', minimum: 0 },
    level,
    message,
    locations: list(location, { minItems: 1, maxItems: 100 }),
    relatedLocations: list(location, { maxItems: 100 }),
    partialFingerprints: { type: 'object', additionalProperties: text },
    suppressions: list(suppression),
    fixes: list(fix),
    properties: { type: 'object' },
  },
  ['message'],
);

/** 3.58 */
const notification = object(
  { level, message, descriptor: object({ id: text }, ['id']), locations: list(location) },
  ['message'],
);

const driver = object(
  {
    name: text,
    version: text,
    semanticVersion: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+' },
    informationUri: { type: 'string', format: 'uri' },
    rules: list(rule, { uniqueItems: true }),
  },
  ['name'],
);

const invocation = object(
  { executionSuccessful: { type: 'boolean' }, toolExecutionNotifications: list(notification) },
  ['executionSuccessful'],
);

const run = object(
  {
    tool: object({ driver }, ['driver']),
    automationDetails: object({ id: text }),
    columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
    originalUriBaseIds: { type: 'object', additionalProperties: object({ description: message }) },
    invocations: list(invocation),
    results: list(result, { maxItems: 25_000 }),
  },
  ['tool'],
);

export const sarifCut = object(
  {
    $schema: { type: 'string', format: 'uri' },
    version: { const: '2.1.0' },
    runs: list(run, { minItems: 1, maxItems: 20 }),
  },
  ['version', 'runs'],
);
