import type { Ecosystem } from '../model/fact.ts';

/**
 * Package → product, where endoflife.date's own identifiers (package-identifiers.generated.ts) say nothing: names as
 * `packageName` gives them. Only packages whose version is the product's.
 */
export const packages: Partial<Readonly<Record<Ecosystem, Readonly<Record<string, string>>>>> = {
  npm: {
    '@aws-cdk/core': 'amazon-cdk',
    'aws-cdk-lib': 'amazon-cdk',
    '@adonisjs/framework': 'adonisjs',
    ckeditor4: 'ckeditor',
    electron: 'electron',
    ckeditor5: 'ckeditor',
    '@fortawesome/fontawesome-free': 'font-awesome',
    'font-awesome': 'font-awesome',
    'generator-jhipster': 'jhipster',
    'ionic-angular': 'ionic',
    '@ionic/angular': 'ionic',
    '@ionic/react': 'ionic',
    '@ionic/vue': 'ionic',
    'react-dom': 'react',
    strapi: 'strapi',
    '@vue/compat': 'vue',
    nuxt3: 'nuxt',
  },
  pypi: {
    'ansible-base': 'ansible-core',
    'ansible-core': 'ansible-core',
    'dbt-core': 'dbt-core',
    'products-cmfplone': 'plone',
    plone: 'plone',
    salt: 'salt',
    thumbor: 'thumbor',
  },
  conda: {
    django: 'django',
    numpy: 'numpy',
    ansible: 'ansible',
    'ansible-core': 'ansible-core',
    wagtail: 'wagtail',
  },
  gem: {
    actionpack: 'rails',
    actionview: 'rails',
    activemodel: 'rails',
    activerecord: 'rails',
    activesupport: 'rails',
    chef: 'chef-infra-client',
    'inspec-core': 'chef-inspec',
    inspec: 'chef-inspec',
    jekyll: 'jekyll',
    puppet: 'puppet',
    railties: 'rails',
  },
  composer: {
    'akeneo/pim-community-dev': 'akeneo-pim',
    'cakephp/cakephp': 'cakephp',
    'concretecms/core': 'concrete-cms',
    'contao/core-bundle': 'contao',
    'contao/manager-bundle': 'contao',
    'craftcms/cms': 'craft-cms',
    'drupal/core-recommended': 'drupal',
    'drupal/drupal': 'drupal',
    'getkirby/cms': 'kirby',
    'illuminate/support': 'laravel',
    'johnpbloch/wordpress': 'wordpress',
    'johnpbloch/wordpress-core': 'wordpress',
    'magento/magento2-base': 'magento',
    'magento/product-community-edition': 'magento',
    'mautic/core': 'mautic',
    'mautic/core-lib': 'mautic',
    'mediawiki/core': 'mediawiki',
    'moodle/moodle': 'moodle',
    'roots/wordpress': 'wordpress',
    'roots/wordpress-no-content': 'wordpress',
    'roundcube/roundcubemail': 'roundcube',
    'shopware/core': 'shopware',
    'shopware/platform': 'shopware',
    'shopware/shopware': 'shopware',
    'silverstripe/framework': 'silverstripe',
    // Components of Symfony that are released with it; its contracts and polyfills have versions of their own.
    ...Object.fromEntries(
      `symfony asset browser-kit cache config console css-selector debug-bundle dependency-injection doctrine-bridge
      dom-crawler dotenv error-handler event-dispatcher expression-language filesystem finder form framework-bundle
      http-client http-foundation http-kernel intl ldap lock mailer messenger mime monolog-bridge notifier
      options-resolver password-hasher process property-access property-info rate-limiter routing runtime scheduler
      security-bundle security-core security-csrf security-http semaphore serializer stopwatch string templating
      translation twig-bridge twig-bundle uid validator var-dumper var-exporter web-link web-profiler-bundle workflow
      yaml`
        .split(/\s+/)
        .map((name) => [`symfony/${name}`, 'symfony']),
    ),
    'twig/twig': 'twig',
    'typo3/cms-core': 'typo3',
  },
  maven: {
    // Plugins of Gradle by their ids
    'io.quarkus': 'quarkus-framework',
    'org.springframework.boot': 'spring-boot',
    'io.dropwizard/dropwizard-core': 'dropwizard',
    'io.quarkus/quarkus-bom': 'quarkus-framework',
    'io.quarkus/quarkus-core': 'quarkus-framework',
    'io.quarkus/quarkus-maven-plugin': 'quarkus-framework',
    'io.quarkus.platform/quarkus-maven-plugin': 'quarkus-framework',
    'org.apache.camel/camel-core': 'apache-camel',
    'org.apache.logging.log4j/log4j-bom': 'log4j',
    'org.apache.lucene/lucene-core': 'apache-lucene',
    'org.apache.tomcat.embed/tomcat-embed-core': 'tomcat',
    'org.eclipse.jetty/jetty-bom': 'eclipse-jetty',
    'org.grails/grails-core': 'grails',
    'org.liquibase/liquibase-core': 'liquibase',
    'org.springframework.boot/spring-boot-dependencies': 'spring-boot',
    'org.springframework.boot/spring-boot-gradle-plugin': 'spring-boot',
    'org.springframework.boot/spring-boot-maven-plugin': 'spring-boot',
    'org.springframework.boot/spring-boot-starter-parent': 'spring-boot',
    'org.springframework.boot/org.springframework.boot.gradle.plugin': 'spring-boot',
    'org.springframework.security/spring-security-bom': 'spring-security',
    'org.springframework/spring-framework-bom': 'spring-framework',
  },
  nuget: {
    'microsoft.aspnetcore.all': 'dotnet',
    'microsoft.aspnetcore.app': 'dotnet',
    'microsoft.entityframeworkcore': 'dotnet',
    'microsoft.entityframeworkcore.design': 'dotnet',
    'microsoft.entityframeworkcore.sqlserver': 'dotnet',
    'microsoft.entityframeworkcore.tools': 'dotnet',
    'umbraco.cms': 'umbraco',
    'umbraco.cms.web.website': 'umbraco',
    umbracocms: 'umbraco',
  },
};

