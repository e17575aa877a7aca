import { expect, describe, it } from 'vitest'
import { bundleScript } from '../../../lib/bundle-script'
import { fold } from '../../../lib/language/fold'
import { stem } from '../../../lib/language/stem'
import { stopWordsOf } from '../../../lib/language/stop-words'
import { foldedWords } from '../../../lib/language/words'

const terms = (text: string, language: string) => foldedWords(text, language).map(word => stem(word, language))

describe('letters that are written for each other are one', () => {
  it.each([
    ['alefs, ya, ta marbuta, hamza', 'أجر إجبار آخر ٱلعمل مستشفى مؤسسة هيئة', 'اجر اجبار اخر العمل مستشفي موسسه هييه'],
    ['vowel signs and the stroke between letters', 'أُجُورٌ عـــمل', 'اجور عمل'],
    ['letters as Persian keyboards have them', 'قانونی کفیل', 'قانوني كفيل'],
    ['long and short vowels', 'कानून हरू', 'कानुन हरु'],
    ['dots and the nasals that they stand for', 'बन्धुवा बंधुवा बँधुवा सङ्घ', 'बंधुवा बंधुवा बंधुवा संघ'],
    ['a dot below, and joiners', 'क़ानून क\u094D\u200Dष क\u094D\u200Cष', 'कानुन क्ष क्ष'],
    ['digits', '٠١٢٣ ۴۵۶ ०१२३४५६७८९', '0123 456 0123456789'],
  ])('%s', (_, text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('signs of vowels that spell a word stay', () => {
    expect(fold('कि की')).toBe('कि कि')
    expect(fold('को')).not.toBe(fold('का'))
    expect(fold('ภาษาไทย')).toBe('ภาษาไทย'.normalize('NFKD'))
  })
})

describe('words', () => {
  it.each([
    ['fr', "l’employeur et l'employé d’abord, n° 29", 'l employeur et l employe d abord 29'],
    ['fr', 'L’OIT (n.º 105), les É.-U.', 'l oit 105 les e u'],
    ['pt', 'mão-d’água: pagá-lo em S. Paulo', 'mao d agua paga lo em s paulo'],
    ['ar', 'جواز السفر، والعمل؛ رقم ١٠٥؟', 'جواز السفر والعمل رقم 105'],
    ['ar', 'منظمة العمل الدولية (ILO) وUN', 'منظمه العمل الدوليه ilo وun'],
    ['ne', 'कामदारहरूको राहदानी, वि.सं. २०८१।', 'कामदारहरुको राहदानि विसं 2081'],
    ['ne', 'राष्\u200Dट्रिय', 'राष्ट्रिय'],
    ['id', 'Anak-anak dipekerjakan (UU No. 21/2007)', 'anak anak dipekerjakan uu no 21 2007'],
  ])('%s: %s', (language, text, words) => {
    expect(foldedWords(text, language).join(' ')).toBe(words)
  })
})

describe('forms of a word are one term', () => {
  it.each([
    ['fr', 'travailleur travailleurs travailleuse travailleuses'],
    ['fr', 'travail travaux'],
    ['fr', 'employeur l’employeur employeurs employeuse'],
    ['fr', 'traite traites'],
    ['fr', 'forcé forcée forcés forcées force'],
    ['fr', 'légal légaux légale légales'],
    ['fr', 'recruter recrutement recrutements'],
    ['fr', 'passeport passeports'],
    ['pt', 'trabalhador trabalhadores trabalhadora trabalhadoras'],
    ['pt', 'escravidão escravidao'],
    ['pt', 'contratação contratações contratacao'],
    ['pt', 'inspeção inspeções inspecao'],
    ['pt', 'país países paises'],
    ['pt', 'ilegal ilegais'],
    ['pt', 'responsável responsáveis'],
    ['pt', 'criança crianças'],
    ['ar', 'العامل عامل عمال العمال والعمال للعمال عاملة العاملات'],
    ['ar', 'العمل عمل بالعمل والعمل'],
    ['ar', 'جواز جوازات الجوازات'],
    ['ar', 'قسري القسري القسرية'],
    ['ar', 'دين ديون الدين الديون'],
    ['ar', 'ضحية ضحايا الضحايا'],
    ['ar', 'قانون قوانين القوانين'],
    ['ar', 'اتفاقية الاتفاقية اتفاقيات الاتفاقيات'],
    ['ar', 'وثيقة الوثيقة وثائق الوثائق'],
    ['ar', 'وكالة الوكالات وكالات'],
    ['ar', 'مهاجر المهاجر مهاجرون المهاجرين'],
    ['id', 'pekerja bekerja dipekerjakan pekerjaan mempekerjakan mengerjakan kerja'],
    ['id', 'paksa dipaksa memaksa pemaksaan'],
    ['id', 'tipu menipu ditipu penipuan'],
    ['id', 'tahan menahan ditahan penahanan'],
    ['id', 'siksa menyiksa disiksa penyiksaan'],
    ['id', 'kirim mengirim dikirim pengiriman'],
    ['id', 'rekrut merekrut direkrut perekrut perekrutan'],
    ['id', 'dagang perdagangan'],
    ['ne', 'कामदार कामदारलाई कामदारको कामदारहरू कामदारहरूलाई कामदारहरुको'],
    ['ne', 'राहदानी राहदानीको राहदानिले'],
    ['ne', 'देश देशमा देशबाट'],
    ['ne', 'कानुन कानूनले कानुनहरू'],
    ['ne', 'घर घरमा घरको'],
  ])('%s: %s', (language, text) => {
    const found = terms(text, language).filter(term => !stopWordsOf(language).has(term))
    expect(new Set(found)).toEqual(new Set(found.slice(0, 1)))
  })
})

describe('other words are other terms', () => {
  it.each([
    ['fr', 'traite travail travailleur employeur employé'],
    ['fr', 'passeport passage dette contrat'],
    ['pt', 'país passaporte lei trabalho escravo tráfico'],
    ['ar', 'عامل عمل عمالة جواز سفر قانون دين'],
    ['id', 'kerja paspor orang budak utang gaji tempat'],
    ['ne', 'आमा सीमा काम घर देश ऋण'],
  ])('%s: %s', (language, text) => {
    const found = terms(text, language)
    expect([...new Set(found)]).toEqual(found)
  })
})

describe('words that every text has', () => {
  it.each([
    ['fr', 'mon patron a pris mon passeport et ne me paie pas', 'patron pris passeport paie'],
    ['fr', 'qu’est-ce que la traite des êtres humains ?', 'traite etres humains'],
    ['pt', 'o que é a escravidão no Brasil?', 'escravidao brasil'],
    ['ar', 'ما هو العمل القسري في هذا البلد؟', 'العمل القسري البلد'],
    ['id', 'apakah majikan boleh menahan paspor saya?', 'majikan menahan paspor'],
    ['ne', 'मेरो राहदानी मालिकले राखेको छ', 'राहदानि मालिकले राखेको'],
  ])('%s: “%s”', (language, text, left) => {
    const stops = stopWordsOf(language)
    expect(
      foldedWords(text, language)
        .filter(word => !stops.has(word))
        .join(' '),
    ).toBe(left)
  })

  it('are none of the field’s', () => {
    const field = {
      fr: 'travail force dette pays homme femme enfant sexe loi droit aide',
      pt: 'trabalho pais paises lei direito pessoas valor ajuda numero',
      ar: 'عمل عام حق دين ضد سفر دولة',
      id: 'kerja bekerja orang anak paksa hukum masalah kasus',
      ne: 'काम श्रम मानव ऋण देश कर घर',
    }
    for (const [language, text] of Object.entries(field))
      expect(foldedWords(text, language).filter(word => stopWordsOf(language).has(word))).toEqual([])
  })
})

it('a language that has no grammar is sought as it is written', () => {
  expect(terms('Arbeitskräfte und Menschenhandel', 'de')).toEqual(['arbeitskrafte', 'und', 'menschenhandel'])
  expect(stopWordsOf('de').size).toBe(0)
})

it('the worker of the search carries no grammar: it loads those of the languages that it looks into', async () => {
  const worker = await bundleScript({ entryPoints: ['lib/search/site/worker.ts'] })
  const ofFrench = await bundleScript({ entryPoints: ['lib/language/grammars/fr.ts'] })
  for (const words of ['shouldn', 'lorsqu', 'ninguem']) expect(worker).not.toContain(words)
  expect(ofFrench).toContain('lorsqu')
  expect(ofFrench).not.toContain('shouldn')
})
