/** What a written Vietnamese syllable is made of, without its tone: an onset, then a rhyme. */

export const onsets = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ')

export const rhymes = [
  'a ac ach ai am an ang anh ao ap at au ay',
  'ăc ăm ăn ăng ăp ăt',
  'âc âm ân âng âp ât âu ây',
  'e ec em en eng eo ep et',
  'ê êch êm ên ênh êp êt êu',
  'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu',
  'o oc oi om on ong ooc oong op ot oa oac oach oai oam oan oang oanh oao oap oat oay',
  'oăc oăm oăn oăng oăt oe oen oeo oet',
  'ô ôc ôi ôm ôn ông ôp ôt',
  'ơ ơi ơm ơn ơp ơt',
  'u uc ui um un ung up ut uu ua uân uâng uât uây uê uêch uênh uy uych uyn uynh uyt uyu',
  'uya uyên uyêt uôc uôi uôm uôn uông uôt uơ',
  'ư ưc ưi ưm ưn ưng ưt ưu ưa ươc ươi ươm ươn ương ươp ươt ươu',
  'y ych yt ynh yêm yên yêng yêt yêu',
].flatMap((row) => row.split(' '))
