/** Cases of anti-social behaviour that are told in a line each: what it is about, where, whom it harms, how far it has come. */
import type { Ward } from '../../borough.ts'
import { after, ago, type Step, type Story } from '../seed.ts'
import {
  acknowledged,
  causing,
  closed,
  harmed,
  keptUp,
  plan,
  reported,
  reviewed,
  risk,
  spoken,
  supported,
  warned,
  watched,
} from './asb-steps.ts'
import { addressIn } from './places.ts'

type Trouble = {
  readonly category: 'personal' | 'nuisance' | 'environmental'
  readonly behaviours: readonly string[]
  readonly words: string
  readonly said: string
  readonly risk: readonly string[]
  readonly objective: string
  readonly how: string
}

const troubles = {
  music: {
    category: 'nuisance',
    behaviours: ['noise'],
    words: 'Music through the wall until three, most weekends.',
    said: 'They have asked twice, and were laughed at.',
    risk: ['weekly', 'ill'],
    objective: 'No music after eleven.',
    how: 'A talk, a warning, and a recording device if it goes on.',
  },
  bins: {
    category: 'environmental',
    behaviours: ['litter'],
    words: 'Bags are left in the passage and torn open by foxes.',
    said: 'Rats have been seen.',
    risk: ['weekly'],
    objective: 'A passage without bags.',
    how: 'Letters to all who share it; the bins are counted.',
  },
  gathering: {
    category: 'nuisance',
    behaviours: ['rowdy', 'drinking'],
    words: 'A group drinks on the steps and shouts at whoever passes.',
    said: 'Children are taken the other way round.',
    risk: ['weekly', 'afraid'],
    objective: 'Residents pass the steps unhindered.',
    how: 'Outreach workers, patrols, and the steps are lit.',
  },
  threats: {
    category: 'personal',
    behaviours: ['abuse', 'harassment'],
    words: 'Threats over the fence, and mud on the windows.',
    said: 'They keep the curtains drawn.',
    risk: ['afraid', 'weekly', 'aimed', 'growing', 'lonely'],
    objective: 'No threats, and no contact.',
    how: 'A warning; the police know of it; a call each week.',
  },
  bikes: {
    category: 'nuisance',
    behaviours: ['vehicles'],
    words: 'Mopeds race round the block after dark.',
    said: 'One rider is known by sight.',
    risk: ['weekly', 'young'],
    objective: 'No racing.',
    how: 'The police take the numbers; a letter to the keeper.',
  },
  damage: {
    category: 'environmental',
    behaviours: ['damage'],
    words: 'Paint on doors and a fence kicked in.',
    said: 'It happened twice in a month.',
    risk: ['property', 'before'],
    objective: 'No more damage, and the paint is gone.',
    how: 'Clean at once; photographs; a talk at the school.',
  },
  dog: {
    category: 'nuisance',
    behaviours: ['animals'],
    words: 'A dog runs loose in the court and has snapped at people.',
    said: 'It was on a lead for a week after the first letter.',
    risk: ['afraid', 'young'],
    objective: 'The dog is on a lead.',
    how: 'A letter, then the dog warden.',
  },
} as const satisfies Record<string, Trouble>

type End =
  | 'received'
  | 'acknowledged'
  | 'assessed'
  | 'open'
  | 'monitored'
  | 'resolved'
  | 'no-evidence'
  | 'withdrawn'
  | 'referred'
type Row = readonly [
  ago: number,
  ward: Ward,
  trouble: keyof typeof troubles,
  harmed: string,
  born: string | null,
  causing: string | null,
  end: End,
  supported?: 'supported',
]

