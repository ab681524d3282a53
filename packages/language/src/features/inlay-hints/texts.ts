/** What stands behind the writer's own words. */
export const inlayTexts = {
  da: {
    law: (limit: string) => `loven: ${limit}`,
    end: (from: string, to: string) => `begyndt ${from}: slut ${to}`,
  },
  en: {
    law: (limit: string) => `the law: ${limit}`,
    end: (from: string, to: string) => `begun ${from}: ends ${to}`,
  },
} as const;
