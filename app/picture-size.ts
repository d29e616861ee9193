/** Of the picture that a preview shows, as the large networks want it. */
export const PICTURE_SIZE = { width: 1200, height: 630 }
