export { agendaOf, type Agenda, type OpenStep } from './agenda'
export { answerAddress } from './answer-address'
export { answerShown, figureShown, isLoad } from './answer-text'
export { describeAnswers } from './answer-range'
export { progressInWords, stakeInWords } from './progress'
export { influenceOf } from './influence'
export { previousQuestion } from './previous-question'
export {
  carriedBeside,
  openedQuickStart,
  QUICK_ANSWERS,
  QUICK_START_ID,
  quickFieldText,
  quickStartAddress,
  quickStartOf,
  type QuickAnswer,
  type QuickStart,
} from './quick-start'
export { skippedIn } from './skipped'
export { addressAfter, questionAbout, stepAddress } from './step-address'
export {
  FIELD,
  openedStep,
  OWN,
  RECOMMENDATION,
  returnsToRecommendation,
  shownIn,
  submissionOf,
  type OpenedStep,
  type Refused,
  type Shown,
} from './step-form'
export { TITLES, wizardStatus, type WizardStatus } from './wizard-status'
