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
  /** As decoded from the address: what the server renders. */
  initial: Scenario
  ignored: readonly Ignored[]
  /** True when the address says anything about a scenario. */
  hasLink: boolean
  children: ReactNode
}

/** One scenario for everything inside: it follows the address, the address follows it, and own edits are saved. */
export function ScenarioProvider({ initial, ignored, hasLink, children }: Props) {
  const [session] = useState(() => new ScenarioSession({ initial, ignored }, browserPage))
  const query = encode(initial)
  useLayoutEffect(() => session.start(), [session])
  // Another scenario from the server is another address: a link within the page, or back and forward.
  useLayoutEffect(() => session.arrive(), [session, query, hasLink])
  return <SessionContext value={session}>{children}</SessionContext>
}

/**
 * A part of the scenario. Select what the state holds, not a new object: `useScenario(({ scenario }) =>
 * scenario.workload)`.
 */
export const useScenario = <Selected,>(selector: (state: ScenarioState) => Selected): Selected =>
  useStore(useSession().store, selector)

/** What can be done to the scenario. The same functions for as long as the page lives. */
export const useScenarioActions = (): ScenarioActions => useSession().actions
