import { folderOf } from '../model/workspace.ts';

const words = new Set(
  `example examples sample samples demo demos test tests testing testdata fixture fixtures e2e doc docs
  documentation tutorial tutorials benchmark benchmarks mock mocks spec specs
  integration acceptance molecule`.split(/\s+/),
);

/** The file stands beside the product: an example, a test's data, documentation. Nobody ships it. */
export function isAside(path: string): boolean {
  return folderOf(path)
    .split('/')
    .some((folder) => folder.split(/[-_.]+/).some((word) => words.has(word.toLowerCase())));
}
