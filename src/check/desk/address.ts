/** Where what is prepared is kept. */

export const draftAddress = ({ slug }: { slug: string }): string => `/committee/reports/${slug}`
export const meetingAddress = ({ slug }: { slug: string }): string => `/committee/meetings/${slug}`
