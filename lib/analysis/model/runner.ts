import { exp, ln } from '../numbers/exact'
import type { Graph, Node, Step, Table } from './expression'
import { columnsInTurn } from './columns-in-turn'
import { fusedIn, type Fused } from './fused'
import * as kernel from './kernels'

/** Works a graph out for many futures at once, block by block, without allocating anything on the way. */
export type Runner = {
  /** Futures in a block. */
  block: number
  /** A number that all futures share. Takes effect with `prepare`. */
  share: (input: Node, value: number) => void
  /** Works out what all futures share. */
  prepare: () => void
  /** The column of an input that differs from future to future: to be filled before each run. */
  column: (input: Node) => Float64Array
  run: (count: number) => void
  /** The same where only these inputs have changed since the last run; what that run worked out stays as it is. */
  rerun: (changed: readonly Node[], count: number) => void
  /** Results of the last run, or of the last rerun: read them before the next. */
  value: (node: Node, index: number) => number
  read: (node: Node, count: number, into: Float64Array, offset: number) => void
}

const BLOCK = 250

const EMPTY = new Float64Array(0)
const NOTHING_FUSED: ReadonlyMap<Node, Fused> = new Map()

export type RunnerOptions = {
  block?: number
  /**
   * Columns that nothing reads any more are taken again, so that all of them stay in the nearest cache. Only outputs
   * can be read then, and nothing can be run again in part.
   */
  once?: boolean
}

/** A runner for some outputs, where the inputs given vary and all others are shared. */
export function runnerOf(
  { steps }: Graph,
  outputs: readonly Node[],
  varying: readonly Node[],
  { block = BLOCK, once = false }: RunnerOptions = {},
): Runner {
  const needed = reachable(steps, outputs)
  const varies = steps.map(() => false)
  for (const node of varying) varies[node] = true
  const all: Node[] = []
  const shared: Node[] = []
  for (const [node, { operation, one, other }] of steps.entries()) {
    if (!needed[node] || operation === 'input') continue
    if ((one >= 0 && varies[one]) || (other >= 0 && varies[other])) {
      varies[node] = true
      all.push(node)
    } else shared.push(node)
  }
  const scalars = new Float64Array(steps.length)
  const own = new Set(varying)
  const { order, fused } = once ? fusedIn(steps, all, outputs, varies) : { order: all, fused: NOTHING_FUSED }
  const taken = once ? columnsInTurn(steps, order, fused, outputs, own, block) : null
  const columns: Float64Array[] = steps.map((_, node) => {
    if (own.has(node)) return new Float64Array(block)
    if (!varies[node] || !needed[node]) return EMPTY
    return taken?.get(node) ?? new Float64Array(block)
  })
  let current = columns
  const changes = new Map<string, { order: Node[]; columns: Float64Array[] }>()

  const changedBy = (inputs: readonly Node[]) => {
    const key = inputs.join()
    const before = changes.get(key)
    if (before) return before
    const touched = new Set(inputs)
    const dependent = order.filter((node) => {
      const step = steps[node] as Step
      const isTouched = touched.has(step.one) || touched.has(step.other)
      if (isTouched) touched.add(node)
      return isTouched
    })
    const now = {
      order: dependent,
      columns: columns.map((column, node) => (touched.has(node) && !inputs.includes(node) ? spareOf(node) : column)),
    }
    changes.set(key, now)
    return now
  }
  const spares: Float64Array[] = []
  const spareOf = (node: Node): Float64Array => (spares[node] ??= new Float64Array(block))

  return {
    block,
    share: (input, value) => {
      scalars[input] = value
    },
    prepare: () => {
      for (const node of shared) scalars[node] = scalarOf(steps[node] as Step, scalars)
    },
    column: (input) => columns[input] as Float64Array,
    run: (count) => {
      current = columns
      for (const node of order) {
        const one = fused.get(node)
        if (one) computeFused(node, one, columns, scalars, count)
        else compute(node, steps[node] as Step, columns, scalars, varies, count)
      }
    },
    rerun: (changed, count) => {
      const { order: dependent, columns: mixed } = changedBy(changed)
      current = mixed
      for (const node of dependent) compute(node, steps[node] as Step, mixed, scalars, varies, count)
    },
    value: (node, index) => (varies[node] ? current[node]![index]! : scalars[node]!),
    read: (node, count, into, offset) => {
      if (!varies[node]) return void into.fill(scalars[node]!, offset, offset + count)
      const column = current[node] as Float64Array
      into.set(count === column.length ? column : column.subarray(0, count), offset)
    },
  }
}

