import type { Credential } from '../../model/credential.ts';
import type { NounReader } from '../../model/source.ts';
import { lookUp } from '../../model/table.ts';
import { credential, textAt } from '../ci/job-facts.ts';
import { asScalar, readYaml, textOf, type YamlNode } from '../syntax/yaml.ts';
import { entriesOf, listOf, valueAt, type YamlPlace } from '../syntax/yaml-values.ts';

type Kind = Pick<Credential, 'provider' | 'instead'>;

const aws: Kind = {
  provider: 'AWS',
  instead:
    '`permissions: { id-token: write }` and `role-to-assume` of `aws-actions/configure-aws-credentials`',
};
const google: Kind = {
  provider: 'Google Cloud',
  instead:
    '`permissions: { id-token: write }` and `workload_identity_provider` of `google-github-actions/auth`',
};
const azure: Kind = {
  provider: 'Azure',
  instead:
    '`permissions: { id-token: write }` and `client-id`, `tenant-id`, `subscription-id` of `azure/login`, with a federated credential',
};
const alibaba: Kind = {
  provider: 'Alibaba Cloud',
  instead:
    '`permissions: { id-token: write }` and `role-to-assume` of `aliyun/configure-aliyun-credentials-action`',
};

/** Inputs and variables that hold a provider's key, in lower case with `_` for `-`. */
const keys: Readonly<Record<string, Kind>> = {
  aws_access_key_id: aws,
  aws_secret_access_key: aws,
  aws_access_key: aws,
  aws_secret_key: aws,
  google_credentials: google,
  google_application_credentials_json: google,
  google_service_account_key: google,
  gcp_credentials: google,
  gcp_sa_key: google,
  gcp_service_account_key: google,
  gcloud_service_key: google,
  gcloud_service_account_key: google,
  gke_sa_key: google,
  arm_client_secret: azure,
  azure_client_secret: azure,
  azure_credentials: azure,
  alicloud_secret_key: alibaba,
  alibaba_cloud_access_key_secret: alibaba,
};

/** Inputs whose names say nothing without the action's. */
const inputs: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  'google-github-actions/auth': { credentials_json: google },
  'google-github-actions/setup-gcloud': { service_account_key: google, credentials_json: google },
  'google-github-actions/deploy-cloudrun': { credentials: google, credentials_json: google },
  'google-github-actions/deploy-appengine': { credentials: google, credentials_json: google },
  'google-github-actions/deploy-cloud-functions': { credentials: google, credentials_json: google },
  'google-github-actions/get-gke-credentials': { credentials: google },
  'azure/login': { creds: azure },
  'azure/webapps-deploy': { publish_profile: azure },
  'azure/functions-action': { publish_profile: azure },
  'aliyun/configure-aliyun-credentials-action': { access_key_id: alibaba, access_key_secret: alibaba },
};

/** It is not AWS that takes the key, but what speaks its language: R2, Spaces, MinIO, LocalStack. */
const otherStore =
  /endpoint[-_]?url|\bs3[-_]?endpoint|aws_endpoint|r2\.cloudflarestorage|digitaloceanspaces|backblaze|wasabisys|scw\.cloud|linodeobjects|ovh\.(net|io)|minio|localstack|vultrobjects|storage\.yandexcloud|filebase|tigris|exoscale|hetzner/i;
/** A key with a session's token is gone after an hour. */
const session = /aws[-_]session[-_]token/i;

/** Secrets that workflows hand to a cloud's own log-in, where GitHub's OIDC token would do. */
export const githubCredentials: NounReader = (file) => {
  if (!/secrets\s*[.[]/.test(file.text) || !file.path.startsWith('.github/')) return [];
  const document = readYaml(file).documents[0];
  if (!document) return [];
  const place = { file, document };
  const root = document.contents;
  const found: Credential[] = [];
  const skipsAws = otherStore.test(file.text) || session.test(file.text);
  const read = (map: YamlNode, job: string | null, own: Readonly<Record<string, Kind>> = {}) => {
    for (const { key, value } of entriesOf(map, place)) {
      const name = key.toLowerCase().replace(/-/g, '_');
      const kind = lookUp(own, name) ?? lookUp(keys, name);
      const text = textOf(asScalar(value));
      if (kind === undefined || text === null || !/^\s*\$\{\{\s*secrets\b[^|&]*\}\}\s*$/.test(text)) continue;
      if (kind === aws && skipsAws) continue;
      found.push(credential(asScalar(value), place, { ...kind, job, input: key }));
    }
  };
  read(valueAt(root, ['env'], place), null);
  for (const { key, value } of entriesOf(valueAt(root, ['jobs'], place), place)) {
    const job = `jobs.${key}`;
    read(valueAt(value, ['env'], place), job);
    for (const step of listOf(valueAt(value, ['steps'], place), place)) {
      read(valueAt(step, ['env'], place), job);
      read(valueAt(step, ['with'], place), job, inputsOf(step, place));
    }
  }
  return found;
};

function inputsOf(step: YamlNode, place: YamlPlace): Readonly<Record<string, Kind>> {
  const [owner, repository] = (textAt(step, 'uses', place) ?? '').split('@', 1)[0]!.split('/');
  return lookUp(inputs, `${owner}/${repository}`.toLowerCase()) ?? {};
}
