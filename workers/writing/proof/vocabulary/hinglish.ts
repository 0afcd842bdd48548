/** Small words of Hindi in Latin letters; 'me', 'to', 'par' and the like are English or French as well. */
const markers =
  /\b(?:ke|ka|ki|ko|kiya|kiye|kiyaa|karne|karke|karta|karti|hai|hain|tha|thi|liye|aur|mein|milkar|saath|sath|roz|mahine|naye|gaya|gayi|gaye|sikhaya|banaya|bina|wala|wale)\b/giu;

/** Whether a text is Hindi written in Latin letters, or half of it is. */
export function isHinglish(text: string): boolean {
  return new Set(text.toLowerCase().match(markers) ?? []).size >= 2;
}
