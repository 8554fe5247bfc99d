import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/model/facts.ts';
import { python } from '../../../src/sources/programs/python.ts';
import { readCommands } from '../../../src/sources/syntax/shell.ts';

const read = (text: string, path = 'tasks.py'): readonly Fact[] =>
  python.read({ path, text, executable: false }).facts;

/** Commands as the shell sees them: name and words, unknown parts as `?`. */
const commands = (text: string, path?: string): string[] =>
  read(text, path).flatMap((fact) => {
    const found =
      fact.kind === 'script' ? readCommands(fact).commands : fact.kind === 'command' ? [fact] : [];
    return found.map(({ name, arguments: words }) =>
      [name, ...words.map(({ pattern }) => pattern.replaceAll('\0', '?'))].join(' '),
    );
  });

describe('commands that a Python program runs', () => {
  it.each<[string, string[]]>([
    ['import subprocess\nsubprocess.run("cf push web", shell=True)', ['cf push web']],
    ['import subprocess\nsubprocess.check_call(["kubectl", "apply", "-f", path])', ['kubectl apply -f ?']],
    ['import subprocess\nsubprocess.run(["helm"] + args)', ['helm ?']],
    ['import subprocess\nsubprocess.run(["sh", "-c", "cf push web"])', ['cf push web']],
    ['import os\nos.system("cf push %s -f manifest.yml" % name)', ['cf push ? -f manifest.yml']],
    ['import os\nos.system("cf push {} -f {}".format(name, path))', ['cf push ? -f ?']],
    ['import os\nos.system("cf " + "push " + name)', ['cf push ?']],
    ['from invoke import task\n@task\ndef d(c):\n    c.run(f"cf push {name}", pty=True)', ['cf push ?']],
    ['from invoke import task\n@task\ndef d(c):\n    c.run("cf push "\n          "web")', ['cf push web']],
    [
      "from invoke import task\n@task\ndef d(c):\n    verb = 'zero-downtime-push' if there else 'push'\n    c.run('cf {0} cms -f manifest_{1}.yml'.format(verb, space))",
      ['cf push cms -f manifest_?.yml'],
    ],
    [
      'from invoke import task\n@task\ndef d(c):\n    verb = "push"\n    verb = "stop"\n    c.run(f"cf {verb} cms")',
      ['cf ? cms'],
    ],
    ['from fabric.api import local\nlocal("cf push web")', ['cf push web']],
    ['import boto3\nboto3.client("ecs").update_service(service="web")', ['boto3 ecs update_service']],
    ['import boto3\nclient.update_service(service="web")', []],
    ['import boto3\nasg.set_desired_capacity(DesiredCapacity=2)', ['boto3 autoscaling set_desired_capacity']],
    ['asg.set_desired_capacity(DesiredCapacity=2)', []],
    ['import subprocess\nprint("cf push web")\n"""cf push web"""\n# subprocess.run("cf push web")', []],
    ['app.run("localhost")\nrun("a test")', []],
  ])('%s', (text, expected) => {
    expect(commands(text, text.includes('invoke') ? 'tasks.py' : 'program.py')).toEqual(expected);
  });

  it('starts where `cd` and `cwd` say', () => {
    const text =
      'from invoke import task\n@task\ndef d(c):\n    with c.cd("infra"):\n        with c.cd("prod"):\n            c.run("terraform apply")\n    c.run("cf push")\n';
    const scripts = read(text, 'ops/tasks.py').filter((fact) => fact.kind === 'script');
    expect(scripts.map(({ unit }) => unit.directory)).toEqual(['ops/infra/prod', 'ops']);
  });

  it('chains tasks by their decorator', () => {
    const text = 'from invoke import task\n@task\ndef a(c): pass\n@task(a, post=[b])\ndef d(c):\n    a(c)\n';
    const calls = read(text).filter((fact) => fact.kind === 'call');
    expect(calls.map(({ unit, targetName }) => `${unit.name} ${targetName}`)).toEqual(['d a', 'd b', 'd a']);
  });

  it('tells a call of the function that only hands it on, where it is called', () => {
    const text =
      'import boto3\ndef size(n):\n    client.set_desired_capacity(DesiredCapacity=n)\nsize(2)\nsize(1)\n';
    expect(read(text, 'a.py').map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'size(2)',
      'size(1)',
    ]);
  });

  it.each<[string, boolean | null]>([
    ['while True:\n    time.sleep(1)\n    if ready(): break\n', false],
    ['while not ready():\n    time.sleep(1)\n    tries += 1\n', true],
    ['while time.time() < end:\n    time.sleep(1)\n', true],
    ['while True:\n    work()\n', null],
  ])('knows whether a loop ends: %s', (text, bounded) => {
    const wait = read(`import boto3\n${text}`, 'a.py').find((fact) => fact.kind === 'wait');
    expect(wait?.bounded ?? null).toBe(bounded);
  });

  it('reads any text without an error, and every span is in it', () => {
    const pieces = [
      'import subprocess\n',
      'subprocess.run(',
      '["',
      '"',
      "'",
      'f"{',
      '}',
      ')',
      ']',
      '\n',
      '    ',
      'while True:',
      'sleep()',
      '@task(',
      'def a(c):',
      '"LifecycleState"] == "InService"',
      '\\',
      '+',
      '%',
      '.format(',
      'é',
      '"""',
    ];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        for (const { span } of read(text)) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(span.start).toBeLessThanOrEqual(span.end);
        }
      }),
    );
  });

  it('is not at the mercy of long sums and deep brackets', () => {
    expect(() => read(`import os\nos.system(${'"a" + '.repeat(5000)}"b")`)).not.toThrow();
    expect(() => read(`import os\nos.system(${'['.repeat(5000)}`)).not.toThrow();
  });
});
