/** A redeployable camera in a real browser: from the request to what it achieved. */
import { asking } from './camera/asking.ts'
import { inPlace } from './camera/in-place.ts'
import { tellCasework } from './cast.ts'

tellCasework('Redeployable camera', [asking, inPlace].flat())
