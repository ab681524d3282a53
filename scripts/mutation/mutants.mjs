// Finds the places in a source file where a fault can be put in, and writes the file so that each fault can be switched on by its id.
import { parseSync } from 'vite';

const COMPARISONS = { '===': '!==', '!==': '===', '==': '!=', '!=': '==', '<': '<=', '<=': '<', '>': '>=', '>=': '>' };
const OTHER_METHOD = new Map([
  ['some', 'every'],
  ['every', 'some'],
]);
const PREDICATES = new Set(['filter', 'some', 'every', 'find', 'findIndex', 'findLast']);
/** Fields of a syntax tree that hold types, names and paths, in which nothing can go wrong while running. */
const NOT_CODE = new Set(['typeAnnotation', 'typeArguments', 'typeParameters', 'returnType', 'source', 'attributes']);

/**
 * @param file its path in the repository; part of the ids
 * @param code TypeScript
 * @returns the mutants, and the code with all of them switched off: each stands behind a call of `__mutant(id)`
 */
export function mutantsOf(file, code) {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  const mutants = [];
  /** By the expression that they replace. */
  const edits = [];
  const text = (node) => code.slice(node.start, node.end);
  const add = (node, ...replacements) => {
    const ids = replacements.map((replacement) => {
      const before = code.slice(0, node.start).split('\n');
      const mutant = {
        id: `${file}#${mutants.length}`,
        file,
        line: before.length,
        column: before[before.length - 1].length + 1,
        from: text(node),
        to: replacement,
      };
      mutants.push(mutant);
      return mutant;
    });
    edits.push({ node, ids });
  };
  visit(program, 0, undefined);
  return { mutants, code: written(code, edits) };

  function visit(node, depth, parent) {
    if (depth > 0) mutate(node, parent);
    const inside = /Function/.test(node.type) ? depth + 1 : depth;
    for (const [key, value] of Object.entries(node)) {
      if (NOT_CODE.has(key) || (key === 'key' && !node.computed) || (key === 'property' && !node.computed)) continue;
      for (const child of Array.isArray(value) ? value : [value]) {
        if (typeof child?.type !== 'string') continue;
        const cast = /^TS(?:As|Satisfies|NonNull)/.test(child.type);
        if (child.type.startsWith('TS') && !cast) continue;
        // The pattern of a parameter or a declaration names things and has no value.
        const pattern = key === 'params' || key === 'id' || key === 'param' || child.type.endsWith('Pattern');
        visit(child, pattern ? 0 : inside, node);
      }
    }
  }

  function mutate(node, parent) {
    switch (node.type) {
      case 'IfStatement': {
        const last = node.consequent.type === 'BlockStatement' ? node.consequent.body.at(-1) : node.consequent;
        const guard = /^(?:Continue|Return|Throw|Break)/.test(last?.type ?? '');
        add(node.test, ...(guard ? ['false', 'true'] : [`!(${text(node.test)})`]));
        return;
      }
      case 'ConditionalExpression':
        return add(node.test, `!(${text(node.test)})`);
      case 'BinaryExpression': {
        const to = COMPARISONS[node.operator];
        if (to) add(node, `${text(node.left)} ${to} ${text(node.right)}`);
        return;
      }
      case 'LogicalExpression':
        if (node.operator !== '??')
          add(node, `(${text(node.left)}) ${node.operator === '&&' ? '||' : '&&'} (${text(node.right)})`);
        return;
      case 'UnaryExpression':
        if (node.operator === '!') add(node, text(node.argument));
        return;
      case 'ArrayExpression':
        if (node.elements.length > 0) add(node, '[]');
        return;
      case 'Literal':
        if (typeof node.value === 'string' && node.value !== '' && parent.type !== 'ImportExpression') add(node, "''");
        else if (typeof node.value === 'number') add(node, String(node.value + 1));
        else if (typeof node.value === 'boolean') add(node, String(!node.value));
        return;
      case 'CallExpression':
        if (node.callee.type === 'MemberExpression') call(node);
        return;
    }
  }

  function call(node) {
    const name = node.callee.property.name;
    const [predicate] = node.arguments;
    const before = code.slice(node.start, node.callee.property.start);
    const other = OTHER_METHOD.get(name);
    if (other) add(node, `${before}${other}${code.slice(node.callee.property.end, node.end)}`);
    const body = predicate?.type === 'ArrowFunctionExpression' && predicate.expression ? predicate.body : undefined;
    if (
      PREDICATES.has(name) &&
      body &&
      !['LogicalExpression', 'UnaryExpression', 'BinaryExpression'].includes(body.type)
    ) {
      add(body, `!(${text(body)})`);
    }
  }
}

/** Innermost first, so that an outer expression holds the switches of its parts. */
function written(code, edits) {
  const at = (position, inserts) => inserts.filter((one) => one.position === position);
  const inserts = edits.flatMap(({ node, ids }) => {
    const width = node.end - node.start;
    const open = ids.map(({ id, to }) => `__mutant(${JSON.stringify(id)}) ? (${to}) : `).join('');
    return [
      { position: node.start, text: `(${open}(`, order: [1, -width] },
      { position: node.end, text: '))', order: [0, width] },
    ];
  });
  const positions = [...new Set(inserts.map(({ position }) => position))].sort((a, b) => a - b);
  let result = '';
  let last = 0;
  for (const position of positions) {
    result += code.slice(last, position);
    // What ends here comes first, the inner before the outer; then what begins, the outer before the inner.
    const here = at(position, inserts).sort((a, b) => a.order[0] - b.order[0] || a.order[1] - b.order[1]);
    result += here.map((one) => one.text).join('');
    last = position;
  }
  return result + code.slice(last);
}
