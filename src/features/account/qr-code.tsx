import { encode } from 'uqr';

/** Modules of white around the code that readers ask for (ISO/IEC 18004). */
const QUIET = 4;

/** A text as a QR code, dark on white in every theme: many readers take no other. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    <svg
      className="account-qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path className="account-qr-light" d={`M0 0h${size}v${size}H0z`} />
      <path className="account-qr-dark" d={path} />
    </svg>
  );
}
