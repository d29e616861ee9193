export { assumptionsOf, type Assumption, type AssumptionGroup } from './assumptions'
export { assumedPeople } from './assumed-people'
export { changeClause, changeInWords, changeSentence } from './change-in-words'
export { conflictInWords, contradictionInWords } from './conflict-in-words'
export { compositionInWords } from './composition-in-words'
export { discountInWords } from './discount-in-words'
export { commitmentRows, commitmentsOf, type CommitmentRow, type CommitmentsReport } from './commitments'
export { breakEvenInWords, commitmentInWords, rateSource, supportInWords } from './commitments-in-words'
export { descriptionInWords } from './description-in-words'
export { figuresByAnswer, figuresInWords } from './figures-in-words'
export type { FrontierStep } from './frontier'
export { ledgerOf } from './ledger'
export { billTable } from './bill-table'
export { VENDOR_CARD_IDS, vendorInWords, verdictsInWords } from './vendors-in-words'
export { vendorsTable } from './vendors-table'
export { candidateBill, type CandidateBill, type CandidateBillRow } from './candidate-bill'
export { ledgerAsJson, ledgerTable } from './ledger-files'
export { isStale } from './ledger-prices'
export type { Grade, LedgerFacts, LedgerGroup, LedgerRow } from './ledger-types'
export { wholeCostTable } from './whole-cost-table'
export { multiplierInWords } from './multiplier-in-words'
export { atStart } from './pattern-in-words'
export { reasonInWords, reasonParts } from './reason-in-words'
export { reportOf, type Beside, type Report, type ReportFacts } from './report'
export {
  shownCandidates,
  type CandidatePoint,
  type CandidatesOnPage,
  type NamedNeed,
  type ShownCandidate,
} from './shown-candidates'
export { budgetInWords } from './budget-in-words'
export { statedLimitsInWords } from './stated-limits-in-words'
export { moneyAndRules, noneCheaper, uncertainName, whatDecides } from './money-and-rules'
export { needRows, type NeedRow } from './needs-in-words'
export { partTitle, reasonWithMoney } from './reasons-in-words'
export { weightiest } from './weightiest'
export { worthInWords } from './worth-in-words'
export { ruleInWords } from './rule-in-words'
export { answeredInWords, situationInWords } from './situation-in-words'
export { sourceUrl } from './source-url'
export { verdictInWords } from './verdict-in-words'
export { FIRST_ANSWER, whyInWords } from './why-in-words'
export { inputInWords, isMany, saidIn } from './input-in-words'
export { futuresAtAGlance, LEADING, type FuturesAtAGlance } from './futures-at-a-glance'
export { supposablesIn, type FuturesToWorkOut, type Supposable } from './supposables'
export { futuresInWords, howSure, type HowSure, type PictureInWords } from './futures-in-words'
export {
  byLead,
  isKnown,
  leadInWords,
  measureNext,
  mostWorth,
  priceOfNotKnowing,
  sourceInWords,
  spreadInWords,
  tornadoInWords,
  turns,
} from './drivers-in-words'
export { boxInWords, failuresInWords } from './failures-in-words'
export { lineInWords, mapInWords } from './map-in-words'
export { asFile, asShown, moneySpan, type Figures } from './figures'
export {
  failuresTable,
  futuresOnPage,
  futuresTable,
  leadTable,
  linesTable,
  mapTable,
  sharesTable,
  tornadoTable,
  worthTable,
} from './sensitivity-tables'
export { costsInWords, growthInWords, leadsInWords } from './over-time-in-words'
export { eventsInWords, eventsOf, drawnEvents, type EventInWords } from './events-in-words'
export { monthInWords, monthsInWords } from './months-in-words'
export { costsTable, eventsTable, leadsTable } from './over-time-tables'
export { phaseChecklists, strategyInWords, type MigrationFacts, type PhaseChecklist } from './phase-checklist'
export {
  cashInWords,
  coverInWords,
  lengthInWords,
  endInWords,
  peopleInWords,
  moveName,
  spanInWords,
  stopInWords,
  stopsInWords,
  weeksInWords,
  withinMove,
  type OnTheWay,
} from './plan-in-words'
export { cashTable, checklistMarkdown, checklistTable, phasesTable, stopsTable } from './plan-tables'
export { moveRows, movesInWords } from './moves-in-words'
export { buildInWords, migrationInWords } from './migration-in-words'
export {
  byCommitting,
  COMMON_FROM,
  commitInWords,
  pathInWords,
  switchesOf,
  switchInWords,
  type Switch,
} from './path-in-words'
export { commitTable, pathTable } from './path-tables'
export { casesInWords, cellsInPlan, latencyInWords, limitsInWords } from './capacity-in-words'
export { outageInWords, REACH_AGAINST, reachInWords } from './outage-in-words'
export { leftInWords, partOfPeak, zoneLostInWords, zoneLostLead } from './zone-lost-in-words'
export { stackInWords } from './stack-in-words'
export {
  capacityTable,
  cellsCasesTable,
  cellsTable,
  failureTable,
  loadTable,
  zoneLostTable,
  type CellsCase,
} from './capacity-tables'
export { componentsTable } from './components-table'
export { assumptionsTable, candidatesTable } from './candidates-table'
export { focusTable } from './focus'
export { comparedFutures, namesIn } from './compared-futures'
