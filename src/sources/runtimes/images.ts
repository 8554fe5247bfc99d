import {
  codebuildImages,
  imageFamilies,
  leadingWords,
  publisherRegistries,
} from '../../data/image-families.ts';
import { imageIdentifiers } from '../../data/image-identifiers.generated.ts';
import { bitnami, circleci, devcontainers, images } from '../../data/images.ts';
import { nodeCodenames, rosDistributions } from '../../data/names.ts';
import type { ImageReference, ImageUse } from '../../model/image.ts';
import { parseImageReference } from '../../model/image-reference.ts';
import type { RuntimeUse } from '../../model/runtime.ts';
import { lookUp } from '../../model/table.ts';
import { type Claim, claim, placeOf, roleOf } from './claim.ts';
import { canonicalName, claimsInName, vendorOf } from './image-names.ts';
import { claimsIn, javaIsListed, versionOf, type Word, wordsOf } from './tags.ts';

/**
 * The runtimes and systems that one image reference names: `python:3.7-buster` is Python 3.7 and Debian
 * buster. Empty where the reference says nothing that can be known.
 */
export function readImageRuntimes(image: ImageUse): RuntimeUse[] {
  if (image.builtHere === true) return [];
  const { reference, known } = referenceOf(image);
  if (reference === null) return [];
  const name = canonicalName(reference);
  const tag = reference.tag ?? '';
  const tagAt = known ? placeOfTag(image, tag) : null;
  const vendor = vendorOf(name);
  const seen = new Set<string>();
  const facts: RuntimeUse[] = [];
  for (const found of known ? claimsOf(name, tag) : claimsAround(name, tag)) {
    if (seen.has(found.product)) continue;
    seen.add(found.product);
    const place = tagAt === null ? null : placeOf(found, tagAt);
    facts.push({
      kind: 'runtime',
      path: image.path,
      span: place ?? image.span,
      text: place === null || tagAt === null ? image.text : tag.slice(found.start, found.end),
      product: found.product,
      version: found.version,
      constraint: reference.digest !== null || /^\d+\.\d+\.\d/.test(found.version) ? 'exact' : 'floating',
      role: roleOf(found.product),
      source: 'image',
      image: image.text,
      ships: image.stage?.ships ?? null,
      imageRole: image.role,
      ...(image.stage?.name || image.names
        ? { names: [...(image.names ?? []), ...(image.stage?.name ? [image.stage.name] : [])] }
        : {}),
      ...(image.owner === undefined ? {} : { owner: image.owner }),
      ...(image.matrix ? { matrix: true } : {}),
      ...(vendor === null || /^(?:rhel|redhat-|ubuntu$|sles$|suse-)/.test(found.product) ? {} : { vendor }),
    });
  }
  return facts;
}

/** A variable in front that stands for Docker Hub, or for some mirror of it that keeps the folder `library/`. */
const mirrorVariable =
  /^\$\{?(?:CI_DEPENDENCY_PROXY_(?:DIRECT_)?GROUP_IMAGE_PREFIX\}?\/|\w+\}?\/(?=library\/))/;

/** `${V}`, `$V`, `${{ v }}`, `((v))`, `{{ v }}`: what stands for a part of a tag. */
const variable = /\$\{\{[^}]*\}\}|\$\{[^}]*\}|\$\w+|\(\([^)]*\)\)|\{\{[^}]*\}\}/g;

/** Where nothing is known of a part of the tag (`known` false), it is `.` in the tag: no word that can be read. */
function referenceOf({ reference, text }: ImageUse): { reference: ImageReference | null; known: boolean } {
  if (reference !== null) return { reference, known: true };
  const rest = text.replace(mirrorVariable, '');
  if (rest.length > 512) return { reference: null, known: false };
  if (rest !== text) {
    const mirrored = parseImageReference(rest);
    if (mirrored !== null) return { reference: mirrored, known: true };
  }
  const cut = rest.search(/:[^/]*$/);
  if (cut === -1 || !variable.test(rest.slice(cut))) return { reference: null, known: false };
  variable.lastIndex = 0;
  // A word may not begin with a dot, and a tag neither: the underscore in front is cut off as a separator.
  const tag = `_${rest.slice(cut + 1).replace(variable, '.')}`;
  return { reference: parseImageReference(`${rest.slice(0, cut)}:${tag}`), known: false };
}