const rows: readonly Row[] = [
  [262, 'Old Town', 'gathering', 'Beatrix Lumley', '1966-03-03', null, 'resolved'],
  [255, 'Kiln Lane', 'music', 'Hollis Quarmby', '1974-08-19', 'Jared Whinfell', 'resolved'],
  [247, 'Ferry Quarter', 'damage', 'Constance Abara', null, null, 'no-evidence'],
  [241, 'Millrace', 'bins', 'Nathaniel Sparke', '1981-12-12', null, 'resolved'],
  [226, 'Abbots Mead', 'threats', 'Dilys Farrant', '1947-07-30', 'Warren Eccleshall', 'referred'],
  [221, 'Bridgefoot', 'bikes', 'Oluchi Brandreth', '1988-05-16', null, 'no-evidence'],
  [207, 'Coldwell', 'dog', 'Gwendolen Pask', '1939-10-08', 'Curtis Amblecote', 'resolved'],
  [198, 'Old Town', 'music', 'Marek Dolinsky', '1992-02-21', 'Ellis Corby', 'resolved'],
  [191, 'St Oswin’s', 'gathering', 'Thandiwe Mokes', '1970-06-06', null, 'withdrawn'],
  [176, 'Kiln Lane', 'bins', 'Arthur Penrose-Lees', '1953-09-14', null, 'resolved'],
  [163, 'Ferry Quarter', 'music', 'Sunita Vallabh', '1986-04-27', 'Perry Stannard', 'resolved'],
  [158, 'Hartsmoor', 'damage', 'Lowell Crane', '1964-01-11', null, 'withdrawn'],
  [144, 'Millrace', 'threats', 'Imogen Startup', '1959-11-29', 'Clive Rudgwick', 'open', 'supported'],
  [131, 'St Oswin’s', 'dog', 'Yolanda Fitch', '1977-03-25', 'Rory Penniford', 'referred'],
  [126, 'Bridgefoot', 'bins', 'Emrys Vaughn-Pole', null, null, 'no-evidence'],
  [113, 'Old Town', 'gathering', 'Harpreet Lidgate', '1995-08-08', null, 'open', 'supported'],
  [106, 'Abbots Mead', 'bikes', 'Winifred Slee', '1942-05-20', null, 'monitored', 'supported'],
  [94, 'Kiln Lane', 'threats', 'Tobiah Marrin', '1968-12-17', 'Gavin Oxley-Tarn', 'open', 'supported'],
  [71, 'Ferry Quarter', 'gathering', 'Delphine Ousby', '1980-10-03', null, 'open', 'supported'],
  [64, 'Dunnock Hill', 'damage', 'Crispin Halloway', '1951-06-24', null, 'monitored', 'supported'],
  [40, 'Larkrise', 'music', 'Mercy Tolland-Ade', '1989-09-02', 'Kyle Brannock', 'open', 'supported'],
  [11, 'Old Town', 'threats', 'Ignatius Bewley', '1956-02-08', 'Scott Lambrigg', 'assessed'],
  [2, 'Priory Park', 'bikes', 'Ottilie Rance', '1972-07-13', null, 'received'],
]

const tellers = ['self', 'self', 'landlord', 'police', 'self', 'councillor', 'other'] as const

/** Worked as most are; the later the end, the more of it. */
function steps([days, , key, , , other, end, support]: Row, n: number): Step[] {
  const trouble: Trouble = troubles[key]
  const begun = [
    acknowledged(trouble.category === 'personal' ? 1 : 1 + (n % 2)),
    spoken(trouble.category === 'personal' ? 1 : 2 + (n % 4), trouble.said),
  ]
  if (end === 'received') return []
  if (end === 'acknowledged') return begun
  if (end === 'withdrawn') return [...begun, closed(9, 'withdrawn', 'They asked us to go no further.', 'no-answer')]
  const assessed = [...begun, risk(4 + (n % 2), trouble.risk)]
  if (end === 'assessed') return assessed
  if (end === 'no-evidence')
    return [
      ...assessed,
      closed(
        33,
        'no-evidence',
        'Nobody saw who it was, and it has not come again.',
        n % 2 === 0 ? 'neither' : 'dissatisfied',
      ),
    ]
  const planned = [
    ...assessed,
    plan(11 + (n % 3), trouble.objective, trouble.how),
    ...(support ? [supported(13, n % 2 === 0 ? ['calls'] : ['calls', 'victims'], 'A call every week.')] : []),
    ...(other === null ? [] : [warned(18, trouble.words)]),
  ]
  // One of them has been left for some weeks.
  if (end === 'open') return [...planned, ...keptUp(34, days - (n === 12 ? 50 : 4 + (n % 12)), trouble.risk)]
  if (end === 'monitored') {
    const watching = Math.max(50, days - 20)
    return [...planned, ...keptUp(34, watching - 2, trouble.risk), watched(watching, 'Nothing for three weeks.')]
  }
  const worked = [
    ...planned,
    reviewed(
      40,
      n % 3 === 0 ? 'same' : 'better',
      n % 3 === 0 ? 'The patrols come later in the evening.' : 'Nothing: it works.',
    ),
  ]
  if (end === 'referred')
    return [
      ...worked,
      {
        when: after(43),
        act: 'referred-on',
        given: { to: 'landlord', whom: 'Larkrise Homes', what: 'Act by the tenancy.', agreed: true },
      },
      {
        when: after(50),
        act: 'referral-answered',
        given: { referral: 0, taken: true, words: 'They have opened a case.' },
      },
      closed(52, 'referred', 'The landlord has taken it.'),
    ]
  const watching = watched(50, 'Nothing for three weeks.')
  return [
    ...worked,
    watching,
    closed(92, 'resolved', 'It has not come again.', n % 4 === 0 ? 'very-satisfied' : 'satisfied'),
  ]
}

export const asbRows: readonly Story[] = rows.map((row, n) => {
  const [days, ward, key, name, born, other] = row
  const trouble = troubles[key]
  const home = addressIn(ward, n + 10)
  const place = home.lines.replace(/^\d+ /, '')
  return {
    kind: 'anti-social-behaviour',
    agency: 'safety',
    worker: 'asb',
    opened: ago(days),
    people: [harmed(name, home, born), ...(other === null ? [] : [causing(other, addressIn(ward, n + 31))])],
    given: reported({
      category: trouble.category,
      behaviours: trouble.behaviours,
      words: trouble.words,
      place,
      ward,
      teller: tellers[n % tellers.length],
      before: n % 5 === 0 ? 'yes' : 'no',
      often: n % 3 === 0 ? 'weekly' : 'monthly',
    }),
    steps: steps(row, n),
  }
})
