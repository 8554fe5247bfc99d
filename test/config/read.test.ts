import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBaselineText } from '../../src/config/baseline.ts';
import { readConfig } from '../../src/config/read.ts';
import { ConfigError } from '../../src/model/error.ts';
import { wholeNumber } from '../../src/model/schema.ts';
import { rules as allRules } from '../../src/rules/index.ts';

const rules = [
  { id: 'floating-image', docs: { summary: 's' } },
  {
    id: 'end-of-life-soon',
    docs: { summary: 's', options: { 'warn-days': { text: 'days ahead', value: wholeNumber(0) } } },
  },
];
const read = (text: string) => readConfig('premortem.yml', text, rules);

function messageOf(work: () => unknown): string {
  try {
    work();
    return 'no error';
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
}

describe('a configuration', () => {
  it('may be empty, or only comments', () => {
    expect(read('').failOn).toBeNull();
    expect(read('# nothing yet\n').rules.size).toBe(0);
  });

  it('is read whole', () => {
    const settings = read(
      [
        'fail-on: warning',
        'paths-ignore: [docs/]',
        'allow: [actions/*]',
        'vendored: [deps]',
        'endpoints: { pypi: "https://pypi.example.com/" }',
        'rules:',
        '  floating-image: off',
        '  end-of-life-soon:',
        '    severity: error',
        '    paths: [services/**]',
        '    warn-days: 30',
      ].join('\n'),
    );
    expect(settings.failOn).toBe('warning');
    expect(settings.pathsIgnore).toEqual(['docs/']);
    expect(settings.allow).toEqual(['actions/*']);
    expect(settings.vendored).toEqual(['deps']);
    expect(settings.endpoints).toEqual({ pypi: 'https://pypi.example.com' });
    expect(settings.rules.get('floating-image')?.severity).toBe('off');
    expect(settings.rules.get('end-of-life-soon')).toEqual({
      severity: 'error',
      options: { 'warn-days': 30 },
      paths: ['services/**'],
      pathsIgnore: [],
    });
  });

  it('takes `off` that an editor wrote as a boolean', () => {
    expect(read('rules:\n  floating-image: false\n').rules.get('floating-image')?.severity).toBe('off');
  });

  it.each([
    ['fail-no: error', 'premortem.yml:1:1: the configuration has no key fail-no (did you mean fail-on?).'],
    [
      'rules:\n  floating-imgae: off',
      'premortem.yml:2:3: rules has no key floating-imgae (did you mean floating-image?).',
    ],
    [
      'rules:\n  floating-image:\n    severty: error',
      'premortem.yml:3:5: rules.floating-image has no key severty (did you mean severity?).',
    ],
    [
      'rules:\n  floating-image: loud',
      'premortem.yml:2:19: rules.floating-image must be one of error, warning, notice, off.',
    ],
    ['fail-on: sometimes', 'premortem.yml:1:10: fail-on must be one of error, warning, notice, none.'],
    ['paths: src', 'premortem.yml:1:8: paths must be a list.'],
    ['paths: [1]', 'premortem.yml:1:9: paths[0] must be text.'],
    ['endpoints: { pypi: ftp://x }', 'premortem.yml:1:20: endpoints.pypi does not match ^https?://.'],
    ['- a', 'premortem.yml:1:1: the configuration must be a map.'],
    ['fail-on: error\nfail-on: none', 'premortem.yml:2:1: the configuration has fail-on twice.'],
    ['paths: &p [a]\npaths-ignore: *p', 'premortem.yml:2:15: paths-ignore is an alias; write it out.'],
    ['constructor: 1', 'premortem.yml:1:1: the configuration has no key constructor.'],
  ])('%j is refused where it is wrong', (text, message) => {
    expect(messageOf(() => read(text))).toBe(message);
  });

  it('says everything that is wrong at once', () => {
    expect(messageOf(() => read('fail-on: sometimes\npaths: src\n')).split('\n')).toEqual([
      'premortem.yml:1:10: fail-on must be one of error, warning, notice, none.',
      'premortem.yml:2:8: paths must be a list.',
    ]);
  });

  it.each([
    ['end-of-life-soon: { warn-days: ninety }', 'warn-days must be a whole number, 0 or more'],
    ['end-of-life-soon: { warn-days: -1 }', 'warn-days must be a whole number, 0 or more'],
    ['end-of-life-soon: { warn-days: 1.5 }', 'warn-days must be a whole number, 0 or more'],
    ['end-of-life-soon: { warn-days: .nan }', 'warn-days must be a whole number, 0 or more'],
    ['end-of-life-runtime: { grace-days: "30" }', 'grace-days must be a whole number, 0 or more'],
    ['unsigned-deploy-script: { mode: requird }', 'mode must be one of off, baseline, require'],
    [
      'unsigned-deploy-script: { baseline-percent: 120 }',
      'baseline-percent must be a whole number from 0 to 100',
    ],
    ['unsigned-deploy-script: { history: { sinse: v1 } }', 'history has no key sinse (did you mean since?)'],
    ['unpinned-action: { allow: acme/one }', 'allow must be a list'],
    ['unpinned-action: { allow: [1] }', 'allow[0] must be text'],
    ['unpinned-action: { allow: [""] }', 'allow[0] is empty'],
    [
      'end-of-life-runtime: { extended: { python@3.8: { until: soon, reason: x } } }',
      'extended.python@3.8.until must be a day such as 2027-03-31',
    ],
    [
      'end-of-life-runtime: { extended: { python@3.8: { until: 2027-04-30 } } }',
      'extended.python@3.8 lacks reason',
    ],
  ])('the value of an option is checked: %s', (rule, message) => {
    const [said = ''] = messageOf(() => readConfig('premortem.yml', `rules:\n  ${rule}\n`, allRules)).split(
      '\n',
    );
    expect(said).toMatch(/^premortem\.yml:2:\d+: rules\.[a-z-]+\./);
    expect(said.replace(/^premortem\.yml:2:\d+: rules\.[a-z-]+\.([\s\S]*)\.$/, '$1')).toBe(message);
  });

  it.each([
    'end-of-life-runtime: { grace-days: 30 }',
    'unpinned-action: { allow: [acme/one] }',
    'unsigned-deploy-script: { mode: off, history: all }',
    'unsigned-deploy-script: { history: { since: v1 } }',
    'end-of-life-runtime: { extended: { python@3.8: { until: 2027-04-30, reason: paid support } } }',
  ])('%s is right', (rule) => {
    expect(messageOf(() => readConfig('premortem.yml', `rules:\n  ${rule}\n`, allRules))).toBe('no error');
  });

  it('never fails otherwise, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const message = messageOf(() => read(text));
        expect(message === 'no error' || message.startsWith('premortem.yml:')).toBe(true);
      }),
    );
  });
});

describe('a baseline', () => {
  it('reads what look-ups may cost', () => {
    const read = (text: string) => readConfig('premortem.yml', text, []).lookups;
    expect(read('max-requests: 20')).toEqual({ requests: 20, seconds: 60 });
    expect(read('max-seconds: 5')).toEqual({ requests: 300, seconds: 5 });
    expect(() => read('max-seconds: soon')).toThrow('max-seconds');
  });

  it('is a list of fingerprints', () => {
    const text = '{"version":1,"findings":[{"fingerprint":"ab","rule":"r","path":"p","subject":"s"}]}';
    expect([...readBaselineText('b.json', text)]).toEqual([['ab', 'r']]);
  });

  it.each([
    ['{', 'b.json: the baseline is not valid JSON. Write it again with `premortem baseline`.'],
    ['null', 'b.json: this is not a baseline of version 1. Write it again with `premortem baseline`.'],
    ['{"version":1,"findings":[{}]}', 'b.json: an entry has no fingerprint.'],
  ])('%j is refused', (text, message) => {
    expect(messageOf(() => readBaselineText('b.json', text))).toBe(message);
  });
});