/** `node:${VERSION}-buster`: the words around a variable, none of them the product's own version. */
function claimsAround(name: string, tag: string): Claim[] {
  const words = wordsOf(tag).filter(({ text }) => !text.includes('..') && !/^\.|\.$/.test(text));
  const product = productOf(name);
  const strict = product === null && !isKnown(name);
  return [...claimsInName(name), ...claimsIn(words, { product, strict })];
}

/** A repository names few images in many places. */
const remembered = new Map<string, readonly Claim[]>();
const mostRemembered = 5000;

function claimsOf(name: string, tag: string): readonly Claim[] {
  const key = `${name}:${tag}`;
  const known = remembered.get(key);
  if (known) return known;
  const claims = [...claimsInName(name), ...claimsInReference(name, tag)];
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(key, claims);
  return claims;
}

/** Offset of the tag in the file; null when it is not written there as it is (a variable, another node). */
function placeOfTag({ text, span: place }: ImageUse, tag: string): number | null {
  const length = place.end - place.start;
  if (tag === '') return null;
  // Name and tag may be two scalars (Concourse), and the tag's is the one that is told.
  if (length === tag.length) return place.start;
  if (length !== text.length) return null;
  const at = text.lastIndexOf(`:${tag}`);
  return at === -1 ? null : place.start + at + 1;
}

function claimsInReference(name: string, tag: string): Claim[] {
  if (tag === '') return [];
  const words = wordsOf(tag);
  for (const read of readers) {
    const found = read(name, words, tag);
    if (found !== null) return found;
  }
  const product = productOf(name);
  if (product === null) return claimsIn(words, { product: null, strict: !isKnown(name) });
  const main = mainClaim(product, words);
  const rest = claimsIn(main === null ? words : words.filter(({ start }) => start >= main.end), {
    // `debian:buster`: the code name is the version.
    product: main === null ? null : product,
    strict: false,
    ...(product === 'gradle' ? { java: 'eclipse-temurin' } : {}),
  });
  return main === null ? rest : [main, ...rest];
}

/** Public images that are no product themselves, whose tags are written in the usual words. */
const knownOnly =
  /^(?:sbtscala\/scala-sbt|nikolaik\/python-nodejs|thehale\/python-poetry|rayproject\/ray|prefecthq\/prefect|dunglas\/frankenphp|lukemathwalker\/cargo-chef|techknowlogick\/xgo|tensorchord\/[^/]+|andrejreznik\/python-gdal|astral\/uv|buildpack-deps|clojure|adoptopenjdk|ibmjava|cypress\/browsers|nvidia\/cuda|(?:timescale|pgvector)\/[^/]+|(?:cimg|circleci)\/[^/]+|mcr\.microsoft\.com\/playwright(?:\/[^/]+)?|ghcr\.io\/astral-sh\/uv|tiangolo\/[^/]+|mambaorg\/micromamba|jupyter\/[^/]+|frolvlad\/alpine-[^/]+|ghcr\.io\/graalvm\/[^/]+)$/;

function isKnown(name: string): boolean {
  const [registry = ''] = name.split('/', 1);
  return (
    knownOnly.test(name) ||
    (publisherRegistries.has(registry) && knownOnly.test(name.slice(registry.length + 1)))
  );
}

function productOf(name: string): string | null {
  const own = ownProduct(name);
  if (own !== null) return own;
  const [registry = '', publisher, image, ...more] = name.split('/');
  // The same publisher on another registry, whichever of them the tables have.
  if (publisher === undefined || more.length > 0) return null;
  if (image !== undefined)
    return publisherRegistries.has(registry) ? ownProduct(`${publisher}/${image}`) : null;
  for (const other of publisherRegistries) {
    const found = ownProduct(`${other}/${name}`);
    if (found !== null) return found;
  }
  return null;
}

