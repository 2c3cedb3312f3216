/** Bytes of UTF-8; Gmail clips a mail from here on, and its unsubscribe link with it. */
export const SIZE_ERROR = 102_400;
export const SIZE_WARNING = 90_000;
