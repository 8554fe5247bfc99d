import { expect, test } from 'vitest';
import { isSameLicense } from '../../../src/analysis/upgrades/licenses.ts';

test.each([
  ['MIT', 'mit'],
  ['MIT', 'The MIT License (MIT)'],
  ['MIT', 'MIT/X11'],
  ['MIT', '(MIT)'],
  ['MIT', 'https://opensource.org/licenses/MIT'],
  ['Apache-2.0', 'Apache License, Version 2.0'],
  ['Apache-2.0', 'Apache 2.0'],
  ['Apache-2.0', 'http://www.apache.org/licenses/LICENSE-2.0'],
  ['BSD-3-Clause', 'BSD 3-Clause License'],
  ['BSD-3-Clause', 'New BSD'],
  ['BSD-3-Clause', 'BSD'],
  ['GPL-3.0', 'GPL-3.0-only'],
  ['GPL-3.0', 'GPL-3.0-or-later'],
  ['GPL-2.0+', 'GPL-2.0-or-later'],
  ['GPL v2 or later', 'GPL-2.0-or-later'],
  ['GNU General Public License v3', 'GPL-3.0'],
  ['LGPLv2.1+', 'LGPL-2.1-or-later'],
  ['MIT OR Apache-2.0', 'Apache-2.0 OR MIT'],
  ['MIT/Apache-2.0', '(Apache-2.0 OR MIT)'],
  ['(A OR B) AND C', 'C AND (B OR A)'],
  ['A OR (B OR C)', 'C or B or A or A'],
  ['SEE LICENSE IN LICENSE.md', 'SEE LICENSE IN COPYING'],
  ['UNLICENSED', 'proprietary'],
  ['GPL-2.0-only WITH Classpath-exception-2.0', 'GPL-2.0-only with classpath-exception-2.0'],
])('%s is %s', (one, other) => {
  expect(isSameLicense(one, other)).toBe(true);
  expect(isSameLicense(other, one)).toBe(true);
});

test.each([
  ['MIT', 'AGPL-3.0'],
  ['MIT', 'ISC'],
  ['GPL-3.0', 'LGPL-3.0'],
  ['GPL-2.0', 'GPL-3.0'],
  ['GPL-2.0-only', 'GPL-2.0-or-later'],
  ['BSD-2-Clause', 'BSD-3-Clause'],
  ['MIT OR Apache-2.0', 'MIT AND Apache-2.0'],
  ['MIT OR Apache-2.0', 'MIT'],
  ['Apache-2.0', 'BUSL-1.1'],
  ['Apache-2.0', 'SSPL-1.0'],
  ['MIT', 'SEE LICENSE IN LICENSE.md'],
  ['MIT', 'UNLICENSED'],
  ['Unlicense', 'UNLICENSED'],
  ['GPL-2.0-only', 'GPL-2.0-only WITH Classpath-exception-2.0'],
  ['BSL-1.0', 'BUSL-1.1'],
])('%s is not %s', (one, other) => {
  expect(isSameLicense(one, other)).toBe(false);
  expect(isSameLicense(other, one)).toBe(false);
});

test.each(['', '  ', 'Unknown', 'NOASSERTION', 'N/A'])('`%s` names no license', (text) => {
  expect(isSameLicense(text, 'MIT')).toBe(null);
});

test('any text is read, and long ones in linear time', () => {
  for (const text of ['((((', ')', 'AND', 'OR OR', 'WITH', '/', 'a WITH', 'MIT OR', 'http://', '__proto__'])
    expect(isSameLicense(text, 'MIT')).not.toBe(true);
  expect(isSameLicense('('.repeat(1e6), 'MIT')).toBe(false);
  expect(isSameLicense('('.repeat(999), 'MIT')).toBe(null);
  expect(isSameLicense('ISC OR '.repeat(140), 'MIT')).toBe(false);
});
