/**
 * What the fuzz tests of the parsers of vault files share. Each parser has a target that takes any bytes: Jazzer calls it with what its coverage suggests ({@code JAZZER_FUZZ=1}, see CONTRIBUTING.md), and in each build
 * jqwik does with changed valid files, and JUnit with what was found once.
 */
@NullMarked
package app.latent.vault.fuzzing;

import org.jspecify.annotations.NullMarked;
