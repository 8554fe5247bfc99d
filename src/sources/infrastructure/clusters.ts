import { append } from '../../model/append.ts';
import type { RuntimeUse } from '../../model/runtime.ts';
import type { Source, SourceFile } from '../../model/source.ts';
import { runtimeUse } from '../runtimes/versions.ts';
import { asMap, asScalar, readYaml, spanOf, textOf } from '../syntax/yaml.ts';
import { listOf, valueAt, type YamlPlace } from '../syntax/yaml-values.ts';
import { readServiceVersion } from './service-versions.ts';

/** Objects that say which version of a cluster or a database runs: API group, kind, path, and how it is read. */
const objects: readonly (readonly [group: RegExp, kind: RegExp, path: string, form: string])[] = [
  // https://eksctl.io/usage/schema/
  [/^eksctl\.io\//, /^ClusterConfig$/, 'metadata.version', 'eks'],
  // https://cluster-api.sigs.k8s.io
  [/^cluster\.x-k8s\.io\//, /^Cluster$/, 'spec.topology.version', 'kubernetes'],
  [/^cluster\.x-k8s\.io\//, /^Machine(?:Deployment|Set|Pool)$/, 'spec.template.spec.version', 'kubernetes'],
  [/^cluster\.x-k8s\.io\//, /^Machine$/, 'spec.version', 'kubernetes'],
  [/^controlplane\.cluster\.x-k8s\.io\//, /^AWSManagedControlPlane$/, 'spec.version', 'eks'],
  [/^controlplane\.cluster\.x-k8s\.io\//, /ControlPlane$/, 'spec.version', 'kubernetes'],
  [/^infrastructure\.cluster\.x-k8s\.io\//, /^AzureManagedControlPlane$/, 'spec.version', 'aks'],
  // https://kops.sigs.k8s.io/cluster_spec/
  [/^kops(?:\.k8s\.io)?\//, /^Cluster$/, 'spec.kubernetesVersion', 'kubernetes'],
  [/^kubeadm\.k8s\.io\//, /^ClusterConfiguration$/, 'kubernetesVersion', 'kubernetes'],
  [/^k0sctl\.k0sproject\.io\//, /^Cluster$/, 'spec.k0s.version', 'kubernetes'],
  [
    /^(?:container|gkehub)\.(?:cnrm\.cloud\.google|gcp\.upbound|google)\.[\w.]+\//,
    /^ContainerCluster$/,
    'spec.minMasterVersion',
    'gke',
  ],
  [
    /^eks\.(?:services\.k8s\.aws|aws\.(?:m\.)?upbound\.io|aws\.crossplane\.io)\//,
    /^Cluster$/,
    'spec.version',
    'eks',
  ],
  [
    /^eks\.(?:aws\.(?:m\.)?upbound\.io|aws\.crossplane\.io)\//,
    /^Cluster$/,
    'spec.forProvider.version',
    'eks',
  ],
  // Operators of databases
  [/^acid\.zalan\.do\//, /^postgresql$/, 'spec.postgresql.version', 'postgresql'],
  [/^postgres-operator\.crunchydata\.com\//, /^PostgresCluster$/, 'spec.postgresVersion', 'postgresql'],
  [/^elasticsearch\.k8s\.elastic\.co\//, /^Elasticsearch$/, 'spec.version', 'elasticsearch'],
  [/^kibana\.k8s\.elastic\.co\//, /^Kibana$/, 'spec.version', 'kibana'],
  [/^logstash\.k8s\.elastic\.co\//, /^Logstash$/, 'spec.version', 'logstash'],
  [/^mongodbcommunity\.mongodb\.com\//, /^MongoDBCommunity$/, 'spec.version', 'mongodb'],
  [/^kafka\.strimzi\.io\//, /^Kafka$/, 'spec.kafka.version', 'apache-kafka'],
  [/^sql\.cnrm\.cloud\.google\.com\//, /^SQLInstance$/, 'spec.databaseVersion', 'cloud-sql'],
  [/^rds\.services\.k8s\.aws\//, /^DBInstance$/, 'spec.engineVersion', 'rds-by-engine'],
];

const groups =
  /apiVersion:\s*["']?(?:eksctl\.io|cluster\.x-k8s\.io|controlplane\.cluster|infrastructure\.cluster|kops|kubeadm\.k8s|k0sctl|container\.cnrm|eks\.|acid\.zalan|postgres-operator|elasticsearch\.k8s|kibana\.k8s|logstash\.k8s|mongodbcommunity|kafka\.strimzi|sql\.cnrm|rds\.services)/;

/** Versions of clusters and databases in objects of the Kubernetes API and in files that look like them. */
export const clusterObjects: Source = {
  format: 'cluster-objects',
  matches: () => false,
  isCandidate: (path) => /\.ya?ml$/.test(path),
  recognizes: ({ text }) => groups.test(text) && !text.includes('{{'),
  read: (file) => ({ facts: readObjects(file), diagnostics: [] }),
};

function readObjects(file: SourceFile): RuntimeUse[] {
  const found: RuntimeUse[] = [];
  for (const document of readYaml(file).documents) {
    const place: YamlPlace = { file, document };
    const root = document.contents;
    const isList = textOf(asScalar(valueAt(root, ['kind'], place))) === 'List';
    for (const one of isList ? listOf(valueAt(root, ['items'], place), place) : [root])
      if (asMap(one)) append(found, readObject(one, place));
  }
  return found;
}

function readObject(node: unknown, place: YamlPlace): RuntimeUse[] {
  const text = (path: string) => textOf(asScalar(valueAt(node, path.split('.'), place))) ?? '';
  const [group, kind] = [text('apiVersion'), text('kind')];
  const owner = text('metadata.name');
  // The first that fits: a managed control plane is not Kubernetes' own.
  const seen = new Set<string>();
  return objects.flatMap(([groupForm, kindForm, path, form]) => {
    if (!groupForm.test(group) || !kindForm.test(kind) || seen.has(path)) return [];
    seen.add(path);
    const scalar = asScalar(valueAt(node, path.split('.'), place));
    const written = textOf(scalar);
    if (!scalar || written === null) return [];
    const used =
      form === 'rds-by-engine' ? `amazon-rds-${text('spec.engine').replace('postgres', 'postgresql')}` : form;
    return readServiceVersion(used, written).map((spoken) =>
      runtimeUse(place.file, spanOf(scalar, place.file), spoken, {
        source: 'managed-service',
        ...(owner === '' ? {} : { owner }),
      }),
    );
  });
}
