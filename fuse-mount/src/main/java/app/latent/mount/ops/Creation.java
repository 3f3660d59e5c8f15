package app.latent.mount.ops;

/**
 * What a new file is to be like.
 *
 * @param permissions of {@link Stat#PERMISSION_MASK}, with the creator's umask taken away
 * @param user who creates it
 * @param group of that user, or of the directory where that passes its own on
 */
public record Creation(int permissions, int user, int group) {

    /** The same in a directory, which may pass its group on: as of inode(7), what its set-group-ID bit says. */
    public Creation in(Stat directory, boolean isDirectory) {
        if ((directory.mode() & Stat.SET_GROUP_ID) == 0) {
            return this;
        }
        return new Creation(isDirectory ? permissions | Stat.SET_GROUP_ID : permissions, user, directory.group());
    }
}
