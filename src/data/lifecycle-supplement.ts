import type { Cycle } from '../model/cycle.ts';

/**
 * Cycles that endoflife.date does not list, by product. They stand behind its own: a cycle that it lists is
 * never replaced.
 */
export const supplement: Readonly<Record<string, readonly Cycle[]>> = {
  'github-actions-runner-images': [
    // https://github.blog/changelog/2025-04-15-upcoming-breaking-changes-and-releases-for-github-actions/
    runner('windows-2019', 'Windows Server 2019', '2019-05-06', '2025-06-01', '2025-06-30'),
    // https://github.com/actions/runner-images/issues/9255
    runner('macos-11', 'macOS 11', '2020-09-21', '2024-05-20', '2024-06-28'),
    // https://github.com/actions/runner-images/issues/5583
    runner('macos-10.15', 'macOS 10.15', '2019-10-31', '2022-05-31', '2022-12-01'),
    // https://github.com/actions/runner-images/issues/6002
    runner('ubuntu-18.04', 'Ubuntu 18.04', '2019-05-06', '2022-08-08', '2023-04-03'),
    // https://github.blog/changelog/2021-10-19-github-actions-the-windows-2016-runner-image-will-be-removed-from-github-hosted-runners-on-march-15-2022/
    runner('windows-2016', 'Windows Server 2016', '2019-08-14', '2021-11-15', '2022-03-15'),
    // https://github.blog/changelog/2021-04-29-github-actions-ubuntu-16-04-lts-virtual-environment-will-be-removed-on-september-20-2021/
    runner('ubuntu-16.04', 'Ubuntu 16.04', '2019-08-14', '2021-04-29', '2021-09-20'),
  ],
};

function runner(cycle: string, label: string, released: string, eoas: string, eol: string): Cycle {
  return {
    cycle,
    released,
    codename: null,
    label,
    eol,
    eoas,
    lts: false,
    latest: null,
    latestDate: null,
  };
}
