import { describe, expect, it } from 'vitest';
import { pinOfAddress, refInAddress } from '../../src/model/address.ts';

const sha = '0123456789abcdef0123456789abcdef01234567';

describe('pinOfAddress', () => {
  it.each([
    [`https://raw.githubusercontent.com/o/r/${sha}/x.sh`, 'content'],
    ['https://raw.githubusercontent.com/o/r/main/x.sh', 'moving'],
    ['https://raw.githubusercontent.com/\0/main/x.sh', 'moving'],
    ['https://raw.githubusercontent.com/\0/\0/main/x.sh', 'moving'],
    ['https://raw.githubusercontent.com/o/\0/HEAD/x.sh', 'moving'],
    ['https://raw.githubusercontent.com/o/r/v\0/x.sh', 'version'],
    ['https://raw.githubusercontent.com/o/r/v1.2.3/x.sh', 'version'],
    ['https://raw.githubusercontent.com/o/r/refs/tags/x/y.sh', 'version'],
    ['https://raw.githubusercontent.com/o/r/refs/heads/\0/y.sh', 'moving'],
    ['https://raw.githubusercontent.com/o/r/\0/x.sh', 'elsewhere'],
    ['https://raw.githubusercontent.com/\0/\0/\0/x.sh', 'elsewhere'],
    ['https://raw.githubusercontent.com/\0/\0/x.sh', 'elsewhere'],
    ['https://raw.githubusercontent.com/\0/\0/scripts/x.sh', 'elsewhere'],
    ['https://raw.githubusercontent.com/\0/x.sh', 'elsewhere'],
    ['https://raw.githubusercontent.com/o/r/\0-fix/x.sh', 'moving'],
    ['https://github.com/\0/tool/raw/main/x.sh', 'moving'],
    ['https://github.com/o/r/raw/\0/x.sh', 'elsewhere'],
    [`https://github.com/o/r/archive/${sha}.tar.gz`, 'content'],
    ['https://github.com/o/r/archive/\0.tar.gz', 'elsewhere'],
    ['https://github.com/o/r/archive/v1.2.3.zip', 'version'],
    ['https://github.com/o/r/archive/refs/tags/v1.0.0.tar.gz', 'version'],
    ['https://github.com/o/r/archive/refs/heads/release-1.2.zip', 'moving'],
    ['https://github.com/o/r/archive/release-1.2.zip', 'moving'],
    ['https://github.com/o/r/archive/release-1.2.3.zip', 'version'],
    ['https://github.com/o/r/archive/1.2-fix.zip', 'moving'],
    ['https://github.com/o/r/archive/main.tar.gz', 'moving'],
    ['https://github.com/o/r/tarball/master', 'moving'],
    ['https://codeload.github.com/o/r/tar.gz/main', 'moving'],
    ['https://codeload.github.com/o/r/tar.gz/refs/tags/v2', 'version'],
    ['https://api.github.com/repos/o/r/tarball/main', 'moving'],
    ['https://api.github.com/repos/o/r/contents/x.sh?ref=main', 'moving'],
    ['https://gitlab.example.com/g/c/-/archive/main/c-main.tar.gz', 'moving'],
    ['https://gitlab.example.com/g/c/-/archive/v1.2.3/c-v1.2.3.tar.gz', 'version'],
    ['https://gitlab.com/g/s/c/-/raw/\0/x.sh', 'elsewhere'],
    ['https://bitbucket.org/g/c/get/master.zip', 'moving'],
    [`https://bitbucket.org/g/c/get/${sha}.zip`, 'content'],
    ['https://codeberg.org/o/r/raw/branch/\0/x.sh', 'moving'],
    ['https://git.example.org/o/r/raw/tag/v1/x.sh', 'version'],
    ['https://cdn.jsdelivr.net/gh/o/r@main/x.sh', 'moving'],
    ['https://cdn.jsdelivr.net/gh/o/r@1.2.3/x.sh', 'version'],
    ['https://cdn.jsdelivr.net/gh/o/r/x.sh', 'moving'],
    ['https://github.com/o/r/releases/download/v1.2.3/x', 'version'],
    ['https://github.com/o/r/releases/download/nightly/x', 'moving'],
    ['https://github.com/o/r/releases/download/\0/x', 'elsewhere'],
    ['https://github.com/o/r/releases/latest/download/x', 'moving'],
    ['http://10.0.0.5/latest/c.tar.gz', 'moving'],
    ['https://host1.2/python3.11/c.tar.gz', 'moving'],
    ['https://example.com/app-python3.11.tar.gz', 'moving'],
    ['https://example.com/c-1.2.3.tar.gz', 'version'],
    ['https://example.com/c-1.0-py3-none-any.whl', 'version'],
    ['https://example.com/v1.2.3/c.tar.gz', 'version'],
    ['https://example.com/c-latest.tar.gz', 'moving'],
    ['https://example.com/c-\0.tar.gz', 'elsewhere'],
    ['https://example.com/c.tar.gz#sha256=abc', 'content'],
    ['https://bucket.s3.amazonaws.com/nightly/c.tar.gz', 'moving'],
    ['installer', 'moving'],
    ['10.0.0.5/install.sh', 'moving'],
    ['', 'moving'],
  ])('%j: %s', (url, pin) => {
    expect(pinOfAddress(url)).toBe(pin);
  });
});

describe('refInAddress', () => {
  it('names the repository', () => {
    expect(refInAddress('https://raw.githubusercontent.com/o/r/main/x.sh')).toMatchObject({
      ref: 'main',
      repository: 'o/r',
    });
    expect(refInAddress('https://gitlab.com/g/s/c/-/raw/dev/x')).toMatchObject({
      ref: 'dev',
      repository: 'g/s/c',
    });
    expect(refInAddress('https://example.com/install.sh')).toBeNull();
  });
});
