/** A community protection warning: in writing, and with time to put it right. */
import { act, atField } from '../../../casework/index.ts'
import { warning } from './recorded.ts'
import { enoughTime, inLaw, requiresSomething } from './rules.ts'

export const protectionWarning = act({
  ...warning,
  refuses: (given, on, { limitIfAny }) =>
    atField('on', inLaw.refuses({ known: limitIfAny('protection.youngest', on) !== undefined })) ??
    atField('stop', requiresSomething.refuses(given)) ??
    atField('until', enoughTime.refuses({ on, until: given.until })),
  follows: () => [{ do: 'mark', key: 'protection-warning' }],
})
