import { type CommandNode, type PipelineNode, parse, type Statement } from 'unbash';
import type { Script } from '../../../model/script.ts';
import { type Code, codeOf } from './code.ts';
import { CommandList } from './command-list.ts';
import { tellBody, tellCase, tellFor, tellFunction, tellIf, tellLoop, tellTest } from './constructs.ts';
import type { Omissions } from './limits.ts';
import { Rounds } from './loop-values.ts';
import { outermost, type Place, writtenInput } from './place.ts';
import { redirect } from './redirections.ts';
import { Scope } from './scope.ts';
import { tellSimple } from './simple.ts';
import { exitsAt, isTest } from './tree.ts';
import type { Walk } from './walk.ts';

/** Goes through a script in the order it is written: statements, pipelines, then each kind of command. */
export class Walker implements Walk {
  readonly script: Script;
  readonly file: string | null;
  readonly scope: Scope;
  readonly commands: CommandList;
  readonly rounds = new Rounds();
  readonly omissions: Omissions;
  #enclosures = 0;

  constructor(script: Script, omissions: Omissions) {
    const { unit } = script;
    const { directory, errexit, pipefail } = unit;
    this.script = script;
    this.file = unit.kind === 'file' ? script.path : null;
    this.scope = new Scope({ directory, errexit, pipefail, xtrace: false }, unit.env, (values) =>
      this.rounds.add(values),
    );
    this.commands = new CommandList(script);
    this.omissions = omissions;
  }

  run(): void {
    const code = codeOf(this.script);
    this.code(code, outermost(code));
  }

  nextEnclosure(): number {
    return this.#enclosures++;
  }

  code(code: Code, place: Place): void {
    if (!this.omissions.allowsCode(code)) return;
    const tree = parse(code.text);
    this.omissions.addErrors(tree, code);
    this.statements(tree.commands, { ...place, code });
  }

  statements(list: readonly Statement[], place: Place): void {
    const first = list[0];
    if (first === undefined) return;
    this.#statement(first, place);
    if (list.length === 1) return;
    const next: Place = place.joined === 'then' ? place : { ...place, joined: 'then' };
    for (let at = 1; at < list.length; at++) this.#statement(list[at]!, next);
  }

  #statement({ command, background }: Statement, around: Place): void {
    const place: Place = background ? { ...around, unheard: 'background' } : around;
    if (command.type !== 'AndOr') {
      this.#pipeline(command, place);
      return;
    }
    /** Elements since the last `||`: any of them failing leads to what stands behind the next one. */
    let chain = this.commands.length;
    let conditional = false;
    command.commands.forEach((element, at) => {
      const operator = at === 0 ? null : command.operators[at - 1];
      const start = this.commands.length;
      const joined = operator === null ? place.joined : operator === '&&' ? 'and' : 'or';
      const inner = { ...place, joined } as const;
      if (operator === '||' || conditional) {
        this.scope.enter();
        this.#pipeline(element, inner);
        this.scope.merge([this.scope.leave(exitsAt(element))], false);
      } else this.#pipeline(element, inner);
      if (operator === '||' && this.commands.length > start) {
        this.commands.joinOrElse(chain, start);
        chain = start;
      }
      conditional = isTest(element);
    });
  }

  #pipeline(node: PipelineNode, place: Place): void {
    if (node.type !== 'Pipeline') {
      this.node(node, place);
      return;
    }
    const negated = node.prefixes.some((prefix) => prefix.type === 'Negation');
    const tested = place.tested || negated;
    const { length } = node.commands;
    if (length === 1) {
      this.node(node.commands[0]!, { ...place, tested });
      return;
    }
    const id = this.commands.nextPipeline();
    let from: number | null = null;
    node.commands.forEach((command, at) => {
      const start = this.commands.length;
      const last = at === length - 1;
      this.scope.enter();
      this.node(command, {
        ...place,
        tested,
        joined: at === 0 ? place.joined : 'then',
        input: from === null ? place.input : { type: 'pipe', from },
        outputs: last ? place.outputs : [],
        feeds: last ? place.feeds : null,
        pipeline: { id, place: at, length },
      });
      this.scope.leave();
      from = this.commands.mainSince(start) ?? from;
    });
  }

  node(node: CommandNode, place: Place): void {
    if (this.omissions.stopped) return;
    switch (node.type) {
      case 'Command':
        tellSimple(node, place, this);
        return;
      case 'Redirected': {
        const { input, outputs, document } = redirect(node.redirects, place, this);
        this.node(node.command, { ...place, input: document ? writtenInput(document) : input, outputs });
        return;
      }
      case 'BraceGroup':
        tellBody(node.body, 'group', null, place, this);
        return;
      case 'Subshell':
        this.scope.enter();
        tellBody(node.body, 'subshell', null, place, this);
        this.scope.leave();
        return;
      case 'Coproc':
        if (node.body.type === 'CompoundList') tellBody(node.body, 'group', null, place, this);
        else this.node(node.body, { ...place, pipeline: null });
        return;
      case 'Function':
        tellFunction(node, place, this);
        return;
      case 'If':
        tellIf(node, place, this);
        return;
      case 'While':
      case 'ArithmeticFor':
        tellLoop(node, place, this);
        return;
      case 'For':
      case 'Select':
        tellFor(node, place, this);
        return;
      case 'Case':
        tellCase(node, place, this);
        return;
      case 'TestCommand':
        tellTest(node, place, this);
        return;
      case 'ArithmeticCommand':
        return;
    }
  }
}
