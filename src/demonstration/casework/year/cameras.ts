/** The ten redeployable cameras, and a case for each place for which one was asked. */
import { ago, meeting, type Story } from '../seed.ts'
import { sitesBefore } from './camera-sites-before.ts'
import { sitesNow } from './camera-sites-now.ts'
import { assessment, type Site } from './camera-steps.ts'

/** Seven against anti-social behaviour, three against environmental crime. */
export const cameras: readonly { readonly name: string; readonly group: 'asb' | 'environmental' }[] = Array.from(
  { length: 10 },
  (_, n) => ({ name: `TC ${String(n + 1).padStart(2, '0')}`, group: n < 7 ? 'asb' : 'environmental' }),
)

const request = ({
  at,
  ward,
  group,
  askedBy,
  happens,
  incidents,
}: Pick<Site, 'at' | 'ward' | 'group' | 'askedBy' | 'happens' | 'incidents'>) => ({
  kind: 'camera',
  agency: 'safety',
  worker: 'cameras',
  people: [{ role: 'place' as const, name: at, address: { lines: `${at}, ${ward}`, postcode: '' } }],
  given: {
    ward,
    group,
    askedBy,
    happens,
    from: -60,
    to: -3,
    incidents,
    counted: 'Police records and reports to the council',
    use: 'open',
  },
})

const agreed: readonly Story[] = [...sitesBefore, ...sitesNow].map(site => ({
  ...request(site),
  opened: { meeting: site.decided, plus: -15 },
  steps: [
    { when: meeting(site.decided, -9), act: 'assessed', given: { ...assessment, ...site.assessed } },
    { when: meeting(site.decided), act: 'decided', given: site.decision ?? { decision: 'agree' } },
    ...site.since,
  ],
}))

export const cameraStories: readonly Story[] = [
  ...agreed,
  {
    ...request({
      at: 'The stairwell of Kiln Court',
      ward: 'Kiln Lane',
      group: 'asb',
      askedBy: 'landlord',
      happens: 'Shouting and damage in the stairwell.',
      incidents: 8,
    }),
    opened: ago(12),
    steps: [{ when: ago(5), act: 'assessed', given: { ...assessment, homes: 'masked', signs: 'On each landing.' } }],
  },
  {
    ...request({
      at: 'The quay at Ropewalk',
      ward: 'Ferry Quarter',
      group: 'asb',
      askedBy: 'resident',
      happens: 'Fireworks from the quay wall.',
      incidents: 6,
    }),
    opened: ago(3),
    steps: [],
  },
  {
    ...request({
      at: 'St Oswin’s Road, the school gate',
      ward: 'St Oswin’s',
      group: 'asb',
      askedBy: 'councillor',
      happens: 'Parents park on the crossing.',
      incidents: 10,
    }),
    opened: ago(97),
    steps: [
      { when: ago(90), act: 'assessed', given: assessment },
      {
        when: ago(86),
        act: 'dropped',
        given: { why: 'other-means', says: 'The school street was agreed, and ended it.' },
      },
    ],
  },
]
