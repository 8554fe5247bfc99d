import { describe, expect, it } from 'vitest';
import { tagKind } from '../../../src/analysis/images/image-tags.ts';
import { parseImageReference } from '../../../src/model/image-reference.ts';

describe('tagKind', () => {
  it.each([
    ['python:3', 'version'],
    ['python:3.6-buster', 'version'],
    ['python:v2', 'version'],
    ['node:20-latest', 'version'],
    ['node:iron', 'version'],
    ['debian:bookworm', 'version'],
    ['debian:wheezy', 'version'],
    ['debian:etch-slim', 'version'],
    ['ubuntu:zesty', 'version'],
    ['ubuntu:cosmic-20190719', 'version'],
    ['ubuntu:devel', 'moving'],
    ['ubuntu:rolling', 'moving'],
    ['debian:testing-slim', 'moving'],
    ['debian:bookworm-slim', 'version'],
    ['ubuntu:noble', 'version'],
    ['alpine:3.19', 'version'],
    ['owner/tool:jammy', 'version'],
    ['mcr.microsoft.com/windows/servercore:ltsc2022', 'version'],
    ['mcr.microsoft.com/playwright:v1.40.0-jammy', 'version'],
    ['quay.io/minio/minio:RELEASE.2024-01-01T16-36-33Z', 'version'],
    ['owner/tool:nightly-2024-05-01', 'version'],
    ['owner/tool:main-1a2b3c4', 'version'],
    ['owner/tool:sha-1a2b3c4', 'version'],
    ['eclipse-temurin:jdk17', 'version'],
    ['gcr.io/distroless/static-debian12:nonroot', 'version'],
    ['python', 'none'],
    ['python:latest', 'latest'],
    ['python:slim', 'moving'],
    ['python:bookworm', 'moving'],
    ['nginx:alpine', 'moving'],
    ['nginx:alpine3.19', 'moving'],
    ['nginx:stable-alpine3.19', 'moving'],
    ['node:lts', 'moving'],
    ['node:lts-alpine3.19', 'moving'],
    ['debian:stable-slim', 'moving'],
    ['ubuntu:rolling', 'moving'],
    ['docker:dind', 'moving'],
    ['jenkins/jenkins:lts-jdk17', 'moving'],
    ['owner/tool:main', 'moving'],
    ['owner/tool:linux-amd64', 'moving'],
    ['owner/tool:nightly', 'moving'],
    ['gcr.io/distroless/static:nonroot', 'moving'],
    ['owner/tool:deadbeef', 'moving'],
  ])('%s: %s', (text, kind) => {
    expect(tagKind(parseImageReference(text)!)).toBe(kind);
  });
});
