package app.latent.mount.ops;

/**
 * In bytes, as df(1) shows it.
 *
 * @param files how many there can be in all, as {@code df -i} shows it; 0 where nobody can tell
 * @param freeFiles how many more
 */
public record Space(long total, long free, long available, long files, long freeFiles) {}
