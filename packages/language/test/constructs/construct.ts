/** What real standards say, by the numbers of the survey of 125 of them: a text of our own, and what the model must hold. */
export interface Construct {
  readonly number: number;
  readonly name: string;
  /** Lines after the title. */
  readonly text: string;
  /** A part of the model, as `toMatchObject` compares. */
  readonly model: object;
}

/** The lines in a service of their own. */
export const service = (lines: string) => `## Ydelse "Hjælp" efter serviceloven § 85\n${lines}`;
export const ref = (id: string) => ({ id });
