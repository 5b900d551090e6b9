/**
 * Methods by the names that people give them every day, by the built-in scale and its level. The published scales do not
 * list them and documents do not show them; they only say at which level such an activity works. What works at several
 * levels, such as a webinar or a panel, is left out, and so is every scale whose levels are no kinds of methods.
 */
export const everydayMethods: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  involvement: {
    'giving-information': [
      'Newsletter',
      'E-newsletter',
      'Bulletin',
      'E-bulletin',
      'Social media',
      'Social media posts',
      'Leaflet drop',
      'Flyer',
      'Poster',
      'Letter',
      'E-mail',
      'Email',
      'Web page',
      'Intranet',
      'Fact sheet',
      'Advertisement',
      'Briefing',
      'Staff briefing',
      'Briefing note',
    ],
    'getting-information': [
      'Online survey',
      'Postal survey',
      'Paper survey',
      'Telephone survey',
      'Online questionnaire',
      'Poll',
      'Interview',
      'Telephone interview',
      'One-to-one interview',
      'Comment card',
      'Feedback form',
      'Suggestion box',
    ],
    'forums-for-debate': [
      'Public meeting',
      'Community meeting',
      'Town hall meeting',
      'Drop-in',
      'Drop-in session',
      'Drop-in event',
      'Workshop',
      'Roadshow',
      'Listening event',
      'Open evening',
      'Discussion group',
    ],
  },
};
