/** Bounds of the figures a visitor may put in place of ours; the scenario's schema states the same ones. */
export const OVERRIDE_BOUNDS = {
  /** Engineering overhead of a pattern, as a share of development time: 0.5 is +50%. */
  overhead: { min: -0.9, max: 10 },
  /** Learning time of a pattern, in months. */
  learningMonths: { min: 0, max: 60 },
  /** A volume of the cost framework, in place of the derived one. */
  requirement: { min: 0, max: 1e15 },
  /** A factor of the whole cost, in its own unit. */
  factor: { min: 0, max: 1e9 },
  /** A price, in US dollars for one unit. */
  price: { min: 0, max: 1e9 },
} as const

/** So many prices of one's own fit into a link that every browser and server takes. */
export const MOST_OWN_PRICES = 60

/** Three capital letters, as in ISO 4217. No list of currencies: the rate is the visitor's own. */
export const CURRENCY = /^[A-Z]{3}$/

/** How prices are identified, in links and in rate card files. */
export const PRICE_ID = /^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/i
