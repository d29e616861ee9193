export type Property = readonly [name: string, value: string]

/** entry: requests pass through it. code: ours. store: keeps data. queue: hands events on. */
export type C4Kind = 'entry' | 'code' | 'store' | 'queue'

export type C4Container = {
  /** A word of letters and digits, unique in the model. */
  id: string
  name: string
  what: string
  technology: string
  kind: C4Kind
  /** What it costs a month, as it is shown. */
  monthly: string
  properties: Property[]
}

export type C4Relation = { from: string; to: string; what: string; async: boolean }

/** A composition as a C4 model: its context and its containers, with costs as properties. Every format writes this. */
export type C4Model = {
  title: string
  /** Who decided, when, and with which figures. */
  properties: Property[]
  system: { name: string; what: string; total: string; properties: Property[] }
  user: { name: string; what: string }
  containers: C4Container[]
  relations: C4Relation[]
}

/** Ids of what is no container. */
export const USER = 'users'
export const SYSTEM = 'system'
