/** Prints a title and rows in columns. The first column holds words, the others numbers. */
export function printTable(title, head, rows) {
  const cells = [head, ...rows.map((row) => row.map(String))]
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column].length)))
  const line = (row) =>
    row.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join('  ')
  console.log(`\n${title}\n\n${line(head)}\n${widths.map((width) => '-'.repeat(width)).join('  ')}`)
  for (const row of cells.slice(1)) console.log(line(row))
}

export const median = (numbers) => percentile(numbers, 0.5)

/** A percentile: the smallest of the numbers that at least this share of them does not exceed. */
export function percentile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

export const kb = (bytes) => (bytes / 1000).toFixed(1)
export const grouped = (number) => Math.round(number).toLocaleString('en-US')
