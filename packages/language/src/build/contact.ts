import type { Contact } from '@kvast/model/contact';
import type { SourceRange } from '@kvast/model/source';
import type * as ast from '../generated/ast.ts';
import { rangeOf } from './context.ts';
import { age, unquoted } from './values.ts';

type Details = { -readonly [K in keyof Contact]?: Contact[K] } & { phones: string[] };

/** `- Rådgivningshuset: telefon 70 22 22 10, for alder 18-29 år` */
export function contact(node: ast.Contact, range: SourceRange): Contact {
  const details: Details = { phones: [] };
  for (const detail of node.details) {
    switch (detail.$type) {
      case 'PhoneDetail':
        details.phones.push(...detail.numbers);
        break;
      case 'EmailDetail':
        details.email = detail.address;
        break;
      case 'WebDetail':
        details.web = detail.address;
        break;
      case 'AddressDetail':
        details.address = unquoted(detail.address);
        break;
      case 'HoursDetail':
        details.hours = unquoted(detail.hours);
        break;
      case 'AudienceDetail':
        details.audience = unquoted(detail.audience);
        break;
      case 'AgeDetail':
        details.age = age(detail.age);
        details.ageRange = rangeOf(detail);
        break;
    }
  }
  return { ...details, name: unquoted(node.name?.replace(/:$/, '')), range };
}