function ownProduct(name: string): string | null {
  const listed = lookUp(images, name) ?? lookUp(imageIdentifiers, name);
  if (listed !== undefined) return listed;
  const family = imageFamilies.find(([pattern]) => pattern.test(name));
  if (family !== undefined) return family[1];
  const cut = name.lastIndexOf('/');
  const last = name.slice(cut + 1);
  const folder = name.slice(0, Math.max(0, cut));
  // Publishers who build what Docker Hub's official images are under the same names.
  if (folder === 'cgr.dev/chainguard' || folder === 'dhi.io' || folder === 'registry.suse.com/bci') {
    return Object.hasOwn(images, last) ? images[last]! : last === 'nodejs' ? 'nodejs' : null;
  }
  if (/^(?:mcr\.microsoft\.com\/)?(?:appsvc|azure-app-service|oryx)$/.test(folder)) {
    if (last === 'dotnetcore') return 'dotnet';
    return /^(?:node|php|python|ruby)$/.test(last) ? lookUp(images, last)! : null;
  }
  if (/^bitnami(?:legacy|secure)?$/.test(folder)) {
    const same = `bitnami/${last}`;
    if (Object.hasOwn(imageIdentifiers, same)) return imageIdentifiers[same]!;
    return lookUp(bitnami, last) ?? null;
  }
  if (folder === 'circleci' || folder === 'cimg') return lookUp(circleci, last) ?? null;
  if (folder === 'balenalib') {
    const language = /-(node|python|golang)$/.exec(last)?.[1];
    return language === undefined ? systemOf(last) : lookUp(images, language)!;
  }
  return null;
}

function systemOf(last: string): string | null {
  const system = /-(debian|ubuntu|alpine|fedora)$/.exec(last)?.[1];
  return system === undefined ? null : lookUp(images, system)!;
}

/** Words that stand before the version: couchbase:community-6.0.0, gitlab-runner:alpine-v13.0. */
const leading = new Set([
  'community',
  'enterprise',
  'open',
  'alpine',
  'ubuntu',
  'v',
  'release',
  'jdk',
  'jre',
]);

function mainClaim(product: string, words: readonly Word[]): Claim | null {
  const [first] = words;
  if (!first) return null;
  if (product === 'nodejs') {
    const line = words.slice(0, 2).find(({ text }) => Object.hasOwn(nodeCodenames, text));
    if (line) return claim(product, lookUp(nodeCodenames, line.text)!, line.start, line.end);
  }
  const own = systemVersion(product, first.text);
  if (own !== null) return claim(product, own, first.start, first.end);
  const ownWords = lookUp(leadingWords, product) ?? [];
  for (const [index, word] of words.slice(0, 4).entries()) {
    const version = versionOf(word.text);
    if (version !== null) {
      // `alpine-3.15` in front is the system's.
      if (index > 0 && first.text === 'alpine' && !ownWords.includes('alpine') && !word.text.startsWith('v'))
        return null;
      if (!javaIsListed(product, version) || isDate(version) || !isReleaseOf(product, version)) return null;
      return claim(product, version, word.start, word.end);
    }
    if (!leading.has(word.text) && !ownWords.includes(word.text)) return null;
  }
  return null;
}

/** phusion/baseimage:0.11 is no release of Ubuntu. */
function isReleaseOf(product: string, version: string): boolean {
  return product !== 'ubuntu' || /^\d{1,2}\.(?:04|06|10)(?:\.\d+)?$/.test(version);
}

/** `centos:centos7`, `centos:stream8`, `ltsc2019`, `20H2`. */
function systemVersion(product: string, word: string): string | null {
  if (product === 'centos') return /^centos(\d.*)$/.exec(word)?.[1] ?? null;
  if (product === 'fedora') return /^heisenbug$/.test(word) ? word : null;
  if (product.startsWith('windows-')) return /^(?:ltsc20\d\d|sac2016|20h2|\d{4})$/.test(word) ? word : null;
  return null;
}

function isDate(version: string): boolean {
  return /^20\d{6}/.test(version);
}

/** Images whose tags or names have a grammar of their own. Null: not this one's. */
type Reader = (name: string, words: readonly Word[], tag: string) => Claim[] | null;

