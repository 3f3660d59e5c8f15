package app.latent.mount.ops;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Between the bits of inode(7) and the JDK's types. */
final class Modes {

    static final int ALL = 0777;

    private static final Map<PosixFilePermission, Integer> BITS = bits();

    private Modes() {}

    static int typeOf(BasicFileAttributes attributes) {
        if (attributes.isDirectory()) {
            return Stat.DIRECTORY;
        }
        return attributes.isSymbolicLink() ? Stat.SYMBOLIC_LINK : Stat.REGULAR;
    }

    static Set<PosixFilePermission> permissions(int bits) {
        Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
        BITS.forEach((permission, bit) -> {
            if ((bits & bit) != 0) {
                permissions.add(permission);
            }
        });
        return permissions;
    }

    private static Map<PosixFilePermission, Integer> bits() {
        Map<PosixFilePermission, Integer> bits = new EnumMap<>(PosixFilePermission.class);
        bits.put(PosixFilePermission.OWNER_READ, 0400);
        bits.put(PosixFilePermission.OWNER_WRITE, 0200);
        bits.put(PosixFilePermission.OWNER_EXECUTE, 0100);
        bits.put(PosixFilePermission.GROUP_READ, 0040);
        bits.put(PosixFilePermission.GROUP_WRITE, 0020);
        bits.put(PosixFilePermission.GROUP_EXECUTE, 0010);
        bits.put(PosixFilePermission.OTHERS_READ, 0004);
        bits.put(PosixFilePermission.OTHERS_WRITE, 0002);
        bits.put(PosixFilePermission.OTHERS_EXECUTE, 0001);
        return bits;
    }
}
