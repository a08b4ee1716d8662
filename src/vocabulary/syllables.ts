/** What a Vietnamese syllable is made of, without its tone: an initial, and a rime that may follow it. */

/** Before any vowel. */
export const initials = 'b ch d đ g h kh l m n nh ph r s t th tr v x'.split(' ')
/** Before e, ê, i, y only. */
export const initialsBeforeFront = ['k', 'gh', 'ngh']
/** Before the other vowels only. */
export const initialsBeforeBack = ['c', 'ng']
/** The initials that take a glide along. */
export const initialsWithGlide = ['gi', 'qu']

export const openRimes =
  'a ai ao au ay âu ây e eo ê êu i ia iêu iu o oa oai oao oay oe oeo oi ô ôi ơ ơi u ua uây uê ui uôi uơ ưa ươi ươu ư ưi ưu uy uya uyu y yêu'.split(
    ' ',
  )
export const nasalRimes =
  'am an ang anh ăm ăn ăng âm ân âng em en eng êm ên ênh im in inh iêm iên iêng om on ong oan oang oanh oăn oăng oen ôm ôn ông ơm ơn um un ung uân uâng uênh uôm uôn uông uyên uynh ưng ươm ươn ương yêm yên'.split(
    ' ',
  )
/** They are said in two of the six tones only. */
export const stoppedRimes =
  'ac ach ap at ăc ăp ăt âc âp ât ec ep et êch êp êt ich ip it iêc iêp iêt oc op ot oac oach oat oăt oet ôc ôp ôt ơp ơt uc up ut uât uêch uôc uôt uych uyêt uyt ưc ưt ươc ươp ươt yêt'.split(
    ' ',
  )
