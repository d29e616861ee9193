import { offlineWorker } from './worker.mjs'

// The server writes what it serves before this text.
offlineWorker({ scope: self, build: self.BUILD })
