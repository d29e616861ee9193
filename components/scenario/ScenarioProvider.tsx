'use client'

import { useLayoutEffect, useState, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Scenario } from '@/content/schemas/scenario'
import { encode, type Ignored } from '@/lib/share'
import type { ScenarioActions, ScenarioState } from '@/lib/state'
import { browserPage } from './browser-page'
import { ScenarioSession } from './scenario-session'
import { SessionContext, useSession } from './session-context'

type Props = {
  /** The scenario decoded from the address, which the server renders. */
  initial: Scenario
  ignored: readonly Ignored[]
  /** True when the address holds anything about a scenario. */
  hasLink: boolean
  children: ReactNode
}

/** Provides one scenario. It follows the address, the address follows it, and edits of own work are saved. */
export function ScenarioProvider({ initial, ignored, hasLink, children }: Props) {
  const [session] = useState(() => new ScenarioSession({ initial, ignored }, browserPage))
  const query = encode(initial)
  useLayoutEffect(() => session.start(), [session])
  // A different scenario from the server means a different address: a link within the page, or Back and Forward.
  useLayoutEffect(() => session.arrive(), [session, query, hasLink])
  return <SessionContext value={session}>{children}</SessionContext>
}

/**
 * Selects a part of the state. Select a value that the state holds, not a new object: `useScenario(({ scenario }) =>
 * scenario.workload)`.
 */
export const useScenario = <Selected,>(selector: (state: ScenarioState) => Selected): Selected =>
  useStore(useSession().store, selector)

/** The actions on the scenario. The functions stay the same as long as the page lives. */
export const useScenarioActions = (): ScenarioActions => useSession().actions