function reachable(steps: readonly Step[], outputs: readonly Node[]): boolean[] {
  const needed = steps.map(() => false)
  for (const node of outputs) needed[node] = true
  for (let node = steps.length - 1; node >= 0; node--) {
    const step = steps[node] as Step
    if (!needed[node]) continue
    if (step.one >= 0) needed[step.one] = true
    if (step.other >= 0) needed[step.other] = true
  }
  return needed
}

function scalarOf({ operation, one, other, constant, table, row }: Step, scalars: Float64Array): number {
  const a = one >= 0 ? (scalars[one] as number) : 0
  const b = other >= 0 ? (scalars[other] as number) : 0
  switch (operation) {
    case 'constant':
      return constant
    case 'input':
      return a
    case 'add':
      return a + b
    case 'subtract':
      return a - b
    case 'multiply':
      return a * b
    case 'divide':
      return a / b
    case 'min':
      return Math.min(a, b)
    case 'max':
      return Math.max(a, b)
    case 'ln':
      return ln(a)
    case 'exp':
      return exp(a)
    case 'round':
      return Math.round(a)
    case 'ceil':
      return Math.ceil(a)
    case 'above':
      return a > b ? 1 : 0
    case 'locate':
      return table ? kernel.pieceOf(table.knots, a) : 0
    case 'lookup':
      return table ? atPiece(table, row, a, b) : 0
  }
}

const atPiece = ({ starts, slopes, knots }: Table, row: number, size: number, piece: number): number =>
  starts[row]![piece]! + slopes[row]![piece]! * (size - knots[piece]!)

function computeFused(
  node: Node,
  { size, piece, table, row, factor, plus }: Fused,
  columns: readonly Float64Array[],
  scalars: Float64Array,
  count: number,
): void {
  const column = (of: Node) => columns[of] as Float64Array
  const shared = scalars[plus] as number
  kernel.lookupTimesPlus(column(node), column(size), column(piece), table, row, column(factor), shared, count)
}

function compute(
  node: Node,
  { operation, one, other, table, row }: Step,
  columns: readonly Float64Array[],
  scalars: Float64Array,
  varies: readonly boolean[],
  count: number,
): void {
  const out = columns[node] as Float64Array
  const isOne = varies[one] === true
  const isOther = other >= 0 && varies[other] === true
  const a = columns[one] as Float64Array
  const b = other >= 0 ? (columns[other] as Float64Array) : EMPTY
  const s = scalars[one] as number
  const t = other >= 0 ? (scalars[other] as number) : 0
  switch (operation) {
    case 'add':
      return isOne && isOther
        ? kernel.addCc(out, a, b, count)
        : isOne
          ? kernel.addCs(out, a, t, count)
          : kernel.addCs(out, b, s, count)
    case 'multiply':
      return isOne && isOther
        ? kernel.multiplyCc(out, a, b, count)
        : isOne
          ? kernel.multiplyCs(out, a, t, count)
          : kernel.multiplyCs(out, b, s, count)
    case 'min':
      return isOne && isOther
        ? kernel.minCc(out, a, b, count)
        : isOne
          ? kernel.minCs(out, a, t, count)
          : kernel.minCs(out, b, s, count)
    case 'max':
      return isOne && isOther
        ? kernel.maxCc(out, a, b, count)
        : isOne
          ? kernel.maxCs(out, a, t, count)
          : kernel.maxCs(out, b, s, count)
    case 'subtract':
      return isOne && isOther
        ? kernel.subtractCc(out, a, b, count)
        : isOne
          ? kernel.addCs(out, a, -t, count)
          : kernel.subtractSc(out, s, b, count)
    case 'divide':
      return isOne && isOther
        ? kernel.divideCc(out, a, b, count)
        : isOne
          ? kernel.divideCs(out, a, t, count)
          : kernel.divideSc(out, s, b, count)
    case 'ln':
      return kernel.lnC(out, a, count)
    case 'exp':
      return kernel.expC(out, a, count)
    case 'above':
      return isOne && isOther
        ? kernel.aboveCc(out, a, b, count)
        : isOne
          ? kernel.aboveCs(out, a, t, count)
          : kernel.aboveSc(out, s, b, count)
    case 'round':
      return kernel.roundC(out, a, count)
    case 'ceil':
      return kernel.ceilC(out, a, count)
    case 'locate':
      return table ? kernel.locateC(out, a, table, count) : undefined
    case 'lookup':
      return table ? kernel.lookupC(out, a, b, table, row, count) : undefined
    case 'constant':
    case 'input':
      return
  }
}
