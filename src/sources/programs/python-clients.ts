import { lookUp } from '../../model/table.ts';

/**
 * Methods of boto3 clients that change what is live, by service. Many names belong to one service only, and a client
 * is mostly handed around in variables whose service no reader of one line can know; the others need the
 * service's client to be made in the same file.
 */
const own: Readonly<Record<string, string>> = {
  set_desired_capacity: 'autoscaling',
  start_instance_refresh: 'autoscaling',
  terminate_instance_in_auto_scaling_group: 'autoscaling',
  update_auto_scaling_group: 'autoscaling',
  create_launch_configuration: 'autoscaling',
  register_task_definition: 'ecs',
  update_service_primary_task_set: 'ecs',
  run_task: 'ecs',
  update_function_code: 'lambda',
  update_function_configuration: 'lambda',
  update_stack: 'cloudformation',
  create_stack: 'cloudformation',
  execute_change_set: 'cloudformation',
  modify_listener: 'elbv2',
  change_resource_record_sets: 'route53',
  create_invalidation: 'cloudfront',
  send_command: 'ssm',
  upload_server_certificate: 'iam',
  add_listener_certificates: 'elbv2',
  set_load_balancer_listener_ssl_certificate: 'elb',
};

const shared: Readonly<Record<string, readonly string[]>> = {
  update_service: ['ecs'],
  create_service: ['ecs'],
  create_deployment: ['codedeploy', 'apigateway'],
  update_environment: ['elasticbeanstalk'],
  update_alias: ['lambda'],
  import_certificate: ['acm'],
  publish_version: ['lambda'],
};

/** The service and method that a call on some object is, in a program that uses boto3. */
export function clientCall(method: string, text: string): { service: string; method: string } | null {
  if (!Object.hasOwn(own, method) && !Object.hasOwn(shared, method)) return null;
  if (!/\b(boto3|aioboto3|botocore)\b/.test(text)) return null;
  const service = Object.hasOwn(own, method)
    ? own[method]!
    : lookUp(shared, method)!.find((each) => makesClient(each, text));
  return service === undefined ? null : { service, method };
}

function makesClient(service: string, text: string): boolean {
  return text.includes(`client("${service}"`) || text.includes(`client('${service}'`);
}
