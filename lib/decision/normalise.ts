import { DECISION_THRESHOLDS } from '@/content/scenario/decision-thresholds'
import type { Situation } from '@/content/schemas/scenario'

/** Exists for the compiler alone. Private members are lost when an object is spread, so a changed copy is unmarked. */
declare class Normalised {
  private readonly normalised: true
}

/**
 * Answers that no longer disagree about reads: where the ratio of reads to writes is given, it has settled whether
 * there are more than ten. Only `normalise` makes one, so a rule cannot be asked about answers as they were typed.
 */
export type NormalisedSituation = Readonly<Situation> & Normalised

export function normalise(situation: Readonly<Situation>): NormalisedSituation {
  const { readWriteRatio } = situation
  const settled =
    readWriteRatio === undefined
      ? situation
      : { ...situation, highReadVolume: readWriteRatio > DECISION_THRESHOLDS.readsPerWrite.value }
  return settled as NormalisedSituation
}
