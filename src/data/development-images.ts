/** Images of services that stand in for others while people develop and test: mail catchers, fakes of clouds, browsers. */
export const developmentImages: ReadonlySet<string> = new Set(
  `docker.io/maildev/maildev docker.io/djfarrelly/maildev docker.io/mailhog/mailhog docker.io/axllent/mailpit
  ghcr.io/axllent/mailpit docker.io/schickling/mailcatcher docker.io/sj26/mailcatcher docker.io/dockage/mailcatcher
  docker.io/rnwood/smtp4dev docker.io/inbucket/inbucket ghcr.io/inbucket/inbucket
  docker.io/reachfive/fake-smtp-server docker.io/greenmail/standalone
  docker.io/localstack/localstack docker.io/localstack/localstack-pro docker.io/gresau/localstack-persist
  docker.io/motoserver/moto ghcr.io/getmoto/motoserver docker.io/adobe/s3mock docker.io/amazon/dynamodb-local
  public.ecr.aws/aws-dynamodb-local/aws-dynamodb-local docker.io/softwaremill/elasticmq
  docker.io/softwaremill/elasticmq-native docker.io/roribio16/alpine-sqs docker.io/instructure/kinesalite
  mcr.microsoft.com/azure-storage/azurite docker.io/fsouza/fake-gcs-server
  mcr.microsoft.com/azure-messaging/servicebus-emulator docker.io/stripe/stripe-mock
  docker.io/wiremock/wiremock docker.io/mockserver/mockserver docker.io/jamesdbloom/mockserver
  docker.io/mountebank/mountebank docker.io/bbyars/mountebank docker.io/testcontainers/ryuk
  docker.io/selenium/hub docker.io/selenium/node-chrome docker.io/selenium/node-firefox docker.io/selenium/node-edge
  docker.io/selenium/standalone-chrome docker.io/selenium/standalone-chromium docker.io/selenium/standalone-firefox
  docker.io/selenium/standalone-edge docker.io/seleniarm/standalone-chromium docker.io/seleniarm/standalone-firefox
  mcr.microsoft.com/playwright`.split(/\s+/),
);
