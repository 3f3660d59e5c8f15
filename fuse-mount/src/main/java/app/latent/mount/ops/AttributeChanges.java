package app.latent.mount.ops;

import org.jspecify.annotations.Nullable;

/**
 * What of a file's attributes is to be set.
 *
 * @param user or group {@value #KEEP} for no change
 * @param permissions of {@link Stat#PERMISSION_MASK}, {@value #KEEP} for no change
 * @param times null for no change
 */
public record AttributeChanges(
        int user, int group, int permissions, @Nullable Times times) {

    public static final int KEEP = -1;

    static AttributeChanges ofPermissions(int permissions) {
        return new AttributeChanges(KEEP, KEEP, permissions, null);
    }

    boolean isOfOwner() {
        return user != KEEP || group != KEEP;
    }

    boolean isOfPermissions() {
        return permissions != KEEP;
    }
}
