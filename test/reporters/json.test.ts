import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { jsonReport } from '../../src/reporters/json.ts';
import { scanFiles } from '../scan.ts';
import { exampleBase, exampleHead, exampleReport } from './example.ts';

const schemaPath = join(import.meta.dirname, '../../schema/report.schema.json');
const schema = JSON.parse(readFileSync(schemaPath, 'utf8')) as object;
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
/** The published schema lets fields be added; here each field must be in it. */
const validate = ajv.compile(closed(schema) as object);

function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (node === null || typeof node !== 'object') return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, closed(value)]));
  return 'properties' in node ? { ...copy, additionalProperties: false } : copy;
}

function errorsOf(report: Report): readonly string[] {
  return validate(JSON.parse(jsonReport(report)))
    ? []
    : validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const example = await exampleReport();

describe('the published schema', () => {
  it('describes a report with something of every kind, field by field', () => {
    expect(errorsOf(example)).toEqual([]);
    const json = JSON.parse(jsonReport(example));
    expect(json.findings.some((finding: { related: [] }) => finding.related.length > 0)).toBe(true);
    expect(json.findings.some((finding: { fix: object | null }) => finding.fix !== null)).toBe(true);
    expect(new Set(json.findings.map((finding: Report['findings'][0]) => finding.suppressed?.by))).toEqual(
      new Set([undefined, 'comment', 'baseline']),
    );
    expect(json.upgrades).not.toEqual([]);
    expect(json.diagnostics).not.toEqual([]);
    expect(json.data).not.toBe(null);
  });

  it('describes a diff and an empty report', async () => {
    expect(errorsOf(await scanFiles({ base: exampleBase, head: exampleHead }))).toEqual([]);
    expect(errorsOf(await scanFiles({ head: {} }))).toEqual([]);
  });

  it('refuses what is no report', () => {
    const json = JSON.parse(jsonReport(example));
    expect(validate({ ...json, schemaVersion: 2 })).toBe(false);
    expect(validate({ ...json, mode: 'other' })).toBe(false);
    expect(validate({ ...json, findings: [{ ...json.findings[0], severity: 'info' }] })).toBe(false);
    const { stats: _, ...without } = json;
    expect(validate(without)).toBe(false);
  });
});

describe('the JSON report', () => {
  it('counts lines and columns from 1, the end column exclusive', () => {
    const json = JSON.parse(jsonReport(example));
    const finding = json.findings.find(({ rule }: { rule: string }) => rule === 'end-of-life-runtime');
    expect(finding.location).toEqual({
      path: 'Dockerfile',
      startLine: 1,
      startColumn: 13,
      endLine: 1,
      endColumn: 16,
    });
    expect(finding.subject).toEqual({
      kind: 'product',
      ecosystem: null,
      name: 'python',
      version: '3.6',
      purl: null,
    });
  });

  it('is the same bytes for the same files, in whatever order they are listed', async () => {
    const reversed = Object.fromEntries(Object.entries(exampleHead).reverse());
    const one = await scanFiles({ base: exampleBase, head: exampleHead, mode: 'audit' });
    const other = await scanFiles({ base: exampleBase, head: reversed, mode: 'audit' });
    expect(jsonReport(other)).toBe(jsonReport(one));
  });
});
