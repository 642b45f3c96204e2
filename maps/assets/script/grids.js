/* Military grid reference and Plus Code of a point (degrees, WGS84). */

const PLUS = "23456789CFGHJMPQRVWX";
const BANDS = "CDEFGHJKLMNPQRSTUVWXX";
const COLUMNS = ["STUVWXYZ", "ABCDEFGH", "JKLMNPQR"], ROWS = "ABCDEFGHJKLMNPQRSTUV";

/* Ten digits: a field of about 14 m. */
function plusCode(lat, lon) {
  const steps = (degrees) => Math.floor(Number((degrees * 8000).toFixed(6)));
  let down = Math.min(steps(lat + 90), steps(180) - 1), right = steps(lon + 180) % steps(360), code = "";
  for (let pair = 0; pair < 5; pair++) {
    code = PLUS[down % 20] + PLUS[right % 20] + code;
    down = Math.floor(down / 20);
    right = Math.floor(right / 20);
  }
  return `${code.slice(0, 8)}+${code.slice(8)}`;
}

/* To the metre; null towards the poles, where the grid is another one. */
function mgrs(lat, lon) {
  if (lat < -80 || lat > 84) return null;
  const zone = zoneOf(lat, lon), { east, north } = utm(lat, lon, zone);
  const column = COLUMNS[zone % 3][Math.floor(east / 100000) - 1], line = ROWS[(Math.floor(north / 100000) + (zone % 2 ? 0 : 5)) % 20];
  const digits = (metres) => String(Math.floor(metres % 100000)).padStart(5, "0");
  return `${zone}${BANDS[Math.floor((lat + 80) / 8)]} ${column}${line} ${digits(east)} ${digits(north)}`;
}

/* The zone of UTM, with the exceptions of Norway and Svalbard. */
function zoneOf(lat, lon) {
  if (lat >= 56 && lat < 64 && lon >= 3 && lon < 12) return 32;
  if (lat >= 72 && lon >= 0 && lon < 42) return lon < 9 ? 31 : lon < 21 ? 33 : lon < 33 ? 35 : 37;
  return Math.floor((lon + 180) / 6) % 60 + 1;
}

/* Metres in a zone of UTM: Krüger's series to the third power, good to a millimetre. */
function utm(lat, lon, zone) {
  const flat = 1 / 298.257223563, n = flat / (2 - flat), radius = 6378137 / (1 + n) * (1 + n ** 2 / 4 + n ** 4 / 64);
  const alpha = [n / 2 - 2 * n ** 2 / 3 + 5 * n ** 3 / 16, 13 * n ** 2 / 48 - 3 * n ** 3 / 5, 61 * n ** 3 / 240];
  const across = (lon - (zone * 6 - 183)) * Math.PI / 180, sine = Math.sin(lat * Math.PI / 180), bend = 2 * Math.sqrt(n) / (1 + n);
  const t = Math.sinh(Math.atanh(sine) - bend * Math.atanh(bend * sine)), xi = Math.atan2(t, Math.cos(across)), eta = Math.atanh(Math.sin(across) / Math.hypot(1, t));
  let east = eta, north = xi;
  alpha.forEach((a, j) => {
    const k = 2 * (j + 1);
    east += a * Math.cos(k * xi) * Math.sinh(k * eta);
    north += a * Math.sin(k * xi) * Math.cosh(k * eta);
  });
  return { east: 500000 + 0.9996 * radius * east, north: 0.9996 * radius * north + (lat < 0 ? 10000000 : 0) };
}
