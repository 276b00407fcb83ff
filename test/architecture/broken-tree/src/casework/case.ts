/** An engine that knows which services there are; a comment may say 'lent-trolley', LT-2026-1 or Lent trolley. */
export const isLent = (kind: string): boolean => kind === 'lent-trolley' // fault: engine-names-no-kind
export const address = (id: number): string => `/report/lent-trolley/${id}` // fault: engine-names-no-kind
export const openedAs = 'theft' // fault: engine-names-no-kind
export const example = 'Its reference, for example LT-2026-3-0042' // fault: engine-names-no-kind
export const purpose = 'For example, theft of a trolley that was lent'
