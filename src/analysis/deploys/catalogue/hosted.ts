import { files, flags, itself, later, live, option, tool, verb } from './entry.ts';

const answers = later('curl --fail --retry 10 https://HOST/health');
const kubectlApply = 'kubectl apply -f FILE';

/** Steps of other CI systems than GitHub's, read as `uses NAME --input=value`. */
export const hosted = [
  tool('uses', 'CircleCI orb', [
    verb('deploy', 'circleci/aws-ecs/deploy-service-update|circleci/aws-ecs/deploy_service_update', {
      manifest: live(
        'The orb puts another image into the live task definition',
        'aws ecs register-task-definition --cli-input-json file://task-definition.json',
      ),
      gate: option(['--verify-revision-is-deployed=true'], 'verify-revision-is-deployed: true'),
    }),
    verb('deploy', 'circleci/gcp-cloud-run/deploy|circleci/gcp-cloud-run/deploy_service', {
      manifest: flags('gcloud run services replace service.yaml'),
      gate: itself,
    }),
    verb('deploy', 'circleci/heroku/deploy-via-git|circleci/heroku/deploy_via_git', { gate: answers }),
    verb('deploy', 'circleci/kubernetes/create-or-update-resource', {
      manifest: files(['--resource-file-path']),
      gate: option(['--get-rollout-status=true'], 'get-rollout-status: true'),
      dryRun: ['--dry-run=true'],
    }),
    verb('deploy', 'circleci/kubernetes/update-container-image|circleci/aws-eks/update-container-image', {
      manifest: flags(kubectlApply),
      gate: option(['--get-rollout-status=true'], 'get-rollout-status: true'),
    }),
    verb('deploy', 'circleci/helm/upgrade-helm-chart|circleci/helm/install-helm-chart', {
      gate: option(['--wait=true', '--atomic=true'], 'wait: true'),
    }),
    verb(
      'deploy',
      'circleci/terraform/apply|circleci/aws-code-deploy/deploy|circleci/aws-code-deploy/deploy-bundle|circleci/aws-elastic-beanstalk/deploy|circleci/aws-sam-serverless/deploy|circleci/aws-serverless/deploy|circleci/firebase-deploy/deploy',
    ),
    verb('rollback', 'circleci/aws-code-deploy/rollback|circleci/kubernetes/rollback'),
  ]),
  tool('uses', 'Travis provider', [
    // pages, s3 and gcs hold sites and artifacts alike; a site is all that `pages` can hold.
    verb(
      'deploy',
      'travis heroku|travis gae|travis elasticbeanstalk|travis lambda|travis codedeploy|travis cloudfoundry|travis firebase|travis netlify|travis surge|travis pages|travis openshift|travis opsworks|travis scalingo|travis engineyard|travis azure_web_apps|travis bluemixcloudfoundry|travis hephy|travis cloud66|travis modulus|travis azure-web-apps',
    ),
    verb(
      'release',
      'travis npm|travis pypi|travis rubygems|travis releases|travis s3|travis gcs|travis bintray|travis cargo|travis hackage|travis packagecloud|travis snap',
    ),
  ]),
  tool('uses', 'Azure Pipelines task', [
    verb(
      'deploy',
      'task azurewebapp|task azurermwebappdeployment|task azurewebappcontainer|task azurefunctionapp|task azurefunctionappcontainer|task azurecontainerapps|task azurestaticwebapp|task iiswebappdeploymentonmachinegroup|task servicefabricdeploy|task azurespringcloud|task azurecloudpowershelldeployment',
    ),
    verb('deploy', 'task azureresourcemanagertemplatedeployment|task azureresourcegroupdeployment', {
      manifest: files(['--csmfile']),
      dryRun: ['--deploymentmode=Validation'],
    }),
    verb('deploy', 'task kubernetesmanifest', {
      manifest: files(['--manifests']),
      gate: itself,
      only: ['--action=deploy', '--action=promote'],
    }),
    verb('deploy', 'task kubernetes', {
      manifest: files(['--configuration', '--arguments']),
      only: ['--command=apply', '--command=set', '--command=create'],
    }),
    verb('deploy', 'task helmdeploy', {
      gate: option(['--waitforexecution=true', '--waitforexecution'], 'waitForExecution: true'),
      only: ['--command=upgrade', '--command=install'],
    }),
    verb(
      'deploy',
      'task terraformtaskv1|task terraformtaskv2|task terraformtaskv3|task terraformtaskv4|task terraformtask|task terraformcli',
      { only: ['--command=apply'] },
    ),
    verb('promotion', 'task azureappservicemanage', { only: ['--action=Swap Slots', '--action=swap slots'] }),
    verb('deploy', 'task copyfilesoverssh'),
  ]),
  tool('uses', 'Bitbucket pipe', [
    verb('deploy', 'atlassian/aws-ecs-deploy', {
      manifest: files(['--task_definition'], { otherwise: 'unknown' }),
      gate: option(['--wait=true'], 'WAIT: "true"'),
    }),
    verb('deploy', 'atlassian/aws-elasticbeanstalk-deploy|atlassian/aws-code-deploy', {
      gate: option(['--wait=true'], 'WAIT: "true"'),
    }),
    verb('deploy', 'atlassian/aws-cloudformation-deploy', {
      manifest: files(['--template']),
      gate: option(['--wait=true'], 'WAIT: "true"'),
    }),
    verb(
      'deploy',
      'atlassian/google-gke-kubectl-run|atlassian/aws-eks-kubectl-run|atlassian/azure-aks-deploy',
      {
        manifest: files(['--resource_path']),
        only: ['--kubectl_command=apply'],
      },
    ),
    verb('deploy', 'atlassian/kubectl-run', {
      manifest: files(['--resource_path']),
      only: ['--kubectl_command=apply'],
    }),
    verb('deploy', 'atlassian/heroku-deploy', { gate: option(['--wait=true'], 'WAIT: "true"') }),
    verb(
      'deploy',
      'atlassian/aws-lambda-deploy|atlassian/azure-web-apps-deploy|atlassian/azure-functions-deploy|atlassian/azure-arm-deploy|atlassian/google-app-engine-deploy|atlassian/google-cloud-run-deploy|atlassian/google-cloud-functions-deploy|atlassian/firebase-deploy|atlassian/scp-deploy|atlassian/rsync-deploy|atlassian/sftp-deploy|atlassian/ftp-deploy|atlassian/aws-sam-deploy',
    ),
    // An upload to a bucket is a site as often as an artifact: nobody can tell.
  ]),
  tool('uses', 'Concourse task', [
    // https://github.com/cloud-gov/cg-pipeline-tasks: the parameter is what it does.
    verb('deploy', 'terraform task', { only: ['--terraform_action=apply'] }),
  ]),
  tool('uses', 'reusable workflow', [verb('deploy', 'reusable workflow')]),
];
