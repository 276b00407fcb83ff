/** What no form of ours holds, whoever sent it: looked at before anything is read from it. */

/** More than any form here has; work grows with them. */
const mostFields = 2_000

/** 'big': more fields than any form has. 'unreadable': a NUL, which nobody types and the database holds in no text. */
export function faultOf(body: FormData): 'big' | 'unreadable' | null {
  let fields = 0
  for (const [name, value] of body) {
    if (++fields > mostFields) return 'big'
    const text = typeof value === 'string' ? value : value.name
    if (name.includes('\0') || text.includes('\0')) return 'unreadable'
  }
  return null
}
