package app.latent.mount;

/**
 * @param name what {@code mount} and {@code df} show as the source; never a cleartext name of the vault
 * @param readOnly refuses every change with EROFS
 * @param allowOther lets other users of the machine in; otherwise only the mounting user
 */
public record MountOptions(String name, boolean readOnly, boolean allowOther) {}
