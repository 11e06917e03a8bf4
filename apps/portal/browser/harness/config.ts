/** The browser of this machine when it has one; else the one that ships inside a package. */
export const chromiumPath = process.env['CHROMIUM_PATH'];
