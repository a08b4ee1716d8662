/** `Digitally signed by …`: what a signing program prints. */
import type { Step } from '../reading.js'

export const readStamp: Step = (foot, { range, plain }) => {
  const stamped = plain.startsWith('signature ') || plain.startsWith('digitally signed')
  return stamped && foot.setAside('stamp', range)
}
