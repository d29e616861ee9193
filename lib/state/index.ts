export { toggleCompared } from './compared'
export { applyPreset, reset } from './fresh-start'
export { parseTrail, remembered, type OwnTrail } from './own-trail'
export { adopt, keepCurrent, NO_WORK, parseSavedWork, restore, type Saved, type SavedWork } from './saved-work'
export { createScenarioStore, type ScenarioActions, type ScenarioState } from './scenario-store'
export { presetOf } from './preset-of'
export {
  applyRateCard,
  resetPrice,
  resetPrices,
  setCapacity,
  setCurrency,
  setFreeTier,
  setPrice,
  setRateCard,
} from './money-transitions'
export {
  answer,
  setLearning,
  setMoney,
  setOnCall,
  setOverhead,
  setOverheadByTeams,
  setPeople,
  setRequirement,
  setWorkload,
} from './transitions'
export { canonical, hasWork, modeOf, type WorkMode } from './work-mode'
