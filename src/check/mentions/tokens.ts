/** The words of a text in small letters, a to z: for seeing soon that a phrase is not there. */
import { remember } from './remember.ts'

export const tokensOf = remember((text: string): readonly string[] => text.toLowerCase().match(/[a-z]+/g) ?? [])
