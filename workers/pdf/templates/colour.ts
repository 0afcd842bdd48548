/** WCAG 2.2, 1.4.3: text needs this contrast with its ground. */
const leastContrast = 4.5;

/** A colour dark enough to be read on a light ground: as given where its contrast is 4.5:1 or more, else darkened until it is. */
export function readable(colour: string, ground: string): string {
  const light = luminance(channelsOf(ground));
  let channels = channelsOf(colour);
  while ((light + 0.05) / (luminance(channels) + 0.05) < leastContrast)
    channels = channels.map((each) => Math.floor(each * 0.96));
  return `#${channels.map((each) => each.toString(16).padStart(2, '0')).join('')}`;
}

function channelsOf(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

/** WCAG 2.2, relative luminance. */
function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((each) => {
    const share = each / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
