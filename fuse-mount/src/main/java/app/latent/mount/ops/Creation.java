package app.latent.mount.ops;

/**
 * What a new file is to be like.
 *
 * @param permissions of {@link Stat#PERMISSION_MASK}, with the creator's umask taken away
 * @param user who creates it
 * @param group of that user
 */
public record Creation(int permissions, int user, int group) {}
