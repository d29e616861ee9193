import type { Cell } from './formulas'

/** A cell of a sheet: words, or a figure with its formula and the value that it works out to. */
export type SheetCell =
  | { kind: 'words'; text: string; head?: true }
  | { kind: 'figure'; cell: Cell; format: 'money' | 'number' | 'share'; input?: true }
  | null

export type Sheet = { name: string; widths: readonly number[]; rows: readonly (readonly SheetCell[])[] }

export const words = (text: string): SheetCell => ({ kind: 'words', text })
export const head = (...texts: string[]): SheetCell[] => texts.map((text) => ({ kind: 'words', text, head: true }))

export const figure = (cell: Cell, format: 'money' | 'number' | 'share' = 'number'): SheetCell => ({
  kind: 'figure',
  cell,
  format,
})

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
/** The address of a cell, columns counted from 0 and rows from 1. */
export const at = (sheet: string, column: number, row: number): string =>
  `${/^\w+$/.test(sheet) ? sheet : `'${sheet}'`}!$${LETTERS[column]}$${row}`
