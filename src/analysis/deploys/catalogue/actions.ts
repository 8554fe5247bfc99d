import { files, itself, later, option, tool, verb } from './entry.ts';

/**
 * Hosted actions, read as `uses OWNER/NAME --input=value`, names in lower case. Where an
 * action is only a tool's command line, the source reads it as that command.
 */
export const actions = [
  tool('uses', 'GitHub action', [
    verb('deploy', 'aws-actions/amazon-ecs-deploy-task-definition', {
      manifest: files(['--task-definition']),
      // Off unless it is asked for (https://github.com/aws-actions/amazon-ecs-deploy-task-definition).
      gate: option(['--wait-for-service-stability=true'], 'wait-for-service-stability: true'),
    }),
    verb('read-only', 'aws-actions/amazon-ecs-render-task-definition'),
    verb('deploy', 'aws-actions/aws-cloudformation-github-deploy', {
      manifest: files(['--template']),
      dryRun: ['--no-execute-changeset=1', '--no-execute-changeset=true'],
    }),
    verb('deploy', 'google-github-actions/deploy-cloudrun', {
      manifest: files(['--metadata'], { otherwise: 'flags', instead: 'metadata: service.yaml' }),
      gate: itself,
      images: ['--image'],
    }),
    verb('deploy', 'google-github-actions/deploy-appengine', {
      manifest: files([], { defaults: ['app.yaml', 'app.yml'] }),
    }),
    verb('deploy', 'google-github-actions/create-cloud-deploy-release', {
      manifest: files(['--skaffold_file'], { defaults: ['skaffold.yaml'] }),
    }),
    verb('deploy', 'azure/k8s-deploy', { manifest: files(['--manifests']), gate: itself }),
    verb('deploy', 'azure/arm-deploy', { manifest: files(['--template']) }),
    verb('deploy', 'azure/bicep-deploy', {
      manifest: files(['--template-file']),
      dryRun: ['--operation=whatif', '--operation=validate'],
    }),
    // They wait for the roll-out by themselves.
    verb('deploy', 'bcgov/action-deployer-openshift', { manifest: files(['--file']), gate: itself }),
    verb('deploy', 'nais/deploy', { gate: itself }),
    verb(
      'deploy',
      'dokku/github-action|amondnet/vercel-action|koyeb/action-git-deploy|webfactory/create-aws-codedeploy-deployment|jakejarvis/s3-sync-action|reggionick/s3-deploy|bitovi/github-actions-deploy-docker|redhat-actions/oc-new-app|appleboy/kubernetes-action|deliverybot/helm',
    ),
    verb('deploy', 'dflook/terraform-apply|dflook/tofu-apply', { manifest: files(['--path']) }),
    verb('deploy', 'einaregilsson/beanstalk-deploy', {
      gate: option(
        ['--wait_for_deployment=true', '--wait_for_environment_recovery'],
        'wait_for_deployment: true',
      ),
      dryRun: [],
    }),
    verb('deploy', 'akhileshns/heroku-deploy', {
      dryRun: ['--justlogin=true'],
      gate: option(
        ['--healthcheck'],
        'healthcheck: https://HOST/health, with rollbackonhealthcheckfailed: true',
      ),
    }),
    verb('deploy', 'azure/webapps-deploy', { gate: later('curl --fail --retry 10 https://HOST/health') }),
    verb('deploy', 'digitalocean/app_action', { gate: itself }),
    verb('deploy', 'nwtgck/actions-netlify', { only: ['--production-deploy=true'] }),
    verb('deploy', 'firebaseextended/action-hosting-deploy', {
      manifest: files([], { defaults: ['firebase.json'] }),
      only: ['--channelid=live'],
    }),
    verb(
      'deploy',
      'aws-actions/aws-lambda-deploy|appleboy/lambda-action|azure/functions-action|azure/container-apps-deploy-action|azure/static-web-apps-deploy|azure/aci-deploy|google-github-actions/deploy-cloud-functions|actions/deploy-pages|peaceiris/actions-gh-pages|jamesives/github-pages-deploy-action|cloudflare/pages-action|burnett01/rsync-deployments|easingthemes/ssh-deploy|samkirkland/ftp-deploy-action|wlixcc/sftp-deploy-action|appleboy/scp-action|johnbeynon/render-deploy-action',
    ),
  ]),
];

/** `put:` steps of Concourse, read as `put TYPE --param=value`. A manifest's path begins with an input's name. */
export const puts = [
  tool('put', 'Concourse resource', [
    verb('deploy', 'cf|cf-cli|cloudfoundry|cloud-foundry', { manifest: files(['--manifest']), gate: itself }),
    verb('deploy', 'bosh-deployment|bosh-config', { manifest: files(['--manifest']), gate: itself }),
    verb('deploy', 'kubernetes|k8s|helm|helm3|helm-chart|marathon|nomad'),
    // The resource plans when it is told to, or destroys.
    verb('deploy', 'terraform', { dryRun: ['--plan_only=true', '--action=destroy'] }),
  ]),
];
