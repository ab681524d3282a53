const BY_ID = 'the id of the provision says it';
const STAFF = 'it is for the staff and their systems';
const TESTS = 'the examples are the writer’s tests of the standard';
const KNOWN_FINDING = 'it is about findings that the municipality lives with';
const OWN_WORDS = 'the writer’s own words, which are told, say it';

/** Fields of the published model that no citizen is told of, each with the reason why. */
export const SILENT: Readonly<Record<string, string>> = {
  'StandardModel.file': 'it is for programs',
  'StandardModel.address': 'it chooses the voice, where nobody asks for one',
  'StandardModel.address.form': 'it chooses the voice, where nobody asks for one',
  'StandardModel.examples': TESTS,
  'StandardModel.unread': 'it is for programs: the check tells the writer of the line',
  'UnreadLine.part': 'it is for programs: the check tells the writer of the line',
  'Position.line': 'it is for programs',
  'Position.column': 'it is for programs',
  'ProvisionRef.lawKnown': 'it is for the check',
  'ProvisionRef.lawAsWritten': BY_ID,
  'ProvisionRef.subsection': BY_ID,
  'ProvisionRef.item': BY_ID,
  'Field.codeList': STAFF,
  'Registration.caseSubject': STAFF,
  'Registration.account': STAFF,
  'Block.internal': STAFF,
  'Service.internal': STAFF,
  'Group.internal': STAFF,
  'CaseDeadline.whenExceeded.writtenNotice': OWN_WORDS,
  'CaseDeadline.whenExceeded.newDate': OWN_WORDS,
  'CaseDeadline.whenExceeded.beforeExpiry': OWN_WORDS,
  'Delivery.partners.volunteers': OWN_WORDS,
  'ExampleCase.name': TESTS,
  'ExampleCase.age': TESTS,
  'ExampleCase.date': TESTS,
  'ExampleCase.facts': TESTS,
  'ExampleCase.eligible': TESTS,
  'ExampleCase.service': TESTS,
  'ExampleCase.reason': TESTS,
  'Block.suppressions': KNOWN_FINDING,
  'Service.suppressions': KNOWN_FINDING,
  'Group.suppressions': KNOWN_FINDING,
  'Suppression.rule': KNOWN_FINDING,
  'Suppression.until': KNOWN_FINDING,
  'Suppression.reason': KNOWN_FINDING,
  'Suppression.section': KNOWN_FINDING,
};
