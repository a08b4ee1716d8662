/** `------------`: a line that rules off. */
import { isRule } from '../../rules.js'
import type { Step } from '../reading.js'

export const readRule: Step = (foot, { range, text, column }) =>
  isRule(text) && foot.add('rule', range, column)
