/** The vectors of age in a browser: the page gives a test one function that tries them all. */
import { tryAll } from '../../casefile/vectors'

Object.assign(window, { tryAll })
