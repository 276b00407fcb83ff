/** What a form of the clerk's screen says happened. */
import type { Sent, Wrong } from './desk-form.ts'
import type { Happened, Kind, Names } from './happening.ts'

/** 'RESOLVED: that the report be noted' → 'That the report be noted'; one a line, numbers before them left out. */
export function resolutionsIn(typed: string): string[] {
  return typed
    .split('\n')
    .map(one =>
      one
        .replace(/^\s*resolved\s*:?\s*/i, '')
        .replace(/^\s*\(?\d{1,2}[.)]\s*/, '')
        .trim(),
    )
    .filter(one => one !== '' && !/^that:?$/i.test(one))
    .map(one => (/^that\b/i.test(one) ? `T${one.slice(1)}` : `That ${one.charAt(0).toLowerCase()}${one.slice(1)}`))
}

const said = ['for', 'against', 'abstained'] as const
type Said = (typeof said)[number]
const isSaid = (text: string): text is Said => (said as readonly string[]).includes(text)

const namesIn = (cast: readonly string[]): Names => {
  const of = (which: Said) =>
    cast.filter(one => one.endsWith(` ${which}`)).map(one => Number(one.slice(0, one.indexOf(' '))))
  return { for: of('for'), against: of('against'), abstained: of('abstained') }
}

const maybe = (text: string) => (text === '' ? null : Number(text))
const wrong = (field: Wrong['field'], says: string): Wrong => ({ field, says })
const casting = (text: string): 'for' | 'against' | null => (text === 'for' || text === 'against' ? text : null)

type Read = (sent: Sent, named: (person: number) => string) => Happened[] | Wrong
const person =
  (kind: 'arrived' | 'left' | 'apologies' | 'on council business' | 'stepped in' | 'chair'): Read =>
  sent =>
    sent.person === '' ? wrong('person', 'Choose somebody') : [{ kind, data: { person: Number(sent.person) } }]
const bare =
  (kind: 'spoke' | 'readmitted' | 'resumed' | 'closed'): Read =>
  () => [{ kind, data: {} }]
const business =
  (kind: 'begun' | 'ended'): Read =>
  sent =>
    sent.business === '' ? wrong('business', 'Choose an item') : [{ kind, data: { business: Number(sent.business) } }]

