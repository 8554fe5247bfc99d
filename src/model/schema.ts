/** The part of JSON Schema (2020-12) that the configuration needs: held against `premortem.yml`, given to editors. */
export interface Schema {
  readonly description?: string;
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  readonly enum?: readonly (string | boolean)[];
  readonly pattern?: string;
  /** What `pattern` means, for messages: `a day such as 2027-03-31`. Editors are not told. */
  readonly patternMeans?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | false;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

/** Something that a rule lets people set: what it does (Markdown), and which values it takes. */
export interface RuleOption {
  readonly text: string;
  readonly value: Schema;
}

/** Names, exact or glob: `[actions/*, my-org]`. */
export const nameList: Schema = { type: 'array', items: { type: 'string', minLength: 1 } };

/** A path of the repository, from its root. */
export const filePath: Schema = { type: 'string', minLength: 1 };

export const someText: Schema = { type: 'string', minLength: 1 };

export function wholeNumber(minimum: number, maximum?: number): Schema {
  return { type: 'integer', minimum, ...(maximum === undefined ? {} : { maximum }) };
}

export function oneOf(...choices: readonly (string | boolean)[]): Schema {
  return { enum: choices };
}

/** `2027-03-31` */
export const day: Schema = {
  type: 'string',
  pattern: '^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$',
  patternMeans: 'a day such as 2027-03-31',
};

/** Keys that nobody can list beforehand, each with a value of one form. */
export function mapOf(value: Schema): Schema {
  return { type: 'object', additionalProperties: value };
}

export function record(properties: Readonly<Record<string, Schema>>, required: readonly string[]): Schema {
  return { type: 'object', additionalProperties: false, properties, required };
}
