/** A fault found where the file's name is not known (in a child process); the caller makes the sentence of it. */
import type { Fault } from './unreadable.ts'

export class Fail extends Error {
  override readonly name = 'Fail'
  readonly fault: Fault
  readonly detail: string | undefined

  constructor(fault: Fault, detail?: string) {
    super(detail ?? fault)
    this.fault = fault
    this.detail = detail
  }
}
