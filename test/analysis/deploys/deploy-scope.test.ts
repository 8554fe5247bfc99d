import { expect, it } from 'vitest';
import { isInDeployUnit } from '../../../src/analysis/deploys/deploy-scope.ts';
import { factsOf } from './facts.ts';

it('knows the scripts that deploy and those they run', () => {
  const facts = factsOf({
    'manifest.yml': '',
    'deploy.sh': '#!/bin/sh\n./prepare.sh\ncf push web\n',
    'prepare.sh': '#!/bin/sh\npip install tool\n./deploy.sh\n',
    'lint.sh': '#!/bin/sh\npip install linter\n',
    'release.sh': '#!/bin/sh\n./deploy.sh\n',
  });
  const start = { start: 10, end: 12 };
  const inside = ['deploy.sh', 'prepare.sh', 'lint.sh', 'release.sh'].filter((path) =>
    isInDeployUnit(facts, path, start),
  );
  expect(inside).toEqual(['deploy.sh', 'prepare.sh']);
});
