package app.latent.app.daemon;

import app.latent.app.autolock.Uses;
import app.latent.gateway.Gateway;
import app.latent.mount.Mount;
import org.jspecify.annotations.Nullable;

/** All ways in which people and their programs use an unlocked vault. */
record VaultUses(@Nullable Mount mount, @Nullable Gateway gateway, CommandUses commands) implements Uses {

    @Override
    public long count() {
        return commands.count() + (mount == null ? 0 : mount.uses()) + (gateway == null ? 0 : gateway.uses());
    }

    @Override
    public boolean areUnderWay() {
        return commands.areUnderWay() || (gateway != null && gateway.isInUse());
    }
}
