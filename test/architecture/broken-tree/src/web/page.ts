/** Makes a page. */
export const page = (given: object) => given
