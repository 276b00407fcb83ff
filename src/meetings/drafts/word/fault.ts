/** Why a file that an author gave cannot be taken, in words that say what to do. */

const says = {
  empty: 'has nothing in it. Save it again in Word and upload that.',
  'not Word':
    'is not a Word document, whatever its name says. Open it in Word, choose “Save as”, “Word document (.docx)”, and upload that.',
  'old Word':
    'is in the Word format of before 2007 (.doc). Open it in Word, choose “Save as”, “Word document (.docx)”, and upload that.',
  locked:
    'is locked with a password. Take the password off in Word (File, Info, Protect document) and upload it again.',
  macros: 'holds macros, which are programs. Save it as “Word document (.docx)” without them and upload that.',
  damaged: 'is damaged and cannot be opened. Open it in Word, save it under a new name and upload that.',
  'too much':
    'unpacks to far more than a report can hold, so it was not opened. Make its pictures smaller and upload it again.',
  'too long':
    'takes too long to read, so reading was stopped. Copy the words into a new Word document and upload that.',
  'no words': 'has no words in it. Was it the right file?',
  'not PDF': 'is not a PDF, whatever its name says. Print or save it as PDF and upload that.',
  'locked PDF': 'is locked with a password. Save a copy without the password and upload that.',
  'broken PDF': 'is damaged and cannot be opened. Print it to a new PDF and upload that.',
  'no picture': 'is not a picture that can be printed. Save it as PNG or JPEG and upload that.',
  'large picture': 'has too many points to be printed. Make it smaller, 8,000 points across at most, and upload that.',
  'no slides': 'is not a presentation, whatever its name says. Save it as PDF or PowerPoint (.pptx) and upload that.',
} as const

export type FaultName = keyof typeof says

export class Fault extends Error {
  override readonly name = 'Fault'
  readonly fault: FaultName
  constructor(fault: FaultName) {
    super(says[fault])
    this.fault = fault
  }
}

/** '“Report.docx” is damaged and cannot be opened. …' */
export const faultWords = (fileName: string, fault: FaultName): string =>
  `“${fileName}” ${says[fault]} Nothing was changed.`
