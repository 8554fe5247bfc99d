import { expect, it } from 'vitest';
import { scanFiles } from '../scan.ts';

const lock = JSON.stringify({
  name: 'm',
  lockfileVersion: 3,
  packages: {
    '': {},
    'node_modules/@acme/grammar': { version: '1.0.0', bin: { 'grammar-tool': 'bin/x.js' } },
  },
});
const base = {
  'web/package-lock.json': lock,
  'constraints.txt': 'requests==2.32.3\n',
  'ci/b.sh': 'true\n',
  'pom.xml':
    '<project><groupId>com.acme</groupId><artifactId>root</artifactId><version>1-SNAPSHOT</version></project>\n',
};

it('reads what the commands of a changed script consult, though it did not change', async () => {
  const head = {
    ...base,
    'ci/b.sh': 'npx grammar-tool\nnpx cowsay\npip install -c ../constraints.txt requests leftpad\n',
    'app/pom.xml':
      '<project><parent><groupId>com.acme</groupId><artifactId>root</artifactId><version>1-SNAPSHOT</version></parent><artifactId>app</artifactId></project>\n',
  };
  const only = ['unpinned-install', 'unlocked-requirement'];
  const report = await scanFiles({ base, head, only });
  expect(report.findings.map(({ subject }) => subject.name)).toEqual(['cowsay', 'leftpad']);
});
