// The tests drive a Firefox that is already there; a download of 150 MB at `npm ci` would serve nobody.
module.exports = { skipDownload: true };
