export { workbookSheets, type About, type Sheet, type SheetCell } from './sheets'