const readers: readonly Reader[] = [
  readCentosStream,
  readLambda,
  readDevcontainer,
  readDotnet,
  readFunctions,
  readRos,
  readSonarqube,
  readHeroku,
  readCircleciBase,
  readDistroless,
  readCanonical,
  readBuildpackDeps,
  readActEnvironments,
  readKafka,
  readMandrel,
  readByForm,
  readCodebuild,
];

function readCentosStream(name: string, words: readonly Word[]): Claim[] | null {
  if (!/(?:^|\/)centos$/.test(name)) return null;
  const [first] = words;
  const stream = /^stream(\d+)$/.exec(first?.text ?? '')?.[1];
  return stream === undefined ? null : [claim('centos-stream', stream, first!.start, first!.end)];
}

/** Base images, build images and copies of AWS Lambda's runtimes: judged as Lambda, not as the language. */
function readLambda(name: string, words: readonly Word[], tag: string): Claim[] | null {
  const base = /^(?:public\.ecr\.aws\/lambda\/|amazon\/aws-lambda-)([a-z]+)$/.exec(name)?.[1];
  if (base !== undefined) {
    const version = lambdaName(base, tag.toLowerCase());
    const end = words[0]?.end ?? 0;
    return version === null ? [] : [claim('aws-lambda', version, 0, end)];
  }
  if (!/^(?:lambci|mlupin\/docker)[/-]lambda$|^lambci\/lambda$/.test(name)) return null;
  const word = words.find(({ text }) =>
    /^(?:python|nodejs|ruby|java|go|dotnetcore|provided)[\d.]/.test(text),
  );
  return word ? [claim('aws-lambda', word.text, word.start, word.end)] : [];
}

/** `python` and `3.7.2021.05.01` → `python3.7`; what follows the line is the day it was built. */
function lambdaName(language: string, tag: string): string | null {
  const minor = /^(\d\.\d+)/.exec(tag)?.[1];
  const major = /^(\d+)/.exec(tag)?.[1];
  if (language === 'python' || language === 'ruby') return minor === undefined ? null : `${language}${minor}`;
  if (language === 'nodejs') return major === undefined ? null : `nodejs${major}.x`;
  if (language === 'go') return major === undefined ? null : `go${major}.x`;
  if (language === 'java')
    return /^(?:8\.al2|\d+)/.exec(tag) ? `java${/^(?:8\.al2|\d+)/.exec(tag)![0]}` : null;
  if (language === 'dotnet') {
    if (/^core[23]\.\d/.test(tag)) return `dotnet${/^core[23]\.\d/.exec(tag)![0]}`;
    return major === undefined ? null : `dotnet${major === '5' ? '5.0' : major}`;
  }
  if (language === 'provided')
    return /^al2023/.test(tag) ? 'provided.al2023' : /^al2/.test(tag) ? 'provided.al2' : null;
  return null;
}

/** `0-3.7-bullseye`: the first number is the definition's, the second the language's. */
function readDevcontainer(name: string, words: readonly Word[]): Claim[] | null {
  const definition = /^mcr\.microsoft\.com\/(?:vscode\/)?devcontainers\/([a-z-]+)$/.exec(name)?.[1];
  if (definition === undefined) return null;
  const product = lookUp(devcontainers, definition) ?? null;
  const rest = claimsIn(words, { product, strict: false });
  if (product === null) return rest;
  const [first, second] = words;
  const one = versionOf(first?.text ?? '');
  const two = versionOf(second?.text ?? '');
  const word =
    two !== null && (one !== null || first?.text === 'dev') ? second : one !== null ? first : undefined;
  const version = two !== null && word === second ? two : one;
  // One number alone may be the definition's: 0, 1, 0.203. Of Go's, 1.21 is the language's
  // (https://github.com/devcontainers/images/tree/main/src/go).
  const isGo = product === 'go' && /^1\.[1-9]\d/.test(version ?? '');
  if (!word || version === null || (word === first && !isGo && /^[01](?:\.|$)/.test(version))) return rest;
  return [claim(product, version, word.start, word.end), ...rest];
}

