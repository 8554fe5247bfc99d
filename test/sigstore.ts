import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { initializeCA, initializeCTLog, initializeTLog } from '@sigstore/mock';

export const workflow = 'https://github.com/acme/shop/.github/workflows/release.yml@refs/heads/main';
export const actions = 'https://token.actions.githubusercontent.com';

/** What a bundle holds, as far as tests change it. */
export interface Bundle {
  mediaType: string;
  verificationMaterial: { certificate: { rawBytes: string }; tlogEntries: { canonicalizedBody: string }[] };
  messageSignature: { messageDigest: { algorithm: string; digest: string }; signature: string };
}

const pair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
const base64 = (bytes: ArrayBufferView) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');

/** What a log answers: https://github.com/sigstore/rekor/blob/main/openapi.yaml, `LogEntry`. */
interface LogEntry {
  readonly body: string;
  readonly integratedTime: number;
  readonly logID: string;
  readonly logIndex: number;
  readonly verification: {
    readonly signedEntryTimestamp: string;
    readonly inclusionProof: {
      readonly logIndex: number;
      readonly rootHash: string;
      readonly treeSize: number;
      readonly checkpoint: string;
    };
  };
}

/** A certificate authority and the two logs of its own, which sign what they are asked to. */
export class Sigstore {
  readonly root: string;
  readonly #ca: Awaited<ReturnType<typeof initializeCA>>;
  readonly #log: Awaited<ReturnType<typeof initializeTLog>>;

  static async start(): Promise<Sigstore> {
    const certificates = await initializeCTLog(pair());
    const log = await initializeTLog('https://log.example.com', pair());
    return new Sigstore(await initializeCA(pair(), certificates), certificates, log);
  }

  private constructor(
    ca: Awaited<ReturnType<typeof initializeCA>>,
    certificates: Awaited<ReturnType<typeof initializeCTLog>>,
    log: Awaited<ReturnType<typeof initializeTLog>>,
  ) {
    this.#ca = ca;
    this.#log = log;
    const validFor = { start: '2020-01-01T00:00:00Z' };
    const logOf = (publicKey: NodeJS.ArrayBufferView) => ({
      baseUrl: 'https://log.example.com',
      hashAlgorithm: 'SHA2_256',
      publicKey: { rawBytes: base64(publicKey), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor },
      logId: { keyId: createHash('sha256').update(publicKey).digest('base64') },
    });
    this.root = JSON.stringify({
      mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
      tlogs: [logOf(log.publicKey)],
      certificateAuthorities: [
        {
          subject: { organization: 'sigstore.mock', commonName: 'sigstore' },
          uri: 'https://ca.example.com',
          certChain: { certificates: [{ rawBytes: base64(ca.rootCertificate) }] },
          validFor,
        },
      ],
      ctlogs: [logOf(certificates.publicKey)],
      timestampAuthorities: [],
    });
  }

  async sign(content: string, identity = workflow, issuer = actions): Promise<Bundle> {
    const { publicKey, privateKey } = pair();
    const certificate = await this.#ca.issueCertificate({
      publicKey: publicKey.export({ format: 'der', type: 'spki' }),
      subjectAltName: identity,
      extensions: [{ oid: '1.3.6.1.4.1.57264.1.8', value: issuer }],
    });
    const signature = sign('sha256', Buffer.from(content), privateKey).toString('base64');
    const digest = createHash('sha256').update(content).digest();
    const pem = `-----BEGIN CERTIFICATE-----\n${base64(certificate)}\n-----END CERTIFICATE-----\n`;
    const entries = await this.#log.log({
      apiVersion: '0.0.1',
      kind: 'hashedrekord',
      spec: {
        data: { hash: { algorithm: 'sha256', value: digest.toString('hex') } },
        signature: { content: signature, publicKey: { content: Buffer.from(pem).toString('base64') } },
      },
    });
    const [entry] = Object.values(entries as Readonly<Record<string, LogEntry>>);
    if (!entry) throw new Error('the log answers nothing');
    const { inclusionProof: proof, signedEntryTimestamp } = entry.verification;
    const logged = {
      logIndex: String(entry.logIndex),
      logId: { keyId: Buffer.from(entry.logID, 'hex').toString('base64') },
      kindVersion: { kind: 'hashedrekord', version: '0.0.1' },
      integratedTime: String(entry.integratedTime),
      inclusionPromise: { signedEntryTimestamp },
      inclusionProof: {
        logIndex: String(proof.logIndex),
        rootHash: Buffer.from(proof.rootHash, 'hex').toString('base64'),
        treeSize: String(proof.treeSize),
        hashes: [],
        checkpoint: { envelope: proof.checkpoint },
      },
      canonicalizedBody: entry.body,
    };
    return {
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: { certificate: { rawBytes: base64(certificate) }, tlogEntries: [logged] },
      messageSignature: {
        messageDigest: { algorithm: 'SHA2_256', digest: digest.toString('base64') },
        signature,
      },
    };
  }
}
