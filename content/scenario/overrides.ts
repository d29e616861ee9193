/** Bounds of the figures a visitor may put in place of ours; the scenario's schema states the same ones. */
export const OVERRIDE_BOUNDS = {
  /** Engineering overhead of a pattern, as a share of development time: 0.5 is +50%. */
  overhead: { min: -0.9, max: 10 },
  /** Learning time of a pattern, in months. */
  learningMonths: { min: 0, max: 60 },
  /** A volume of the cost framework, in place of the derived one. */
  requirement: { min: 0, max: 1e15 },
} as const
