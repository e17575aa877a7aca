import { stemmer } from '@orama/stemmers/indonesian'
import type { Grammar } from './grammar'

/**
 * "menipu" is of "tipu", "mengirim" of "kirim": behind these prefixes a root loses its t or k, which the algorithm does
 * not give back. A vowel may have had a k before it or nothing, so that only words of the field are given one.
 */
const withRoot = (word: string) =>
  word
    .replace(/^([mp]en)(?=[aiueo]\w{2})/, '$1t')
    .replace(/^([mp]eng)(?=erja|irim|ontrak|uasa|urung)/, '$1k')
    // Not of "ekrut".
    .replace(/^perekrut/, 'rekrut')

/** Indonesian: Snowball's algorithm. */
export const grammar: Grammar = {
  stem: word => stemmer(withRoot(word)),
  stopWords:
    'ada adalah adapun agar akan aku anda antara apa apabila apakah atas atau bagaimana bagi bahwa banyak beberapa ' +
    'begitu belum berapa bila bisa boleh bukan dalam dan dapat dari daripada dengan demikian di dia diri dll guna hal ' +
    'hanya harus hingga ia ialah ini itu jadi jangan jika juga kah kalau kalian kami kamu kapan karena ke kenapa ' +
    'kepada ketika kita lagi lah lain lalu lebih maka mana masih mau melalui memang mengapa mengenai menjadi mereka ' +
    'merupakan meski mungkin namun nya oleh pada padahal para pernah pula pun saat saja saling sama sambil sampai ' +
    'sangat saya se sebab sebagai sebelum sebuah secara sedang sehingga sejak selain selama semua seorang seperti ' +
    'serta sesuatu setelah setiap siapa suatu sudah supaya tak tanpa tapi telah tentang tersebut tetapi tiap tidak ' +
    'untuk yaitu yakni yang yg',
}
