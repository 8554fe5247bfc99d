/**
 * Names for versions and systems that endoflife.date does not have. Each line says where it is written.
 */

/** https://github.com/nodejs/Release/blob/main/CODENAMES.md */
export const nodeCodenames: Readonly<Record<string, string>> = {
  argon: '4',
  boron: '6',
  carbon: '8',
  dubnium: '10',
  erbium: '12',
  fermium: '14',
  gallium: '16',
  hydrogen: '18',
  iron: '20',
  jod: '22',
  krypton: '24',
};

/** Ubuntu release of a Cloud Foundry or Heroku stack. */
export const stacks: Readonly<Record<string, string>> = {
  cflinuxfs2: '14.04', // https://github.com/cloudfoundry/cflinuxfs2
  cflinuxfs3: '18.04', // https://github.com/cloudfoundry/cflinuxfs3
  cflinuxfs4: '22.04', // https://github.com/cloudfoundry/cflinuxfs4
  cflinuxfs5: '24.04', // https://github.com/cloudfoundry/cflinuxfs5
  // https://devcenter.heroku.com/articles/stack
  'cedar-14': '14.04',
  'heroku-16': '16.04',
  'heroku-18': '18.04',
  'heroku-20': '20.04',
  'heroku-22': '22.04',
  'heroku-24': '24.04',
  'heroku-26': '26.04',
};

/** Spoken forms of one Java distribution: SDKMAN's suffixes, setup-java's inputs, words in image tags. */
export const javaVendors: Readonly<Record<string, string>> = {
  // https://github.com/actions/setup-java#supported-distributions
  temurin: 'eclipse-temurin',
  zulu: 'azul-zulu',
  liberica: 'bellsoft-liberica',
  microsoft: 'microsoft-build-of-openjdk',
  corretto: 'amazon-corretto',
  semeru: 'ibm-semeru-runtime',
  oracle: 'oracle-jdk',
  dragonwell: 'alibaba-dragonwell',
  sapmachine: 'sapmachine',
  graalvm: 'oracle-graalvm',
  'graalvm-community': 'graalvm-ce',
  // https://sdkman.io/jdks
  tem: 'eclipse-temurin',
  amzn: 'amazon-corretto',
  librca: 'bellsoft-liberica',
  ms: 'microsoft-build-of-openjdk',
  sem: 'ibm-semeru-runtime',
  sapmchn: 'sapmachine',
  albba: 'alibaba-dragonwell',
  graal: 'oracle-graalvm',
  graalce: 'graalvm-ce',
  // Docker Hub's tags and asdf-java's names
  amazoncorretto: 'amazon-corretto',
  azulzulu: 'azul-zulu',
  openjdk: 'openjdk-builds-from-oracle',
  open: 'openjdk-builds-from-oracle',
};

/** CircleCI machine images (https://circleci.com/developer/machine) → Ubuntu release. */
export const machineImages: Readonly<Record<string, string>> = {
  'ubuntu-1404': '14.04',
  'ubuntu-1604': '16.04',
  'ubuntu-1604-cuda-10.1': '16.04',
  'ubuntu-1604-cuda-10.2': '16.04',
  'ubuntu-1804-cuda-10.2': '18.04',
  'ubuntu-2004': '20.04',
  'ubuntu-2004-cuda-11.2': '20.04',
  'ubuntu-2004-cuda-11.4': '20.04',
  'ubuntu-2204': '22.04',
  'ubuntu-2404': '24.04',
};

/** https://docs.ros.org and https://wiki.ros.org/Distributions: distribution → product. */
export const rosDistributions: Readonly<Record<string, string>> = {
  kinetic: 'ros',
  lunar: 'ros',
  melodic: 'ros',
  noetic: 'ros',
  ardent: 'ros-2',
  bouncy: 'ros-2',
  crystal: 'ros-2',
  dashing: 'ros-2',
  eloquent: 'ros-2',
  foxy: 'ros-2',
  galactic: 'ros-2',
  humble: 'ros-2',
  iron: 'ros-2',
  jazzy: 'ros-2',
  kilted: 'ros-2',
  lyrical: 'ros-2',
};
