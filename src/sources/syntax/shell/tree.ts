import type { CaseItem, CompoundList, PipelineNode, TestExpression, Word } from 'unbash';
import { append } from '../../../model/append.ts';

// Questions that the parsed tree answers by itself.

const ends = new Set(['exit', 'return', 'die', 'fatal', 'abort', 'fail', 'continue', 'break']);

/** The list ends the script, or the round, whatever follows. */
export function exits(list: CompoundList): boolean {
  const last = list.commands.at(-1)?.command;
  return last !== undefined && last.type !== 'AndOr' && exitsAt(last);
}

export function exitsAt(node: PipelineNode): boolean {
  if (node.type === 'Command') return ends.has(node.name?.value ?? '');
  if (node.type === 'BraceGroup') return exits(node.body);
  return node.type === 'Pipeline' && node.commands.length === 1 && exitsAt(node.commands[0]!);
}

/** The left side of `&&` asks something, so the right side may not run. */
export function isTest(node: PipelineNode): boolean {
  if (node.type === 'Pipeline')
    return node.commands.length > 1 || node.prefixes.length > 0 || isTest(node.commands[0]!);
  if (node.type === 'TestCommand' || node.type === 'ArithmeticCommand') return true;
  return node.type === 'Command' && /^(?:\[|test|command|grep|which|type|hash)$/.test(node.name?.value ?? '');
}

/** The words that a `[[ … ]]` compares, in order. */
export function operands(expression: TestExpression): Word[] {
  const found: Word[] = [];
  const open: TestExpression[] = [expression];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    switch (next.type) {
      case 'TestUnary':
        found.push(next.operand);
        break;
      case 'TestBinary':
        found.push(next.left, next.right);
        break;
      case 'TestLogical':
        append(open, [...next.operands].reverse());
        break;
      case 'TestNot':
        open.push(next.operand);
        break;
      case 'TestGroup':
        open.push(next.expression);
        break;
    }
  }
  return found;
}

export function patternText(item: CaseItem): string {
  return item.pattern.map((word) => word.text).join('|');
}
