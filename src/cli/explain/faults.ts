import type { Severity } from '../../source/diagnostic.ts';

/** What a code stands for that no rule finds: something in the way of reading a file, or of knowing what it means. */
export interface Fault {
  readonly severity: Severity;
  /** What is wrong, as a sentence. */
  readonly title: string;
  /** Why that is in the way, and what to do, in a sentence or two. */
  readonly why: string;
}

/** Every code that can be reported and is no rule's, in the order of the alphabet. */
export const faults: Readonly<Record<string, Fault>> = {
  'allow-expired': {
    severity: 'warning',
    title: 'A problem was accepted until a day that is over.',
    why: 'It counts again. Mend it, or write a later day if it is still accepted.',
  },
  'allow-unused': {
    severity: 'warning',
    title: 'An `allow` accepts nothing.',
    why: 'The record should hold only what is accepted. Take it out, or move it to the item that it is about.',
  },
  'character-forbidden': {
    severity: 'error',
    title: 'The file holds a character that cannot be seen.',
    why: 'Such characters damage what is made from the file. Delete it, or type the words afresh.',
  },
  'colour-unreadable': {
    severity: 'error',
    title: 'The colour of the brand is too light to be read.',
    why: 'Text in it would not have the contrast that WCAG 2.2 asks for at level AA. The message has the nearest shade that does.',
  },
  'conflict-marker': {
    severity: 'error',
    title: 'Two versions of some lines stand one after the other.',
    why: 'Two people changed the same lines, and a program left the choice to you. Keep what is right, and delete the lines of `<`, `=` and `>` signs.',
  },
  'date-ambiguous': {
    severity: 'error',
    title: 'A date has two readings.',
    why: 'Whoever reads it may turn up on another day than is meant. Write the one you mean, with the month as a word.',
  },
  'date-assumed': {
    severity: 'warning',
    title: 'A date was read in the likelier way.',
    why: 'The words leave something open. Write it out if something else is meant.',
  },
  'date-impossible': {
    severity: 'error',
    title: 'A date does not exist.',
    why: 'There is no such day, or it is another day of the week. Correct one or the other.',
  },
  'date-loop': {
    severity: 'error',
    title: 'Dates are counted from each other in a circle.',
    why: 'None of them has a beginning. Give one of them a date of its own.',
  },
  'date-not-a-day': {
    severity: 'error',
    title: 'A single day is needed, and something longer or vaguer is written.',
    why: 'What is late and what is due can only be told from one day.',
  },
  'date-unanchored': {
    severity: 'hint',
    title: 'A date is counted from something that the plan does not have.',
    why: 'Readers see the words and no date, and no timeline shows it. Write the id of what it is counted from, or leave it if that has no date.',
  },
  'date-unreadable': {
    severity: 'error',
    title: 'The words for a date cannot be read as one.',
    why: 'Nothing is guessed. Write it in another way; `engage when` tries words out.',
  },
  'file-empty': {
    severity: 'error',
    title: 'There is no plan in the file yet.',
    why: 'A plan begins with a title.',
  },
  'file-not-utf8': {
    severity: 'error',
    title: 'The file is not saved as UTF-8.',
    why: 'Letters with accents, pound signs and quotes could turn into others. Save it again with the encoding UTF-8.',
  },
  'file-too-large': {
    severity: 'error',
    title: 'The file is far larger than a plan is.',
    why: 'It may not be the one that was meant. If it is, divide it into several.',
  },
  'id-duplicate': {
    severity: 'error',
    title: 'An id is used twice.',
    why: 'Whatever refers to it could mean either. Give one of the two another id.',
  },
  'key-duplicate': {
    severity: 'error',
    title: 'A key is used twice in the same place.',
    why: 'Only one of the two would count. Put together what they say.',
  },
  'key-forbidden': {
    severity: 'error',
    title: 'A key has a name that programs give a meaning of their own.',
    why: 'Choose another word for it.',
  },
  'key-missing': {
    severity: 'error',
    title: 'Something that has to be said is not there.',
    why: 'The message says which key is missing, and where.',
  },
  'key-unknown': {
    severity: 'error',
    title: 'A key is not one of those that can stand there.',
    why: 'What is written under a misspelt key would be lost without a word. A key of your own begins with `x-`.',
  },
  'line-too-long': {
    severity: 'error',
    title: 'A line is too long for a person to have written it.',
    why: 'It may not be the file that was meant. If it is, divide the line.',
  },
  'logo-without-name': {
    severity: 'error',
    title: 'The logo of the brand has no name beside it.',
    why: 'The name is read out to those who cannot see the logo. Add `name:` to the brand.',
  },
  'more-problems': {
    severity: 'error',
    title: 'There are more problems of one kind than are worth listing.',
    why: 'Mend the first of them; often the others come from the same slip.',
  },
  'nesting-too-deep': {
    severity: 'error',
    title: 'Lists and groups are nested deeper than any plan needs.',
    why: 'It may not be the file that was meant.',
  },
  'not-a-plan': {
    severity: 'error',
    title: 'The file is not a plan.',
    why: 'It has none of the keys of one, or it is no text at all.',
  },
  'path-missing': {
    severity: 'error',
    title: 'A file that is named is not there.',
    why: 'Correct the path, which starts from the folder of the file that names it.',
  },
  'path-outside': {
    severity: 'error',
    title: 'A path leads out of the folder.',
    why: 'A plan may come from anybody, so it can only name what lies in its own folder or in that of the settings.',
  },
  'path-unreadable': {
    severity: 'error',
    title: 'A file that is named cannot be read.',
    why: 'It is a folder, a device, or not for you to read.',
  },
  'period-without-days': {
    severity: 'warning',
    title: 'The period of the timeline names no days.',
    why: 'The timeline shows everything that has a date instead.',
  },
  'profile-foreign': {
    severity: 'warning',
    title: 'A plan names a profile of another nation than its own.',
    why: 'Law, holidays and bodies differ between nations, so the profile is left out of the check, and what it would have found is not told.',
  },
  'reference-unclear': {
    severity: 'error',
    title: 'It is not clear which plan an earlier version belongs to.',
    why: 'What changed since can only be told of one plan.',
  },
  'reference-unknown': {
    severity: 'error',
    title: 'Something is referred to that is not there.',
    why: 'The id, level, profile or rule is misspelt, or what it means was taken out.',
  },
  'register-faulty': {
    severity: 'error',
    title: 'The register of stakeholders has errors.',
    why: 'Its groups cannot be relied on until they are mended. `engage check` with the name of the register shows them.',
  },
  'register-not-a-register': {
    severity: 'error',
    title: 'The file that is named as the register is something else.',
    why: 'A register has `kind: register` and a list of stakeholders.',
  },
  'seasons-overlap': {
    severity: 'error',
    title: 'Two seasons of the plan’s calendar begin in one month.',
    why: 'One of them would have no days.',
  },
  'subject-faulty': {
    severity: 'error',
    title: 'A plan that the paper is about has errors.',
    why: 'A board should not read what may be wrong. `engage check` with the name of that plan shows them.',
  },
  'subject-not-a-plan': {
    severity: 'error',
    title: 'What the paper is about is not a plan.',
    why: 'A paper is about plans, strategies or frameworks, and an earlier version is one of the same kind.',
  },
  'text-bidirectional': {
    severity: 'warning',
    title: 'A text holds a mark that turns the reading direction.',
    why: 'It may read otherwise than it is. Delete the mark unless a right-to-left name needs it.',
  },
  'text-too-long': {
    severity: 'error',
    title: 'A text is as long as a short book.',
    why: 'A quote that was never closed may be the reason.',
  },
  'value-empty': {
    severity: 'warning',
    title: 'A key or an entry has nothing in it.',
    why: 'It counts as not given. Write something, or take it out.',
  },
  'value-malformed': {
    severity: 'error',
    title: 'A value is not written as it has to be.',
    why: 'It is too long, out of range, or has signs that cannot be in it; the message says which.',
  },
  'value-not-allowed': {
    severity: 'error',
    title: 'A word is not one of those that can stand there.',
    why: 'The message lists the words that can.',
  },
  'value-wrong-type': {
    severity: 'error',
    title: 'A list, a text or a group of keys stands where another of them belongs.',
    why: 'Often a hyphen or some spaces at the start of the line are missing.',
  },
  'yaml-alias': {
    severity: 'error',
    title: 'An asterisk at the start of a value repeats a hidden name.',
    why: 'A reader could not see what the plan says. Write out what is meant, or put the words in quotes.',
  },
  'yaml-anchor': {
    severity: 'error',
    title: 'An `&` at the start of a value gives it a hidden name.',
    why: 'A reader could not see what the plan says. Write out what is meant, or put the words in quotes.',
  },
  'yaml-directive': {
    severity: 'error',
    title: 'A line gives orders to the program that reads the file.',
    why: 'A plan only says what is planned. Delete the line.',
  },
  'yaml-merge-key': {
    severity: 'error',
    title: 'The key `<<` copies another group of keys.',
    why: 'A reader could not see what the plan says. Write the keys out.',
  },
  'yaml-several-documents': {
    severity: 'error',
    title: 'A second document begins in the file.',
    why: 'A file holds one. Put the second one into a file of its own.',
  },
  'yaml-syntax': {
    severity: 'error',
    title: 'The file cannot be read from some place on.',
    why: 'A colon, a quote, a bracket or the space in front of a line is not where it has to be; the message says which.',
  },
  'yaml-tab': {
    severity: 'error',
    title: 'A line is indented with a tab.',
    why: 'How far a tab reaches differs from one editor to the next. Use spaces.',
  },
  'yaml-tag': {
    severity: 'error',
    title: 'An exclamation mark at the start of a value changes its kind.',
    why: 'A reader could not see what the plan says. Put the words in quotes.',
  },
};
