import type { ExpectedFindings } from "./expected-findings.ts";

/** Cases of Expires and Max-Age; the browsers read some dates and numbers differently. */
export const LIFETIMES: ExpectedFindings = {
  "life-session": ["bare: life_session"],
  "life-hour": ["bare: life_hour"],
  "life-expires": ["bare: life_expires", "info observed lifetime-over-400-days: life_expires"],
  "life-over-400": ["bare: life_over_400", "info observed lifetime-over-400-days: life_over_400"],
  "life-zero": [],
  "life-negative": [],
  "life-past": [],
  "life-empty": ["bare: life_empty", "low observed max-age-invalid: life_empty"],
  "life-plus": ["bare: life_plus", "firefox low observed max-age-invalid: life_plus"],
  "life-unit": ["bare: life_unit", "low observed max-age-invalid: life_unit"],
  "life-quoted": ["bare: life_quoted", "low observed max-age-invalid: life_quoted"],
  "life-minus": ["chromium bare: life_minus", "chromium low observed max-age-invalid: life_minus"],
  "life-both": ["bare: life_both", "info observed max-age-expires-conflict: life_both"],
  "life-both-delete": [],
  "date-iso": ["bare: date_iso", "low observed expires-invalid: date_iso"],
  "date-word": ["bare: date_word", "low observed expires-invalid: date_word"],
  "date-two-digits": [
    "bare: date_two_digits",
    "info observed expires-not-imf-fixdate: date_two_digits",
    "info observed lifetime-over-400-days: date_two_digits",
  ],
  "date-zone": [
    "bare: date_zone",
    "info observed expires-not-imf-fixdate: date_zone",
    "info observed lifetime-over-400-days: date_zone",
  ],
  "date-missing-day": [
    "bare: date_missing_day",
    "chromium low observed expires-invalid: date_missing_day",
    "firefox info observed lifetime-over-400-days: date_missing_day",
  ],
  "date-no-time": [
    "bare: date_no_time",
    "chromium low observed expires-invalid: date_no_time",
    "firefox info observed expires-not-imf-fixdate: date_no_time",
    "firefox info observed lifetime-over-400-days: date_no_time",
  ],
  "life-deleted": [],
  "life-delete-missed": ["bare: life_delete_missed", "low observed delete-misses: life_delete_missed"],
};
