export { type BackTest, type MethodId } from './back-test'
export { tried, type Tried } from './back-test-rows'
export { sideBySide, type ComparedBill } from './compared-bills'
export { validationOf, type Validation } from './validation'
