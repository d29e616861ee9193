/** One number for each answer, the same for the same answer: all that is needed to know which candidates agree. */
export const fingerprintOf = (answers: readonly string[]): number[] => answers.map((answer) => answers.indexOf(answer))

/** How far the candidates of one row agree. */
export type Agreement = { kind: 'same' | 'some-differ' | 'all-differ'; values: number }

/** Agreement among the answers of the candidates side by side, one for each. */
export function agreementOf(answers: readonly (string | number | null)[]): Agreement {
  const different = new Set(answers).size
  if (different <= 1) return { kind: 'same', values: different }
  return { kind: different === answers.length ? 'all-differ' : 'some-differ', values: different }
}

export type Extreme = 'lowest' | 'highest'

/**
 * Which figures of a row are its lowest and its highest; all that share an end share the mark. Without a figure (null)
 * there is no mark, and when all figures are equal, or there is but one, there is no end to mark.
 */
export function extremesOf(figures: readonly (number | null)[]): (Extreme | null)[] {
  const known = figures.filter((figure) => figure !== null)
  const [lowest, highest] = [Math.min(...known), Math.max(...known)]
  return figures.map((figure) => {
    if (figure === null || lowest === highest) return null
    return figure === lowest ? 'lowest' : figure === highest ? 'highest' : null
  })
}

/** Figures of which those that read the same are the same: the first of them stands for all. */
export const asRead = (figures: readonly number[], say: (figure: number) => string): number[] =>
  fingerprintOf(figures.map((figure) => say(figure))).map((first) => figures[first] ?? 0)

/** An amount as finely as it is ever shown. */
export const inCents = (amount: number): number => Math.round(amount * 100) / 100
