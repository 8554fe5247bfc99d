import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Annotation, annotationsOf, commandOf, commandsReport } from '../../src/reporters/github.ts';
import { printable } from '../../src/reporters/printable.ts';
import { exampleReport, hostile, hostilePath, smallReport } from './example.ts';

/** As the runner reads a line (actions/runner, src/Runner.Common/ActionCommand.cs). */
function parsed(line: string): { name: string; properties: Record<string, string>; message: string } | null {
  const match = /^::(\w+) ([^:]*)::(.*)$/.exec(line);
  if (!match) return null;
  const [, name, list, message] = match as unknown as [string, string, string, string];
  const data = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
  const property = (text: string) =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  const properties = list.split(',').map((pair) => {
    const cut = pair.indexOf('=');
    return [pair.slice(0, cut), property(pair.slice(cut + 1))] as const;
  });
  return { name, properties: Object.fromEntries(properties), message: data(message) };
}

const annotation: Annotation = {
  severity: 'warning',
  title: 'premortem: unpinned-install',
  message: 'x',
  path: 'a.sh',
  startLine: 3,
  endLine: 3,
  startColumn: 1,
  endColumn: 4,
  changed: false,
};

describe('workflow commands', () => {
  it('are one line for any text, and say that text to the runner', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(hostile, hostilePath, '::error::x', '%0A'),
    );
    fc.assert(
      fc.property(text, text, text, (title, message, path) => {
        const command = commandOf({ ...annotation, title, message, path });
        expect(command).not.toMatch(/[\r\n]/);
        const read = parsed(command);
        expect(read?.name).toBe('warning');
        expect(read?.message).toBe(message);
        const file = path.replace(/[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, printable);
        expect(read?.properties).toMatchObject({ title, file, line: '3', endColumn: '4' });
      }),
    );
  });

  it('say the rule, the place and the advice', async () => {
    expect(commandsReport(await smallReport()).split('\n')[1]).toBe(
      '::warning title=premortem%3A unpinned-install,file=Dockerfile,line=2,endLine=2,col=17,endColumn=21::`flask` is installed without a version, so every run installs whatever version is newest. Pin it: `flask==<version>`%0Ahttps://github.com/octo/premortem/blob/v1/docs/rules/unpinned-install.md',
    );
  });

  it('are one for each finding that nobody accepted', async () => {
    const report = await exampleReport();
    const lines = commandsReport(report).trimEnd().split('\n');
    expect(lines).toHaveLength(report.findings.filter(({ suppressed }) => !suppressed).length);
    for (const line of lines) expect(parsed(line)).not.toBe(null);
  });
});

describe('annotations', () => {
  it('put changed lines first, then the worst', async () => {
    const report = await exampleReport();
    const all = annotationsOf(report, (path, line) => path === 'Dockerfile' && line === 2);
    expect(all[0]).toMatchObject({ path: 'Dockerfile', startLine: 2, changed: true, severity: 'warning' });
    expect(all[1]).toMatchObject({ changed: false, severity: 'error' });
    expect(all.at(-1)).toMatchObject({ severity: 'notice' });
  });

  it('give columns only where they stay on one line, and no endless message', async () => {
    const report = await smallReport();
    const [one] = report.findings;
    const long = { ...one!, path: 'Dockerfile', span: { start: 0, end: 200 }, message: 'x'.repeat(10_000) };
    const [cut] = annotationsOf({ ...report, findings: [long] });
    expect(cut).toMatchObject({ startLine: 1, endLine: 5, startColumn: null, endColumn: null });
    expect(cut!.message.length).toBeLessThanOrEqual(4000);
  });
});
