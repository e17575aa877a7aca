import type { Grammar } from './grammar'

/**
 * What is written together with a noun before it, and its endings: the light stemmer "light10" of Larkey, Ballesteros
 * and Connell ("Light Stemming for Arabic Information Retrieval", 2007), but for a single "و", with which too many of the
 * field's words begin: "وثيقة", "وكالة", "وزارة". Snowball's algorithm tells "جوازات" from "جواز", "الديون" from "ديون".
 */
const before = ['ال', 'وال', 'بال', 'كال', 'فال', 'لل', 'ولل']
const endings = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ه', 'ي']

/** Plurals of the field's words that are made within the word. */
const broken = new Map(
  (
    'عمال عامل, اجور اجر, ديون دين, قوانين قانون, ضحايا ضحيه, حقوق حق, عقود عقد, اطفال طفل, جرايم جريمه, نساء امراه, ' +
    'وكلاء وكيل, وكالات وكاله, اصحاب صاحب, ارباب رب, وثايق وثيقه, بلدان بلد, مصانع مصنع, مزارع مزرعه, رسوم رسم, ' +
    'شروط شرط, خدم خادم, موشرات موشر'
  )
    .split(', ')
    .map(pair => pair.split(' ') as [plural: string, singular: string]),
)

function stem(word: string): string {
  const start = before.find(letters => word.startsWith(letters) && word.length >= letters.length + 2)
  let rest = word.slice(start?.length ?? 0)
  rest = broken.get(rest) ?? rest
  for (const letters of endings) {
    if (rest.endsWith(letters) && rest.length >= letters.length + 2) rest = rest.slice(0, -letters.length)
  }
  return rest
}

/** Arabic. */
export const grammar: Grammar = {
  stem,
  stopWords:
    'في من إلى على عن مع إلا أن إن أو أم لا ما لم لن قد هل ثم بل لكن ولكن لأن كان كانت كانوا يكون تكون هو هي هم هن هما ' +
    'هذا هذه هؤلاء ذلك تلك أولئك الذي التي الذين اللذان اللتان اللواتي اللاتي أنا أنت أنتم نحن أنه أنها أنهم أني ' +
    'كل بعض أي أية أيضا بين بعد قبل عند عندما حتى حيث إذا إذ كما كيف متى أين لماذا ماذا منذ خلال دون غير سوى فقط ' +
    'فيه فيها منه منها منهم به بها بهم له لها لهم لي لك لنا عليه عليها عليهم إليه إليها عنه عنها لدى لديه لديها ' +
    'نحو تحت فوق حول أمام وراء و ولا وما ولم وقد وفي ومن وعلى وإلى وهو وهي وأن وكان وكانت وهذا وهذه وذلك كذلك هنا ' +
    'هناك يمكن تم يتم قام ليس ليست يا مثل كي',
}
