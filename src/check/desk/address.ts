/** Where what is prepared is kept. */

export const draftAddress = ({ slug }: { slug: string }): string => `/committee/reports/${slug}`
export const meetingAddress = ({ slug }: { slug: string }): string => `/committee/meetings/${slug}`
export const minutesAddress = (meeting: { slug: string }): string => `${meetingAddress(meeting)}/minutes`
