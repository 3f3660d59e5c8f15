/**
 * Stores for tests: {@link app.latent.vault.simulation.MemoryStore} keeps a vault's folder in memory and knows which part of it a power cut would leave.
 */
@NullMarked
package app.latent.vault.simulation;

import org.jspecify.annotations.NullMarked;
