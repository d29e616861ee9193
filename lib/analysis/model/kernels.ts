import { exp, ln } from '../numbers/exact'
import type { Table } from './expression'

/**
 * One operation over a column of futures: c a column, s a number that all of them share. Each is a loop of its own, so
 * that an engine compiles it for one kind of array.
 */
type Column = Float64Array

export function addCc(out: Column, a: Column, b: Column, count: number): void {
  for (let i = 0; i < count; i++) out[i] = (a[i] as number) + (b[i] as number)
}
export function addCs(out: Column, a: Column, b: number, count: number): void {
  for (let i = 0; i < count; i++) out[i] = (a[i] as number) + b
}
export function subtractCc(out: Column, a: Column, b: Column, count: number): void {
  for (let i = 0; i < count; i++) out[i] = (a[i] as number) - (b[i] as number)
}
export function subtractSc(out: Column, a: number, b: Column, count: number): void {
  for (let i = 0; i < count; i++) out[i] = a - (b[i] as number)
}
export function multiplyCc(out: Column, a: Column, b: Column, count: number): void {
  for (let i = 0; i < count; i++) out[i] = (a[i] as number) * (b[i] as number)
}
export function multiplyCs(out: Column, a: Column, b: number, count: number): void {
  for (let i = 0; i < count; i++) out[i] = (a[i] as number) * b
}
export function divideCc(out: Column, a: Column, b: Column, count: number): void {
  for (let i = 0; i < count; i++) out[i] = (a[i] as number) / (b[i] as number)
}
export function divideSc(out: Column, a: number, b: Column, count: number): void {
  for (let i = 0; i < count; i++) out[i] = a / (b[i] as number)
}
export function divideCs(out: Column, a: Column, b: number, count: number): void {
  for (let i = 0; i < count; i++) out[i] = (a[i] as number) / b
}
export function minCc(out: Column, a: Column, b: Column, count: number): void {
  for (let i = 0; i < count; i++) out[i] = Math.min(a[i] as number, b[i] as number)
}
export function minCs(out: Column, a: Column, b: number, count: number): void {
  for (let i = 0; i < count; i++) out[i] = Math.min(a[i] as number, b)
}
export function maxCc(out: Column, a: Column, b: Column, count: number): void {
  for (let i = 0; i < count; i++) out[i] = Math.max(a[i] as number, b[i] as number)
}
export function maxCs(out: Column, a: Column, b: number, count: number): void {
  for (let i = 0; i < count; i++) out[i] = Math.max(a[i] as number, b)
}
export function aboveCc(out: Column, a: Column, b: Column, count: number): void {
  for (let i = 0; i < count; i++) out[i] = (a[i] as number) > (b[i] as number) ? 1 : 0
}
export function aboveCs(out: Column, a: Column, b: number, count: number): void {
  for (let i = 0; i < count; i++) out[i] = (a[i] as number) > b ? 1 : 0
}
export function aboveSc(out: Column, a: number, b: Column, count: number): void {
  for (let i = 0; i < count; i++) out[i] = a > (b[i] as number) ? 1 : 0
}
export function lnC(out: Column, a: Column, count: number): void {
  for (let i = 0; i < count; i++) out[i] = ln(a[i] as number)
}
export function expC(out: Column, a: Column, count: number): void {
  for (let i = 0; i < count; i++) out[i] = exp(a[i] as number)
}
export function roundC(out: Column, a: Column, count: number): void {
  for (let i = 0; i < count; i++) out[i] = Math.round(a[i] as number)
}
export function ceilC(out: Column, a: Column, count: number): void {
  for (let i = 0; i < count; i++) out[i] = Math.ceil(a[i] as number)
}

/** The piece of ascending knots in which a size lies; the first and the last go on beyond their ends. */
export function pieceOf(knots: Float64Array, size: number): number {
  let low = 0
  let high = knots.length - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (size < (knots[middle] as number)) high = middle
    else low = middle
  }
  return low
}

export function locateC(out: Column, size: Column, { knots }: Table, count: number): void {
  for (let i = 0; i < count; i++) out[i] = pieceOf(knots, size[i] as number)
}
export function lookupC(out: Column, size: Column, piece: Column, table: Table, row: number, count: number): void {
  const { knots } = table
  const starts = table.starts[row] as Float64Array
  const slopes = table.slopes[row] as Float64Array
  for (let i = 0; i < count; i++) {
    const at = piece[i] as number
    out[i] = (starts[at] as number) + (slopes[at] as number) * ((size[i] as number) - (knots[at] as number))
  }
}
/** A row of a table times a column, and a number on top: three operations in one pass, with the same roundings. */
export function lookupTimesPlus(
  out: Column,
  size: Column,
  piece: Column,
  table: Table,
  row: number,
  factor: Column,
  plus: number,
  count: number,
): void {
  const { knots } = table
  const starts = table.starts[row] as Float64Array
  const slopes = table.slopes[row] as Float64Array
  for (let i = 0; i < count; i++) {
    const at = piece[i] as number
    const found = (starts[at] as number) + (slopes[at] as number) * ((size[i] as number) - (knots[at] as number))
    out[i] = found * (factor[i] as number) + plus
  }
}
