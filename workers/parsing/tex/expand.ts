export const expand = (t: string): string => t;