const reads: Partial<Record<Kind | 'put off' | 'recorded', Read>> = {
  opened: sent =>
    sent.person === ''
      ? wrong('person', 'Choose who takes the chair')
      : [
          ...sent.here
            .filter(id => id !== sent.person)
            .map((id): Happened => ({ kind: 'arrived', data: { person: Number(id) } })),
          { kind: 'opened', data: { person: Number(sent.person) } },
        ],
  chair: person('chair'),
  arrived: person('arrived'),
  left: person('left'),
  apologies: person('apologies'),
  'on council business': person('on council business'),
  'stepped in': person('stepped in'),
  'stepped out': sent =>
    sent.person === ''
      ? wrong('person', 'Choose who leaves the room')
      : [{ kind: 'stepped out', data: { person: Number(sent.person), business: Number(sent.business) } }],
  substitute: (sent, name) =>
    sent.person === '' || sent.other === ''
      ? wrong(sent.person === '' ? 'person' : 'other', 'Choose who sits, and for whom')
      : [
          {
            kind: 'substitute',
            data: {
              person: Number(sent.person),
              name: name(Number(sent.person)),
              for: Number(sent.other),
              inTime: sent.ticked !== '',
            },
          },
        ],
  attending: sent =>
    sent.name === ''
      ? wrong('name', 'Enter a name')
      : [
          {
            kind: 'attending',
            data: {
              name: sent.name,
              as: sent.as === 'officer' || sent.as === 'councillor' ? sent.as : 'guest',
              organisation: sent.organisation,
            },
          },
        ],
  begun: business('begun'),
  ended: business('ended'),
  'put off': sent =>
    sent.business === ''
      ? wrong('business', 'Choose an item')
      : sent.how !== 'deferred' && sent.how !== 'withdrawn'
        ? wrong('how', 'Choose whether it is deferred or withdrawn')
        : sent.how === 'withdrawn' && sent.reason === ''
          ? wrong('reason', 'Say why it was withdrawn')
          : [{ kind: sent.how, data: { business: Number(sent.business), reason: sent.reason } }],
  unnumbered: sent =>
    sent.title === ''
      ? wrong('title', 'Say what it was, as “A minute’s silence”')
      : [{ kind: 'unnumbered', data: { title: sent.title, words: sent.words } }],
  speaking(sent, name) {
    const fromPublic = sent.ticked !== ''
    const who = sent.name || (sent.person === '' ? '' : name(Number(sent.person)))
    if (who === '' && !fromPublic) return wrong('name', 'Choose a member, or enter a name')
    return [
      {
        kind: 'speaking',
        data: {
          name: who || 'A member of the public',
          minutes: maybe(sent.minutes),
          fromPublic,
          ...(sent.business !== '' && { business: Number(sent.business) }),
          ...(sent.person !== '' && { person: Number(sent.person) }),
        },
      },
    ]
  },
  spoke: bare('spoke'),
  moved: sent =>
    sent.words === ''
      ? wrong('words', 'Enter the words of the motion')
      : sent.person === ''
        ? wrong('person', 'Choose who moved it')
        : [
            {
              kind: 'moved',
              data: {
                business: Number(sent.business),
                person: Number(sent.person),
                words: sent.words,
                amends: maybe(sent.motion),
                seconder: maybe(sent.other),
              },
            },
          ],
  seconded: sent =>
    sent.person === ''
      ? wrong('person', 'Choose who seconded it')
      : [{ kind: 'seconded', data: { person: Number(sent.person), motion: Number(sent.motion) } }],
  'motion withdrawn': sent => [{ kind: 'motion withdrawn', data: { motion: Number(sent.motion) } }],
  voted: sent =>
    sent.for === '' && sent.against === ''
      ? wrong('for', 'Enter how many voted for, and how many against')
      : [
          {
            kind: 'voted',
            data: {
              business: Number(sent.business),
              motion: maybe(sent.motion),
              for: Number(sent.for),
              against: Number(sent.against),
              abstained: Number(sent.abstained),
              names: null,
              casting: casting(sent.casting),
            },
          },
        ],
  recorded(sent) {
    const names = namesIn(sent.cast)
    if (sent.cast.length === 0) return wrong('cast', 'Say how each member voted')
    const counts = { for: names.for.length, against: names.against.length, abstained: names.abstained.length }
    const about = { business: Number(sent.business), motion: maybe(sent.motion), casting: casting(sent.casting) }
    return [{ kind: 'voted', data: { ...about, ...counts, names } }]
  },
  'own vote': sent =>
    sent.vote === ''
      ? wrong('vote', 'Choose the vote')
      : sent.person === ''
        ? wrong('person', 'Choose the member')
        : !isSaid(sent.how)
          ? wrong('how', 'Choose how they voted')
          : [
              {
                kind: 'own vote',
                data: { vote: Number(sent.vote), person: Number(sent.person), said: sent.how },
              },
            ],
  resolved(sent) {
    const all = resolutionsIn(sent.words)
    if (all.length === 0) return wrong('words', 'Enter what was resolved, one resolution a line')
    return [{ kind: 'resolved', data: { business: Number(sent.business), words: all, motion: maybe(sent.motion) } }]
  },
  action: sent =>
    sent.words === ''
      ? wrong('words', 'Enter what is to be done')
      : sent.owner === ''
        ? wrong('owner', 'Enter who does it')
        : [
            {
              kind: 'action',
              data: {
                business: Number(sent.business),
                what: sent.words,
                owner: sent.owner,
                due: sent.due?.toString() ?? null,
              },
            },
          ],
  excluded: sent => [
    {
      kind: 'excluded',
      data: {
        items: sent.items.map(Number),
        why: sent.how === 'confidential' ? 'confidential' : 'exempt',
        paragraphs: sent.how === 'confidential' ? [] : sent.paragraphs.map(Number),
        words: sent.how === 'confidential' ? '' : sent.words,
      },
    },
  ],
  readmitted: bare('readmitted'),
  adjourned: sent => [{ kind: 'adjourned', data: { reason: sent.reason } }],
  resumed: bare('resumed'),
  guillotine: sent =>
    sent.words === ''
      ? wrong('words', 'Say what was decided about the time')
      : [{ kind: 'guillotine', data: { words: sent.words } }],
  note: sent =>
    sent.words === ''
      ? wrong('words', 'Enter the note')
      : [
          {
            kind: 'note',
            data: { words: sent.words, ...(sent.business !== '' && { business: Number(sent.business) }) },
          },
        ],
  closed: bare('closed'),
  undone: sent => [{ kind: 'undone', data: {}, undoes: Number(sent.undoes) }],
}

/** What a form says happened, or what is missing in it. Null where there is no such form. `name`: of a person. */
export function happenedIn(sent: Sent, name: (person: number) => string): Happened[] | Wrong | null {
  const read = Object.hasOwn(reads, sent.do) ? reads[sent.do as keyof typeof reads] : undefined
  return read ? read(sent, name) : null
}
