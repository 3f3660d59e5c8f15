/**
 * What whoever carries the vault's folder can tell of it, without any key: the sizes, times, counts and lengths that encryption does not hide. {@link
 * app.latent.app.provider.Survey} looks at the folder as a provider would, {@link app.latent.app.provider.ProviderView} is what it finds.
 */
@NullMarked
package app.latent.app.provider;

import org.jspecify.annotations.NullMarked;
