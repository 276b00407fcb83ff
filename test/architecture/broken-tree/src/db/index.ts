export { asSystem } from './as-system.ts'
