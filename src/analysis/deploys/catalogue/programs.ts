import { files, flags, later, tool, verb } from './entry.ts';

/**
 * Calls of boto3 in Python programs, read as `boto3 SERVICE METHOD`. They share classes with the command
 * line forms in `amazon.ts`; only the spelling differs.
 */
/** The state is in the arguments of the call. */
const call = flags();
const healthy = later(
  "ask the load balancer: elbv2 describe_target_health, or get_waiter('target_in_service')",
);

export const programs = [
  tool('boto3', 'AWS', [
    verb(
      'rollout',
      'autoscaling set_desired_capacity|autoscaling start_instance_refresh|autoscaling terminate_instance_in_auto_scaling_group|autoscaling update_auto_scaling_group',
      { manifest: call, gate: healthy },
    ),
    verb('deploy', 'autoscaling create_launch_configuration', { manifest: call }),
    verb('deploy', 'ecs update_service|ecs create_service', {
      manifest: call,
      gate: later("client.get_waiter('services_stable')"),
    }),
    verb('deploy', 'ecs register_task_definition', { manifest: files([], { otherwise: 'unknown' }) }),
    verb('promotion', 'ecs update_service_primary_task_set', { manifest: call, gate: healthy }),
    verb('deploy', 'codedeploy create_deployment_group|codedeploy update_deployment_group', {
      manifest: call,
    }),
    verb('deploy', 'codedeploy create_deployment', {
      manifest: call,
      gate: later("client.get_waiter('deployment_successful')"),
    }),
    verb('deploy', 'lambda update_function_code', {
      manifest: call,
      gate: later("client.get_waiter('function_updated')"),
    }),
    verb('config', 'lambda update_function_configuration', { manifest: call }),
    verb(
      'deploy',
      'acm import_certificate|iam upload_server_certificate|elbv2 add_listener_certificates|elb set_load_balancer_listener_ssl_certificate',
      { manifest: call },
    ),
    verb('promotion', 'lambda update_alias|lambda publish_version'),
    verb(
      'deploy',
      'cloudformation create_stack|cloudformation update_stack|cloudformation execute_change_set',
    ),
    verb('deploy', 'elasticbeanstalk update_environment', {
      gate: later("client.get_waiter('environment_updated')"),
    }),
    verb('promotion', 'elbv2 modify_listener|route53 change_resource_record_sets'),
    verb('rollout', 'cloudfront create_invalidation'),
    verb('deploy', 'apigateway create_deployment'),
    verb('one-off', 'ssm send_command|ecs run_task'),
  ]),
];
