import type { Grammar } from './grammar'

/** What is written together with a noun behind it, folded: the plural and postpositions, one or more of them. */
const behind = 'हरु|लाइ|को|का|कि|ले|मा|बाट|संग|देखि|सम्म|द्वारा|भित्र|बाहेक|प्रति|तिर'

/** So much of a word is left alone that it has two letters, not counting signs of vowels: "घरमा" is "घर", "आमा" is not "आ". */
const inflected = new RegExp(`^(\\p{L}\\p{M}*\\p{L}.*?)(?:${behind})+$`, 'u')

/** Nepali: no more than its plural and its postpositions are taken off. */
export const grammar: Grammar = {
  stem: word => word.replace(inflected, '$1'),
  stopWords:
    'र छ छन् छु छौं छैन छैनन् हो हुन् होइन थियो थिए थिइन् थिएन गर्छ गर्छन् गर्न गर्नु गर्ने गरे गरेको गरेका गरी गरिएको ' +
    'भयो भए भएको भएका भएर भने भन्ने पनि तर वा कि यो यस यसको यी त्यो त्यस ती यहाँ त्यहाँ म मेरो मलाई मैले हामी हाम्रो ' +
    'तपाईं तपाईंको तपाईंले तपाईंलाई तिमी तिम्रो ऊ उनी उनको उनले उनीहरू आफ्नो आफू को का की ले लाई मा बाट सँग देखि ' +
    'सम्म लागि पछि अघि जब तब जो जसले कुन के किन कसरी कहाँ कहिले कति कसले कसलाई सबै केही धेरै अरू अन्य एक एउटा नै त न ' +
    'नि यदि हुन्छ हुन्छन् हुने हुँदा हुनु हुनेछ गर्नुहोस् तथा एवं अनि द्वारा अनुसार तिर',
}
