import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  checkSigstore,
  fitsPattern,
  isPinnedIdentity,
  isPinnedIssuer,
} from '../../../src/clients/signatures/sigstore.ts';
import type { SigstoreAnchor } from '../../../src/clients/signatures/verify.ts';
import { actions, type Bundle, Sigstore, workflow } from '../../sigstore.ts';

const script = '#!/bin/sh\nkubectl apply -f k8s.yml\n';
let ours: Sigstore;
let good: Bundle;
/** Made before `good`, so that its certificate holds at the time that `good` was logged. */
let earlier: Bundle;

beforeAll(async () => {
  ours = await Sigstore.start();
  earlier = await ours.sign('earlier');
  good = await ours.sign(script);
});

/** `valid`, `unknown: <reason>` or `bad: <fault>`. */
async function said(
  bundle: unknown,
  anchor: Partial<Record<keyof SigstoreAnchor, string | null>> = {},
  content = script,
): Promise<string> {
  const { root = ours.root, identity = workflow, issuer = actions } = anchor;
  const bytes = Buffer.isBuffer(bundle)
    ? bundle
    : Buffer.from(typeof bundle === 'string' ? bundle : JSON.stringify(bundle));
  const { verdict, reason } = await checkSigstore(Buffer.from(content), bytes, {
    root: root === null ? null : Buffer.from(root),
    identity,
    issuer,
  });
  return verdict === 'valid' ? verdict : `${verdict}: ${reason}`;
}

/** A copy to spoil. */
function spoiled(change: (bundle: Bundle) => void): Bundle {
  const copy = structuredClone(good);
  change(copy);
  return copy;
}

const notConfigured =
  'unknown: it is there, and no root, identity and issuer to check it with are configured';
const anybody = 'unknown: it is there, and the configured identity or issuer admits anybody';
const another = 'unknown: its identity or issuer is not the configured one';
const noVouching =
  'unknown: the trusted root of the base branch does not vouch for its certificate, log or time';
const form = 'unknown: it is of an unknown form';

