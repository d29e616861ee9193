'use client'

import { IgnoredNotice } from './IgnoredNotice'
import { useSessionState } from './session-context'

/** The notice for what is open now: also after going back to saved work, or back and forward. */
export const OpenedIgnoredNotice = () => <IgnoredNotice ignored={useSessionState(({ ignored }) => ignored)} />
