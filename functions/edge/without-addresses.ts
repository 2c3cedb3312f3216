/** What a log may hold of a message of SES or of a store: no address of a person. */
export const withoutAddresses = (text: string): string => text.replace(/\S+@\S+/g, '…');
