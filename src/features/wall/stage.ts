export interface Stage {
  /** Size the wall is composed in, in its own pixels: 13 px of type are then a thirty-fifth of the height. */
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

const HEIGHT = 450;
const WIDEST = 1080;
const NARROWEST = 600;

/**
 * One design for any screen: composed 450 high and as wide as the screen's shape asks, then scaled to fill it. At 6 m a letter wants
 * about a two-hundredth of the distance (30 mm); on a 75-inch screen 13 px of 450 are 27 mm with their line, the figures far more.
 */
export function fitStage(screenWidth: number, screenHeight: number): Stage {
  if (screenWidth <= 0 || screenHeight <= 0) return { width: 800, height: HEIGHT, scale: 1 };
  const width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, (HEIGHT * screenWidth) / screenHeight)));
  const scale = Math.min(screenWidth / width, screenHeight / HEIGHT);
  // A tall screen gives its spare height to the pages instead of black bars.
  const height = Math.max(HEIGHT, Math.floor(screenHeight / scale));
  return { width, height, scale };
}
