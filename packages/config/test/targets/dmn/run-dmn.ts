import { DmnModdle } from 'dmn-moddle';
import { evaluate, unaryTest } from 'feelin';

/** What the test reads of a parsed file. */
export interface Element {
  readonly $type: string;
  readonly id: string;
  readonly name: string;
  readonly drgElement: readonly Element[];
  readonly informationRequirement?: readonly { readonly requiredInput?: Ref; readonly requiredDecision?: Ref }[];
  readonly authorityRequirement?: readonly { readonly requiredAuthority: Ref }[];
  readonly locationURI?: string;
  readonly decisionLogic: {
    readonly hitPolicy: string;
    readonly input?: readonly {
      readonly inputExpression: { readonly text: string; readonly typeRef: string };
      readonly inputValues?: { readonly text: string };
    }[];
    readonly output: readonly { readonly name?: string }[];
    readonly rule: readonly {
      readonly id: string;
      readonly inputEntry?: readonly { readonly text: string }[];
      readonly outputEntry: readonly { readonly text: string }[];
    }[];
  };
}

interface Ref {
  readonly href: string;
}

export interface DmnModel {
  readonly elements: readonly Element[];
  /** Values of every decision for these inputs. @throws where a table has no row that fits, or more than one */
  run(inputs: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>;
}

/** Reads a DMN file anew and runs it: a small engine for tables with the hit policy UNIQUE. Every cell is judged by feelin. */
export async function openDmn(xml: string): Promise<DmnModel> {
  const { rootElement, warnings } = await new DmnModdle().fromXML(xml);
  if (warnings.length > 0) throw new Error(`The file is read with warnings: ${JSON.stringify(warnings)}`);
  const elements = (rootElement as unknown as Element).drgElement;
  const decisions = inOrder(elements.filter(({ $type }) => $type === 'dmn:Decision'));
  return {
    elements,
    run(inputs) {
      const values: Record<string, unknown> = { ...inputs };
      for (const decision of decisions) values[decision.name] = outcomeOf(decision, values);
      return values;
    },
  };
}

/** What a decision uses is decided before it. */
function inOrder(decisions: readonly Element[]): Element[] {
  const done: Element[] = [];
  let left = [...decisions];
  while (left.length > 0) {
    const ready = left.filter(({ informationRequirement = [] }) =>
      informationRequirement.every(
        ({ requiredDecision }) => !requiredDecision || done.some(({ id }) => `#${id}` === requiredDecision.href),
      ),
    );
    if (ready.length === 0) throw new Error('Decisions that wait for each other');
    done.push(...ready);
    left = left.filter((decision) => !ready.includes(decision));
  }
  return done;
}

function outcomeOf({ id, decisionLogic }: Element, values: Readonly<Record<string, unknown>>): unknown {
  // A line that holds for everybody asks about nothing.
  const { hitPolicy, input = [], output, rule } = decisionLogic;
  if (hitPolicy !== 'UNIQUE') throw new Error(`${id} has the hit policy ${hitPolicy}`);
  const asked = input.map(({ inputExpression }) => feel(inputExpression.text, values));
  const fitting = rule.filter(({ inputEntry = [] }) => inputEntry.every(({ text }, at) => fits(text, asked[at])));
  const [only, ...more] = fitting;
  if (!only || more.length > 0) throw new Error(`${fitting.length} rows of ${id} fit ${JSON.stringify(asked)}`);
  const results = only.outputEntry.map(({ text }) => constant(text));
  if (output.length === 1) return results[0];
  return Object.fromEntries(output.map(({ name = '' }, at) => [name, results[at]]));
}

function feel(expression: string, values: Readonly<Record<string, unknown>>): unknown {
  if (expression in values) return values[expression];
  return evaluate(expression, values).value;
}

/** Results of rows name nothing, so each has one value. */
const constants = new Map<string, unknown>();

function constant(text: string): unknown {
  if (!constants.has(text)) constants.set(text, evaluate(text, {}).value);
  return constants.get(text);
}

/** The same cell meets the same value thousands of times. */
const judged = new Map<string, Map<unknown, boolean>>();

/** Does a cell of FEEL unary tests fit the value? */
export function fits(test: string, value: unknown): boolean {
  const answers = judged.get(test) ?? new Map<unknown, boolean>();
  judged.set(test, answers);
  const known = answers.get(value);
  if (known !== undefined) return known;
  const answer = unaryTest(test, { '?': value }).value === true;
  answers.set(value, answer);
  return answer;
}
