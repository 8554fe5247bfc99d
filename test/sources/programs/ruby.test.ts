import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruby } from '../../../src/sources/programs/ruby.ts';
import { readCommands } from '../../../src/sources/syntax/shell.ts';

const read = (text: string, path = 'Rakefile') => ruby.read({ path, text, executable: false }).facts;

const commands = (text: string): string[] =>
  read(text).flatMap((fact) =>
    fact.kind === 'script'
      ? readCommands(fact).commands.map(({ name, arguments: words }) =>
          [name, ...words.map(({ pattern }) => pattern.replaceAll('\0', '?'))].join(' '),
        )
      : [],
  );

describe('commands that a Ruby program runs', () => {
  it.each<[string, string[]]>([
    ['sh "cf push web"', ['cf push web']],
    ["system('cf push web') || abort", ['cf push web']],
    ['system "cf", "push", name', ['cf push ?']],
    ['sh "cf push #{name} -f #{files["prod"]}"', ['cf push ? -f ?']],
    ['out = `kubectl apply -f k8s`', ['kubectl apply -f k8s']],
    ['%x(kubectl apply -f k8s)', ['kubectl apply -f k8s']],
    ['Open3.capture2e("aptible", "deploy", "--app", app)', ['aptible deploy --app ?']],
    ['# sh "cf push web"\nputs "sh \'cf push web\'"', []],
    ['=begin\nsh "cf push web"\n=end\nx = <<~TEXT\n  sh "cf push web"\nTEXT\n', []],
    ['push "cf push web"\nfinish "a"', []],
  ])('%s', (text, expected) => {
    expect(commands(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['execute :systemctl, :restart, "puma"', ['systemctl restart puma']],
    ['execute "cd #{release_path} && git pull"', ['cd ?', 'git pull']],
    ['sudo "systemctl restart #{fetch(:name)}"', ['systemctl restart ?']],
    ['execute :rake, (ENV["TASK"] || fail("x"))', ['rake ?']],
    ['execute command', []],
    ['# execute :rm', []],
  ])('of Capistrano are on another machine: %s', (text, expected) => {
    const found = read(text, 'config/deploy.rb').flatMap((fact) =>
      fact.kind === 'script' ? readCommands(fact).commands : [],
    );
    const inside = found.filter(({ remote }) => remote !== null);
    expect(
      inside.map(({ name, arguments: words }) =>
        [name, ...words.map(({ pattern }) => pattern.replaceAll('\0', '?'))].join(' '),
      ),
    ).toEqual(expected);
    expect(read(text, 'lib/runner.rb').length).toBe(0);
  });

  it('knows tasks and what they depend on', () => {
    const text =
      'task :build do\n  sh "npm run build"\nend\n\ntask deploy: [:build] do\n  sh "cf push"\nend\ntask :all => %w[x] + [:deploy]\n';
    expect(read(text).map((fact) => ('unit' in fact ? `${fact.kind} ${fact.unit.name}` : ''))).toEqual([
      'script build',
      'call deploy',
      'script deploy',
      'call all',
    ]);
  });

  it('reads any text without an error, and every span is in it', () => {
    const pieces = [
      'sh ',
      'system(',
      '"',
      "'",
      '`',
      '#{',
      '}',
      '%x(',
      ')',
      '\n',
      'task :a',
      '=> [:b]',
      '<<~X',
      'X\n',
      '\\',
      '=begin',
      'é',
    ];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        for (const { span } of read(text)) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
