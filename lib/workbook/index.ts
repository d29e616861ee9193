export type { Sheet, SheetCell } from './sheet'
export { workbookSheets, type About } from './sheets'
