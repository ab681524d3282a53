/** A Danish number has eight digits and country code 45; a short number such as 112 is called as it is. */
export function callTo(number: string): string {
  const digits = number.replaceAll(/[^\d+]/g, '');
  return `tel:${/^\d{8}$/.test(digits) ? '+45' : ''}${digits}`;
}

export function mailTo(address: string): string {
  return `mailto:${encodeURI(address)}`;
}
