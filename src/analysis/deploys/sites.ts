import type { Deploy } from './deploys.ts';

const pages =
  /^(actions\/deploy-pages|peaceiris\/actions-gh-pages|jamesives\/github-pages-deploy-action|cloudflare\/pages-action|nwtgck\/actions-netlify|mkdocs|mike|gh-pages|docusaurus|ghp-import|netlify|surge)\b|\bpages deploy\b/i;

/** It publishes a site of documents: what is built is all there is, and nothing runs. */
export function isSite({ classified, tool }: Deploy): boolean {
  return pages.test(classified.title) || pages.test(tool);
}
