/** One line of JSON in, one line of JSON out: the score, or what is wrong with the line. */
import { isRefusal } from '../../lib/index.ts'
import { readInputs } from './read-inputs.ts'
import { latestConviction, score } from './score.ts'

const wrong = (error: string) => JSON.stringify({ error })

/** For assessments of one day: of a line '{"oneYear":45,"twoYear":62,"band":"MEDIUM"}', or '{"error":"…"}' that names the field. */
export function answersOn(assessed: Temporal.PlainDate): (line: string) => string {
  const latest = latestConviction(assessed)
  return line => {
    let given: unknown
    try {
      given = JSON.parse(line)
    } catch {
      return wrong('The line is not JSON.')
    }
    const inputs = readInputs(given)
    if ('unread' in inputs) return wrong(inputs.unread)
    const found = score(inputs, latest)
    return isRefusal(found) ? wrong(`${found.field}: ${found.says}.`) : JSON.stringify(found)
  }
}
