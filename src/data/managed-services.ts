/**
 * Where infrastructure as code writes the version of a managed service: attribute (blocks in it with dots) and how the
 * value is read, a form of service-versions.ts or a product of endoflife.date.
 */
export type ServiceAttribute = readonly [path: string, form: string];

/** Terraform's and OpenTofu's resources. https://registry.terraform.io/browse/providers */
export const terraformServices: Readonly<Record<string, readonly ServiceAttribute[]>> = {
  // Functions
  aws_lambda_function: [['runtime', 'lambda']],
  google_app_engine_flexible_app_version: [['runtime', 'google-function']],
  google_app_engine_standard_app_version: [['runtime', 'google-function']],
  google_cloudfunctions_function: [['runtime', 'google-function']],
  google_cloudfunctions2_function: [['build_config.runtime', 'google-function']],
  // Kubernetes
  alicloud_cs_kubernetes: [['version', 'kubernetes']],
  alicloud_cs_managed_kubernetes: [['version', 'kubernetes']],
  aws_eks_cluster: [['version', 'eks']],
  aws_eks_node_group: [['version', 'eks']],
  azurerm_kubernetes_cluster: [
    ['kubernetes_version', 'aks'],
    ['default_node_pool.orchestrator_version', 'aks'],
  ],
  azurerm_kubernetes_cluster_node_pool: [['orchestrator_version', 'aks']],
  civo_kubernetes_cluster: [['kubernetes_version', 'kubernetes']],
  digitalocean_kubernetes_cluster: [['version', 'kubernetes']],
  exoscale_sks_cluster: [['version', 'kubernetes']],
  google_container_cluster: [
    ['min_master_version', 'gke'],
    ['node_version', 'gke'],
  ],
  google_container_node_pool: [['version', 'gke']],
  ibm_container_cluster: [['kube_version', 'kubernetes']],
  ibm_container_vpc_cluster: [['kube_version', 'kubernetes']],
  linode_lke_cluster: [['k8s_version', 'kubernetes']],
  oci_containerengine_cluster: [['kubernetes_version', 'kubernetes']],
  oci_containerengine_node_pool: [['kubernetes_version', 'kubernetes']],
  ovh_cloud_project_kube: [['version', 'kubernetes']],
  rancher2_cluster: [['rke_config.kubernetes_version', 'kubernetes']],
  rke_cluster: [['kubernetes_version', 'kubernetes']],
  scaleway_k8s_cluster: [['version', 'kubernetes']],
  vultr_kubernetes: [['version', 'kubernetes']],
  // Databases, caches, queues and search
  aws_docdb_cluster: [['engine_version', 'amazon-documentdb']],
  aws_elasticsearch_domain: [['elasticsearch_version', 'opensearch']],
  aws_glue_job: [['glue_version', 'amazon-glue']],
  aws_msk_cluster: [['kafka_version', 'amazon-msk']],
  aws_neptune_cluster: [['engine_version', 'amazon-neptune']],
  aws_opensearch_domain: [['engine_version', 'opensearch']],
  azurerm_mariadb_server: [['version', 'mariadb']],
  azurerm_mysql_flexible_server: [['version', 'azure-database-for-mysql']],
  azurerm_mysql_server: [['version', 'azure-database-for-mysql']],
  azurerm_postgresql_flexible_server: [['version', 'azure-database-for-postgresql']],
  azurerm_postgresql_server: [['version', 'azure-database-for-postgresql']],
  azurerm_redis_cache: [['redis_version', 'redis']],
  google_alloydb_cluster: [['database_version', 'cloud-sql']],
  google_composer_environment: [['config.software_config.image_version', 'composer']],
  google_dataproc_cluster: [['cluster_config.software_config.image_version', 'dataproc']],
  google_redis_instance: [['redis_version', 'memorystore-redis']],
  google_sql_database_instance: [['database_version', 'cloud-sql']],
  scaleway_rdb_instance: [['engine', 'scaleway-engine']],
  // Platforms
  aws_elastic_beanstalk_configuration_template: [['solution_stack_name', 'beanstalk']],
  aws_elastic_beanstalk_environment: [
    ['solution_stack_name', 'beanstalk'],
    ['platform_arn', 'beanstalk'],
  ],
  heroku_app: [['stack', 'heroku-stack']],
  // Machines
  aws_ami: [['filter.values', 'machine-image']],
  digitalocean_droplet: [['image', 'machine-image']],
  google_compute_disk: [['image', 'machine-image']],
  google_compute_image: [['family', 'machine-image']],
  google_compute_instance: [['boot_disk.initialize_params.image', 'machine-image']],
  google_compute_instance_template: [['disk.source_image', 'machine-image']],
  hcloud_server: [['image', 'machine-image']],
  linode_instance: [['image', 'machine-image']],
  openstack_compute_instance_v2: [['image_name', 'machine-image']],
  openstack_images_image_v2: [['name', 'machine-image']],
  scaleway_instance_server: [['image', 'machine-image']],
};

/** Resources whose engine decides: attribute of the engine, of its version, and engine → form. */
export interface EngineService {
  readonly engine: string;
  readonly version: string;
  readonly forms: Readonly<Record<string, string>>;
  /** The engine where none is written. */
  readonly otherwise?: string;
}

const rds: Readonly<Record<string, string>> = {
  'aurora-postgresql': 'amazon-aurora-postgresql',
  mariadb: 'amazon-rds-mariadb',
  mysql: 'amazon-rds-mysql',
  postgres: 'amazon-rds-postgresql',
  'sqlserver-ee': 'sqlserver',
  'sqlserver-ex': 'sqlserver',
  'sqlserver-se': 'sqlserver',
  'sqlserver-web': 'sqlserver',
};

