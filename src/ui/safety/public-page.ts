/** Where leaving leads in the end: a plain public page that asks nobody who they are and shows nothing of its own about them. */
export const PUBLIC_PAGE = 'https://www.weather.gov/'
