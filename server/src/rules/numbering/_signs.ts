import type { Section } from '../../plan/sections/sections';
import type { Marker } from '../../syntax/marker';
import { place } from '../../syntax/paragraph';
import type { Span } from '../../text/span';

/** From the ordinal to the end of the marker, with an opening bracket before it. */
export const signSpan = ({ block, marker }: Section): Span =>
  place(block, { start: startOf(marker), end: marker.span.end });

/** The same as it is written. */
export const writtenSign = ({ block, marker }: Section): string =>
  block.paragraph.text.slice(startOf(marker), marker.span.end);

const startOf = ({ ordinal, isBracketed }: Marker): number => ordinal.start - (isBracketed ? 1 : 0);
