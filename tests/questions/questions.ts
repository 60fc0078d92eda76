/** Who asks. */
export type Asker = 'council officer' | 'organiser' | 'student' | 'volunteer translator'

export interface Question {
  who: Asker
  /** The question in each language, as such a person would type or say it. */
  asked: { readonly en: string; readonly sv: string }
  /** The `ref` of the page that answers. */
  answer: string
  /** The part of the page with the answer, where it is not the whole page. */
  anchor?: string
}

/**
 * Thirty questions that Tingwall has to answer. They were written before anybody looked at what the search makes of
 * them: when one fails, mend the page's words or the search, not the question.
 */
export const questions: readonly Question[] = [
  {
    who: 'council officer',
    asked: { en: 'what may a council publish as open data?', sv: 'vad får en kommun publicera?' },
    answer: 'open-government-data',
    anchor: 'not-open',
  },
  {
    who: 'council officer',
    asked: {
      en: 'how do we publish our first open dataset?',
      sv: 'hur publicerar vi vår första öppna datamängd?',
    },
    answer: 'publish-a-dataset',
  },
  {
    who: 'council officer',
    asked: {
      en: 'do we need a tender if volunteers build something for us?',
      sv: 'måste vi upphandla om volontärer bygger något åt oss?',
    },
    answer: 'rules-and-procurement',
    anchor: 'procurement',
  },
  {
    who: 'council officer',
    asked: {
      en: 'how do we reply to people who took part in a consultation?',
      sv: 'hur svarar vi dem som har lämnat synpunkter i ett samråd?',
    },
    answer: 'citizen-input',
    anchor: 'answer',
  },
  {
    who: 'council officer',
    asked: { en: 'which licence should we put on our data?', sv: 'vilken licens ska vi ha på våra data?' },
    answer: 'licences',
    anchor: 'data',
  },
  {
    who: 'council officer',
    asked: {
      en: 'which law applies to the accessibility of a council website?',
      sv: 'vilken lag gäller för tillgänglighet på kommunens webbplats?',
    },
    answer: 'laws-and-standards',
  },
  {
    who: 'council officer',
    asked: {
      en: 'citizens’ assembly or survey, which should we choose?',
      sv: 'medborgarråd eller enkät, vad ska vi välja?',
    },
    answer: 'participation-methods',
    anchor: 'decision-table',
  },
  {
    who: 'council officer',
    asked: {
      en: 'what should we check before we launch a new digital service?',
      sv: 'vad ska vi kontrollera innan vi lanserar en ny e-tjänst?',
    },
    answer: 'service-checklist',
  },
  {
    who: 'council officer',
    asked: {
      en: 'why should our council work with civic tech people?',
      sv: 'varför ska kommunen samarbeta med civic tech-folk?',
    },
    answer: 'why-collaborate',
  },
  {
    who: 'organiser',
    asked: { en: 'how do I start a group in Umeå?', sv: 'hur startar jag en grupp i Umeå?' },
    answer: 'start-a-group',
    anchor: 'procedure',
  },
  {
    who: 'organiser',
    asked: { en: 'how to organise a hackathon for the first time', sv: 'hur ordnar man ett hackathon?' },
    answer: 'run-a-hackathon',
  },
  {
    who: 'organiser',
    asked: {
      en: 'someone was harassed at our meetup, what do we do?',
      sv: 'någon har blivit trakasserad på vår träff, vad gör vi?',
    },
    answer: 'code-of-conduct',
    anchor: 'how-to-report',
  },
  {
    who: 'organiser',
    asked: {
      en: 'slack or something open source for our group chat?',
      sv: 'slack eller något med öppen källkod för gruppens chatt?',
    },
    answer: 'online-channels',
    anchor: 'open-alternatives',
  },
  {
    who: 'organiser',
    asked: {
      en: 'how do we make our meetings accessible to deaf people?',
      sv: 'hur gör vi våra träffar tillgängliga för döva?',
    },
    answer: 'accessible-and-inclusive',
  },
  {
    who: 'organiser',
    asked: { en: 'do we need to register as an association?', sv: 'behöver vi bilda en förening?' },
    answer: 'organisation',
    anchor: 'legal-forms',
  },
  {
    who: 'organiser',
    asked: {
      en: 'how can our company become a partner of Civic Tech Sweden?',
      sv: 'hur blir vårt företag partner till Civic Tech Sweden?',
    },
    answer: 'cts',
    anchor: 'partners',
  },
  {
    who: 'organiser',
    asked: { en: 'how do I get our event listed?', sv: 'hur får vi med vårt evenemang i listan?' },
    answer: 'events',
    anchor: 'add',
  },
  {
    who: 'student',
    asked: { en: 'what does civic tech mean?', sv: 'vad betyder civic tech?' },
    answer: 'what-is-civic-tech',
  },
  {
    who: 'student',
    asked: { en: 'I can’t code, can I still help?', sv: 'kan jag vara med om jag inte kan programmera?' },
    answer: 'join',
    anchor: 'without-code',
  },
  {
    who: 'student',
    asked: {
      en: 'how did Taiwan agree on rules for Uber?',
      sv: 'hur gick det till när Taiwan enades om regler för Uber?',
    },
    answer: 'cases',
    anchor: 'vtaiwan',
  },
  {
    who: 'student',
    asked: { en: 'is it safe to vote online?', sv: 'är det säkert att rösta på nätet?' },
    answer: 'digital-democracy',
    anchor: 'voting',
  },
  {
    who: 'student',
    asked: {
      en: 'where is there free data about buses and trains?',
      sv: 'var finns det gratis data om bussar och tåg?',
    },
    answer: 'sustainable-mobility',
    anchor: 'data',
  },
  {
    who: 'student',
    asked: {
      en: 'Ostrom’s principles for looking after a commons',
      sv: 'Ostroms principer för att sköta en allmänning',
    },
    answer: 'sharing-and-commons',
    anchor: 'ostrom',
  },
  {
    who: 'student',
    asked: {
      en: 'how do I ask an authority for documents?',
      sv: 'hur begär jag ut handlingar från en myndighet?',
    },
    answer: 'request-information',
  },
  {
    who: 'volunteer translator',
    asked: { en: 'how do I translate a page?', sv: 'hur översätter jag en sida?' },
    answer: 'contribute',
    anchor: 'translate',
  },
  {
    who: 'volunteer translator',
    asked: { en: 'which pages are not translated yet?', sv: 'vilka sidor är inte översatta än?' },
    answer: 'coverage',
  },
  {
    who: 'volunteer translator',
    asked: { en: 'what is allmän handling in English?', sv: 'vad heter allmän handling på engelska?' },
    answer: 'glossary',
  },
  {
    who: 'volunteer translator',
    asked: {
      en: 'the original has changed, what do I do with my translation?',
      sv: 'originalet har ändrats, vad gör jag med min översättning?',
    },
    answer: 'contribute',
    anchor: 'changed',
  },
  {
    who: 'volunteer translator',
    asked: { en: 'can I contribute without a GitHub account?', sv: 'kan jag bidra utan konto på GitHub?' },
    answer: 'contribute',
    anchor: 'without-git',
  },
  {
    who: 'volunteer translator',
    asked: {
      en: 'may I use your texts on my own website?',
      sv: 'får jag använda era texter på min egen webbplats?',
    },
    answer: 'about',
    anchor: 'licences',
  },
]
