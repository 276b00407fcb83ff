/** People named with their posts: 'Ann Marsh, Head of Parks,', 'the Head of Parks, Ann Marsh'. */
import { namesBeside } from './contacts.ts'
import type { Name } from './names.ts'
import { peopleIn } from './people.ts'
import { remember } from './remember.ts'

/** `text` as printed; `key` is the post in small letters. */
export type Post = { name: Name; text: string; title: string; key: string }

const words = String.raw`\p{Lu}[\p{L}'’-]+(?:,? (?!and \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:, \p{Lu}| \())(?:(?:of|for|and|&|the) )*\p{Lu}[\p{L}'’-]+){1,6}`
const behind = new RegExp(
  String.raw`^(?:,| \(| –| -) ?(?:the )?(?:Council['’]s )?(${words})(?=[),.;]|,? \p{Ll}|$)`,
  'u',
)
const kind =
  /^(?:(?:Assistant |Deputy |Executive |Strategic |Corporate )?(?:Head|Director) (?:of|for) |Principal |Lead |Chief )|\b(?:Manager|Co-?ordinator|Engineer|Treasurer|Solicitor|Director)$/
/** Posts of which there are many, and of organisations that are not named. */
const many =
  /\b(?:Planner|Planning Officer|Services Officer|Councillor|Members?|Committee|Chair\w*|Chief Executive|Chief Constable|Chief Inspector|Inspector|Sergeant|Superintendent|Social Worker|Project|Programme|Account|Case|Team Manager|Group|General Manager|Area|Locality|Neighbourhood|Region\w*|Managing|School|Council)\b|\bServices?$/

const run = /(?<![\p{L}'’-])\p{Lu}[\p{Ll}'’]+(?: \p{Lu}\.?)?(?: \p{Lu}[\p{L}'’-]+){1,2}(?=,| \(| –| -)/gu

export const postsIn = remember((text: string): readonly Post[] => {
  const known = peopleIn(text)
  const others = Array.from(text.matchAll(run), ({ 0: printed, index }) => ({ text: printed, start: index }))
    .filter(one =>
      known.every(two => two.start + two.text.length <= one.start || two.start >= one.start + one.text.length),
    )
    .flatMap(one => namesBeside(one.text).map(name => ({ ...one, name, councillor: false })))
  return [...known, ...others]
    .sort((a, b) => a.start - b.start)
    .flatMap(({ name, text: printed, start, councillor }) => {
      if (councillor || name.words.length < 2) return []
      const rest = text.slice(start + printed.length, start + printed.length + 140)
      const [whole = '', title = ''] = behind.exec(rest) ?? []
      const after = rest.slice(whole.length)
      if (
        !kind.test(title) ||
        many.test(title) ||
        (whole.startsWith(' (') ? /^\) (?:of|at|for|from|in)\b/ : /^,? (?:of|at|for|from|in|\p{Lu})/u).test(after)
      )
        return []
      const key = title.toLowerCase().replace(/&/g, 'and')
      return [{ name, text: printed + whole, title, key }]
    })
})
