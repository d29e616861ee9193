export { toggleChosen } from './compared'
export { applyPreset } from './fresh-start'
export { toggleLine } from './money-transitions'
export { presetOf } from './preset-of'
export { parseTrail, remembered, type OwnTrail } from './own-trail'
export {
  adopt,
  keepCurrent,
  NO_WORK,
  opened,
  parseSavedWork,
  queriesIn,
  restore,
  withRecovered,
  withUnsaved,
  type Entry,
  type Kept,
  type OwnDocument,
  type SavedWork,
  type Unsaved,
} from './saved-work'
export { createScenarioStore, type ScenarioActions, type ScenarioState } from './scenario-store'
export { canonical, hasWork, modeOf, type WorkMode } from './work-mode'
