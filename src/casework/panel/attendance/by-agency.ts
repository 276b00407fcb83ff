/** Who came, agency by agency: at one meeting, and over several. Pure. */

export const attendances = [
  { key: 'present', name: 'Present' },
  { key: 'apologies', name: 'Apologies' },
  { key: 'absent', name: 'Absent' },
  { key: 'sent', name: 'Sent somebody else' },
] as const
export type Attended = (typeof attendances)[number]['key']

export const attendedName = (key: Attended | null): string =>
  attendances.find(one => one.key === key)?.name ?? 'Not noted'

type Sat = { readonly agencyId: number; readonly attended: Attended | null }
export type SatAt = Sat & { readonly panelId: number; readonly agency: string }

/** How many agencies have somebody at the panel. */
export const agenciesPresent = (members: readonly Sat[]): number =>
  new Set(members.filter(one => one.attended === 'present').map(one => one.agencyId)).size

/** At one meeting: somebody came for it; else they said that they would not; else nobody did. Null: nothing was noted. */
export function represented(sats: readonly Sat[]): 'present' | 'apologies' | 'absent' | null {
  if (sats.some(one => one.attended === 'present')) return 'present'
  if (sats.every(one => one.attended === null)) return null
  return sats.some(one => one.attended === 'apologies') ? 'apologies' : 'absent'
}

export type AgencyFigure = {
  readonly agency: string
  readonly asked: number
  readonly present: number
  readonly apologies: number
  readonly absent: number
}

/** Over the meetings that were held: at how many an agency was asked, and was there. Asked is more than the three where nothing was noted. */
export function figuresByAgency(sats: readonly SatAt[]): AgencyFigure[] {
  const names = [...new Map(sats.map(one => [one.agencyId, one.agency]))]
  return names
    .map(([agencyId, agency]) => {
      const mine = Map.groupBy(
        sats.filter(one => one.agencyId === agencyId),
        one => one.panelId,
      )
      const ways = [...mine.values()].map(represented)
      const of = (way: string) => ways.filter(one => one === way).length
      return { agency, asked: ways.length, present: of('present'), apologies: of('apologies'), absent: of('absent') }
    })
    .toSorted((one, other) => one.agency.localeCompare(other.agency, 'en-GB'))
}
