'use client'

import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { ScenarioSession, SessionState } from './scenario-session'

export const SessionContext = createContext<ScenarioSession | null>(null)

export function useSession(): ScenarioSession {
  const session = useContext(SessionContext)
  if (!session) throw new Error('No scenario here: put this part of the page inside a ScenarioProvider.')
  return session
}

/** Selects a part of the session state: whose scenario is on screen, the saved work, and what could not be read. */
export const useSessionState = <Selected>(selector: (state: SessionState) => Selected): Selected =>
  useStore(useSession().state, selector)