describe('a bundle of sigstore', () => {
  it('holds for the configured identity and issuer', async () => {
    expect(await said(good)).toBe('valid');
    expect(await said(good, { identity: 'https://github.com/acme/**@refs/heads/main' })).toBe('valid');
    expect(await said(good, { issuer: `${actions.slice(0, 8)}*` })).toBe(anybody);
  });

  it.each<[string, Partial<Record<keyof SigstoreAnchor, string | null>>, string]>([
    ['another identity', { identity: workflow.replace('main', 'other') }, another],
    ['a piece of the identity', { identity: 'https://github.com/acme' }, another],
    ['a pattern of another language', { identity: 'https://github.com/acme/.+' }, another],
    ['another issuer', { issuer: 'https://accounts.google.com' }, another],
    ['any identity', { identity: '*' }, anybody],
    ['any identity on the site', { identity: 'https://github.com/**' }, anybody],
    ['any issuer', { issuer: '**' }, anybody],
    ['no identity', { identity: null }, notConfigured],
    ['no issuer', { issuer: null }, notConfigured],
    ['no root', { root: null }, notConfigured],
    ['a root that is none', { root: '{}' }, 'unknown: the trusted root of the base branch could not be read'],
    ['a root cut off', { root: '{"med' }, 'unknown: the trusted root of the base branch could not be read'],
  ])('is not called valid with %s', async (_, anchor, expected) => {
    expect(await said(good, anchor)).toBe(expected);
    if (expected === notConfigured) expect(await said(good, anchor, 'other')).toBe(expected);
  });

  it('is not called valid, nor bad, where another root made it', async () => {
    const theirs = await Sigstore.start();
    expect(await said(await theirs.sign(script))).toBe(noVouching);
    expect(await said(good, { root: theirs.root })).toBe(noVouching);
    const empty = { ...JSON.parse(ours.root), tlogs: [] };
    expect(await said(good, { root: JSON.stringify(empty) })).toBe(noVouching);
    const [log] = JSON.parse(ours.root).tlogs;
    const timeless = { ...empty, tlogs: [{ ...log, publicKey: { ...log.publicKey, validFor: {} } }] };
    expect(await said(good, { root: JSON.stringify(timeless) })).toBe(noVouching);
    const unseen = { ...JSON.parse(ours.root), ctlogs: [] };
    expect(await said(good, { root: JSON.stringify(unseen) })).toBe(noVouching);
  });

  it('is bad over other bytes, whatever it says of them', async () => {
    expect(await said(good, {}, `${script}#`)).toBe('bad: bad_signature');
    const other = await ours.sign('other');
    expect(await said(other)).toBe('bad: bad_signature');
    const grafted = spoiled((copy) => {
      copy.messageSignature = other.messageSignature;
    });
    expect(await said(grafted)).toBe('bad: bad_signature');
    const relabelled = structuredClone(other);
    relabelled.messageSignature.messageDigest = good.messageSignature.messageDigest;
    expect(await said(relabelled)).toBe('bad: bad_signature');
  });

  it('needs its certificate and its place in the log', async () => {
    const other = await ours.sign('other');
    const swapped = spoiled((copy) => {
      copy.verificationMaterial.tlogEntries = other.verificationMaterial.tlogEntries;
    });
    expect(await said(swapped)).toBe('bad: bad_signature');
    const rewritten = spoiled((copy) => {
      copy.verificationMaterial.tlogEntries[0]!.canonicalizedBody =
        other.verificationMaterial.tlogEntries[0]!.canonicalizedBody;
    });
    expect(await said(rewritten)).toBe(noVouching);
    const unlogged = spoiled((copy) => {
      copy.verificationMaterial.tlogEntries = [];
    });
    expect(await said(unlogged)).toBe(noVouching);
    const borrowed = spoiled((copy) => {
      copy.verificationMaterial.certificate = earlier.verificationMaterial.certificate;
    });
    expect(await said(borrowed)).toBe('bad: bad_signature');
  });

  it.each([
    [
      'nothing in it',
      '{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json"}',
      'bad: malformed_signature',
    ],
    [
      'its end cut off',
      '{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json"',
      'bad: malformed_signature',
    ],
    ['a form of later days', '{"mediaType":"application/vnd.dev.sigstore.bundle.v9+json"}', form],
    ['the form of before', '{"base64Signature":"AAAA","cert":"","rekorBundle":{}}', form],
    ['another document', '{"mediaType":"application/vnd.oci.image.manifest.v1+json"}', form],
    ['a list', '["mediaType"]', form],
    ['deep nesting', `{"mediaType":${'['.repeat(200_000)}`, form],
    [
      'many bytes',
      Buffer.alloc(2 * 1024 * 1024, '{"mediaType":'),
      'unknown: it is too large for a signature',
    ],
  ])('may have %s', async (_, bundle, expected) => {
    expect(await said(bundle)).toBe(expected);
  });

  it('is malformed with a certificate that is none', async () => {
    const broken = spoiled((copy) => {
      copy.verificationMaterial.certificate.rawBytes = 'AAAA';
    });
    expect(await said(broken)).toBe('bad: malformed_signature');
  });

  it('signs no file where it signs a statement', async () => {
    const { messageSignature: _, ...rest } = good;
    const dsseEnvelope = {
      payload: 'e30=',
      payloadType: 'application/vnd.in-toto+json',
      signatures: [{ sig: 'AAAA', keyid: '' }],
    };
    expect(await said({ ...rest, dsseEnvelope })).toBe(
      'unknown: it is an attestation, not a signature over the file',
    );
  });

  it('vouches for no other bytes with any of its text changed, and never throws', async () => {
    const text = JSON.stringify(good);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length - 1),
        fc.constantFrom('A', '"', '0', '{', ''),
        async (at, other) => {
          const changed = text.slice(0, at) + other + text.slice(at + 1);
          await said(changed);
          expect(await said(changed, {}, 'other')).not.toBe('valid');
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('who may sign', () => {
  it.each([
    ['https://github.com/a/b', 'https://github.com/a/b', true],
    ['https://github.com/a/b', 'https://github.com/a/bc', false],
    ['https://github.com/a/b', 'x https://github.com/a/b', false],
    ['*@example.com', 'person@example.com', true],
    ['*@example.com', 'person@example.com.evil.org', false],
    ['*@example.com', 'https://evil.org/@example.com', false],
    ['https://github.com/a/*@refs/heads/main', 'https://github.com/a/b@refs/heads/main', true],
    ['https://github.com/a/*@refs/heads/main', 'https://github.com/a/b/c@refs/heads/main', false],
    ['https://github.com/a/**@refs/tags/*', 'https://github.com/a/b/c.yml@refs/tags/v1', true],
    ['https://github.com/a/**@refs/tags/*', 'https://github.com/a/b/c.yml@refs/tags/v1/2', false],
    ['https://github.com/a.b/*', 'https://github.com/a-b/c', false],
    ['*', '', false],
  ])('%s fits %s: %s', (pattern, value, expected) => {
    expect(fitsPattern(pattern, value)).toBe(expected);
  });

  it('is found out in one pass over hostile text', () => {
    expect(fitsPattern(`${'*a'.repeat(1000)}b`, 'a'.repeat(2000))).toBe(false);
  });

  it.each([
    [workflow, true],
    ['person@example.com', true],
    ['*@example.com', true],
    ['release-*@example.com', true],
    ['https://github.com/acme/**', true],
    ['https://github.com/acme*/**', false],
    ['https://github.com/*/shop/**', false],
    ['https://github.com/**', false],
    ['https://*/acme/**', false],
    ['http*://**', false],
    ['*@*.com', false],
    ['*@**', false],
    ['**', false],
    ['*', false],
    ['', false],
  ])('%s is somebody: %s', (pattern, expected) => {
    expect(isPinnedIdentity(pattern)).toBe(expected);
  });

  it.each([
    [actions, true],
    [`${actions}/*`, true],
    [`${actions}*`, false],
    ['https://*.example.com/', false],
    ['*', false],
    ['', false],
  ])('%s is an issuer: %s', (pattern, expected) => {
    expect(isPinnedIssuer(pattern)).toBe(expected);
  });
});
