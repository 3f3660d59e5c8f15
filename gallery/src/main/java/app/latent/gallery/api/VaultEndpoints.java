package app.latent.gallery.api;

import app.latent.gallery.care.VaultSight;
import java.util.List;

/** How the vault is: for its owner, and for whoever carries it. */
final class VaultEndpoints {
    private final VaultSight vault;

    VaultEndpoints(VaultSight vault) {
        this.vault = vault;
    }

    List<Resource> resources() {
        return List.of(
                Resource.get("vault", _ -> Cared.answer(vault::state)),
                Resource.get("vault/provider", _ -> Cared.answer(vault::provider)));
    }
}