function readDotnet(name: string, words: readonly Word[]): Claim[] | null {
  const framework =
    /^(?:mcr\.microsoft\.com\/dotnet\/framework\/|microsoft\/(?:dotnet-framework|aspnet)$)/.test(name);
  const core =
    /^(?:mcr\.microsoft\.com\/dotnet\/(?:core\/|nightly\/)?(?!aspire|yarp)[a-z-]+|microsoft\/(?:dotnet|aspnetcore|aspnetcore-build))$/;
  if (!framework && !core.test(name)) return null;
  const product = framework ? 'dotnetfx' : 'dotnet';
  const [first] = words;
  const version = versionOf(first?.text ?? '');
  const rest = claimsIn(words, { product, strict: false });
  return version === null ? rest : [claim(product, version, first!.start, first!.end), ...rest];
}

/** azure-functions/python:3.0-python3.7: the host's version, which nobody lists, then the language's. */
function readFunctions(name: string, words: readonly Word[]): Claim[] | null {
  if (!name.startsWith('mcr.microsoft.com/azure-functions/')) return null;
  const found = claimsIn(words, { product: null, strict: false });
  for (const word of words) {
    const isolated = /^(?:isolated|dotnet)(\d+\.\d+|\d+)$/.exec(word.text)?.[1];
    if (isolated !== undefined) found.push(claim('dotnet', isolated, word.start, word.end));
  }
  return found;
}

function readRos(name: string, words: readonly Word[]): Claim[] | null {
  if (!/^(?:ros|osrf\/ros2?|moveit\/moveit2?)$/.test(name)) return null;
  const [first, ...others] = words;
  const rest = claimsIn(others, { product: null, strict: false });
  if (!first) return rest;
  const product = lookUp(rosDistributions, first.text);
  return product === undefined ? rest : [claim(product, first.text, first.start, first.end), ...rest];
}

function readSonarqube(name: string, words: readonly Word[]): Claim[] | null {
  if (name !== 'sonarqube') return null;
  const [first] = words;
  const version = versionOf(first?.text ?? '');
  if (version === null) return [];
  const server =
    /^20/.test(version) || words.some(({ text }) => /^(?:developer|enterprise|datacenter)$/.test(text));
  return [claim(server ? 'sonarqube-server' : 'sonarqube-community', version, first!.start, first!.end)];
}

function readHeroku(name: string, words: readonly Word[]): Claim[] | null {
  if (!/^heroku\/(?:heroku|cedar|pack|builder|builder-classic|buildpacks)$/.test(name)) return null;
  const [first] = words;
  const year = /^(?:heroku)?(1[468]|2[02468])(?:\.v\d+|cnb)?$/.exec(first?.text ?? '')?.[1];
  return year === undefined ? [] : [claim('ubuntu', `${year}.04`, first!.start, first!.end)];
}

/** cimg/base:stable-20.04, 2023.04-22.04; the bare number is the month it was made. */
function readCircleciBase(name: string, words: readonly Word[]): Claim[] | null {
  if (name !== 'cimg/base' && name !== 'cimg/deploy') return null;
  const [first, second] = words;
  if (!second || !/^(?:stable|current|edge|20\d\d\.\d\d(?:\.\d+)?)$/.test(first?.text ?? '')) return [];
  return /^\d\d\.04$/.test(second.text) ? [claim('ubuntu', second.text, second.start, second.end)] : [];
}

function readDistroless(name: string, words: readonly Word[]): Claim[] | null {
  if (!name.startsWith('gcr.io/distroless/')) return null;
  const [first] = words;
  const version = versionOf(first?.text ?? '');
  return /^gcr\.io\/distroless\/nodejs(?:-debian\d+)?$/.test(name) && version !== null
    ? [claim('nodejs', version, first!.start, first!.end)]
    : [];
}

