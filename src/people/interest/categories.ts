/** The categories of the register: those of the law, then the authority's own. */
import type { Committee } from '../../authority/index.ts'

export type Category = {
  readonly key: string
  readonly name: string
  readonly hint: string
  /** A disclosable pecuniary interest: the member's and their partner's. */
  readonly statutory: boolean
  readonly source: string
}

const source = 'The Relevant Authorities (Disclosable Pecuniary Interests) Regulations 2012 (SI 2012/1464), Schedule'

const statutory: readonly Category[] = [
  {
    key: 'employment',
    name: 'Employment, office, trade, profession or vocation',
    hint: 'Anything done for profit or gain: the employer or business, and what is done there',
  },
  {
    key: 'sponsorship',
    name: 'Sponsorship',
    hint: 'Payments in the last 12 months towards your election or your expenses as a member, trade unions’ among them',
  },
  {
    key: 'contracts',
    name: 'Contracts',
    hint: 'Contracts with the council for goods, services or works that are not yet fully discharged',
  },
  { key: 'land', name: 'Land', hint: 'A beneficial interest in land within the council’s area: your home is one' },
  { key: 'licences', name: 'Licences', hint: 'A licence to occupy land in the area for a month or longer' },
  {
    key: 'tenancies',
    name: 'Corporate tenancies',
    hint: 'The council is the landlord, and the tenant is a body in which you or your partner have a beneficial interest',
  },
  {
    key: 'securities',
    name: 'Securities',
    hint: 'In a body with a place of business or land in the area: more than £25,000, or more than one hundredth of its shares or of a class of them',
  },
].map(one => ({ ...one, statutory: true, source }))

export const categories = ({ registerCategories }: Committee): Category[] => [
  ...statutory,
  ...registerCategories.value.map(one => ({ ...one, statutory: false, source: registerCategories.source })),
]

/** A key that the profile has no more keeps its own name. */
export const categoryName = (all: readonly Category[], key: string): string =>
  all.find(one => one.key === key)?.name ?? key
