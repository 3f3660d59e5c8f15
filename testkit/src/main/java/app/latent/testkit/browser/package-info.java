/** A real browser for tests of pages. Its users bring Selenium in test scope. */
@NullMarked
package app.latent.testkit.browser;

import org.jspecify.annotations.NullMarked;
