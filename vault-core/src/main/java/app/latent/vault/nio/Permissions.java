package app.latent.vault.nio;

import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Between the nine bits and the JDK's set; and the three bits that it does not know. */
final class Permissions {

    static final int ALL = 0777;

    /** Those that make a program run as its owner or group, and the sticky bit, too. */
    static final int WITH_SPECIAL = 07777;

    /** From the lowest bit. */
    private static final List<PosixFilePermission> BY_BIT = List.of(
            PosixFilePermission.OTHERS_EXECUTE,
            PosixFilePermission.OTHERS_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.OWNER_EXECUTE,
            PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.OWNER_READ);

    private Permissions() {}

    static int bits(Set<PosixFilePermission> permissions) {
        int bits = 0;
        for (int i = 0; i < BY_BIT.size(); i++) {
            if (permissions.contains(BY_BIT.get(i))) bits |= 1 << i;
        }
        return bits;
    }

    static Set<PosixFilePermission> of(int bits) {
        Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
        for (int i = 0; i < BY_BIT.size(); i++) {
            if ((bits & (1 << i)) != 0) permissions.add(BY_BIT.get(i));
        }
        return permissions;
    }
}