/**
 * Identifiers of endoflife.date that are not taken: clients and libraries of a server, whose users run another
 * version of it; programs that a project does not ship; packages whose numbers are not the product's.
 */
export const otherVersions: ReadonlySet<string> = new Set([
  'maven:org.apache.activemq/activemq-broker',
  'maven:org.apache.ant/ant',
  'maven:org.apache.cassandra/apache-cassandra',
  'maven:org.apache.hadoop/hadoop-core',
  'maven:org.apache.maven/maven',
  'maven:org.apache.nifi/nifi',
  'maven:org.apache.zookeeper/zookeeper',
  'maven:org.elasticsearch/elasticsearch',
  'maven:org.jruby/jruby',
  'maven:org.keycloak/keycloak-core',
  'maven:org.springframework.cloud/spring-cloud-commons',
  'maven:org.springframework.cloud/spring-cloud-config',
  'maven:org.springframework.cloud/spring-cloud-gateway',
  'maven:org.springframework.cloud/spring-cloud-netflix',
  // Its numbers became Font Awesome's with 6 only.
  'npm:@fortawesome/fontawesome-svg-core',
  'npm:bun',
  'npm:deno',
  'npm:pnpm',
  'npm:renovate',
  'npm:yarn',
]);

/** What a project is built, checked or decorated with: an old version of it ships no hole, and is a notice. */
export const developmentTools: ReadonlySet<string> = new Set([
  'behat',
  'drush',
  'eslint',
  'font-awesome',
  'grumphp',
  'grunt',
  'jhipster',
  'protractor',
  'robo',
]);

/** Products of the category `framework` that no package stands for, each with the reason. */
export const productsWithoutPackage: Readonly<Record<string, string>> = {
  bun: 'a runtime',
  deno: 'a runtime',
  dotnetfx: 'a part of Windows',
  ffmpeg: 'a system library',
  'freedesktop-sdk': 'an image',
  gorilla: 'Go modules with versions of their own',
  gstreamer: 'a system library',
  nodejs: 'a runtime',
  oniguruma: 'a system library',
  openssl: 'a system library',
  'oracle-apex': 'a part of a database',
  qt: 'a system library',
  ros: 'a distribution',
  'ros-2': 'a distribution',
};
