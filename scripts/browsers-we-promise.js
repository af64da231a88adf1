/** Below these the fallback stays; the build goes no lower. */
export const browsers = ["chrome111", "firefox115", "safari16.4"];
