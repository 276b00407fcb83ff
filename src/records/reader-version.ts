/** Goes up whenever the reader understands more, so that `wardmote import` of a known file reads it again. */
export const readerVersion = 3
