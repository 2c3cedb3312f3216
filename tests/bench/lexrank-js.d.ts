/** As far as the bench uses it. */
declare module 'lexrank.js' {
  export default function lexrank(
    text: string,
  ): readonly (readonly { text: string; weight: number; index: number }[])[];
}
