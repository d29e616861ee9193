'use client'

import { IgnoredNotice } from './IgnoredNotice'
import { useSessionState } from './session-context'

/** The notice for the current scenario, also after a return to saved work or by Back and Forward. */
export const OpenedIgnoredNotice = () => <IgnoredNotice ignored={useSessionState(({ ignored }) => ignored)} />
