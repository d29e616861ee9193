import { graph, type Node, type Operation, type Step, type Table } from './model/expression'
import type { Compiled, Input } from './model/types'
import { quantilesOf } from './numbers/quantiles'

/** A compiled model as plain JSON: what a browser works futures out from, without prices, rules or content. */
export type Program = {
  candidates: { id: string }[]
  months: number
  steps: StoredStep[]
  tables: { knots: number[]; starts: number[][]; slopes: number[][] }[]
  inputs: StoredInput[]
  totals: Node[]
  /** What a model answers by function, such as the bill of a month, by the names that were asked for. */
  asked: Record<string, Node>
  /** JSON knows no infinity: null where no limit is met. */
  limits: (number | null)[]
}

/** Operation, operands, constant, place of its table or -1, row. */
type StoredStep = [operation: Operation, one: Node, other: Node, constant: number, table: number, row: number]

/** Quantiles follow from the range. `most` is null where nothing bounds it. */
type StoredInput = Omit<Input, 'quantiles' | 'most'> & { node: Node; most: number | null }

/**
 * The program of a model, with other nodes of it by name where something beside the totals is asked for: the bill of a
 * candidate in a month, say. What nothing asked for rests on is left out.
 */
export function programOf(model: Compiled, asked: Readonly<Record<string, Node>> = {}): Program {
  const inputs = [...model.all.values()].map((input) => ({ input, node: model.nodeOf(input.id) }))
  const kept = [...model.totals, ...Object.values(asked), ...inputs.map(({ node }) => node)]
  const { placeOf, steps, tables } = reduced(model.graph.steps, kept)
  return {
    candidates: model.candidates.map(({ id }) => ({ id })),
    months: model.months,
    steps,
    tables: tables.map(({ knots, starts, slopes }) => ({
      knots: [...knots],
      starts: starts.map((row) => [...row]),
      slopes: slopes.map((row) => [...row]),
    })),
    inputs: inputs.map(({ input: { quantiles: _, most, ...input }, node }) => ({
      ...input,
      node: placeOf(node),
      most: most === Infinity ? null : most,
    })),
    totals: model.totals.map(placeOf),
    asked: Object.fromEntries(Object.entries(asked).map(([name, node]) => [name, placeOf(node)])),
    limits: model.limits.map((limit) => (limit === Infinity ? null : limit)),
  }
}

/** The steps that some nodes rest on, in the same order with places of their own. */
function reduced(steps: readonly Step[], kept: readonly Node[]) {
  const needed = new Set(kept)
  for (let node = steps.length - 1; node >= 0; node--) {
    const step = steps[node]
    if (!step || !needed.has(node)) continue
    if (step.one >= 0) needed.add(step.one)
    if (step.other >= 0) needed.add(step.other)
  }
  const places = new Map([...needed].sort((one, other) => one - other).map((node, place) => [node, place]))
  const placeOf = (node: Node): Node => places.get(node) ?? -1
  const tables: Table[] = []
  const tableOf = (table: Table | null): number => {
    if (!table) return -1
    if (!tables.includes(table)) tables.push(table)
    return tables.indexOf(table)
  }
  const stored = [...places.keys()].flatMap((node): StoredStep[] => {
    const step = steps[node]
    if (!step) return []
    const { operation, one, other, constant, table, row } = step
    return [[operation, placeOf(one), placeOf(other), constant, tableOf(table), row]]
  })
  return { placeOf, steps: stored, tables }
}

/** What a program was made of: in every engine the same to the last bit. */
export function modelIn(program: Program): Compiled & { asked: Program['asked'] } {
  const { candidates, months, totals, asked, limits } = program
  const tables = program.tables.map(({ knots, starts, slopes }): Table => ({
    knots: Float64Array.from(knots),
    starts: starts.map((row) => Float64Array.from(row)),
    slopes: slopes.map((row) => Float64Array.from(row)),
  }))
  const steps = program.steps.map(([operation, one, other, constant, table, row]): Step => ({
    operation,
    one,
    other,
    constant,
    table: tables[table] ?? null,
    row,
  }))
  const inputs = new Map<string, Node>(program.inputs.map(({ id, node }) => [id, node]))
  const all = program.inputs.map(inputIn)
  const built = graph({ steps, inputs })
  return {
    candidates,
    months,
    graph: built,
    inputs: all.filter(({ known }) => !known),
    all: new Map(all.map((input) => [input.id, input])),
    nodeOf: (id) => built.algebra.input(id),
    totals,
    asked,
    limits: limits.map((limit) => limit ?? Infinity),
  }
}

function inputIn({ node: _, most, ...stored }: StoredInput): Input {
  const input = { ...stored, most: most ?? Infinity }
  return { ...input, quantiles: quantilesOf(input) }
}
