/** Colours and their contrast. */
export type Colour = readonly [red: number, green: number, blue: number];

/** `#abc` and `#aabbcc`, also at the head of a `background` shorthand; null for anything else. */
export function parseColour(value: string): Colour | null {
  const digits = /^#([0-9a-f]{6}|[0-9a-f]{3})(?![0-9a-f])/i.exec(value.trim())?.[1];
  if (digits === undefined) return null;
  const wide = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  const channel = (at: number): number => Number.parseInt(wide.slice(at, at + 2), 16);
  return [channel(0), channel(2), channel(4)];
}

/** As a client inverts it. */
export const inverted = ([red, green, blue]: Colour): Colour => [255 - red, 255 - green, 255 - blue];

/** 1 to 21 (WCAG 2.2, "contrast ratio" and "relative luminance"). */
export function contrast(a: Colour, b: Colour): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((first, second) => second - first);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
