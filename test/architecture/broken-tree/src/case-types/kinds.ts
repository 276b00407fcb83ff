/** What an engine may not know. */
export const kinds = [
  { key: 'lent-trolley', name: 'Lent trolley', prefix: 'LT' },
  { key: 'theft', name: 'Theft', prefix: 'TF' },
]
