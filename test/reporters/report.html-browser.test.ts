import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { htmlReport } from '../../src/reporters/html.ts';
import { jsonReport } from '../../src/reporters/json.ts';
import { mergedHtml } from '../../src/reporters/merged/html.ts';
import { readResult } from '../../src/reporters/merged/result.ts';
import { temporaryFolder } from '../repository.ts';
import { scanFiles } from '../scan.ts';
import { exampleReport } from './example.ts';

/** Debian's `chromium`. Where there is none (or none that starts), these tests are skipped. */
const program = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));
const browser = await start();
const example = await exampleReport();
afterAll(() => browser?.close());

async function start(): Promise<Browser | null> {
  if (program === undefined) return null;
  const quiet = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
  return chromium
    .launch({ executablePath: program, args: [...quiet, '--disable-component-update', '--disable-sync'] })
    .catch(() => null);
}

type Look = { scheme: 'light' | 'dark'; width: number };

/** The page as a browser shows it, with whatever it complained of or asked for. */
async function open(what: Report | string, look: Look = { scheme: 'light', width: 1200 }, script = true) {
  const folder = temporaryFolder();
  const file = join(folder, 'report.html');
  const blobUrl = 'https://github.com/o/r/blob/abc/';
  writeFileSync(file, typeof what === 'string' ? what : htmlReport(what, { blobUrl }));
  const context = await browser!.newContext({
    colorScheme: look.scheme,
    viewport: { width: look.width, height: 900 },
    javaScriptEnabled: script,
  });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`));
  page.on('request', (request) => {
    if (request.url() !== pathToFileURL(file).href) complaints.push(`request: ${request.url()}`);
  });
  await page.goto(pathToFileURL(file).href);
  return { page, complaints, folder };
}

const shown = (page: Page) => page.locator('#findings .finding:visible');
const count = (page: Page) => page.locator('#count').textContent();

describe.skipIf(browser === null)('the HTML report in Chromium', () => {
  it('opens without a complaint and without asking for anything', async () => {
    const { page, complaints } = await open(example);
    expect(await count(page)).toBe('All 18 findings shown, in 4 files.');
    expect(await shown(page).count()).toBe(12);
    expect(complaints).toEqual([]);
  });

  it('filters by action, severity and words of the path or rule, and shows all again', async () => {
    const { page, complaints } = await open(example);
    await page.getByLabel('notice', { exact: true }).uncheck();
    expect(await count(page)).toBe('13 of 18 findings shown, in 4 files.');
    await page.getByLabel('unpinned-dependencies').uncheck();
    expect(await count(page)).toBe('4 of 18 findings shown, in 2 files.');
    expect(await page.locator('.file:visible h3').allTextContents()).toEqual([
      'Dockerfile 7 findings',
      'package-lock.json 1 finding',
    ]);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => count(page)).toBe('All 18 findings shown, in 4 files.');
    await page.getByLabel('Path, rule or message contains').fill('WORKFLOWS unlocked');
    expect(await count(page)).toBe('3 of 18 findings shown, in 1 file.');
    await page.getByLabel('Path, rule or message contains').fill('nothing has this');
    expect(await count(page)).toBe('0 of 18 findings shown, in 0 files.');
    expect(complaints).toEqual([]);
  });

  it('is used by keyboard alone', async () => {
    const { page } = await open(example);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe('Skip to Findings');
    await page.getByLabel('error', { exact: true }).focus();
    await page.keyboard.press('Space');
    expect(await count(page)).toBe('15 of 18 findings shown, in 4 files.');
    await page.locator('#accepted summary').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('#accepted tbody tr:visible').count()).toBe(2);
  });

  it('opens the explanation of a rule that is asked for', async () => {
    const { page, complaints } = await open(example);
    const rule = page.locator('#rule-unverified-download');
    expect(await rule.getByText('Why.').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'unverified-download' }).click();
    await expect.poll(() => rule.getByText('Why.').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('shows everything where scripts are off, and no filters that would do nothing', async () => {
    const { page } = await open(example, undefined, false);
    expect(await shown(page).count()).toBe(12);
    expect(await page.locator('#filters').isVisible()).toBe(false);
  });

  it.each<Look>([
    { scheme: 'light', width: 1200 },
    { scheme: 'dark', width: 1200 },
    { scheme: 'light', width: 360 },
    { scheme: 'dark', width: 360 },
  ])('is readable in $scheme at $width pixels', async (look) => {
    const { page, folder } = await open(example, look);
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    expect(await page.evaluate(faintTexts)).toEqual([]);
    // SCREENSHOTS=folder keeps the pictures.
    const picture = join(process.env.SCREENSHOTS ?? folder, `report-${look.scheme}-${look.width}.png`);
    await page.screenshot({ path: picture, fullPage: true });
    expect(existsSync(picture)).toBe(true);
  });

  it.each(['light', 'dark'] as const)('is shown in the README, in %s', async (scheme) => {
    const { page } = await open(await pictureReport(), { scheme, width: 1100 });
    const picture = join(import.meta.dirname, '..', '..', 'docs', 'images', `report-${scheme}.png`);
    // PICTURES=1 draws them again: fonts differ from machine to machine.
    if (process.env.PICTURES)
      await page.screenshot({ path: picture, clip: { x: 0, y: 0, width: 1100, height: 860 } });
    expect(existsSync(picture)).toBe(true);
  });

  it('filters many repositories in one page, readable on a small screen', async () => {
    const json = jsonReport(example);
    const results = [
      readResult('octo/one', json),
      readResult('octo/two', json),
      readResult('octo/three', ''),
    ];
    const { page, complaints } = await open(mergedHtml(results), { scheme: 'dark', width: 360 });
    expect(await count(page)).toBe('All 36 findings shown, in 2 repositories.');
    await page.getByLabel('Repository, path or rule contains').fill('octo/two workflows');
    expect(await count(page)).toBe('9 of 36 findings shown, in 1 repository.');
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    expect(await page.evaluate(faintTexts)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('opens 5,000 findings and filters them', async () => {
    const [one] = example.findings;
    const findings = Array.from({ length: 5000 }, (_, at) => ({ ...one!, message: `Number ${at}.` }));
    const { page, complaints } = await open({ ...example, findings });
    expect(await count(page)).toBe('All 5000 findings shown, in 1 file.');
    await page.getByLabel('Path, rule or message contains').fill('no such thing');
    expect(await count(page)).toBe('0 of 5000 findings shown, in 0 files.');
    expect(complaints).toEqual([]);
  });
});

/** A small service with a finding of every check. */
function pictureReport(): Promise<Report> {
  return scanFiles({
    head: {
      '.github/workflows/deploy.yml':
        'on: push\njobs:\n  deploy:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: some-owner/some-action@main\n      - run: |\n          cf create-app-manifest web -p live.yml\n          cf push web -f live.yml\n',
      Dockerfile:
        'FROM python:3.6-buster\nRUN pip install certbot\nRUN curl -fsSL https://example.com/install.sh | sh\n',
    },
    only: [
      'unpinned-action',
      'unpinned-install',
      'unverified-download',
      'end-of-life-runtime',
      'end-of-life-os',
      'generated-manifest',
    ],
  });
}

/** Texts whose contrast with what lies behind is below 4.5 to 1 (https://www.w3.org/TR/WCAG22/#contrast-minimum). */
const faintTexts = `(() => {
  const numbers = (color) => (color.match(/[\\d.]+/g) ?? []).map(Number);
  const light = ([r, g, b]) => [r, g, b]
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const color = numbers(getComputedStyle(at).backgroundColor);
      if (color.length === 3 || color[3] > 0) return color;
    }
    return [255, 255, 255];
  };
  const faint = [];
  for (const element of document.querySelectorAll('body *')) {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== '');
    if (!own || element.closest('svg, script') || !element.checkVisibility()) continue;
    const one = light(numbers(getComputedStyle(element).color));
    const other = light(behind(element));
    const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    if (contrast < 4.5) faint.push(element.className + ' ' + element.textContent.trim().slice(0, 40) + ' ' + contrast.toFixed(2));
  }
  return faint;
})()`;
