export * from './bounds'
export * from './money'
export * from './scenario'
export * from './time'