/** ubuntu/nginx:1.18-20.04_beta: what is in it, then the Ubuntu release and a channel. */
function readCanonical(name: string, words: readonly Word[], tag: string): Claim[] | null {
  if (!/^(?:public\.ecr\.aws\/)?ubuntu\/[^/]+$/.test(name)) return null;
  const release = /(?:^|-)(\d\d\.(?:04|10))(?:_|$)/.exec(tag);
  if (!release) return [];
  const at = release.index + release[0].indexOf(release[1]!);
  const found = [claim('ubuntu', release[1]!, at, at + 5)];
  const product = productOf(name.replace('public.ecr.aws/', ''));
  const [first] = words;
  const version = versionOf(first?.text ?? '');
  return product !== null && version !== null && first!.start !== at
    ? [claim(product, version, first!.start, first!.end), ...found]
    : found;
}

/** buildpack-deps:20.04-curl: a number is Ubuntu's; names are read as everywhere. */
function readBuildpackDeps(name: string, words: readonly Word[]): Claim[] | null {
  const [first] = words;
  if (name !== 'buildpack-deps' || !/^\d\d\.(?:04|10)$/.test(first?.text ?? '')) return null;
  return [claim('ubuntu', first!.text, first!.start, first!.end)];
}

/** catthehacker/ubuntu:act-20.04, which stand for GitHub's runners. */
function readActEnvironments(name: string, words: readonly Word[]): Claim[] | null {
  if (!/^(?:ghcr\.io\/)?catthehacker\/ubuntu$|^nektos\/act-environments-ubuntu$/.test(name)) return null;
  const release = words.find(({ text }) => /^\d\d\.04$/.test(text));
  return release ? [claim('ubuntu', release.text, release.start, release.end)] : [];
}

/** strimzi/kafka:0.28.0-kafka-3.1.0: the operator's version, then Kafka's. */
function readKafka(name: string, words: readonly Word[]): Claim[] | null {
  if (name !== 'quay.io/strimzi/kafka' && name !== 'strimzi/kafka') return null;
  const word = words[words.findIndex(({ text }) => text === 'kafka') + 1];
  const version = versionOf(word?.text ?? '');
  return !word || version === null || word === words[0]
    ? []
    : [claim('apache-kafka', version, word.start, word.end)];
}

/** quarkus/ubi-quarkus-mandrel:21.3-java11; `jdk-21` says the JDK that it is built from. */
function readMandrel(name: string, words: readonly Word[]): Claim[] | null {
  if (!/^quay\.io\/quarkus\/ubi\d*-quarkus-mandrel(?:-builder-image)?$/.test(name)) return null;
  const [first] = words;
  return /^\d\d\.\d/.test(first?.text ?? '') ? [claim('mandrel', first!.text, first!.start, first!.end)] : [];
}

/** Images whose version is the one word of its form, wherever it stands. */
const byForm: readonly (readonly [name: RegExp, word: RegExp, product: string])[] = [
  [/^openwrt(?:org)?\/(?:rootfs|sdk|imagebuilder)$/, /^v?(\d\d\.\d\d(?:\.\d+)?)$/, 'openwrt'],
  [/^unityci\/editor$/, /^((?:20\d\d|6000)\.\d)\.\d+f\d+$/, 'unity'],
  [/^(?:public\.ecr\.aws\/glue|amazon)\/aws-glue-libs$/, /^(\d\.\d)\.\d+$/, 'amazon-glue'],
];

function readByForm(name: string, words: readonly Word[]): Claim[] | null {
  const entry = byForm.find(([form]) => form.test(name));
  if (entry === undefined) return null;
  for (const word of words) {
    const version = entry[1].exec(word.text)?.[1];
    if (version !== undefined) return [claim(entry[2], version, word.start, word.end)];
  }
  return [];
}

/** aws/codebuild/standard:4.0 is Ubuntu 18.04. */
function readCodebuild(name: string, words: readonly Word[]): Claim[] | null {
  const image = /^(?:public\.ecr\.aws\/codebuild\/|aws\/codebuild\/)([\w-]+)$/.exec(name)?.[1];
  if (image === undefined) return null;
  const [first] = words;
  const system = lookUp(lookUp(codebuildImages, image) ?? {}, first?.text ?? '');
  return system && first ? [claim(system[0], system[1], first.start, first.end)] : [];
}
