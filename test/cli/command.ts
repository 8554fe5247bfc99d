import { main } from '../../src/cli/index.ts';

/** The parts of the JSON report that tests look at. */
export interface ShortReport {
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly location: { readonly path: string; readonly startLine: number };
    readonly related: readonly { readonly path: string }[];
    readonly suppressed: object | null;
  }[];
  readonly diagnostics: readonly { readonly message: string; readonly path: string | null }[];
}

export interface Ended {
  readonly code: number;
  readonly report: ShortReport;
  readonly out: string;
  readonly error: string;
}

/** The command line as it is started, offline and without the configuration of the tree unless the words say else. */
export async function command(...words: string[]): Promise<Ended> {
  let out = '';
  let error = '';
  const isRaw = words[0] === 'baseline';
  const code = await main([...words, '--offline', ...(isRaw ? [] : ['--format', 'json'])], {
    out: (text) => {
      out += text;
    },
    error: (text) => {
      error += text;
    },
    now: () => Date.parse('2026-11-20T12:00:00Z'),
    environment: {},
    input: () => Promise.resolve(''),
    outIsTerminal: false,
    errorIsTerminal: false,
  });
  return {
    code,
    report: out === '' || isRaw ? { findings: [], diagnostics: [] } : JSON.parse(out),
    out,
    error,
  };
}

/** `path rule` of each finding that counts, sorted. */
export function found({ report }: Ended): string[] {
  return report.findings
    .filter(({ suppressed }) => suppressed === null)
    .map((one) => `${one.location.path} ${one.rule}`)
    .sort();
}
