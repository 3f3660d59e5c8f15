package app.latent.gallery.care;

import java.io.IOException;

/** Tells how the vault is, from inside and from outside. Safe for use by many threads. */
public interface VaultSight {

    VaultState state() throws IOException, CareException;

    /** Walks over all of the vault's folder. */
    ProviderSight provider() throws IOException, CareException;
}
