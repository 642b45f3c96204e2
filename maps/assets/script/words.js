/* What the closed words of the catalog are called on the page. */

const WORDS = {
  video: "Video", drone_video: "Drone video", ground_video: "Ground video", bodycam: "Body camera",
  dashcam: "Dashboard camera", cctv: "Security camera", livestream: "Live stream", thermal_video: "Thermal video",
  still: "Photograph", drone_still: "Drone photograph", screenshot: "Screenshot",
  satellite_image: "Satellite image", satellite_pair: "Pair of satellite images",
  imagery_acquired: "imagery acquired", unit: "unit that made it", geolocated: "geolocated",
  not_stated: "not stated", partly_confirmed: "partly confirmed", not_confirmed: "not confirmed",
  mention: "named in the text", metadata: "data of the file", landmark: "landmarks", shadow: "shadows",
  witness: "a witness", by_hand: "entered by a person",
  suggested: "Suggested by the program, not reviewed", needs_review: "Needs review", reviewed: "Reviewed",
  rejected: "Rejected", duplicate: "Duplicate",
};

const STATUS = { published: "Published after review" };

const SENSITIVITY = {
  not_sensitive: "Not sensitive", personal_information: "Personal information", graphic_violence: "Graphic violence",
  deleted_by_source: "Deleted by its source", deceptive: "Deceptive", source_protect: "Protect the source",
  minor: "A minor is shown", embargoed: "Embargoed",
};

const CHANGES = { new: "New", moved: "Moved", changed: "Changed" };
const COVERED = ["graphic_violence", "personal_information", "minor", "source_protect"];
const VERDICTS = ["confirmed", "partly_confirmed", "not_confirmed", "disputed", "refuted", "not_stated"];
const DIMENSIONS = ["location", "time", "source", "content"];

function word(term) {
  return Object.hasOwn(WORDS, term) ? WORDS[term] : String(term).replaceAll("_", " ");
}

function statusWords(status) {
  return Object.hasOwn(STATUS, status) ? STATUS[status] : word(status);
}

function distance(metres) {
  if (metres < 1000) return `${metres} m`;
  return `${(metres / 1000).toFixed(metres < 10000 ? 1 : 0).replace(".0", "")} km`;
}

const NUMBERS = new Intl.NumberFormat("en");

function number(many) {
  return NUMBERS.format(many);
}

function duration(seconds) {
  const minutes = Math.floor(seconds / 60), rest = seconds % 60;
  return [minutes && `${minutes} min`, rest && `${rest} s`].filter(Boolean).join(" ");
}
