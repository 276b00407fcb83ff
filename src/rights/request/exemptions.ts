/** Why words or rows may be kept back, as dated data. `verified: false`: nobody has checked the wording against the Act. */

export type Exemption = {
  readonly key: string
  readonly name: string
  readonly source: string
  /** What the person is told; null where saying so would do what the exemption guards against. */
  readonly tells: string | null
  readonly verified: boolean
  readonly from: string
}

const from = '2018-05-25'

export const exemptions: readonly Exemption[] = [
  {
    key: 'third-party',
    name: 'It is about somebody else',
    source: 'Data Protection Act 2018, schedule 2, paragraph 16',
    tells: 'Information about other people, who have not agreed that you see it.',
    verified: false,
    from,
  },
  {
    key: 'crime',
    name: 'It would hamper preventing, finding or prosecuting crime',
    source: 'Data Protection Act 2018, schedule 2, paragraph 2',
    tells: null,
    verified: false,
    from,
  },
  {
    key: 'law-enforcement',
    name: 'Held for law enforcement: it would prejudice an inquiry or put somebody at risk',
    source: 'Data Protection Act 2018, section 45(4)',
    tells: null,
    verified: false,
    from,
  },
  {
    key: 'serious-harm',
    name: 'It would be likely to cause serious harm to the person or to somebody else',
    source: 'Data Protection Act 2018, schedule 3, parts 2 to 5',
    tells: null,
    verified: false,
    from,
  },
  {
    key: 'privilege',
    name: 'Legal advice, or papers for a court',
    source: 'Data Protection Act 2018, schedule 2, paragraph 19',
    tells: 'Legal advice and papers made for a court.',
    verified: false,
    from,
  },
  {
    key: 'functions',
    name: 'It would hamper protecting the public',
    source: 'Data Protection Act 2018, schedule 2, paragraph 7',
    tells: null,
    verified: false,
    from,
  },
]

export const exemptionOf = (key: string | null): Exemption | undefined => exemptions.find(one => one.key === key)
