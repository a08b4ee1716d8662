/** In their order, from one on. */
export const ROMAN = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ')

/** The value of a Roman number in capitals, up to `XX`; 0 for all else. */
export const romanValue = (number: string): number => ROMAN.indexOf(number) + 1
