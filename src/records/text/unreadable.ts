/** Why a file cannot be read: one refusal a fault, in words for the officer who gave the file. */

/** Each fault with its exit code for the command line and its sentence; `name` is the file's name. */
const faults = {
  empty: { exitCode: 20, says: 'has nothing in it. Save or download it again' },
  'wrong-type': { exitCode: 21, says: 'is not what its name says' },
  truncated: { exitCode: 22, says: 'stops before its end. Download or copy it again: the rest of it is missing' },
  encrypted: { exitCode: 23, says: 'is locked with a password. Save a copy without the password and give that' },
  'no-text-layer': {
    exitCode: 24,
    says: 'holds pictures of pages only: it has no text layer, so it is stored as a document, not read',
  },
  'zip-bomb': { exitCode: 25, says: 'unpacks to far more than a document can hold, so it was not opened' },
  'too-long': {
    exitCode: 26,
    says: 'takes too long to read, so reading was stopped. Print it to a new PDF and give that',
  },
  'too-much-memory': {
    exitCode: 27,
    says: 'needs too much memory to read, so reading was stopped. Print it to a new PDF, or split it, and give that',
  },
  garbage: { exitCode: 28, says: 'is neither a document nor text that can be read' },
  damaged: { exitCode: 29, says: 'is damaged and cannot be opened. Save or download it again' },
  unsupported: {
    exitCode: 30,
    says: 'is of a kind that is not read here. Save it as PDF or as a Word document (.docx)',
  },
} as const

export type Fault = keyof typeof faults

/** A refusal to read: `rule` names the fault, `says` is the sentence, `exitCode` is the fault's own (20 to 30). */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
  readonly rule: `reading.${Fault}`
  readonly says: string
  readonly exitCode: number

  /** `detail` replaces the fault's general words where more is known. */
  constructor(fault: Fault, fileName: string, detail?: string) {
    const says = `${fileName} ${detail ?? faults[fault].says}.`
    super(says)
    this.rule = `reading.${fault}`
    this.says = says
    this.exitCode = faults[fault].exitCode
  }
}
