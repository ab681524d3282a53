import type { HeadingName } from '../danish/headings.ts';
import type { TextForm } from '../document-tree.ts';

/** Questions for the reader who is spoken to, nouns for the reader who is spoken about. */
const HEADINGS: Record<HeadingName, readonly [du: string, borgeren: string]> = {
  purpose: ['What is the help for?', 'Purpose'],
  targetGroup: ['Can you get the help?', 'Who can get the help'],
  conditions: ['What are the conditions?', 'Conditions'],
  exclusions: ['When can you not get the help?', 'Who cannot get the help'],
  content: ['What is the help?', 'Content'],
  notIncluded: ['What do you not get help with?', 'What the help does not include'],
  extent: ['How long and how much?', 'Extent and duration'],
  duration: ['How long can you get the help?', 'Duration'],
  amount: ['How much help can you get?', 'Extent'],
  combination: ['Can you get other help too?', 'Other help at the same time'],
  phases: ['What happens, step by step?', 'Course'],
  packages: ['What packages are there?', 'Packages'],
  goals: ['What are the municipality’s goals?', 'Goals'],
  duties: ['What is your responsibility?', 'Responsibility'],
  boundaries: ['What help comes under other rules?', 'Other rules'],
  services: ['What can you get?', 'The help'],
  course: ['What happens when?', 'The course in short'],
  form: ['How is the help given?', 'Form'],
  afterwards: ['What happens afterwards?', 'After the course'],
  registration: ['What information does the municipality use?', 'Recording'],
  access: ['How do you get the help?', 'Access'],
  appeal: ['Can you complain?', 'Complaints'],
  economy: ['What does it cost?', 'Cost'],
  delivery: ['Who gives the help?', 'Delivery'],
  followUp: ['How does the municipality follow up?', 'Follow-up'],
  contact: ['Whom can you contact?', 'Contact'],
  notChosen: ['What does the municipality not offer?', 'Help that is not offered'],
  otherHelp: ['Can you apply for other help?', 'The right to apply for other help'],
  glossary: ['Words in the text', 'Words in the text'],
  history: ['History', 'History'],
  footer: ['About this text', 'About this text'],
};

export function heading(name: HeadingName, form: TextForm): string {
  return HEADINGS[name][form === 'du' ? 0 : 1];
}