const elasticache: Readonly<Record<string, string>> = { redis: 'amazon-elasticache-redis' };
const mq: Readonly<Record<string, string>> = {
  ActiveMQ: 'amazon-mq-activemq',
  ACTIVEMQ: 'amazon-mq-activemq',
  RabbitMQ: 'amazon-mq-rabbitmq',
  RABBITMQ: 'amazon-mq-rabbitmq',
};

export const terraformEngines: Readonly<Record<string, EngineService>> = {
  aws_db_instance: { engine: 'engine', version: 'engine_version', forms: rds },
  aws_elasticache_cluster: { engine: 'engine', version: 'engine_version', forms: elasticache },
  aws_elasticache_replication_group: {
    engine: 'engine',
    version: 'engine_version',
    forms: elasticache,
    otherwise: 'redis',
  },
  aws_mq_broker: { engine: 'engine_type', version: 'engine_version', forms: mq },
  aws_rds_cluster: { engine: 'engine', version: 'engine_version', forms: rds },
  aws_rds_cluster_instance: { engine: 'engine', version: 'engine_version', forms: rds },
  aws_rds_global_cluster: { engine: 'engine', version: 'engine_version', forms: rds },
  digitalocean_database_cluster: {
    engine: 'engine',
    version: 'version',
    forms: { mongodb: 'mongodb', mysql: 'mysql', pg: 'postgresql', redis: 'redis' },
  },
};

/** Modules of registries that wrap these: a word of the source → their inputs. */
export const terraformModules: readonly {
  readonly source: RegExp;
  readonly inputs?: readonly ServiceAttribute[];
  readonly engine?: EngineService;
}[] = [
  {
    source: /(?:^|[/_-])eks(?:[/_.?-]|$)/i,
    inputs: [
      ['cluster_version', 'eks'],
      ['kubernetes_version', 'eks'],
    ],
  },
  { source: /kubernetes-engine|(?:^|[/_-])gke(?:[/_.?-]|$)/i, inputs: [['kubernetes_version', 'gke']] },
  {
    source: /(?:^|[/_-])aks(?:[/_.?-]|$)/i,
    inputs: [
      ['kubernetes_version', 'aks'],
      ['orchestrator_version', 'aks'],
    ],
  },
  {
    source: /(?:^|[/_-])(?:rds|aurora)(?:[/_.?-]|$)/i,
    engine: { engine: 'engine', version: 'engine_version', forms: rds },
  },
  { source: /sql-db|cloud-?sql/i, inputs: [['database_version', 'cloud-sql']] },
  { source: /memorystore/i, inputs: [['redis_version', 'memorystore-redis']] },
  {
    source: /elasticache/i,
    engine: { engine: 'engine', version: 'engine_version', forms: elasticache, otherwise: 'redis' },
  },
  { source: /(?:^|[/_-])msk(?:[/_.?-]|$)/i, inputs: [['kafka_version', 'amazon-msk']] },
  {
    source: /opensearch|elasticsearch/i,
    inputs: [
      ['engine_version', 'opensearch'],
      ['elasticsearch_version', 'opensearch'],
    ],
  },
  { source: /beanstalk/i, inputs: [['solution_stack_name', 'beanstalk']] },
];

/** Resources of CloudFormation, SAM and Pulumi's YAML: property → form. */
export const cloudformationServices: Readonly<Record<string, readonly ServiceAttribute[]>> = {
  'AWS::DocDB::DBCluster': [['EngineVersion', 'amazon-documentdb']],
  'AWS::EKS::Cluster': [['Version', 'eks']],
  'AWS::EKS::Nodegroup': [['Version', 'eks']],
  'AWS::ElasticBeanstalk::ConfigurationTemplate': [['SolutionStackName', 'beanstalk']],
  'AWS::ElasticBeanstalk::Environment': [
    ['SolutionStackName', 'beanstalk'],
    ['PlatformArn', 'beanstalk'],
  ],
  'AWS::Elasticsearch::Domain': [['ElasticsearchVersion', 'opensearch']],
  'AWS::Glue::Job': [['GlueVersion', 'amazon-glue']],
  'AWS::Lambda::Function': [['Runtime', 'lambda']],
  'AWS::MSK::Cluster': [['KafkaVersion', 'amazon-msk']],
  'AWS::Neptune::DBCluster': [['EngineVersion', 'amazon-neptune']],
  'AWS::OpenSearchService::Domain': [['EngineVersion', 'opensearch']],
  'AWS::Serverless::Function': [['Runtime', 'lambda']],
};

export const cloudformationEngines: Readonly<Record<string, EngineService>> = {
  'AWS::AmazonMQ::Broker': { engine: 'EngineType', version: 'EngineVersion', forms: mq },
  'AWS::ElastiCache::CacheCluster': { engine: 'Engine', version: 'EngineVersion', forms: elasticache },
  'AWS::ElastiCache::ReplicationGroup': {
    engine: 'Engine',
    version: 'EngineVersion',
    forms: elasticache,
    otherwise: 'redis',
  },
  'AWS::RDS::DBCluster': { engine: 'Engine', version: 'EngineVersion', forms: rds },
  'AWS::RDS::DBInstance': { engine: 'Engine', version: 'EngineVersion', forms: rds },
  'AWS::RDS::GlobalCluster': { engine: 'Engine', version: 'EngineVersion', forms: rds },
};
