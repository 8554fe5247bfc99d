import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deploysIn } from '../../../src/analysis/deploys/deploys.ts';
import { deployScripts } from '../../../src/rules/deploy-scripts/index.ts';
import { factsOf, told } from './facts.ts';

const stateRules = deployScripts.flatMap((rule) => (rule.scope === 'tree' ? [rule] : []));

describe('hostile scripts', () => {
  it('may call each other in a circle', () => {
    const facts = factsOf({
      'a.sh': '#!/bin/sh\n./b.sh\ncf create-app-manifest web -p live.yml\n',
      'b.sh': '#!/bin/sh\n./a.sh\n./b.sh\ncf push -f live.yml\n',
    });
    expect(deploysIn(facts)).toHaveLength(1);
    for (const rule of stateRules) expect(() => told(rule, facts)).not.toThrow();
  });

  it('may be ten thousand lines long', () => {
    const lines = Array.from({ length: 10_000 }, (_, at) =>
      at % 3 === 0
        ? `V${at}=$(curl -s https://a.example/${at})`
        : at % 3 === 1
          ? 'kubectl replace --force -f k8s/'
          : './c.sh "$V" || true',
    );
    const facts = factsOf({
      'a.sh': `#!/bin/sh\n${lines.join('\n')}\n`,
      'c.sh': '#!/bin/sh\nsleep 1\n',
      'k8s/deployment.yaml': '',
    });
    for (const rule of stateRules) expect(told(rule, facts).length).toBeLessThan(20_000);
  });

  it('break no rule, whatever they say', () => {
    const words = [
      'cf',
      'push',
      'create-app-manifest',
      '-f',
      '$X',
      '"${X}_manifest.yml"',
      '|',
      '||',
      '&&',
      'true',
      '\n',
      'kubectl',
      'apply',
      '-',
      '--dry-run',
      'helm',
      'upgrade',
      'X=$(',
      ')',
      '>',
      'm.yml',
      'while',
      'do',
      'done',
      'sleep 1',
      'git clone',
      './a.sh',
      'docker',
      'run',
      '-d',
      'ssh host',
      "'",
      '`',
      'rsync',
      'a:b',
      'terraform',
      '-chdir=',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 8 })), { maxLength: 25 }),
        (parts) => {
          const facts = factsOf({
            'a.sh': `#!/bin/sh\n${parts.join(' ')}`,
            'manifest.yml': '',
            'k8s/deployment.yaml': '',
          });
          for (const rule of stateRules) told(rule, facts);
        },
      ),
      { numRuns: 300 },
    );
  });
});
