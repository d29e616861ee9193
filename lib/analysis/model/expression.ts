import { exp, ln } from '../numbers/exact'

/** A node of an expression graph: its place. Operands stand before what is made of them. */
export type Node = number

export type Operation =
  | 'constant'
  | 'input'
  | 'add'
  | 'subtract'
  | 'multiply'
  | 'divide'
  | 'min'
  | 'max'
  /** Natural logarithm and exponential, of exact operations only. */
  | 'ln'
  | 'exp'
  | 'round'
  | 'ceil'
  /** 1 where the first is greater than the second, else 0. */
  | 'above'
  /** The piece of a table in which a size lies. */
  | 'locate'
  /** A row of a table at a size, in a piece that was located. */
  | 'lookup'

/** Straight pieces of several functions of one size, with their knots in common. */
export type Table = {
  /** Ascending. The first and the last piece go on beyond their ends. */
  knots: Float64Array
  /** For each row the value at the start of each piece, and its slope. */
  starts: readonly Float64Array[]
  slopes: readonly Float64Array[]
}

export type Step = { operation: Operation; one: Node; other: Node; constant: number; table: Table | null; row: number }

/** What the formulas are written with. Equal nodes are one node, and what is constant is worked out at once. */
export type Algebra = {
  /** A number that may change from future to future. */
  input: (id: string) => Node
  sum: (...terms: (Node | Plain)[]) => Node
  minus: (one: Node | Plain, other: Node | Plain) => Node
  times: (...factors: (Node | Plain)[]) => Node
  over: (one: Node | Plain, other: Node | Plain) => Node
  least: (one: Node | Plain, other: Node | Plain) => Node
  most: (one: Node | Plain, other: Node | Plain) => Node
  power: (base: Node | Plain, exponent: Node | Plain) => Node
  round: (one: Node) => Node
  ceil: (one: Node) => Node
  above: (one: Node | Plain, other: Node | Plain) => Node
  lookup: (table: Table, row: number, size: Node) => Node
}

/** A plain number among nodes. */
export type Plain = { plain: number }
export const plain = (value: number): Plain => ({ plain: value })

export type Graph = { steps: Step[]; inputs: Map<string, Node>; algebra: Algebra }

const COMMUTES: ReadonlySet<Operation> = new Set<Operation>(['add', 'multiply', 'min', 'max'])

/** A graph to write formulas with; one that goes on from steps that are there already. */
export function graph({ steps, inputs }: Pick<Graph, 'steps' | 'inputs'> = { steps: [], inputs: new Map() }): Graph {
  const known = new Map<string, Node>()
  const tables: Table[] = []

  const add = (operation: Operation, one: Node, other = -1, rest: Partial<Step> = {}): Node => {
    const [first, second] = COMMUTES.has(operation) && other < one ? [other, one] : [one, other]
    const { constant = 0, table = null, row = 0 } = rest
    if (table && !tables.includes(table)) tables.push(table)
    const key = `${operation} ${first} ${second} ${constant} ${table ? tables.indexOf(table) : ''} ${row}`
    const before = known.get(key)
    if (before !== undefined) return before
    steps.push({ operation, one: first, other: second, constant, table, row })
    known.set(key, steps.length - 1)
    return steps.length - 1
  }
  const nodeOf = (value: Node | Plain): Node =>
    typeof value === 'number' ? value : add('constant', -1, -1, { constant: value.plain })
  const plainOf = (node: Node): number | null => {
    const step = steps[node]
    return step?.operation === 'constant' ? step.constant : null
  }
  const binary =
    (operation: Operation, now: (one: number, other: number) => number, neutral: number | null) =>
    (one: Node | Plain, other: Node | Plain): Node => {
      const [first, second] = [nodeOf(one), nodeOf(other)]
      const [a, b] = [plainOf(first), plainOf(second)]
      if (a !== null && b !== null) return nodeOf(plain(now(a, b)))
      if (neutral !== null && b === neutral) return first
      if (neutral !== null && a === neutral && COMMUTES.has(operation)) return second
      if (operation === 'multiply' && (a === 0 || b === 0)) return nodeOf(plain(0))
      return add(operation, first, second)
    }
  const plus = binary('add', (a, b) => a + b, 0)
  const multiply = binary('multiply', (a, b) => a * b, 1)
  const unary = (operation: Operation, now: (one: number) => number) => (one: Node) => {
    const value = plainOf(one)
    return value === null ? add(operation, one) : nodeOf(plain(now(value)))
  }

  const [logarithm, exponential] = [unary('ln', ln), unary('exp', exp)]

  const algebra: Algebra = {
    input: (id) => {
      const before = inputs.get(id)
      if (before !== undefined) return before
      steps.push({ operation: 'input', one: -1, other: -1, constant: 0, table: null, row: 0 })
      inputs.set(id, steps.length - 1)
      return steps.length - 1
    },
    sum: (...terms) => terms.reduce<Node>((total, term) => plus(total, term), nodeOf(plain(0))),
    minus: binary('subtract', (a, b) => a - b, 0),
    times: (...factors) => factors.reduce<Node>((product, factor) => multiply(product, factor), nodeOf(plain(1))),
    over: binary('divide', (a, b) => a / b, 1),
    least: binary('min', Math.min, null),
    most: binary('max', Math.max, null),
    // The logarithm of a base is worked out once for all its powers.
    power: (base, exponent) => exponential(multiply(exponent, logarithm(nodeOf(base)))),
    round: unary('round', Math.round),
    ceil: unary('ceil', Math.ceil),
    above: binary('above', (a, b) => (a > b ? 1 : 0), null),
    lookup: (table, row, size) => add('lookup', size, add('locate', size, -1, { table }), { table, row }),
  }
  return { steps, inputs, algebra }
}
