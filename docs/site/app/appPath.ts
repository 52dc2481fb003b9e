/** The page of the example app, below the root of the site. */
export const APP_PAGE = 'aplikasi/index.html';
